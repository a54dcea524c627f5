import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { howSure } from '../../../../dialogs/understanding/certainty.ts';
import type { Model } from '../../../../dialogs/understanding/model/modelFile.ts';
import { CHOOSABLE, DONE_AT_ONCE, MEANINGS } from '../../../../dialogs/understanding/second/meanings.ts';
import {
  ANSWER_SCHEMA,
  INSTRUCTIONS,
  questionFor,
} from '../../../../dialogs/understanding/second/question.ts';
import { withoutNames } from '../../../../dialogs/understanding/second/withoutNames.ts';
import { INTENTS, type Understanding } from '../../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../../dialogs/understanding/understand.ts';
import { plainDate } from '../../../../domain/calendar.ts';
import type { Locale } from '../../../../domain/people.ts';
import { taughtModel, UNTIL_TAUGHT } from '../taught.ts';

const today = plainDate('2025-06-11');

/** What the desk makes of a sentence of which it is not sure. */
const UNSURE: Understanding = {
  ...{ intent: 'sme.escalate', confidence: 0.4, slots: {}, alternatives: [], locale: 'en' },
};
const asked = (sentence: string) => questionFor(sentence, UNSURE, today)?.message;

let model: Model;
beforeAll(() => {
  model = taughtModel();
}, UNTIL_TAUGHT);

describe('what is asked', () => {
  it('is what the desk is not sure of, in its language', () => {
    expect(questionFor('nobody calls us back', { ...UNSURE, locale: 'pl' }, today)).toEqual({
      ...{ language: 'pl', message: 'nobody calls us back' },
    });
    expect(questionFor('nobody calls us back', { ...UNSURE, confidence: 0 }, today)).toBeDefined();
    expect(questionFor('nobody calls us back', { ...UNSURE, confidence: 0.75 }, today)).toBeUndefined();
  });

  it.each<[string, Locale]>([
    ['ATP', 'en'],
    ['Defender?', 'pl'],
    ['anniversary', 'en'],
    ['rocznica', 'pl'],
    ['how long', 'en'],
    ['多久', 'zh-Hans'],
    ['どのくらい', 'ja'],
  ])('is not what the desk asks back as a rule: %s', (text, locale) => {
    const understood = understandWith(model, text, locale, { today });
    expect(howSure(understood)).toBe('sure');
    expect(questionFor(text, understood, today)).toBeUndefined();
  });

  it.each([
    'my pass: hunter2 does it work',
    'can you look up the password of the admin',
    'Access ID 100012345 somehow',
    'hasła do portalu już nie działają',
    '密码忘了怎么办呢',
    'パスワードがわからない',
    'here is the client secret for the thing',
    'the pass\u200bword somehow',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl',
  ])('is nothing that speaks of a secret: %s', text => expect(asked(text)).toBeUndefined());

  it.each(['Xk9$mPq2!', 'kasia@fabrikam.example', '12345678 ???', '', '？'])(
    'is nothing of which no word is left: %s',
    text => expect(asked(text)).toBeUndefined(),
  );

  it('is a thousand letters at most', () => expect(asked('so what now '.repeat(500))?.length).toBe(1000));
});

describe('what leaves the house of a sentence', () => {
  it.each([
    ['write to jan.kowalski@fabrikam.example then', 'write to [id] then'],
    ['so SME-7KQ4-MXTC is what', 'so [id] is what'],
    ['directory 0f8fad5b-d9cb-469f-a165-70867728950e hm', 'directory [id] hm'],
    ['our number 4567890 is odd', 'our number [code] is odd'],
    ['look https://contoso.sharepoint.com/x?sig=1 please', 'look [code] please'],
    ['it says Xk9$mPq2! and stops', 'it says [code] and stops'],
    ['it says hunter2isMyPw and stops', 'it says [code] and stops'],
    ['the client Northern Light Ltd and klient Zielona Huta', 'the client [customer] and klient [customer]'],
    ['coś dla Kowalski i Synowie sp. z o.o. teraz', 'coś dla [customer] i [customer] teraz'],
    ['顧客は株式会社山田製作所です', '顧客は[customer]です'],
    // What is no name stays.
    [
      '400 seats of Office365E3 in Germany on 2025-06-11',
      '400 seats of Office365E3 in Germany on 2025-06-11',
    ],
  ])('%s', (sentence, message) => expect(withoutNames(sentence, today)).toBe(message));

  test('never an address or an id, whatever is around it', () => {
    const secret = fc.constantFrom(
      'jan@fabrikam.example',
      'SME-7KQ4-MXTC',
      '0f8fad5b-d9cb-469f-a165-70867728950e',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), secret, fc.string({ unit: 'grapheme' }), (a, id, b) => {
        expect(withoutNames(`${a} ${id} ${b}`, today)).not.toContain(id);
      }),
    );
  });
});

describe('what may be chosen', () => {
  it('is every intent but those that the desk acts on at once', () => {
    expect([...CHOOSABLE, ...DONE_AT_ONCE].sort()).toEqual([...INTENTS].sort());
  });

  it('is told with its meaning, and is all that the shape of the answer has room for', () => {
    for (const intent of CHOOSABLE) expect(INSTRUCTIONS).toContain(`${intent}: ${MEANINGS[intent]}`);
    expect(ANSWER_SCHEMA).toMatchObject({
      ...{ type: 'object', additionalProperties: false },
      properties: { intent: { enum: CHOOSABLE } },
      required: ['intent', 'product', 'specialization', 'solutionArea', 'region'],
    });
    // Lists all the way down: no text, number or date of its own.
    expect(JSON.stringify(ANSWER_SCHEMA)).not.toMatch(/"type":"(?:string"(?!,"enum")|number|integer|array)/);
  });
});
