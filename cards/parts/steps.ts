import { compile } from '../render.ts';
import template from './steps.json' with { type: 'json' };

export interface Step {
  readonly text: string;
  readonly state: 'done' | 'now' | 'later';
}

/** The sign says the same as the weight and the colour, for whoever cannot tell them apart. */
const LOOKS = {
  done: { sign: '✓', weight: null, isSubtle: null },
  now: { sign: '→', weight: 'Bolder', isSubtle: null },
  later: { sign: '○', weight: null, isSubtle: true },
} as const;

const fill = compile<object, object>(template);

/** How far something is: one line for each step, numbered. */
export const stepsPart = (steps: readonly Step[]): object =>
  fill({ steps: steps.map(({ text, state }, n) => ({ ...LOOKS[state], text: `${n + 1}. ${text}` })) });
