import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type MessageKey } from '../../../cards/strings/catalogue.ts';
import { GUIDE_KEYS } from './composed/guides.ts';
import { LIFE_KEYS } from './composed/life.ts';
import { PROGRAMME_KEYS } from './composed/programme.ts';
import { RECORD_KEYS } from './composed/records.ts';
import { REQUEST_KEYS } from './composed/requests.ts';

const KEYS = Object.keys(CATALOGUE.en) as MessageKey[];
const COMPOSED = [...REQUEST_KEYS, ...LIFE_KEYS, ...PROGRAMME_KEYS, ...RECORD_KEYS, ...GUIDE_KEYS];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ts|json)$/.test(name) && !name.startsWith('strings'))
    .map(name => `${folder}/${name}`);

const codeIn = (...folders: string[]): string =>
  folders
    .flatMap(filesUnder)
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');

const code = codeIn('cards', 'dialogs', 'bot', 'appPackage');
const rules = codeIn('domain', 'dialogs');

/** The code with `{}` for whatever is put into a template literal. */
const literals = code.replace(/\$\{[^{}]*\}/g, '{}');

const stands = (key: string): boolean => [`'${key}'`, `[[${key}]]`].some(literal => code.includes(literal));

/** `caveat.AMB-08` is told with every ruling and answer that names AMB-08. */
const isCaveat = (key: string): boolean =>
  key.startsWith('caveat.') && rules.includes(`'${key.slice('caveat.'.length)}'`);

describe('no text is kept for nobody', () => {
  const made = new Set<string>(COMPOSED.flatMap(([, keys]) => keys));

  it('every key stands in the code, or is put together in one of the known ways', () => {
    expect(KEYS.filter(key => !stands(key) && !made.has(key) && !isCaveat(key))).toEqual([]);
  });

  it.each([...COMPOSED.map(([written]) => written), 'caveat.{}'])('“%s” is still put together', written => {
    expect(literals).toContain('`' + written + '`');
  });

  it('and makes some keys', () => {
    expect(COMPOSED.filter(([, keys]) => keys.length === 0)).toEqual([]);
  });
});
