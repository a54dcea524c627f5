import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isAnswered } from '../../../dialogs/understanding/certainty.ts';
import type { Model } from '../../../dialogs/understanding/model/modelFile.ts';
import { INTENTS, type Intent, type Understanding } from '../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import { plainDate } from '../../../domain/calendar.ts';
import { LOCALES, type Locale } from '../../../domain/people.ts';
import { taughtModel, UNTIL_TAUGHT } from './taught.ts';

let model: Model;
beforeAll(() => {
  model = taughtModel();
}, UNTIL_TAUGHT);

const today = plainDate('2025-06-11');
const understood = (text: string, locale: Locale = 'en'): Understanding =>
  understandWith(model, text, locale, { today });

describe('names that need a question back', () => {
  test.each<[text: string, locale: Locale, intent: Intent]>([
    ['ATP', 'en', 'sme.clarify_workload'],
    ['Defender?', 'pl', 'sme.clarify_workload'],
    ['ＡＴＰ', 'ja', 'sme.clarify_workload'],
    ['anniversary', 'en', 'spz.anniversary_which'],
    ['rocznica', 'pl', 'spz.anniversary_which'],
    ['記念日', 'ja', 'spz.anniversary_which'],
    ['周年日？', 'zh-Hans', 'spz.anniversary_which'],
    ['how long', 'en', 'meta.ambiguous'],
    ['jak długo?', 'pl', 'meta.ambiguous'],
    ['多久', 'zh-Hant', 'meta.ambiguous'],
    ['どのくらい', 'ja', 'meta.ambiguous'],
    ['how many business days do we have to wait?', 'en', 'meta.ambiguous'],
    ['那個大概多久會好', 'zh-Hant', 'meta.ambiguous'],
    ['要等几天？', 'zh-Hans', 'meta.ambiguous'],
    ['有効期限はいつまで?', 'ja', 'meta.ambiguous'],
    ['管理者じゃないとできませんか', 'ja', 'meta.ambiguous'],
    ['czy trzeba być adminem?', 'pl', 'meta.ambiguous'],
    ['我們屬於哪一區', 'zh-Hant', 'meta.ambiguous'],
    ['do jakiego regionu należy Turcja', 'pl', 'meta.ambiguous'],
    ['kiedy mamy rocznicę?', 'pl', 'spz.anniversary_which'],
    ['Brazil?', 'en', 'meta.ambiguous'],
  ])('%s', (text, locale, intent) => {
    expect(understood(text, locale)).toMatchObject({ intent, confidence: expect.closeTo(0.97) });
  });
});

test('what names its subject is no bare question', () => {
  for (const text of [
    'how long does triage take',
    'how long is the grace period',
    'do I need to be admin to sign the MPA',
  ])
    expect(understood(text).intent).not.toBe('meta.ambiguous');
});

test.each<[text: string, locale: Locale]>([
  ['I need an SME for AATP, 12000 seats', 'en'],
  ['potrzebuję SME do AATP, 12000 stanowisk', 'pl'],
  ['AATPのSMEをお願いします、12000席', 'ja'],
  ['我需要AATP的SME，12000席', 'zh-Hans'],
  ['我需要AATP的SME，12000席', 'zh-Hant'],
])('whoever needs one gets the form: %s', (text, locale) => {
  const { intent, slots } = understood(text, locale);
  expect(intent).toBe('sme.create_draft');
  expect(slots).toEqual({ workload: 'AATP', seats: 12_000 });
});

test.each<[text: string, locale: Locale]>([
  ['aadp p1 1000 seats, customer in France', 'en'],
  ['aadp p1, 1000 stanowisk, klient we Francji', 'pl'],
  ['AADP P1 1000シート、フランスのお客様', 'ja'],
  ['aadp p1 1000席 客户在法国', 'zh-Hans'],
  ['aadp p1 1000席 客戶在法國', 'zh-Hant'],
])('a product, its seats and the customer’s place ask whether there is an SME: %s', (text, locale) => {
  const understanding = understood(text, locale);
  expect(isAnswered(understanding)).toBe(true);
  expect(understanding.intent).toBe('sme.eligibility');
  expect(understanding.slots).toEqual({ workload: 'AADP_P1', seats: 1000, region: 'EMEA' });
});

test.each(['ile nam zostało dni', 'czy to nam wystarczy'])('“nam” is us, and no region: %s', text => {
  expect(understood(text, 'pl').slots.region).toBeUndefined();
});

test('nobody is asked which workload where one is named outright', () => {
  for (const text of [
    'is there someone for Power BI, 500 licences',
    'SharePoint要專家，300席',
    'ekspert do Intune, 80 licencji?',
  ])
    expect(understood(text).intent).toBe('sme.eligibility');
});

test('filing in one sentence is not asking whether one may', () => {
  const file = understood('I need an MDATP expert for Contoso, 400 seats in Germany');
  const ask = understood('can we get an SME for MDATP? customer has 400 seats in Germany');
  expect(file.intent).toBe('sme.create_draft');
  expect(file.slots).toEqual({ workload: 'MDATP', seats: 400, region: 'EMEA', tenantName: 'Contoso' });
  expect(ask.intent).toBe('sme.eligibility');
});

test('a request id alone, or in a sentence that asks nothing else, asks for its state', () => {
  for (const text of ['SME-7KQ4-MXTC', 'where is SME-7KQ4-MXTC', 'sme 7kq4mxtc ?'])
    expect(understood(text)).toMatchObject({ intent: 'sme.status', slots: { requestId: 'SME-7KQ4-MXTC' } });
  expect(understood('approve SME-7KQ4-MXTC').intent).toBe('sme.approve_action');
});

test('what was put in without having been said is marked', () => {
  expect(understood('enrolled 15 Dec 2024, when can I renew').assumed).toEqual(['n']);
  expect(understood('enrolled 15 Dec 2024, when is the second renewal').assumed).toBeUndefined();
});

test('nonsense is nothing to be sure of', () => {
  for (const text of ['', '???', 'asdf qwer zxcv', '😀', 'lorem ipsum dolor sit amet', '\u0000'])
    expect(isAnswered(understood(text))).toBe(false);
});

test('any text at all is answered, with chances that make sense', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(...LOCALES),
      (text, locale) => {
        const { intent, confidence, alternatives } = understood(text, locale);
        expect(INTENTS).toContain(intent);
        for (const { confidence: chance } of [{ confidence }, ...alternatives]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
        expect(alternatives.map(other => other.intent)).not.toContain(intent);
      },
    ),
  );
});

test('the same sentence is always understood the same', () => {
  const once = understood('MCAS 1.2万个席位 亚太 中文支持有没有', 'zh-Hans');
  expect(understood('MCAS 1.2万个席位 亚太 中文支持有没有', 'zh-Hans')).toEqual(once);
});
