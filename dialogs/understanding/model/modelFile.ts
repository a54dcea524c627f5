import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classifier } from './classifier.ts';

/** What training leaves for the desk: which intent, and which of the two languages in Latin letters. */
export interface Model {
  /** Names the examples and the code that it was trained from. */
  readonly fingerprint: string;
  readonly intents: Classifier;
  readonly spelling: Classifier;
  /** `[raw, calibrated]` points of the confidence, rising; between them it is a straight line. */
  readonly reliability: readonly (readonly [number, number])[];
}

const MAGIC = 'SMEDESK1';

interface Header {
  readonly fingerprint: string;
  readonly reliability: Model['reliability'];
  readonly classifiers: readonly { labels: readonly string[]; rows: number; temperature: number }[];
}

/** One file: a line of JSON, padded to four bytes, then the arrays of each classifier. */
export function encodeModel({ fingerprint, reliability, intents, spelling }: Model): Uint8Array {
  const parts = [intents, spelling];
  const classifiers = parts.map(({ labels, hashes, temperature }) => ({
    labels,
    rows: hashes.length,
    temperature,
  }));
  const json = MAGIC + JSON.stringify({ fingerprint, reliability, classifiers } satisfies Header);
  const head = Buffer.from(json.padEnd(Math.ceil((Buffer.byteLength(json) + 1) / 4) * 4 - 1) + '\n');
  const arrays = parts.flatMap(({ hashes, scales, bias, weights }) => [
    hashes,
    scales,
    bias,
    padded(weights),
  ]);
  return Buffer.concat([
    head,
    ...arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ]);
}

function padded(weights: Int8Array): Int8Array {
  const whole = new Int8Array(Math.ceil(weights.length / 4) * 4);
  whole.set(weights);
  return whole;
}

/** Throws on bytes that no training of this version wrote. */
export function decodeModel(bytes: Uint8Array): Model {
  const file = new Uint8Array(bytes);
  const line = file.indexOf(10);
  const text = Buffer.from(file.subarray(0, line)).toString();
  if (!text.startsWith(MAGIC)) throw new Error('not a model of the desk, or of another version');
  const header = JSON.parse(text.slice(MAGIC.length)) as Header;
  let at = line + 1;
  const take = <T>(
    make: (buffer: ArrayBuffer, offset: number, length: number) => T,
    length: number,
    size: number,
  ): T => {
    const array = make(file.buffer, at, length);
    at += Math.ceil((length * size) / 4) * 4;
    return array;
  };
  const [intents, spelling] = header.classifiers.map(
    ({ labels, rows, temperature }): Classifier => ({
      labels,
      temperature,
      hashes: take((...place) => new Uint32Array(...place), rows, 4),
      scales: take((...place) => new Float32Array(...place), rows, 4),
      bias: take((...place) => new Float32Array(...place), labels.length, 4),
      weights: take((...place) => new Int8Array(...place), rows * labels.length, 1),
    }),
  );
  if (intents === undefined || spelling === undefined) throw new Error('the model lacks a classifier');
  return { fingerprint: header.fingerprint, reliability: header.reliability, intents, spelling };
}

export const writeModel = (path: string, model: Model): void => writeFileSync(path, encodeModel(model));

export const readModel = (path: string): Model => decodeModel(readFileSync(path));

/**
 * Where the model is: beside the compiled code, or, when the sources run by themselves (in tests), where the build
 * has put it.
 */
export const MODEL_PLACES = [
  join(import.meta.dirname, 'model.bin'),
  join(import.meta.dirname, '../../../dist/dialogs/understanding/model/model.bin'),
];

let loaded: Model | undefined;

/** The trained model, read once. Throws when there is none yet. */
export function theModel(): Model {
  if (loaded !== undefined) return loaded;
  const path = MODEL_PLACES.find(place => existsSync(place));
  if (path === undefined) throw new Error('The desk has not been taught yet: `npm run build` trains it.');
  loaded = readModel(path);
  return loaded;
}
