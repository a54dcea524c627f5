import { answerCard } from '../../cards/answer.ts';
import { caveatLines } from '../../cards/parts/caveats.ts';
import type { Mood } from '../../cards/parts/notice.ts';
import { sourceLines } from '../../cards/parts/source.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Values } from '../../cards/strings/words.ts';
import type { FactId } from '../../domain/facts.ts';
import type { Programme } from '../../domain/specializations/programme.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';
import type { Slots } from '../understanding/types.ts';

/** A sentence that states a fact of the sources: `fact.SME-16.missing` states a part of SME-16. */
export type FactKey = Extract<MessageKey, `fact.${string}`>;

export interface Statement {
  readonly key: FactKey;
  readonly values?: Values;
}

/** What somebody asked, and who they are. */
export interface Question {
  readonly slots: Slots;
  readonly speaker: Speaker;
  readonly text: string;
  /** What is on record of the asker's own partner, for questions that this can answer. */
  readonly programme?: Programme | undefined;
}

/** An answer before it is put into words: the verdict first, then the rule, the caveats, what to do next. */
export interface Answer {
  readonly verdict: { readonly mood: Mood; readonly key: MessageKey; readonly values?: Values };
  readonly says: readonly Statement[];
  /** Contradictions and gaps that have to be told: those with a text under `caveat.<id>`. */
  readonly caveats?: readonly FactId[];
  /** Facts behind the verdict that no statement names. */
  readonly facts?: readonly FactId[];
  /** Buttons: what to do next. */
  readonly next?: readonly object[];
}

export type AnswerTo = (question: Question) => Answer;

/** A statement; its values are put into the sentence. */
export const fact = (key: FactKey, values?: Values): Statement => ({ key, ...(values && { values }) });

/** `fact.SME-15.seats` states a part of SME-15. */
export const factOf = ({ key }: Pick<Statement, 'key'>): FactId => key.split('.')[1] as FactId;

/** The same answer to everybody who asks. */
export const always =
  (answer: Answer): AnswerTo =>
  () =>
    answer;

/** An answer in the reader's words, with its sources and their age; `doubts` are said before these. */
export function answerReply(
  { words }: Speaker,
  { verdict, says, caveats = [], facts = [], next = [] }: Answer,
  doubts: readonly string[] = [],
): Reply {
  const title = words.say(verdict.key, verdict.values);
  const behind = [...new Set<FactId>([...says.map(factOf), ...facts, ...caveats])];
  return {
    card: answerCard(words, {
      verdict: { mood: verdict.mood, title, lines: says.map(({ key, values }) => words.say(key, values)) },
      small: [...doubts, ...caveatLines(words, caveats), ...sourceLines(words, behind)],
      actions: next,
    }),
    summary: title,
    forAll: true,
    facts: behind,
  };
}
