import { existsSync } from 'node:fs';
import { MODEL_PLACES, readModel } from '../../../dialogs/understanding/model/modelFile.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { Utterance } from './utterances.ts';

/** What the built model costs a process of the desk: loading it once, and understanding one sentence. */
export interface Cost {
  readonly loadMs: number;
  readonly megabytes: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

const MOST_MS = 5;

/** Measures the model that the build has left; `undefined` where nobody has built. Each sentence is read once unmeasured. */
export function costOf(utterances: readonly Utterance[]): Cost | undefined {
  const path = MODEL_PLACES.find(place => existsSync(place));
  if (path === undefined) return undefined;
  const before = process.memoryUsage();
  const start = performance.now();
  const model = readModel(path);
  const loadMs = performance.now() - start;
  const after = process.memoryUsage();
  const understand = ({ text, lang }: Utterance) =>
    understandWith(model, text, lang, { today: plainDate('2025-06-11') });
  for (const utterance of utterances) understand(utterance);
  const times = utterances
    .map(utterance => {
      const began = performance.now();
      understand(utterance);
      return performance.now() - began;
    })
    .sort((a, b) => a - b);
  return {
    loadMs,
    megabytes: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20,
    medianMs: times[Math.floor(times.length / 2)] ?? Number.NaN,
    slowestMs: times.at(-1) ?? Number.NaN,
  };
}

export const benchLine = ({ loadMs, megabytes, medianMs, slowestMs }: Cost): string =>
  `bench: ${medianMs.toFixed(2)} ms a sentence (median; ${medianMs < MOST_MS ? 'under' : 'NOT under'} ${MOST_MS} ms), ` +
  `${slowestMs.toFixed(1)} ms the slowest, loaded in ${loadMs.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`;
