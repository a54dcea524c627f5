import { fold, readText } from '../understanding/text.ts';
import type { Intent, Slots } from '../understanding/types.ts';
import { type Answer, type AnswerTo, type FactKey, factOf, type Question } from './answer.ts';

/** One point of a rule that a question may be about: it is said first then, with what else rests on it. */
export interface Point extends Omit<Answer, 'says' | 'next' | 'verdict'> {
  /** That of the answer stays where the point only adds to it. */
  readonly verdict?: Answer['verdict'];
  readonly asked: (text: string) => boolean;
  /** A slot that makes the question one about that case. */
  readonly unless?: keyof Slots;
  readonly says?: Answer['says'];
  /** Statements that the verdict makes needless; the answer rests on them all the same. */
  readonly replaces?: readonly FactKey[];
}

export type Points = Partial<Record<Intent, readonly Point[]>>;

/** The point that a question is about, if it is about one. */
export function pointIn(
  points: readonly Point[] = [],
  { text, slots }: Pick<Question, 'text' | 'slots'>,
): Point | undefined {
  const { folded } = readText(text);
  return points.find(({ asked, unless }) => asked(folded) && (!unless || slots[unless] === undefined));
}

/** Answers that begin with the point which the words of the question ask for, where there is one. */
export const pointed = <Answers extends Partial<Record<Intent, AnswerTo>>>(
  answers: Answers,
  points: Points,
): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([intent, answerTo]) => {
      const own = points[intent as Intent];
      return [intent, own ? saidFirst(answerTo, own) : answerTo];
    }),
  ) as Answers;

const saidFirst =
  (answerTo: AnswerTo, points: readonly Point[]): AnswerTo =>
  question => {
    const answer = answerTo(question);
    const point = pointIn(points, question);
    if (point === undefined) return answer;
    const { verdict, says = [], replaces = [], facts = [], caveats = [] } = point;
    const said = new Set<FactKey>([...replaces, ...says.map(({ key }) => key)]);
    return {
      ...answer,
      verdict: verdict ?? answer.verdict,
      says: [...says, ...answer.says.filter(({ key }) => !said.has(key))],
      facts: [...replaces.map(key => factOf({ key })), ...facts, ...(answer.facts ?? [])],
      caveats: [...new Set([...caveats, ...(answer.caveats ?? [])])],
    };
  };

/**
 * Ways to ask for something, with commas: "ile + godzin, 何時間". Parts joined by a plus may stand anywhere in the
 * text; a part in Latin letters begins a word and may have any ending. Read as the text is: folded.
 */
export function asksFor(ways: string): Point['asked'] {
  const all = ways.split(',').map(way => way.split('+').map(beginning));
  return folded => all.some(parts => parts.every(part => part.test(folded)));
}

function beginning(part: string): RegExp {
  const letters = fold(part.normalize('NFKC').trim()).replace(/[.*?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(/^[a-z0-9]/.test(letters) ? `(?<![a-z0-9])${letters}` : letters);
}
