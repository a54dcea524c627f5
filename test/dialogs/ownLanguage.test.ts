import { beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../cards/strings/words.ts';
import { ownLanguage } from '../../dialogs/answers/ownLanguage.ts';
import type { Model } from '../../dialogs/understanding/model/modelFile.ts';
import { understandWith } from '../../dialogs/understanding/understand.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';
import { annaIn, TODAY } from '../support/paperDesk.ts';
import { taughtModel, UNTIL_TAUGHT } from './understanding/taught.ts';

let model: Model;
beforeAll(() => {
  model = taughtModel();
}, UNTIL_TAUGHT);

const heard = (text: string, reader: Locale) => understandWith(model, text, reader, { today: TODAY });
const offered = (text: string, reader: Locale, speaker = annaIn(reader)): string =>
  JSON.stringify(ownLanguage({ speaker, understood: heard(text, reader) }));

describe('somebody who is answered in another language than they write in', () => {
  it.each<[string, Locale, string]>([
    ['kiedy odnawia się nasza specjalizacja?', 'en', 'Odpowiadaj po polsku'],
    ['専門化はいつ更新ですか', 'pl', '日本語で答える'],
    ['SME申请多久能批下来', 'en', '用简体中文回答'],
    ['SME申請多久會核准', 'pl', '用繁體中文回答'],
  ])('“%s” to a reader of %s: %s', (text, reader, button) => expect(offered(text, reader)).toContain(button));

  it.each<[string, Locale]>([
    ['kiedy odnawia się nasza specjalizacja?', 'pl'],
    ['when does our specialization renew?', 'ja'],
    ['MDATP 400', 'zh-Hant'],
  ])('“%s” to a reader of %s: nothing is offered', (text, reader) =>
    expect(offered(text, reader)).toBe('[]'),
  );

  it('is not asked where others read along, nor where nobody could be remembered', () => {
    const text = 'kiedy odnawia się nasza specjalizacja?';
    const anna = annaIn('en');
    const place = { conversationId: 'team', serviceUrl: 'https://smba.example' } as never;
    expect(offered(text, 'en', { ...anna, overheard: { ownChatId: undefined, place } })).toBe('[]');
    expect(ownLanguage({ speaker: { ...anna, person: undefined }, understood: heard(text, 'en') })).toEqual(
      [],
    );
  });
});

it.each(LOCALES)('the button of %s says what the desk understands as that language', locale => {
  const { intent, slots } = heard(wordsIn(locale).say('language.say'), 'en');
  expect([intent, slots.language]).toEqual(['desk.language', locale]);
});
