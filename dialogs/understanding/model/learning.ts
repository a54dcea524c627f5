import { softmaxInPlace } from './classifier.ts';
import { randomFrom, shuffle } from './random.ts';

/** What an example has of the features that count, by their rows. */
export interface Row {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** How often and how boldly one learns. */
export interface Pace {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that is hidden at each look at an example, so that no single one is leaned on. */
  readonly dropout: number;
}

const BIAS_RATE = 0.01;
/** Errors smaller than this move nothing worth its time. */
const NEGLIGIBLE = 1e-3;

/** The mean of the weights after each epoch of the second half, for one order of the examples. */
export function learn(
  examples: readonly Row[],
  columns: number,
  features: number,
  { epochs, rate, dropout }: Pace,
  seed: number,
): Weights {
  const weights = new Float32Array(features * columns);
  const bias = new Float32Array(columns);
  const squares = new Float32Array(weights.length).fill(1e-8);
  const random = randomFrom(seed);
  const order = Int32Array.from(examples.keys());
  const sum = new Float32Array(weights.length);
  const firstCounted = Math.floor(epochs / 2);
  const seen = new Seen(Math.max(0, ...examples.map(({ rows }) => rows.length)));
  const errors = new Float64Array(columns);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const which of order) {
      const example = examples[which];
      if (example === undefined) continue;
      seen.look(example, dropout, random);
      scoreInto(errors, seen, weights, bias);
      softmaxInPlace(errors);
      errors[example.label] = (errors[example.label] ?? 0) - 1;
      correct(seen, errors, { weights, bias, squares }, rate);
    }
    if (epoch >= firstCounted)
      for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
  }
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) / (epochs - firstCounted);
  return { weights: sum, bias };
}

/** The features of an example that are not hidden at this look; one buffer for all looks. */
class Seen {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  length = 0;

  constructor(most: number) {
    this.rows = new Int32Array(most);
    this.values = new Float32Array(most);
  }

  /** Where the weights of a feature begin; behind the last one those of any, which its value leaves out. */
  start(i: number, columns: number): number {
    return i < this.length ? (this.rows[i] ?? 0) * columns : 0;
  }

  value(i: number): number {
    return i < this.length ? (this.values[i] ?? 0) : 0;
  }

  look({ rows, values }: Row, hidden: number, random: () => number): void {
    this.length = 0;
    for (let i = 0; i < rows.length; i += 1) {
      if (random() < hidden) continue;
      this.rows[this.length] = rows[i] ?? 0;
      this.values[this.length] = (values[i] ?? 0) / (1 - hidden);
      this.length += 1;
    }
  }
}

/** Four features at a time: half of learning is this sum, and so it takes half as long. */
function scoreInto(scores: Float64Array, seen: Seen, weights: Float32Array, bias: Float32Array): void {
  const columns = scores.length;
  scores.set(bias);
  for (let i = 0; i < seen.length; i += 4) {
    const [a, b, c, d] = [
      seen.start(i, columns),
      seen.start(i + 1, columns),
      seen.start(i + 2, columns),
      seen.start(i + 3, columns),
    ];
    const [u, v, w, x] = [seen.value(i), seen.value(i + 1), seen.value(i + 2), seen.value(i + 3)];
    for (let column = 0; column < columns; column += 1)
      scores[column] =
        (scores[column] ?? 0) +
        (weights[a + column] ?? 0) * u +
        (weights[b + column] ?? 0) * v +
        (weights[c + column] ?? 0) * w +
        (weights[d + column] ?? 0) * x;
  }
}

function correct(
  seen: Seen,
  errors: Float64Array,
  { weights, bias, squares }: Weights & { readonly squares: Float32Array },
  rate: number,
): void {
  const moving = errors.reduce<number[]>((columns, error, column) => {
    if (Math.abs(error) > NEGLIGIBLE) columns.push(column);
    return columns;
  }, []);
  for (const column of moving) bias[column] = (bias[column] ?? 0) - BIAS_RATE * (errors[column] ?? 0);
  for (let i = 0; i < seen.length; i += 1) {
    const start = (seen.rows[i] ?? 0) * errors.length;
    const value = seen.values[i] ?? 0;
    for (const column of moving) {
      const at = start + column;
      const slope = (errors[column] ?? 0) * value;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(square);
    }
  }
}
