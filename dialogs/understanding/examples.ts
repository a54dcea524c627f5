import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../domain/people.ts';
import { INTENTS, type Intent } from './types.ts';

/** One sentence that somebody labelled with what it asks. */
export interface Example {
  readonly text: string;
  readonly intent: Intent;
  readonly locale: Locale;
}

const isIntent = (text: string): text is Intent => INTENTS.some(intent => intent === text);

/**
 * Reads `<folder>/<locale>/<area>.txt`: `# sme.eligibility` opens a section, each further line is an example.
 * Throws on a heading that is no intent, naming file and line, for a slip there would be learned in silence.
 */
export function readExamples(folder: string): Example[] {
  return LOCALES.flatMap(locale =>
    filesIn(join(folder, locale)).flatMap(file => parseExamples(readFileSync(file, 'utf8'), locale, file)),
  );
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => join(folder, name));

export function parseExamples(content: string, locale: Locale, file = 'examples'): Example[] {
  let intent: Intent | undefined;
  return content.split('\n').flatMap((line, i) => {
    const text = line.trim();
    if (text === '') return [];
    if (text.startsWith('# ')) {
      const heading = text.slice(2).trim();
      if (!isIntent(heading)) throw new Error(`${file}:${i + 1}: no such intent: ${heading}`);
      intent = heading;
      return [];
    }
    if (intent === undefined) throw new Error(`${file}:${i + 1}: an example before the first heading`);
    return [{ text, intent, locale }];
  });
}

/** Labelled sentences from a file with one JSON object `{text, intent, lang}` a line, such as a log of questions. */
export const readLabelled = (file: string): Example[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as { text: string; intent: string; lang: Locale })
    .flatMap(({ text, intent, lang }) => (isIntent(intent) ? [{ text, intent, locale: lang }] : []));
