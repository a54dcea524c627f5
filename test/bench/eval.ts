import { Tinypool } from 'tinypool';
import { confusionsIn } from './eval/confusions.ts';
import { benchLine, costOf } from './eval/cost.ts';
import { ENGINES } from './eval/engines.ts';
import { byArea, byLocale, type Outcome, precisionIn, score } from './eval/score.ts';
import { rowsWithSecond } from './eval/second.ts';
import { cellsOf, print, printByLanguage, printScores, printTable, type Tried } from './eval/tables.ts';
import { EXAMPLES, type Result, SETS, type Trial } from './eval/trial.ts';

/**
 * `npm run eval`: how well the desk understands, and why its engine is the one it is. Every engine is taught anew,
 * never with the sentences that it is then tried on, each time in a process of its own, as many at once as there are
 * cores. `-- --misses` lists what the desk got wrong, `-- --desk` leaves the other engines out, `-- --folds 5`
 * cross-validates more finely and longer.
 */
const args = process.argv.slice(2);
const options = new Set(args);
const folds = Number(args[args.indexOf('--folds') + 1]) || 2;
const engines = (options.has('--desk') ? ENGINES.slice(0, 1) : ENGINES).map(({ name }) => name);
const [desk = ''] = engines;

const pool = new Tinypool({
  filename: new URL('eval/trial.js', import.meta.url).href,
  ...{ runtime: 'child_process' as const, isolateWorkers: true },
});

interface Done extends Result {
  readonly engine: string;
}

/** What came of one engine's trial, with a line to whoever waits; nothing where its package is not installed. */
async function tried(trial: Trial): Promise<Done[]> {
  const result: Result | undefined = await pool.run(trial);
  const of = trial.fold === undefined ? 'the sets' : `fold ${trial.fold + 1} of ${folds}`;
  const took = result ? `taught in ${result.seconds.toFixed(0)} s` : 'its package is not installed';
  process.stderr.write(`${trial.engine}, ${of}: ${took}\n`);
  return result ? [{ engine: trial.engine, ...result }] : [];
}

const outcomesOf = ({ parts }: Result): readonly Outcome[] => parts.flatMap(({ outcomes }) => outcomes);

/** Each engine over the sets, taught by all examples: the second table holds what none of them has ever seen. */
function overSets(results: readonly Done[]): readonly Outcome[] {
  const rows = results.flatMap(({ engine, parts, seconds, megabytes }) =>
    parts.map(({ name, outcomes }) => [
      ...[`${engine} / ${name}`, ...cellsOf(score(outcomes))],
      ...[seconds.toFixed(1), megabytes.toFixed(0)],
    ]),
  );
  printScores('taught by all examples', rows, ['taught s', 'MB']);
  const all = results.map(result => ({ engine: result.engine, outcomes: outcomesOf(result) }));
  printByLanguage('over the sets', all);
  return oursOf(all);
}

function printAnswers(incomplete: Result['incomplete'] = []): void {
  const asked = SETS.flatMap(({ utterances }) => utterances).filter(
    ({ expected_facts }) => expected_facts !== undefined,
  ).length;
  print(`answers that rest on every fact they should: ${asked - incomplete.length} of ${asked}`);
  if (options.has('--misses'))
    for (const { utterance, missing } of incomplete)
      print(`    ${utterance.lang}  ${utterance.text}: ${missing.join(' ')}`);
  print();
}

function compared(results: readonly Done[]): readonly Outcome[] {
  const all = engines.flatMap(engine => {
    const outcomes = results.filter(result => result.engine === engine).flatMap(outcomesOf);
    return outcomes.length > 0 ? [{ engine, outcomes }] : [];
  });
  printScores(
    `cross-validated in ${folds}`,
    all.map(({ engine, outcomes }) => [engine, ...cellsOf(score(outcomes))]),
  );
  printByLanguage('cross-validated', all);
  return oursOf(all);
}

const oursOf = (tried: readonly Tried[]): readonly Outcome[] =>
  tried.find(({ engine }) => engine === desk)?.outcomes ?? [];

const parts = (outcomes: readonly Outcome[]): string[][] =>
  [...byLocale(outcomes), ...byArea(outcomes)].map(([name, some]) => [
    ...[name, ...cellsOf(score(some)), (precisionIn(outcomes, name) * 100).toFixed(1)],
  ]);

print(
  `${EXAMPLES.length} examples; ${SETS.map(({ name, utterances: { length } }) => `${name}: ${length}`).join(', ')}\n`,
);
const cost = costOf(SETS.flatMap(({ utterances }) => utterances));
const taughtByAll = engines.map(engine => tried({ engine, folds }));
const crossValidated = engines.flatMap(engine =>
  Array.from({ length: folds }, (_, fold) => tried({ engine, fold, folds })),
);
const results = (await Promise.all(taughtByAll)).flat();
const outcomes = overSets(results);
printAnswers(results.find(({ engine }) => engine === desk)?.incomplete);
printScores('the desk, over the sets', parts(outcomes), ['precision']);
const validated = compared((await Promise.all(crossValidated)).flat());
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
await pool.destroy();
