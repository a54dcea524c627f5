import type { Outcome } from './score.ts';

const MOST = 20;

/** The intents that are taken for one another most often: `12  sme.contact, taken for sme.escalate`. */
export function confusionsIn(outcomes: readonly Outcome[]): string[] {
  const counts = new Map<string, number>();
  for (const { utterance, intent } of outcomes) {
    if (intent === utterance.intent) continue;
    const pair = `${utterance.intent}, taken for ${intent}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`);
}
