import { compile } from '../render.ts';
import small from './small.json' with { type: 'json' };

const fill = compile<{ text: string; spacing: 'Small' | 'Medium' }, object>(small);

/** Quiet lines: sources, ages, what is not the point. */
export const smallPrint = (lines: readonly string[]): object[] =>
  lines.map((text, i) => fill({ text, spacing: i === 0 ? 'Medium' : 'Small' }));
