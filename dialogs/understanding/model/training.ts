import type { Classifier } from './classifier.ts';
import type { Features } from './features.ts';
import { learn, type Pace, type Row, type Weights } from './learning.ts';

export interface Labelled {
  readonly features: Features;
  readonly label: string;
}

export interface TrainingOptions extends Pace {
  /** A feature that fewer examples have is left out. */
  readonly atLeast: number;
  /** One model for each, of which the mean is taken. */
  readonly seeds: readonly number[];
}

export const TRAINING: TrainingOptions = {
  epochs: 18,
  rate: 0.2,
  dropout: 0.5,
  atLeast: 2,
  seeds: [1, 2, 3],
};

/**
 * Multinomial logistic regression by AdaGrad with dropout. The weights are the mean of those after each epoch of the
 * second half and of several orders of the examples, so that it matters little in which order they came and what was
 * hidden when: a new example moves less that has nothing to do with it. The same examples and options give the same
 * model.
 */
export function train(
  examples: readonly Labelled[],
  labels: readonly string[],
  options: TrainingOptions = TRAINING,
): Classifier {
  const hashes = frequentHashes(examples, options.atLeast);
  const rowOf = new Map([...hashes].map((hash, row) => [hash, row]));
  const rows = examples.map(({ features, label }) => ({
    ...known(features, rowOf),
    label: labels.indexOf(label),
  }));
  const learned = options.seeds.map(seed => learn(rows, labels.length, hashes.length, options, seed));
  const { weights, bias } = meanOf(learned);
  return { labels, hashes, ...asBytes(weights, labels.length), bias, temperature: 1 };
}

function frequentHashes(examples: readonly Labelled[], atLeast: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of features.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= atLeast).map(([hash]) => hash);
  return Uint32Array.from(kept).sort();
}

function known({ hashes, values }: Features, rowOf: ReadonlyMap<number, number>): Omit<Row, 'label'> {
  const pairs = [...hashes].map((hash, i) => [rowOf.get(hash) ?? -1, values[i] ?? 0] as const);
  const found = pairs.filter(([row]) => row >= 0);
  return {
    rows: Int32Array.from(found, ([row]) => row),
    values: Float32Array.from(found, ([, value]) => value),
  };
}

/** Linear models are averaged by their weights: one model, as small and as fast as each of them. */
function meanOf(models: readonly Weights[]): Weights {
  const mean = (parts: readonly Float32Array[]): Float32Array =>
    (parts[0] ?? new Float32Array()).map(
      (_, i) => parts.reduce((sum, part) => sum + (part[i] ?? 0), 0) / parts.length,
    );
  return { weights: mean(models.map(model => model.weights)), bias: mean(models.map(model => model.bias)) };
}

/** Each row of weights as bytes with a scale: a quarter of the memory for no measurable loss. */
function asBytes(weights: Float32Array, columns: number): Pick<Classifier, 'scales' | 'weights'> {
  const scales = new Float32Array(weights.length / columns);
  const bytes = new Int8Array(weights.length);
  scales.forEach((_, row) => {
    const cells = weights.subarray(row * columns, (row + 1) * columns);
    const scale = cells.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0) / 127 || 1;
    scales[row] = scale;
    cells.forEach((cell, column) => {
      bytes[row * columns + column] = Math.round(cell / scale);
    });
  });
  return { scales, weights: bytes };
}
