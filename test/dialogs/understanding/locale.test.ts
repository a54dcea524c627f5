import { beforeAll, expect, test } from 'vitest';
import { localeOf } from '../../../dialogs/understanding/locale.ts';
import type { Model } from '../../../dialogs/understanding/model/modelFile.ts';
import type { Locale } from '../../../domain/people.ts';
import { taughtModel, UNTIL_TAUGHT } from './taught.ts';

let model: Model;
beforeAll(() => {
  model = taughtModel();
}, UNTIL_TAUGHT);

const found = (text: string, client: Locale): Locale => localeOf(text, client, model.spelling);

test.each<[text: string, client: Locale, locale: Locale]>([
  ['how long does the approval take', 'pl', 'en'],
  ['jak dlugo trwa zatwierdzenie', 'en', 'pl'],
  ['czy klient dostanie eksperta', 'ja', 'pl'],
  ['申請はいつ承認されますか', 'en', 'ja'],
  ['アクションパック', 'zh-Hant', 'ja'],
  ['客户有400个席位，能申请吗', 'en', 'zh-Hans'],
  ['客戶有400個席位，可以申請嗎', 'en', 'zh-Hant'],
  ['經銷商怎麼拿獎勵', 'zh-Hans', 'zh-Hant'],
])('%s, from a client in %s, is %s', (text, client, locale) => {
  expect(found(text, client)).toBe(locale);
});

test.each(['MDATP 400', '???', '', '2025-06-06', 'AADP P2'])(
  '"%s" is in no language: the client decides',
  text => {
    for (const client of ['en', 'pl', 'ja', 'zh-Hans', 'zh-Hant'] as const)
      expect(found(text, client)).toBe(client);
  },
);

test('words that both scripts share follow the client', () => {
  expect(found('多久', 'zh-Hant')).toBe('zh-Hant');
  expect(found('多久', 'zh-Hans')).toBe('zh-Hans');
  expect(found('申請理由', 'ja')).toBe('ja');
});

test('a sentence of two languages is in that of the client', () => {
  const mixed = 'SME 申请 for MDE, 200 seats, EMEA 可以吗 thx';
  expect(found(mixed, 'en')).toBe('en');
  expect(found(mixed, 'zh-Hans')).toBe('zh-Hans');
});
