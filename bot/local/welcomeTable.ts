import type { Window } from './windows.ts';

export interface Welcome {
  readonly url: string;
  readonly windows: readonly Window[];
  readonly today: string | undefined;
  /** The demo data was written just now. */
  readonly fresh: boolean;
  /** The port that was wanted and busy. */
  readonly moved: number | undefined;
  readonly data: string;
}

const WHOSE = ["Partner's window", "FPM's window", "Stranger's window"];
const TRY_FIRST = ['I need an MDATP expert for Contoso, 400 seats in Germany', 'my queue', 'request access'];

/** What runs where, who you are in each window, and what to type first: one table. */
export function welcomeTable({ url, windows, today, fresh, moved, data }: Welcome): string {
  const rows: [string, string, string][] = [
    ['What', 'Where', 'Who you are, and what to type first'],
    ['The desk', url, `local mode, this machine only${today ? `; its clock shows ${today}` : ''}`],
    ...windows.map(({ url: where, person: { name, roles } }, n): [string, string, string] => [
      WHOSE[n] ?? 'A window',
      where,
      `${name} (${roles.join(', ') || 'not known yet'}): ${TRY_FIRST[n] ?? 'help'}`,
    ]),
    [
      'Data',
      `${data}/`,
      fresh
        ? 'demo data written just now; --reset starts afresh'
        : 'kept from last time; --reset starts afresh',
    ],
  ];
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const lines = rows.map(
    row => `  ${row[0].padEnd(widths[0] ?? 0)}  ${row[1].padEnd(widths[1] ?? 0)}  ${row[2]}`,
  );
  const rule = `  ${'─'.repeat(Math.max(...lines.map(line => line.length)) - 2)}`;
  const notes =
    moved === undefined ? [] : ['', `  Port ${moved} was busy, so the desk took the next free one.`];
  return ['', lines[0], rule, ...lines.slice(1), ...notes, '', '  Ctrl-C stops everything.', '', ''].join(
    '\n',
  );
}
