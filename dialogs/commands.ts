import { CATALOGUE, type MessageKey } from '../cards/strings/catalogue.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { WishTopic } from '../domain/wishes.ts';
import { absenceIn } from './understanding/absence.ts';
import { formsOf } from './understanding/forms.ts';
import { ERRAND_FORMS } from './understanding/lexicon/errands.ts';
import { readText } from './understanding/text.ts';
import { INTENTS, type Intent } from './understanding/types.ts';

/** The words on the desk's own buttons and in the app's command menu, and what they mean. */
const COMMANDS = {
  'say.help': 'meta.help',
  'say.request': 'sme.create_draft',
  // The texts that say how to begin quote this button.
  'button.new_request': 'sme.create_draft',
  'say.my_requests': 'desk.my_requests',
  'say.queue': 'desk.queue',
  'say.export': 'desk.queue',
  'say.renewals': 'spz.renewal_dates',
  'say.access': 'sme.access',
  'say.records': 'desk.record_enrolment',
  'say.record_history': 'desk.record_enrolment',
  'button.engagement_contact': 'sme.contact',
  'say.diagnose': 'sup.blank',
} as const satisfies Partial<Record<MessageKey, Intent>>;

/** Choices that the desk offers stand under `intent.<id>` and `meant.<id>`: pressing one says its text. */
const CHOICES = INTENTS.flatMap(intent =>
  [`intent.${intent}`, `meant.${intent}`].map(key => [key, intent] as const),
);

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s?!.。？！]+$/u, '')
    .trim();

/** What people say to be told of something, or to be left alone. */
const WISHES = {
  'say.digest_on': { topic: 'digest', wanted: true },
  'say.digest_off': { topic: 'digest', wanted: false },
  'say.reminders_on': { topic: 'renewals', wanted: true },
  'say.reminders_off': { topic: 'renewals', wanted: false },
} as const satisfies Partial<Record<MessageKey, Wish>>;

/** What somebody wants to be told of from now on, or wants no more. */
export interface Wish {
  readonly topic: WishTopic;
  readonly wanted: boolean;
}

/** What people want done or shown that is no intent: said in these words, or in a few more (`lexicon/errands.ts`). */
const ERRANDS = {
  'say.engagements': 'engagements',
  'say.proactive': 'startProactively',
  'say.away': 'away',
  'away.end': 'back',
  'say.channel_here': 'announceHere',
  'say.channel_no_more': 'announceNoMore',
  'say.people': 'people',
  // The button has a name of its own, and people type what they read.
  'button.people': 'people',
  'say.guides': 'guides',
  'button.ask_fpm': 'askFpm',
} as const satisfies Partial<Record<MessageKey, string>>;
export type Errand = (typeof ERRANDS)[keyof typeof ERRANDS];

/** What each of these keys' texts means, in every language. */
const meanings = <T>(keys: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(
    Object.values(CATALOGUE).flatMap((texts: Readonly<Record<string, string>>) =>
      keys.flatMap(([key, meaning]) => {
        const text = texts[key];
        return text === undefined ? [] : [[fold(text), meaning] as const];
      }),
    ),
  );

const INTENT_OF = meanings<Intent>([...CHOICES, ...Object.entries(COMMANDS)]);
const ERRAND_OF = meanings<Errand>(Object.entries(ERRANDS));
const WISH_OF = meanings<Wish>(Object.entries(WISHES));

/** A command exactly as a button or the command menu says it, in any language whatever the client's is. */
export const commandIn = (text: string): Intent | undefined => INTENT_OF.get(fold(text));

/** A wish exactly as a button or a reminder says it, in any language. */
export const wishIn = (text: string): Wish | undefined => WISH_OF.get(fold(text));

/** An errand exactly as a button or the desk says it, in any language. */
export const errandIn = (text: string): Errand | undefined => ERRAND_OF.get(fold(text));

const errandFormIn = formsOf(ERRAND_FORMS);

/** An errand in words of one's own that mean nothing else: "I am on vacation from Monday". */
export const errandMeant = (text: string, today: PlainDate): Errand | undefined =>
  absenceIn(text, today) ?? errandFormIn(readText(text).folded);

/** Whether a text is this very command, and not only a question about the same. */
export const isCommand = (key: keyof typeof COMMANDS, text: string): boolean =>
  Object.values(CATALOGUE).some(texts => fold(texts[key]) === fold(text));
