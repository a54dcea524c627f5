import { isAnswered } from '../../../dialogs/understanding/certainty.ts';
import { weighed } from '../../../dialogs/understanding/second/weighing.ts';
import type { Guess, Intent } from '../../../dialogs/understanding/types.ts';
import type { Outcome } from './score.ts';

const guessesOf = ({ intent, confidence, others = [] }: Outcome): Guess[] => [
  { intent, confidence },
  ...others,
];

/** Whether the desk would answer once a second recognizer has chosen this. */
const wouldAnswer = (guesses: readonly Guess[], chosen: Intent): boolean =>
  isAnswered({ intent: chosen, ...weighed(guesses, chosen) });

/**
 * A row for each share in which a second recognizer is right: how many in a hundred the desk then answers, how many of
 * all are answered wrongly, and how many of the answers. Each of its errors is the likeliest wrong intent, the worst.
 */
export function rowsWithSecond(outcomes: readonly Outcome[], shares: readonly number[]): string[][] {
  const answered = outcomes.filter(isAnswered);
  const wrong = answered.filter(({ intent, utterance }) => intent !== utterance.intent).length;
  const asked = outcomes.filter(outcome => !isAnswered(outcome));
  const gained = asked.filter(outcome => wouldAnswer(guessesOf(outcome), outcome.utterance.intent)).length;
  const misled = asked.filter(outcome => {
    const guesses = guessesOf(outcome);
    const worst = guesses.find(({ intent }) => intent !== outcome.utterance.intent);
    return worst !== undefined && wouldAnswer(guesses, worst.intent);
  }).length;
  const row = (name: string, right: number, share: number): string[] => {
    const allWrong = wrong + misled * share;
    const all = answered.length + right + misled * share;
    const percent = (part: number, of: number): string => ((part / of) * 100).toFixed(1);
    return [name, percent(all, outcomes.length), percent(allWrong, outcomes.length), percent(allWrong, all)];
  };
  return [
    row('alone', 0, 0),
    ...shares.map(share => row(`right in ${Math.round(share * 100)} of 100`, gained * share, 1 - share)),
  ];
}
