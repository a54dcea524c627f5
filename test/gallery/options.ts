import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../domain/people.ts';
import { WIDTHS, type Width } from '../support/browser.ts';
import { THEMES, type Theme } from './stage/hosts.ts';

export interface Options {
  /** Only scenes whose id contains this. */
  readonly only: string;
  readonly locales: readonly Locale[];
  readonly themes: readonly Theme[];
  readonly widths: readonly Width[];
}

const ALL_WIDTHS = Object.keys(WIDTHS) as Width[];

/** `--only request --lang ja --theme dark --width narrow`; what is left out means all. */
export function optionsOf(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { only: text, lang: text, theme: text, width: text },
  });
  return {
    only: values.only ?? '',
    locales: chosen('lang', LOCALES, values.lang),
    themes: chosen('theme', THEMES, values.theme),
    widths: chosen('width', ALL_WIDTHS, values.width),
  };
}

function chosen<T extends string>(name: string, all: readonly T[], wanted: string | undefined): readonly T[] {
  const found = all.filter(item => wanted === undefined || item === wanted);
  if (found.length === 0) throw new RangeError(`--${name} is one of ${all.join(', ')}, not ${wanted}`);
  return found;
}
