import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '../../domain/calendar.ts';
import { type Example, readExamples, readLabelled } from './examples.ts';
import { reliabilityOf, type Trial } from './model/calibration.ts';
import { probabilities } from './model/classifier.ts';
import { featuresOf } from './model/features.ts';
import { type Model, readModel, writeModel } from './model/modelFile.ts';
import { randomFrom, shuffle } from './model/random.ts';
import { spellingOf } from './model/spelling.ts';
import { type Labelled, TRAINING, train } from './model/training.ts';
import { read } from './slots/reading.ts';
import { readText } from './text.ts';
import { INTENTS } from './types.ts';

/** Any day will do: features know only that a date was named, not which. */
const ANY_DAY = plainDate('2025-01-01');

export const labelled = ({ text, intent }: Example): Labelled => ({
  features: featuresOf(read(readText(text), ANY_DAY)),
  label: intent,
});

/** Learns from examples, and how far to trust what was learned from a tenth of them that was kept aside. */
export function teach(examples: readonly Example[], fingerprint: string): Model {
  const rows = examples.map(labelled);
  return {
    fingerprint,
    intents: train(rows, INTENTS),
    spelling: teachSpelling(examples),
    reliability: reliabilityOf(trials(rows)),
  };
}

const KEPT_ASIDE = 0.1;

/** One model is somewhat less right than the mean of three, and surer: measured by it, the desk rather asks back. */
const ALONE = { ...TRAINING, seeds: [1] };

function trials(rows: readonly Labelled[]): Trial[] {
  const order = Int32Array.from(rows.keys());
  shuffle(order, randomFrom(1));
  const mixed = [...order].flatMap(i => rows[i] ?? []);
  const aside = Math.round(mixed.length * KEPT_ASIDE);
  const model = train(mixed.slice(aside), INTENTS, ALONE);
  return mixed.slice(0, aside).map(({ features, label }) => {
    const chances = probabilities(model, features);
    const raw = Math.max(...chances);
    return { raw, right: model.labels[chances.indexOf(raw)] === label };
  });
}

const SPELLING = { ...ALONE, epochs: 5, atLeast: 3 };

function teachSpelling(examples: readonly Example[]): Model['spelling'] {
  const latin = examples.filter(({ locale }) => locale === 'en' || locale === 'pl');
  const rows = latin.map(({ text, locale }) => ({ features: spellingOf(text), label: locale }));
  return train(rows, ['en', 'pl'], SPELLING);
}

/** Changes whenever an example, a lexicon or the code that reads them does. */
export function fingerprintOf(folders: readonly string[], examples: readonly Example[]): string {
  const sum = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:js|ts)$/.test(name)) sum.update(readFileSync(join(folder, name)));
  return sum.update(JSON.stringify(examples)).digest('hex').slice(0, 16);
}

/** `--with <file>`: labelled sentences to learn beside the examples, where there are any. */
function moreExamples(): Example[] {
  const flag = process.argv.indexOf('--with');
  const file = flag < 0 ? undefined : process.argv[flag + 1];
  return file !== undefined && existsSync(file) ? readLabelled(file) : [];
}

function main(): void {
  const root = join(import.meta.dirname, '../../..');
  const target = join(import.meta.dirname, 'model/model.bin');
  const examples = [...readExamples(join(root, 'dialogs/understanding/examples')), ...moreExamples()];
  const fingerprint = fingerprintOf([import.meta.dirname], examples);
  if (existsSync(target) && readModel(target).fingerprint === fingerprint) return;
  writeModel(target, teach(examples, fingerprint));
  process.stderr.write(`Taught the desk from ${examples.length} examples.\n`);
}

if (process.argv[1] === import.meta.filename) main();
