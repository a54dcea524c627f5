import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/calendar.ts';
import type { Locale } from '../domain/people.ts';
import type { Doubted } from './choices.ts';
import type { Talk } from './turn.ts';
import { isChange } from './understanding/amending.ts';
import { isAnswered } from './understanding/certainty.ts';
import { readText } from './understanding/text.ts';
import type { Context, Intent, Understand, Understanding } from './understanding/types.ts';

/** Half a day: the next morning "and for 120 seats?" is a question without a subject, and is asked back. */
const HOURS = 12;

/** The list of records that was shown last, and what was opened last. */
export interface Listed {
  /** Each as the sentence that opens it; empty where something is opened by a button only. */
  readonly ids: readonly string[];
  /** Of this list or not. */
  readonly opened?: string | undefined;
}

/** What a conversation keeps of its last message. */
export interface Remembered {
  /** What the last message was about, so that "and for 120 seats?" has a subject. */
  previous?: Talk;
  /** What was named last: "no, 500 seats" corrects it after a question about something else, too. */
  subject?: Talk | undefined;
  /** What the last answer listed, each as the sentence that asks for it: "the second one" stands for the second. */
  offers?: string[];
  /** Stays after other answers, until another list is shown. */
  listed?: Listed | undefined;
  /** The last message, where the desk was not sure what it meant: a choice is answered for what was written. */
  doubted?: Doubted | undefined;
  /** When the last message came, as an ISO instant. */
  heardAt?: string;
}

/** What a message may still refer to: nothing, once the last one lies too far back. */
export function inMind(
  { previous, subject, offers = [], listed, doubted, heardAt }: Remembered,
  now: Instant,
): Remembered {
  const isOver = heardAt !== undefined && now.since(Temporal.Instant.from(heardAt)).total('hours') > HOURS;
  if (isOver) return {};
  return {
    offers,
    ...(previous && { previous }),
    ...(subject && { subject }),
    ...(listed && { listed }),
    ...(doubted && { doubted }),
  };
}

/** What ends a subject: whoever stops or begins anew does not mean it any more. */
const ENDS: ReadonlySet<Intent> = new Set(['desk.cancel', 'desk.start_over', 'desk.discard'] as const);

/** What a talk is about by name: a product or a specialization; what it was about before where it names none. */
export function subjectAfter(talk: Talk | undefined, before: Talk | undefined): Talk | undefined {
  if (talk === undefined) return before;
  if (ENDS.has(talk.intent)) return undefined;
  const { workload, spec } = talk.slots;
  return workload === undefined && spec === undefined ? before : talk;
}

/** Reads a sentence; one that says too little after the last message is read once more, for what was named before. */
export function readInMind(
  understand: Understand,
  text: string,
  locale: Locale,
  context: Context,
  subject: Talk | undefined,
): Understanding {
  const understood = understand(text, locale, context);
  const isClear = isAnswered(understood) && understood.intent !== 'meta.ambiguous';
  if (subject === undefined || context.meant !== undefined || isClear) return understood;
  const again = understand(text, locale, { ...context, previous: subject });
  return isAnswered(again) && !isBareName(text, again) ? again : understood;
}

/** Once something else was said, the name of a customer alone is a request that exists rather than the one begun before. */
const isBareName = (text: string, { said }: Understanding): boolean =>
  said?.tenantName !== undefined && Object.keys(said).length === 1 && !isChange(readText(text).folded);
