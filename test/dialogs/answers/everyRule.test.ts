import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { wordsIn } from '../../../cards/strings/words.ts';
import { IP_ANSWERS } from '../../../dialogs/answers/ip.ts';
import { IR_ANSWERS } from '../../../dialogs/answers/ir.ts';
import { SME_ANSWERS } from '../../../dialogs/answers/sme.ts';
import { SPZ_ANSWERS } from '../../../dialogs/answers/spz.ts';
import { SUP_ANSWERS } from '../../../dialogs/answers/sup.ts';
import type { Intent } from '../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import type { FactId } from '../../../domain/facts.ts';
import type { Locale } from '../../../domain/people.ts';
import { annaIn, paperChat } from '../../support/paperDesk.ts';
import { taughtModel, UNTIL_TAUGHT } from '../understanding/taught.ts';
import { asking } from './asking.ts';

/** A question that a partner would ask and whose right answer needs one certain rule. */
interface Asked {
  readonly fact: FactId;
  readonly lang: Locale;
  readonly text: string;
}

/** One that is about a point of a larger answer, and what has to be said first then. */
interface AskedPoint extends Asked {
  readonly intent: Intent;
  readonly verdict: MessageKey;
}

const QUESTIONS = readFileSync(join(import.meta.dirname, 'rules.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Asked | AskedPoint);

/** How many facts each document has; they are numbered from 01. */
const DOCUMENTS = { SME: 26, SPZ: 22, IR: 21, IP: 11, SUP: 15, EXT: 13 } as const;
const DECISIONS = 37;
const LETTERS_OF: Partial<Record<string, string>> = { '07': 'abcdefghijkl', 11: 'ab', 16: 'abc' };

const numbers = (last: number): string[] =>
  Array.from({ length: last }, (_, i) => String(i + 1).padStart(2, '0'));

const EVERY_FACT = [
  ...Object.entries(DOCUMENTS).flatMap(([prefix, last]) =>
    numbers(last).map(number => `${prefix}-${number}`),
  ),
  ...numbers(DECISIONS).flatMap(number =>
    ['', ...(LETTERS_OF[number] ?? '')].map(end => `AMB-${number}${end}`),
  ),
] as FactId[];

/** What nobody asks, and why. */
const NOT_ASKED: Partial<Record<FactId, string>> = {
  'SME-26': 'when the page was refreshed: told as the age of the source',
  'SPZ-22': 'links to further pages',
  'AMB-16b': 'how two words are translated: the texts themselves show it',
  'EXT-08': 'there is none',
  'EXT-13': 'where localised terms come from',
};

const asked = new Map(QUESTIONS.map(({ fact }) => [fact, QUESTIONS.filter(other => other.fact === fact)]));

test('every rule has questions that need it, or a reason why nobody asks', () => {
  const asks = EVERY_FACT.filter(fact => NOT_ASKED[fact] === undefined);
  expect([...asked.keys()].sort()).toEqual(asks.sort());
});

describe('the desk answers with the rule', () => {
  const right = new Set<Asked>();
  beforeAll(async () => {
    const model = taughtModel();
    for (const question of QUESTIONS) {
      const { lang, text, fact } = question;
      const chat = paperChat((...sentence) => understandWith(model, ...sentence), annaIn(lang));
      if ((await chat(text)).facts.includes(fact)) right.add(question);
    }
  }, UNTIL_TAUGHT);

  test.each([...asked])('%s', (_, questions) => {
    expect(questions.filter(question => right.has(question))).not.toEqual([]);
  });

  test('to nineteen questions in twenty; for the others it asks back', () => {
    expect(right.size / QUESTIONS.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('what a question is about is said first', () => {
  const ask = asking({ ...SME_ANSWERS, ...SPZ_ANSWERS, ...IR_ANSWERS, ...IP_ANSWERS, ...SUP_ANSWERS });

  test.each(QUESTIONS.filter((question): question is AskedPoint => 'verdict' in question))(
    '$verdict: $text',
    ({ intent, lang, text, verdict, fact }) => {
      const answer = ask(intent, {}, lang, { text });
      expect(answer.verdict).toBe(wordsIn(lang).say(verdict));
      expect(answer.facts).toContain(fact);
    },
  );
});
