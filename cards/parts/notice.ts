import { compile } from '../render.ts';
import template from './notice.json' with { type: 'json' };

/** How a notice looks. The sign says the same as the colour, for whoever cannot tell colours apart. */
export const LOOKS = {
  good: { style: 'good', icon: '✓' },
  warning: { style: 'warning', icon: '!' },
  bad: { style: 'attention', icon: '✕' },
  info: { style: 'accent', icon: 'ℹ' },
  waiting: { style: 'emphasis', icon: '…' },
} as const;

export type Mood = keyof typeof LOOKS;

export interface Notice {
  readonly mood: Mood;
  readonly title: string;
  readonly lines?: readonly string[];
  /** What a person wrote, as they wrote it. */
  readonly quote?: string;
  /** The title is a sentence and no heading: it is not bold. */
  readonly plain?: boolean;
  /** Reaches to the edges of the card. */
  readonly bleed?: boolean;
}

const fill = compile<object, object>(template);

/** A box that says how things stand. */
export const noticePart = ({
  mood,
  title,
  lines = [],
  quote = '',
  plain = false,
  bleed = false,
}: Notice): object =>
  fill({
    ...{ ...LOOKS[mood], title, quote },
    weight: plain ? null : 'Bolder',
    bleed: bleed || null,
    lines: lines.map(text => ({ text })),
  });
