import { answerReply } from './answers/answer.ts';
import { outsideCatalogue } from './answers/spz/names.ts';
import { namedIn } from './answers/spz/naming.ts';
import { isCommand } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Reply } from './reply.ts';
import type { KnownSpeaker } from './speaker.ts';
import type { Turn } from './turn.ts';
import { isAboutDesignation, recordWish } from './understanding/recordWish.ts';
import { readText } from './understanding/text.ts';

/** The day of an audit or of an anniversary is not that of the enrolment: nobody's renewal may be moved by it. */
const OTHER_DAY = /\baudit|\banniversar|\baudyt|\brocznic|审核|审计|周年|监查|记念日/;

/**
 * "We enrolled in Threat Protection on 15 March", "remove Low Code", "our records": what a sentence about the
 * partner's records leads to. Writing is left to the form that follows; a sentence alone changes nothing.
 */
export const keepingRecords =
  (desk: Desk) =>
  async (speaker: KnownSpeaker, { text, understood: { slots } }: Turn): Promise<Reply> => {
    const { folded } = readText(text);
    const wish = recordWish(folded);
    if (isCommand('say.records', text) || wish === 'overview') return desk.records(speaker, text, 'overview');
    if (isCommand('say.record_history', text) || wish === 'history')
      return desk.records(speaker, text, 'history');
    const { spec, outside } = namedIn(slots);
    if (outside) return answerReply(speaker, outsideCatalogue(speaker.words, outside));
    const { enrolledOn: day, benefitChoice } = slots;
    const enrolledOn = OTHER_DAY.test(folded) ? undefined : day;
    if (spec) {
      if (wish === 'remove') return desk.removeRecord(speaker, { specId: spec.id });
      const enrolledThen = wish === 'renewed' ? undefined : enrolledOn;
      return desk.recordEnrolment(speaker, { specId: spec.id, enrolledOn: enrolledThen });
    }
    const [area] = slots.designations ?? [];
    if (area && wish === 'remove') return desk.removeRecord(speaker, { area });
    if (area || isAboutDesignation(folded))
      return desk.recordDesignation(speaker, { area, since: day, benefitChoice });
    return desk.recordEnrolment(speaker, { enrolledOn });
  };
