import { familiarity } from './classifier.ts';
import type { Features } from './features.ts';
import type { Model } from './modelFile.ts';

/** Raw probability of the model's choice and whether it was right, for sentences that it has not learned. */
export interface Trial {
  readonly raw: number;
  readonly right: boolean;
}

const POINTS = 20;

/**
 * Rising points `[raw, share that was right]` through trials, by isotonic regression: neighbouring groups that
 * would make the line fall are merged.
 */
export function reliabilityOf(trials: readonly Trial[]): (readonly [number, number])[] {
  const sorted = [...trials].sort((a, b) => a.raw - b.raw);
  const size = Math.max(1, Math.floor(sorted.length / POINTS));
  const groups: { raw: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size);
    groups.push({
      raw: part.reduce((sum, { raw }) => sum + raw, 0),
      right: part.filter(({ right }) => right).length,
      count: part.length,
    });
    for (let last = groups.at(-1), before = groups.at(-2); last && before && share(last) <= share(before); ) {
      groups.splice(-2, 2, {
        raw: before.raw + last.raw,
        right: before.right + last.right,
        count: before.count + last.count,
      });
      last = groups.at(-1);
      before = groups.at(-2);
    }
  }
  return [
    [0, 0],
    ...groups.map(group => [round(group.raw / group.count), round(share(group))] as const),
    [1, 1],
  ];
}

const share = ({ right, count }: { right: number; count: number }): number => right / count;
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Below this share of known features the model has no ground to be sure on. */
const FAMILIAR = 0.5;

/** How likely a guess with a raw probability is right, for a sentence with these features. */
export function confidenceIn({ reliability, intents }: Model, features: Features): (raw: number) => number {
  const known = Math.min(1, familiarity(intents, features) / FAMILIAR);
  return raw => interpolate(reliability, raw) * known;
}

function interpolate(points: Model['reliability'], raw: number): number {
  const next = points.findIndex(([at]) => at >= raw);
  const [x1, y1] = points[next] ?? [1, 1];
  const [x0, y0] = points[next - 1] ?? [0, 0];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0);
}
