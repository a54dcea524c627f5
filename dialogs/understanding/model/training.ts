import { type Classifier, softmax } from './classifier.ts';
import type { Features } from './features.ts';

export interface Labelled {
  readonly features: Features;
  readonly label: string;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that is hidden at each look at an example, so that no single one is leaned on. */
  readonly dropout: number;
  /** A feature that fewer examples have is left out. */
  readonly atLeast: number;
  readonly seed: number;
}

export const TRAINING: TrainingOptions = { epochs: 18, rate: 0.2, dropout: 0.5, atLeast: 2, seed: 1 };

/**
 * Multinomial logistic regression by AdaGrad with dropout; the weights are the mean of those after each epoch of the
 * second half, so that it matters little in which order the examples came. The same examples and options give the
 * same model.
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
  const weights = new Float32Array(hashes.length * labels.length);
  const bias = new Float32Array(labels.length);
  learn(rows, weights, bias, options);
  return { labels, hashes, ...asBytes(weights, labels.length), bias, temperature: 1 };
}

function frequentHashes(examples: readonly Labelled[], atLeast: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of features.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= atLeast).map(([hash]) => hash);
  return Uint32Array.from(kept).sort();
}

interface Row {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
}

function known({ hashes, values }: Features, rowOf: ReadonlyMap<number, number>): Omit<Row, 'label'> {
  const pairs = [...hashes].map((hash, i) => [rowOf.get(hash) ?? -1, values[i] ?? 0] as const);
  const found = pairs.filter(([row]) => row >= 0);
  return {
    rows: Int32Array.from(found, ([row]) => row),
    values: Float32Array.from(found, ([, value]) => value),
  };
}

const BIAS_RATE = 0.01;
/** Errors smaller than this move nothing worth its time. */
const NEGLIGIBLE = 1e-3;

function learn(
  examples: readonly Row[],
  weights: Float32Array,
  bias: Float32Array,
  { epochs, rate, dropout, seed }: TrainingOptions,
): void {
  const columns = bias.length;
  const squares = new Float32Array(weights.length).fill(1e-8);
  const random = randomFrom(seed);
  const order = Int32Array.from(examples.keys());
  const sum = new Float32Array(weights.length);
  const firstCounted = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const which of order) {
      const example = examples[which];
      if (example === undefined) continue;
      const { rows, values } = hide(example, dropout, random);
      const errors = softmax(scoresOf(rows, values, weights, bias));
      errors[example.label] = (errors[example.label] ?? 0) - 1;
      const moving = [...errors.keys()].filter(column => Math.abs(errors[column] ?? 0) > NEGLIGIBLE);
      for (const column of moving) bias[column] = (bias[column] ?? 0) - BIAS_RATE * (errors[column] ?? 0);
      for (let i = 0; i < rows.length; i += 1) {
        const start = (rows[i] ?? 0) * columns;
        const value = values[i] ?? 0;
        for (const column of moving) {
          const slope = (errors[column] ?? 0) * value;
          const square = (squares[start + column] ?? 0) + slope * slope;
          squares[start + column] = square;
          weights[start + column] = (weights[start + column] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
    if (epoch >= firstCounted)
      for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
  }
  for (let i = 0; i < sum.length; i += 1) weights[i] = (sum[i] ?? 0) / (epochs - firstCounted);
}

function scoresOf(
  rows: Int32Array,
  values: Float32Array,
  weights: Float32Array,
  bias: Float32Array,
): Float64Array {
  const scores = Float64Array.from(bias);
  const columns = bias.length;
  for (let i = 0; i < rows.length; i += 1) {
    const start = (rows[i] ?? 0) * columns;
    const value = values[i] ?? 0;
    for (let column = 0; column < columns; column += 1)
      scores[column] = (scores[column] ?? 0) + (weights[start + column] ?? 0) * value;
  }
  return scores;
}

function hide({ rows, values }: Row, share: number, random: () => number): Omit<Row, 'label'> {
  const kept = [...rows.keys()].filter(() => random() >= share);
  return {
    rows: Int32Array.from(kept, i => rows[i] ?? 0),
    values: Float32Array.from(kept, i => (values[i] ?? 0) / (1 - share)),
  };
}

/** A linear congruential generator: training must be repeatable, not secure. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
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
