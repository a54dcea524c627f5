import type { Example } from '../../../dialogs/understanding/examples.ts';
import { randomFrom, shuffle } from '../../../dialogs/understanding/model/random.ts';
import type { Engine } from './engines.ts';
import { type Outcome, tryOut } from './score.ts';
import type { Utterance } from './utterances.ts';

interface Fold {
  readonly learned: readonly Example[];
  readonly kept: readonly Utterance[];
}

/** The examples in `count` parts, drawn once, so that every engine has the same tasks: each part is kept aside once. */
export function foldsOf(examples: readonly Example[], count: number): Fold[] {
  const order = Int32Array.from(examples.keys());
  shuffle(order, randomFrom(7));
  const mixed = [...order].flatMap(i => examples[i] ?? []);
  return Array.from({ length: count }, (_, fold) => ({
    learned: mixed.filter((_example, i) => i % count !== fold),
    kept: mixed
      .filter((_example, i) => i % count === fold)
      .map(({ text, intent, locale }) => ({ text, intent, lang: locale, slots: {} })),
  }));
}

/** What an engine makes of every example, taught each time by those of the other folds. */
export async function crossValidate(engine: Engine, folds: readonly Fold[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { learned, kept } of folds) {
    const taught = await engine.teach(learned);
    if (taught) outcomes.push(...tryOut(taught, kept));
  }
  return outcomes;
}
