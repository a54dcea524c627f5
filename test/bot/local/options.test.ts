import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../bot/config.ts';
import { dateOption, portOption, readOptions } from '../../../bot/local/options.ts';

const USAGE = 'Usage: npm start -- [--today YYYY-MM-DD] [--reset]';
const SPEC = { today: { type: 'string' }, reset: { type: 'boolean' } } as const;

const read = (...args: string[]) => readOptions(args, { ...SPEC }, USAGE);

describe('the command line', () => {
  it('gives options, and what stands beside them', () => {
    const { values, positionals } = read('--today', '2026-02-28', '--reset', 'my queue');
    expect({ ...values }).toEqual({ today: '2026-02-28', reset: true });
    expect(positionals).toEqual(['my queue']);
  });

  it('gives nothing where nothing is', () => expect({ ...read().values }).toEqual({}));

  it.each([
    [['--tody', '2026-02-28'], '--tody'],
    [['--today'], '--today'],
    [['--reset=yes'], '--reset'],
    [['-x'], '-x'],
  ])('%j is not understood: it says which option, and how to use them', (args, named) => {
    expect(() => read(...args)).toThrow(ConfigError);
    expect(() => read(...args)).toThrow(named);
    expect(() => read(...args)).toThrow(USAGE);
  });
});

describe('a date', () => {
  it.each(['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is one', text =>
    expect(dateOption('today', text)).toBe(text),
  );

  it('may be left out', () => expect(dateOption('today', undefined)).toBeUndefined());

  it.each([
    '',
    'today',
    '2026-02-29',
    '2026-13-01',
    '2026-2-28',
    '20260228',
    '28.02.2026',
    '2026-02-28T10:00',
    '2026-02-28[u-ca=hebrew]',
    ' 2026-02-28',
  ])('“%s” is none, and the message shows what one looks like', text => {
    expect(() => dateOption('today', text)).toThrow(ConfigError);
    expect(() => dateOption('today', text)).toThrow(
      `--today must be a date such as 2026-02-28, not “${text}”.`,
    );
  });
});

describe('a port', () => {
  it.each([
    ['1', 1],
    ['3978', 3978],
    ['65535', 65_535],
  ])('%s', (text, port) => expect(portOption(text)).toBe(port));

  it('may be left out', () => expect(portOption(undefined)).toBeUndefined());

  it.each(['0', '65536', '-1', '80.5', '', 'http', '3978a'])('“%s” is none', text => {
    expect(() => portOption(text)).toThrow(ConfigError);
    expect(() => portOption(text)).toThrow(`--port must be a number from 1 to 65535, not “${text}”.`);
  });
});
