import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { wordsIn } from '../../../cards/strings/words.ts';
import type { Model } from '../../../dialogs/understanding/model/modelFile.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import type { FactId } from '../../../domain/facts.ts';
import type { Locale } from '../../../domain/people.ts';
import { annaIn, paperChat } from '../../support/paperDesk.ts';
import { taughtModel, UNTIL_TAUGHT } from '../understanding/taught.ts';

/** A question that a partner would ask and whose right answer needs one certain rule. */
interface Asked {
  readonly fact: FactId;
  readonly lang: Locale;
  readonly text: string;
  /** What has to be said first, where the rule is a point of a larger answer. */
  readonly verdict?: MessageKey;
}

const RULES = readFileSync(join(import.meta.dirname, 'rules.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Asked);

/** How many facts each document has; they are numbered from 01. */
const DOCUMENTS = { SME: 26, SPZ: 22, IR: 21, IP: 11, SUP: 15 } as const;

const LETTERS_OF: Partial<Record<number, string>> = { 7: 'abcdefghijkl', 11: 'ab', 16: 'abc' };

const numbers = (last: number): string[] =>
  Array.from({ length: last }, (_, i) => String(i + 1).padStart(2, '0'));

const EVERY_FACT = [
  ...Object.entries(DOCUMENTS).flatMap(([prefix, last]) =>
    numbers(last).map(number => `${prefix}-${number}`),
  ),
  ...numbers(37).flatMap(number =>
    ['', ...(LETTERS_OF[Number(number)] ?? '')].map(letter => `AMB-${number}${letter}`),
  ),
  ...numbers(13).map(number => `EXT-${number}`),
] as FactId[];

/** What nobody asks, and why. */
const NOT_ASKED: Partial<Record<FactId, string>> = {
  'SME-26': 'when the page was refreshed: told as the age of the source',
  'SPZ-22': 'links to further pages',
  'AMB-16b': 'how two words are translated: the texts themselves show it',
  'EXT-08': 'there is none',
  'EXT-13': 'where localised terms come from',
};

test('every rule has a question that needs it, or a reason why nobody asks', () => {
  const asked = new Set(RULES.map(({ fact }) => fact));
  expect(EVERY_FACT.filter(fact => !asked.has(fact) && NOT_ASKED[fact] === undefined)).toEqual([]);
  expect([...asked].filter(fact => !EVERY_FACT.includes(fact) || NOT_ASKED[fact] !== undefined)).toEqual([]);
});

describe('the answer rests on the rule', () => {
  let model: Model;
  beforeAll(() => {
    model = taughtModel();
  }, UNTIL_TAUGHT);

  test.each(RULES)('$fact: $text', async ({ fact, lang, text, verdict }) => {
    const chat = paperChat((...sentence) => understandWith(model, ...sentence), annaIn(lang));
    const { facts, replies } = await chat(text);
    expect(facts).toContain(fact);
    if (verdict !== undefined) expect(replies[0]?.split('\n')[0]).toContain(wordsIn(lang).say(verdict));
  });
});
