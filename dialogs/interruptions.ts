import { localeOf } from '../cards/strings/locales.ts';
import { wordsIn } from '../cards/strings/words.ts';
import { readEngagementId } from '../domain/engagement/record.ts';
import { guest } from './answers/access.ts';
import { help } from './answers/help.ts';
import { message } from './answers/message.ts';
import { type Errand, errandIn, type Wish, wishIn } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Responder } from './responding.ts';
import { isKnown } from './speaker.ts';
import { isAnswered } from './understanding/certainty.ts';
import type { Intent, Understanding } from './understanding/types.ts';

/** Stops whatever the desk was asking; the draft stays. */
const cancel: Responder = async (dc, turn) => {
  const asked = dc.activeDialog !== undefined;
  await dc.cancelAllDialogs();
  await turn.say(message(turn.speaker, 'info', asked ? 'reply.cancelled' : 'reply.nothing_to_cancel'));
};

const startOver: Responder = async (dc, turn) => {
  await dc.cancelAllDialogs();
  await turn.say(help(turn.speaker));
};

/** "Speak Polish": remembered for this person, and confirmed in the new language. */
const changeLanguage =
  (desk: Desk): Responder =>
  async (_dc, turn) => {
    const { speaker, understood } = turn;
    const locale = localeOf(understood.slots.language);
    if (!locale) return turn.say(help(speaker));
    if (isKnown(speaker)) await desk.changeLanguage(speaker, locale);
    return turn.say(message({ ...speaker, words: wordsIn(locale) }, 'good', 'reply.language'));
  };

/** "Stop the digest": done at once; whatever the desk was asking stays asked. */
const wishing =
  (desk: Desk, { topic, wanted }: Wish): Responder =>
  async (_dc, { speaker, say }) =>
    say(
      isKnown(speaker)
        ? await desk.wish(speaker, topic, wanted)
        : message(speaker, 'warning', 'help.hello.guest'),
    );

/** "My engagements": shown at once; whatever the desk was asking stays asked. */
export const errand =
  (desk: Desk, wanted: Errand): Responder =>
  async (_dc, { speaker, text, say }) =>
    say(
      isKnown(speaker)
        ? await desk[wanted](speaker, wanted === 'askFpm' ? forFpm(text) : text)
        : guest(speaker),
    );

/** What the FPM is to be asked: "whether we can start in July" behind the wish to ask them. */
const forFpm = (text: string): string =>
  /(?<=(?:ask|message|write to|zapytaj|spytaj|napisz do|问|問|联系|聯絡).{0,24}(?:FPM|PSM)[ ,:，：]*).{6,}/iu
    .exec(text)?.[0]
    .trim() ?? '';

/** "ENG-7KQ4-MXTC": how that engagement stands, for those who may see it. */
const engagement =
  (desk: Desk, id: string): Responder =>
  async (_dc, { speaker, say }) =>
    say(isKnown(speaker) ? await desk.showEngagement(speaker, id) : guest(speaker));

/** What is heard at any time, even while a question of the desk is open. */
const heardAnyTime = (desk: Desk): ReadonlyMap<Intent, Responder> =>
  new Map<Intent, Responder>([
    ['desk.cancel', cancel],
    ['desk.start_over', startOver],
    ['desk.language', changeLanguage(desk)],
    ['meta.help', (_dc, turn) => turn.say(help(turn.speaker))],
  ]);

/** What comes before any open question: a wish or an errand in its exact words, an engagement's id, or an intent that is heard at any time. */
export function interruptions(desk: Desk) {
  const anyTime = heardAnyTime(desk);
  return (text: string, understood: Understanding): Responder | undefined => {
    const wish = wishIn(text);
    if (wish) return wishing(desk, wish);
    const wanted = errandIn(text);
    if (wanted) return errand(desk, wanted);
    const engagementId = readEngagementId(text);
    if (engagementId !== undefined) return engagement(desk, engagementId);
    return isAnswered(understood) ? anyTime.get(understood.intent) : undefined;
  };
}
