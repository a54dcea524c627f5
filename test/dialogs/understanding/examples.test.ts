import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseExamples, readLabelled } from '../../../dialogs/understanding/examples.ts';
import { INTENTS } from '../../../dialogs/understanding/types.ts';
import { LOCALES } from '../../../domain/people.ts';
import { theExamples } from './taught.ts';

describe('a file of examples', () => {
  test('is headings and lines', () => {
    expect(parseExamples('# desk.greet\nhello\n\n  hi \n# desk.thanks\nthx', 'en')).toEqual([
      { text: 'hello', intent: 'desk.greet', locale: 'en' },
      { text: 'hi', intent: 'desk.greet', locale: 'en' },
      { text: 'thx', intent: 'desk.thanks', locale: 'en' },
    ]);
  });

  test('names the line of a heading that is no intent', () => {
    expect(() => parseExamples('# desk.greet\nhi\n# desk.hello\nho', 'en', 'en/desk.txt')).toThrow(
      'en/desk.txt:3: no such intent: desk.hello',
    );
  });

  test('begins with a heading', () => {
    expect(() => parseExamples('hello', 'en', 'x.txt')).toThrow('x.txt:1');
  });
});

test('labelled sentences of a log are examples too, but for intents that the desk does not have', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  const file = join(folder, 'log.jsonl');
  writeFileSync(
    file,
    '{"lang":"pl","text":"cześć","intent":"desk.greet","slots":{}}\n\n{"lang":"en","text":"hm","intent":"desk.hum"}\n',
  );
  expect(readLabelled(file)).toEqual([{ text: 'cześć', intent: 'desk.greet', locale: 'pl' }]);
  rmSync(folder, { recursive: true });
});

describe('the examples of the desk', () => {
  const examples = theExamples();

  test.each(LOCALES)('have every intent in %s', locale => {
    const known = new Set(examples.filter(example => example.locale === locale).map(({ intent }) => intent));
    expect(INTENTS.filter(intent => !known.has(intent))).toEqual([]);
  });

  test('never say that one sentence of a language means two things', () => {
    const meanings = new Map<string, string>();
    const torn = examples.filter(({ text, locale, intent }) => {
      const key = `${locale} ${text.toLowerCase()}`;
      const before = meanings.get(key);
      meanings.set(key, intent);
      return before !== undefined && before !== intent;
    });
    expect(torn).toEqual([]);
  });
});
