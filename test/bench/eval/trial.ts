import { join } from 'node:path';
import { readExamples } from '../../../dialogs/understanding/examples.ts';
import { type Incomplete, incompleteAnswers } from './answers.ts';
import { foldsOf } from './crossValidation.ts';
import { ENGINES } from './engines.ts';
import { type Outcome, tryOut } from './score.ts';
import { allSets, type UtteranceSet } from './utterances.ts';

/** One engine, taught once: by all examples and tried over the sets, or without one fold and tried on that. */
export interface Trial {
  readonly engine: string;
  readonly fold?: number;
  readonly folds: number;
}

export interface Result {
  /** One part for each set, or one for the fold. */
  readonly parts: readonly { readonly name: string; readonly outcomes: readonly Outcome[] }[];
  readonly seconds: number;
  /** What the process has grown by in being taught. */
  readonly megabytes: number;
  /** The desk's answers over the sets that lack a fact. */
  readonly incomplete?: readonly Incomplete[];
}

const ROOT = join(import.meta.dirname, '../../../..');

export const EXAMPLES = readExamples(join(ROOT, 'dialogs/understanding/examples'));
export const SETS = allSets(ROOT);

/** Runs in a process of its own; `undefined` where the engine's package is not installed. */
export default async function trial({ engine: name, fold, folds }: Trial): Promise<Result | undefined> {
  const part = fold === undefined ? undefined : foldsOf(EXAMPLES, folds)[fold];
  const tasks: readonly UtteranceSet[] = part ? [{ name, utterances: part.kept }] : SETS;
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const taught = await ENGINES.find(engine => engine.name === name)?.teach(part?.learned ?? EXAMPLES);
  if (taught === undefined) return undefined;
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (process.memoryUsage().rss - before) / 2 ** 20;
  const parts = tasks.map(({ name, utterances }) => ({ name, outcomes: tryOut(taught, utterances) }));
  if (part !== undefined || name !== ENGINES[0]?.name) return { parts, seconds, megabytes };
  const incomplete = await incompleteAnswers(
    (text, lang) => ({ slots: {}, alternatives: [], locale: lang, ...taught({ text, lang }) }),
    tasks.flatMap(({ utterances }) => utterances),
  );
  return { parts, seconds, megabytes, incomplete };
}
