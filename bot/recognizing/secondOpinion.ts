import { questionFor } from '../../dialogs/understanding/second/question.ts';
import { reconsidered } from '../../dialogs/understanding/second/second.ts';
import type { Reconsider } from '../../dialogs/understanding/types.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { within } from '../within.ts';
import type { Ask, Asked } from './azureOpenAi.ts';
import { Breaker } from './breaker.ts';

/** As long as a person may wait longer for an answer than without it. */
export const PATIENCE_MS = 1_500;

const LATE = { kind: 'late', why: undefined } as const;

type Outcome = 'chosen' | 'no choice' | typeof LATE.kind | Exclude<Asked['kind'], 'answered'>;

/**
 * Asks a second recognizer where the desk is not sure. Whatever goes wrong, what the desk understood by itself
 * stands; how it went is logged in a word, without what anybody wrote.
 */
export function secondOpinion(ask: Ask, clock: Clock, log: Log): Reconsider {
  const breaker = new Breaker(clock);
  const counts = new Map<Outcome, number>();

  const note = (outcome: Outcome, since: number, why?: string): void => {
    const count = (counts.get(outcome) ?? 0) + 1;
    counts.set(outcome, count);
    const ms = clock.now().epochMilliseconds - since;
    log.info({ outcome, ms, count, ...(why !== undefined && { why }) }, 'a second recognizer was asked');
  };

  return async (text, understood, today) => {
    const question = questionFor(text, understood, today);
    if (question === undefined || !breaker.allows()) return understood;
    const since = clock.now().epochMilliseconds;
    const enough = new AbortController();
    const asked = (await within(PATIENCE_MS, ask(question, enough.signal), clock)) ?? LATE;
    enough.abort();
    if (asked.kind === 'answered') {
      breaker.succeeded();
      const better = reconsidered(text, understood, asked.reply, today);
      note(better ? 'chosen' : 'no choice', since);
      return better ?? understood;
    }
    if (asked.kind === 'unfit') breaker.succeeded();
    else breaker.failed();
    note(asked.kind, since, asked.why);
    return understood;
  };
}
