import type { Example } from '../../../dialogs/understanding/examples.ts';
import { randomFrom, shuffle } from '../../../dialogs/understanding/model/random.ts';
import type { Utterance } from './utterances.ts';

interface Fold {
  readonly learned: readonly Example[];
  readonly kept: readonly Utterance[];
}

/** How many of a fold are tried: enough to know a share within a point, few enough for the slowest engine. */
const TRIED = 6000;

/** The examples in `count` parts, drawn once, so that every engine has the same tasks: each part is kept aside once. */
export function foldsOf(examples: readonly Example[], count: number): Fold[] {
  const order = Int32Array.from(examples.keys());
  shuffle(order, randomFrom(7));
  const mixed = [...order].flatMap(i => examples[i] ?? []);
  return Array.from({ length: count }, (_, fold) => ({
    learned: mixed.filter((_example, i) => i % count !== fold),
    kept: mixed
      .filter((_example, i) => i % count === fold)
      .slice(0, TRIED)
      .map(({ text, intent, locale }) => ({ text, intent, lang: locale, slots: {} })),
  }));
}
