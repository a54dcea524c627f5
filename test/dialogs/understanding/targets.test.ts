import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isAnswered } from '../../../dialogs/understanding/certainty.ts';
import type { Understand } from '../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import { incompleteAnswers } from '../../bench/eval/answers.ts';
import { byLocale, type Outcome, score, tryOut } from '../../bench/eval/score.ts';
import { ownSets, readUtterances, type Utterance } from '../../bench/eval/utterances.ts';
import { TODAY as today } from '../../support/paperDesk.ts';
import { taughtModel, theExamples, UNTIL_TAUGHT } from './taught.ts';

const root = join(import.meta.dirname, '../../..');
const utterances = ownSets(join(root, 'test/bench/utterances')).flatMap(set => set.utterances);
/** Not part of the project: only there where the project's parent folder is. */
const shared = readUtterances(join(root, '../shared/utterances.jsonl'));

let understand: Understand;
let outcomes: Outcome[];
beforeAll(() => {
  const model = taughtModel();
  understand = (...sentence) => understandWith(model, ...sentence);
  outcomes = tryOut(({ text, lang }) => understand(text, lang, { today }), utterances);
}, UNTIL_TAUGHT);

/** Sentences kept for trying out; a few short ones stand among the examples too. */
describe('sentences that were kept for trying out', () => {
  test('are hardly among the examples', () => {
    const learned = new Set(theExamples().map(({ text }) => text));
    expect(utterances.filter(({ text }) => learned.has(text)).length).toBeLessThan(utterances.length / 30);
  });

  test('are understood in each language: 95 % of intents, 97 % of areas, slots at 0.95', () => {
    for (const [locale, some] of byLocale(outcomes)) {
      const { intents, areas, slotF1 } = score(some);
      expect.soft(intents, `intents in ${locale}`).toBeGreaterThanOrEqual(0.95);
      expect.soft(areas, `areas in ${locale}`).toBeGreaterThanOrEqual(0.97);
      expect.soft(slotF1, `slots in ${locale}`).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('are answered wrongly, and yet surely, once in a hundred at most', () => {
    expect(score(outcomes).wrongButSure).toBeLessThanOrEqual(0.01);
  });

  test('are asked back once in twenty at most', () => {
    expect(score(outcomes).answered).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the answer holds what a right answer rests on', () => {
  const named = (some: readonly Utterance[]) =>
    incompleteAnswers(understand, some).then(found =>
      found.map(({ utterance, missing }) => `${utterance.text}: ${missing.join(' ')}`),
    );

  test('to every sentence that was understood', async () => {
    const understood = utterances.filter((_, i) => {
      const outcome = outcomes[i];
      return outcome && outcome.intent === utterances[i]?.intent && isAnswered(outcome);
    });
    expect((await named(understood)).length).toBeLessThanOrEqual(understood.length / 100);
  });

  test('to the sentences of the project’s parent folder, all but one in fifty', async () => {
    expect((await named(shared)).length).toBeLessThanOrEqual(shared.length / 50);
  });
});
