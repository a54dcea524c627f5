import type { Features } from './features.ts';

/**
 * A linear model over hashed features with one column for each label. Weights are bytes; each row has its own
 * scale. `hashes` is sorted, so a feature is found by halving.
 */
export interface Classifier {
  readonly labels: readonly string[];
  readonly hashes: Uint32Array;
  readonly scales: Float32Array;
  readonly weights: Int8Array;
  readonly bias: Float32Array;
  /** Divides the scores before they become probabilities: above one the model is less sure than it thought. */
  readonly temperature: number;
}

/** The probability of each label, in the order of `labels`. */
export function probabilities(model: Classifier, { hashes, values }: Features): Float64Array {
  const scores = Float64Array.from(model.bias);
  const columns = model.labels.length;
  for (let i = 0; i < hashes.length; i += 1) {
    const row = rowOf(model.hashes, hashes[i] ?? 0);
    if (row < 0) continue;
    const factor = (values[i] ?? 0) * (model.scales[row] ?? 0);
    const start = row * columns;
    for (let column = 0; column < columns; column += 1)
      scores[column] = (scores[column] ?? 0) + factor * (model.weights[start + column] ?? 0);
  }
  softmaxInPlace(scores, model.temperature);
  return scores;
}

/** How many of a sentence's features the model has ever seen, from 0 to 1, by weight. */
export function familiarity(model: Classifier, { hashes, values }: Features): number {
  let known = 0;
  let all = 0;
  hashes.forEach((hash, i) => {
    const weight = (values[i] ?? 0) ** 2;
    all += weight;
    if (rowOf(model.hashes, hash) >= 0) known += weight;
  });
  return all === 0 ? 0 : known / all;
}

/** Turns scores into probabilities. */
export function softmaxInPlace(scores: Float64Array, temperature = 1): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const power = Math.exp(((scores[i] ?? 0) - most) / temperature);
    scores[i] = power;
    sum += power;
  }
  for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) / sum;
}

/** The row of a hash in the sorted list, -1 when the model has never seen it. */
function rowOf(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = hashes[middle] ?? 0;
    if (here === hash) return middle;
    if (here < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
