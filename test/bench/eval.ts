import { join } from 'node:path';
import { type Example, readExamples } from '../../dialogs/understanding/examples.ts';
import type { Understand } from '../../dialogs/understanding/types.ts';
import { incompleteAnswers } from './eval/answers.ts';
import { confusionsIn } from './eval/confusions.ts';
import { benchLine, costOf } from './eval/cost.ts';
import { crossValidate, foldsOf } from './eval/crossValidation.ts';
import { ENGINES, type Engine } from './eval/engines.ts';
import { byArea, byLocale, type Outcome, precisionIn, score, tryOut } from './eval/score.ts';
import { rowsWithSecond } from './eval/second.ts';
import { cellsOf, print, printByLanguage, printScores, printTable, type Tried } from './eval/tables.ts';
import { ownSets, readUtterances } from './eval/utterances.ts';

/**
 * `npm run eval`: how well the desk understands, and why its engine is the one it is. Every engine is taught anew,
 * never with the sentences that it is then tried on. `-- --misses` lists what the desk got wrong, `-- --desk` leaves
 * the other engines out, `-- --folds 5` cross-validates more finely and longer.
 */
const root = join(import.meta.dirname, '../../..');
const args = process.argv.slice(2);
const options = new Set(args);
const folds = Number(args[args.indexOf('--folds') + 1]) || 3;

const SETS = [
  { name: 'shared', utterances: readUtterances(join(root, '../shared/utterances.jsonl')) },
  ...ownSets(join(root, 'test/bench/utterances')),
].filter(({ utterances }) => utterances.length > 0);
const ALL = SETS.flatMap(({ utterances }) => utterances);

/** Each engine over the sets, taught by all examples: the second table holds what none of them has ever seen. */
async function overSets(
  examples: readonly Example[],
  engines: readonly Engine[],
): Promise<readonly Outcome[]> {
  const rows: string[][] = [];
  const tried: Tried[] = [];
  for (const engine of engines) {
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const taught = await engine.teach(examples);
    if (taught === undefined) {
      print(`${engine.name}: its package is not installed`);
      continue;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const megabytes = String(Math.round((process.memoryUsage().rss - before) / 2 ** 20));
    const bySet = SETS.map(({ name, utterances }) => ({ name, outcomes: tryOut(taught, utterances) }));
    for (const { name, outcomes } of bySet)
      rows.push([`${engine.name} / ${name}`, ...cellsOf(score(outcomes)), seconds, megabytes]);
    tried.push({ engine, outcomes: bySet.flatMap(({ outcomes }) => outcomes) });
    if (engine !== engines[0]) continue;
    const understand: Understand = (text, lang) => ({
      ...{ slots: {}, alternatives: [], locale: lang },
      ...taught({ text, lang }),
    });
    await printAnswers(understand);
  }
  printScores('taught by all examples', rows, ['taught s', 'MB']);
  printByLanguage('over the sets', tried);
  return oursOf(tried);
}

async function printAnswers(understand: Understand): Promise<void> {
  const incomplete = await incompleteAnswers(understand, ALL);
  const asked = ALL.filter(utterance => utterance.expected_facts !== undefined).length;
  print(`answers that rest on every fact they should: ${asked - incomplete.length} of ${asked}`);
  if (options.has('--misses'))
    for (const { utterance, missing } of incomplete)
      print(`    ${utterance.lang}  ${utterance.text}: ${missing.join(' ')}`);
  print();
}

async function compared(
  examples: readonly Example[],
  engines: readonly Engine[],
): Promise<readonly Outcome[]> {
  const parts = foldsOf(examples, folds);
  const tried: Tried[] = [];
  for (const engine of engines) tried.push({ engine, outcomes: await crossValidate(engine, parts) });
  printScores(
    `cross-validated in ${folds}`,
    tried.map(({ engine, outcomes }) => [engine.name, ...cellsOf(score(outcomes))]),
  );
  printByLanguage('cross-validated', tried);
  return oursOf(tried);
}

/** The desk goes first. */
const oursOf = ([ours]: readonly Tried[]): readonly Outcome[] => ours?.outcomes ?? [];

const parts = (outcomes: readonly Outcome[]): string[][] =>
  [...byLocale(outcomes), ...byArea(outcomes)].map(([name, some]) => [
    ...[name, ...cellsOf(score(some)), (precisionIn(outcomes, name) * 100).toFixed(1)],
  ]);

const examples = readExamples(join(root, 'dialogs/understanding/examples'));
const engines = options.has('--desk') ? ENGINES.slice(0, 1) : ENGINES;
print(
  `${examples.length} examples; ${SETS.map(({ name, utterances: { length } }) => `${name}: ${length}`).join(', ')}\n`,
);
const cost = costOf(ALL);
const outcomes = await overSets(examples, engines);
printScores('the desk, over the sets', parts(outcomes), ['precision']);
const validated = await compared(examples, engines);
printScores('the desk, cross-validated', parts(validated), ['precision']);
print('taken for one another, cross-validated:');
for (const pair of confusionsIn(validated)) print(pair);
print('\ntaken for one another, over the sets:');
for (const pair of confusionsIn(outcomes)) print(pair);
print();
printTable(
  ['with a second recognizer, cross-validated', 'answered', 'wrong+answered', 'wrong of answered'],
  rowsWithSecond(validated, [0.7, 0.8, 0.9]),
);
if (options.has('--misses'))
  for (const { utterance, intent, confidence } of outcomes.filter(
    outcome => outcome.intent !== outcome.utterance.intent,
  ))
    print(
      `${utterance.lang}  ${utterance.text}\n    ${utterance.intent}, taken for ${intent} (${confidence.toFixed(2)})`,
    );
if (cost) print(`\n${benchLine(cost)}`);
