import { describe, expect, it, test } from 'vitest';
import { circlesIn, type Source, sourcesIn } from './support/sources.ts';

/** What a room may import: our rooms by name, packages by name or by everything below one. */
const MAY_IMPORT = {
  domain: ['domain', 'zod', 'temporal-polyfill'],
  cards: ['cards', 'domain', 'adaptivecards-templating', 'intl-messageformat', 'temporal-polyfill', 'zod'],
  dialogs: [
    ...['dialogs', 'cards', 'domain', 'botbuilder', 'botbuilder-dialogs', 'zod', 'temporal-polyfill'],
    'node:*',
  ],
  bot: [
    ...[
      'bot',
      'dialogs',
      'cards',
      'domain',
      'botbuilder',
      'botframework-connector',
      'zod',
      'temporal-polyfill',
    ],
    ...['csv-parse/sync', 'csv-stringify/sync', 'ical-generator'],
    ...['pino', 'restify', 'undici', '@azure/*', 'azurite/*', '@microsoft/m365agentsplayground/*', 'node:*'],
  ],
  appPackage: [
    ...['appPackage', 'cards', 'domain', 'zod', 'ajv', 'ajv-draft-04', 'ajv-formats', 'fflate'],
    ...['@microsoft/app-manifest/*', 'node:*'],
  ],
} as const;

type Room = keyof typeof MAY_IMPORT;
const ROOMS = Object.keys(MAY_IMPORT) as Room[];

const HOUSE = sourcesIn(ROOMS);
const TESTS = sourcesIn(['test']);
const ALL = [...HOUSE, ...TESTS];

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

const matches = (target: string, allowed: string): boolean =>
  allowed.endsWith('*') ? target.startsWith(allowed.slice(0, -1)) : isIn(target, allowed);

/** `domain/x.ts imports botbuilder` for every import that a test on it finds wrong. */
const importsOf = (
  sources: readonly Source[],
  isWrong: (target: string, path: string) => boolean,
): string[] =>
  sources.flatMap(({ path, imports }) =>
    imports.filter(({ target }) => isWrong(target, path)).map(({ target }) => `${path} imports ${target}`),
  );

/** The files in whose code a pattern occurs. */
const filesWith = (sources: readonly Source[], pattern: RegExp): string[] =>
  sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

const outside = (...places: string[]): Source[] =>
  HOUSE.filter(({ path }) => !places.some(place => isIn(path, place)));

it('reads the whole house', () => {
  expect(HOUSE.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['bot/app.ts', 'domain/result.ts', 'cards/strings/words.ts']),
  );
  expect(HOUSE.flatMap(({ imports }) => imports).length).toBeGreaterThan(HOUSE.length);
});

describe('the direction of imports', () => {
  test.each(ROOMS)('%s imports nothing but what it may', room => {
    const sources = HOUSE.filter(({ path }) => isIn(path, room));
    expect(importsOf(sources, target => !MAY_IMPORT[room].some(allowed => matches(target, allowed)))).toEqual(
      [],
    );
  });

  it.each<[string, string[]]>([
    ['@azure/*', ['bot/storage', 'bot/recognizing/azureOpenAi.ts']],
    ['restify', ['bot/server.ts']],
    ['undici', ['bot/connector.ts']],
    ['botframework-connector', ['bot/adapter.ts', 'bot/authentication.ts']],
    ['azurite/*', ['bot/local']],
    ['csv-parse', ['bot/admin/csv.ts']],
    ['csv-stringify', ['bot/admin/csv.ts']],
    ['ical-generator', ['bot/files/ics.ts']],
    ['@microsoft/m365agentsplayground/*', ['bot/local']],
    ['node:*', ['bot', 'appPackage', 'dialogs/understanding']],
    ['intl-messageformat', ['cards/strings']],
    ['adaptivecards-templating', ['cards/render.ts']],
    ['bot', ['bot']],
    ['appPackage', ['appPackage']],
    ['test', []],
  ])('%s is imported only in %j', (target, places) => {
    expect(importsOf(outside(...places), found => matches(found, target))).toEqual([]);
  });

  it('brings the parts of local mode into no other part of the bot', () => {
    expect(importsOf(outside('bot/local'), target => isIn(target, 'bot/local'))).toEqual([]);
  });

  it('never runs in a circle', () => expect(circlesIn(ALL)).toEqual([]));

  it('writes what is ours with its ending', () => {
    const relative = ALL.flatMap(({ imports }) => imports).filter(({ specifier }) =>
      specifier.startsWith('.'),
    );
    expect(relative.filter(({ specifier }) => !/\.(?:ts|json)$/.test(specifier))).toEqual([]);
  });
});

describe('time, chance and the environment come in at one door', () => {
  it.each<[string, RegExp, string[]]>([
    [
      'process.env',
      /\bprocess\s*\.\s*env\b|\bprocess\s*\[|\benv\b[^;]*\}\s*=\s*process\b/,
      ['bot/config.ts', 'bot/local'],
    ],
    [
      'the present',
      /\bnew Date\(\s*\)|\bDate\.now\b|(?<!new )\bDate\(|\bTemporal\s*\.\s*Now\b|\bperformance\s*\./,
      ['bot/clock.ts'],
    ],
    ['chance', /\bMath\s*\.\s*random\b|\brandomInt\b/, ['bot/chance.ts']],
    ['waiting', /\bset(?:Timeout|Interval)\b/, ['bot/clock.ts']],
    [
      'the network',
      /\bfetch\(/,
      ['bot/connector.ts', 'bot/files/upload.ts', 'bot/recognizing/azureOpenAi.ts', 'bot/local'],
    ],
  ])('%s', (_, pattern, doors) => expect(filesWith(outside(...doors), pattern)).toEqual([]));
});

describe('what nobody writes', () => {
  it('a console', () => expect(filesWith(ALL, /\bconsole\s*\./)).toEqual([]));

  it('any', () => expect(filesWith(ALL, /(?:[:<,|&(=]|\bas)\s*any\b(?!\s*[:(])/)).toEqual([]));

  it('a silenced type', () => {
    const silenced = /@ts-(?:ignore|nocheck|expect)/;
    expect(ALL.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('a note to do something later', () => {
    const note = /\b(?:TO[D]O|FIX[M]E|X[X]X)\b/;
    expect(ALL.filter(({ text }) => note.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('a test that does not run, or keeps the others from running', () => {
    expect(
      filesWith(TESTS, /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b/),
    ).toEqual([]);
  });
});

/** Files that are longer than a screen or four, each for its reason. */
const LONG: Readonly<Record<string, string>> = {
  'dialogs/understanding/lexicon': 'words as data: a list is read one line at a time',
  'test/desk/request.test.ts': 'the whole life of a request, told once',
  'test/domain/eligibility/smeRoute.test.ts': 'tables of exact boundaries',
  'test/bot/admin/checks.test.ts': 'tables of all that can be wrong with a file',
  'test/bot/admin/sheet.test.ts': 'tables of what a cell may say',
  'test/bot/local/admin.test.ts': 'one command line, with one desk for all its commands',
};

describe('the size of files', () => {
  const MOST_LINES = 200;
  const isLong = ({ text }: Source): boolean => text.split('\n').length - 1 > MOST_LINES;
  const long = ALL.filter(isLong).map(({ path }) => path);

  it('is two hundred lines at most, unless there is a reason', () => {
    expect(long.filter(path => !Object.keys(LONG).some(place => isIn(path, place)))).toEqual([]);
  });

  it.each(Object.keys(LONG))('%s still needs its exception', place => {
    expect(long.some(path => isIn(path, place))).toBe(true);
  });
});
