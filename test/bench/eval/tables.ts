import { LOCALES } from '../../../domain/people.ts';
import { byLocale, type Outcome, type Score, score } from './score.ts';

export const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

const percent = (share: number | undefined): string =>
  share === undefined || Number.isNaN(share) ? '-' : (share * 100).toFixed(1);

const HEADINGS = ['n', 'intent', 'area', 'slot F1', 'locale', 'answered', 'sure', 'wrong+sure', 'ms'];

export const cellsOf = (score: Score): string[] => [
  ...[String(score.count), percent(score.intents), percent(score.areas), percent(score.slotF1)],
  ...[
    percent(score.locale),
    percent(score.answered),
    percent(score.sure),
    percent(score.wrongButSure),
    score.median.toFixed(2),
  ],
];

/** A table of scores, each row with its name, and with `more` columns of its own. */
export function printScores(title: string, rows: readonly string[][], more: readonly string[] = []): void {
  printTable([title, ...HEADINGS, ...more], rows);
}

/** What one engine made of the same sentences as the others. */
export interface Tried {
  readonly engine: string;
  readonly outcomes: readonly Outcome[];
}

/** Intents right in each language, engine by engine: which one is ahead where. */
export function printByLanguage(title: string, tried: readonly Tried[]): void {
  const rows = tried.map(({ engine, outcomes }) => [
    engine,
    ...byLocale(outcomes).map(([, some]) => percent(score(some).intents)),
  ]);
  printTable([`${title}: intents`, ...LOCALES], rows);
}

export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, i) =>
    Math.max(heading.length, ...rows.map(cells => cells[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width)))
      .join('  ');
  for (const cells of [headings, ...rows]) print(line(cells));
  print();
}
