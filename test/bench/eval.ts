import { join } from 'node:path';
import { type Example, readExamples } from '../../dialogs/understanding/examples.ts';
import { randomFrom, shuffle } from '../../dialogs/understanding/model/training.ts';
import { ENGINES, type Engine } from './eval/engines.ts';
import { byArea, byLocale, type Outcome, type Score, score, tryOut } from './eval/score.ts';
import { readUtterances, type Utterance } from './eval/utterances.ts';

/**
 * `npm run eval`: how well the desk understands, and why its engine is the one it is. Every engine is taught anew,
 * never with the sentences that it is then tried on. `-- --misses` lists what the desk got wrong, `-- --desk` leaves
 * the other engines out.
 */
const root = join(import.meta.dirname, '../../..');
const options = new Set(process.argv.slice(2));

const SETS = [
  { name: 'shared', utterances: readUtterances(join(root, '../shared/utterances.jsonl')) },
  { name: 'bench', utterances: readUtterances(join(root, 'test/bench/utterances.jsonl')) },
];

const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

const percent = (share: number | undefined): string =>
  share === undefined || Number.isNaN(share) ? '-' : (share * 100).toFixed(1);

const HEADINGS = ['', 'n', 'intent', 'area', 'slot F1', 'locale', 'sure', 'wrong+sure', 'ms'];

const row = (
  name: string,
  { count, intents, areas, slotF1, locale, sure, wrongButSure, median }: Score,
): string[] => [
  ...[name, String(count), percent(intents), percent(areas), percent(slotF1), percent(locale)],
  ...[percent(sure), percent(wrongButSure), median.toFixed(2)],
];

function table(rows: readonly string[][]): void {
  const widths = HEADINGS.map((heading, i) =>
    Math.max(heading.length, ...rows.map(cells => cells[i]?.length ?? 0)),
  );
  for (const cells of [HEADINGS, ...rows])
    print(
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    );
  print();
}

/** A fifth of the examples, drawn once, so that every engine has the same task. */
function foldOf(examples: readonly Example[]): { learned: Example[]; kept: Utterance[] } {
  const order = Int32Array.from(examples.keys());
  shuffle(order, randomFrom(7));
  const mixed = [...order].flatMap(i => examples[i] ?? []);
  const fifth = Math.round(mixed.length / 5);
  return {
    learned: mixed.slice(fifth),
    kept: mixed
      .slice(0, fifth)
      .map(({ text, intent, locale }) => ({ text, intent, lang: locale, slots: {} })),
  };
}

async function compare(examples: readonly Example[], engines: readonly Engine[]): Promise<Outcome[]> {
  const rows: string[][] = [];
  const { learned, kept } = foldOf(examples);
  let ours: Outcome[] = [];
  for (const engine of engines) {
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const taught = await engine.teach(examples);
    if (taught === undefined) {
      print(`${engine.name}: its package is not installed`);
      continue;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const megabytes = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
    print(`${engine.name}: taught in ${seconds} s, ${megabytes} MB more`);
    for (const { name, utterances } of SETS) {
      const outcomes = tryOut(taught, utterances);
      rows.push(row(`${engine.name} / ${name}`, score(outcomes)));
      if (engine === engines[0]) ours = [...ours, ...outcomes];
    }
    const anew = await engine.teach(learned);
    if (anew !== undefined) {
      const { slotF1, ...rest } = score(tryOut(anew, kept));
      rows.push(row(`${engine.name} / a fifth of the examples`, rest));
    }
  }
  print();
  table(rows);
  return ours;
}

const examples = readExamples(join(root, 'dialogs/understanding/examples'));
print(
  `${examples.length} examples; ${SETS.map(({ name, utterances }) => `${name}: ${utterances.length}`).join(', ')}\n`,
);
const outcomes = await compare(examples, options.has('--desk') ? ENGINES.slice(0, 1) : ENGINES);
table(byLocale(outcomes).map(([name, some]) => row(name, score(some))));
table(byArea(outcomes).map(([name, some]) => row(name, score(some))));
if (options.has('--misses'))
  for (const { utterance, intent, confidence } of outcomes.filter(
    outcome => outcome.intent !== outcome.utterance.intent,
  ))
    print(
      `${utterance.lang}  ${utterance.text}\n    ${utterance.intent}, taken for ${intent} (${confidence.toFixed(2)})`,
    );
