import { compile } from '../render.ts';
import template from './rows.json' with { type: 'json' };

export interface Row {
  readonly label: string;
  /** Shown exactly as it is: a text run knows no Markdown. */
  readonly value: string;
}

/** Labels with their values, one line each. */
export const rowsPart: (view: { rows: readonly Row[] }) => object = compile(template);
