import { compile } from '../render.ts';
import template from './rows.json' with { type: 'json' };

export interface Row {
  readonly label: string;
  /** Shown exactly as it is: a text run knows no Markdown. */
  readonly value: string;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Longer texts: each under its label, over the whole width. */
  readonly blocks?: readonly Row[];
}

/** How wide labels and values are, in proportion. */
export interface Widths {
  readonly label: number;
  readonly value: number;
}

const EVEN: Widths = { label: 2, value: 3 };

const fill = compile<object, object>(template);

/** Labels with their values, one line each, and then whatever is too long for a line. */
export const rowsPart = ({ rows, blocks = [] }: Rows, widths: Widths = EVEN): object =>
  fill({ rows, blocks, widths });
