import { beforeAll, describe, expect, test } from 'vitest';
import { isAnswered } from '../../../dialogs/understanding/certainty.ts';
import type { Model } from '../../../dialogs/understanding/model/modelFile.ts';
import { areaOf, type Intent, type Slots } from '../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { Locale } from '../../../domain/people.ts';
import { taughtModel, UNTIL_TAUGHT } from './taught.ts';

let model: Model;
beforeAll(() => {
  model = taughtModel();
}, UNTIL_TAUGHT);

const today = plainDate('2025-06-11');

interface Before {
  readonly intent: Intent;
  readonly slots: Slots;
}

const following = (previous: Before, text: string, locale: Locale = 'en'): Before => {
  const { intent, slots } = understandWith(model, text, locale, { today, previous });
  return { intent, slots };
};

const MDATP: Before = { intent: 'sme.eligibility', slots: { workload: 'MDATP', seats: 400, region: 'EMEA' } };

describe('after "MDATP, 400 seats in Germany?"', () => {
  test.each<[text: string, locale: Locale, changed: Slots]>([
    ['and for 120 seats?', 'en', { seats: 120 }],
    ['what if it is 12k', 'en', { seats: 12_000 }],
    ['那120席呢', 'zh-Hans', { seats: 120 }],
    ['120席なら？', 'ja', { seats: 120 }],
    ['a dla 120 licencji?', 'pl', { seats: 120 }],
    ['and MCAS?', 'en', { workload: 'MCAS' }],
    ['換成AATP呢', 'zh-Hant', { workload: 'AATP' }],
    ['a MCAS?', 'pl', { workload: 'MCAS' }],
    ['in Japanese', 'en', { language: 'ja' }],
    ['po japońsku', 'pl', { language: 'ja' }],
    ['中国語でも大丈夫？', 'ja', { language: 'zh' }],
    ['用韩语可以吗', 'zh-Hans', { language: 'ko' }],
    ['is Polish possible too?', 'en', { language: 'pl' }],
    ['a po polsku?', 'pl', { language: 'pl' }],
    ['日本語では？', 'ja', { language: 'ja' }],
    ['a czy po angielsku się da?', 'pl', { language: 'en' }],
    ['why?', 'en', { why: true }],
    ['dlaczego', 'pl', { why: true }],
    ['为什么？', 'zh-Hans', { why: true }],
    ['なぜですか', 'ja', { why: true }],
    ['the second one', 'en', { choice: 2 }],
    ['最後の', 'ja', { choice: -1 }],
  ])('"%s" (%s) keeps the question', (text, locale, changed) => {
    expect(following(MDATP, text, locale)).toEqual({ ...MDATP, slots: { ...MDATP.slots, ...changed } });
  });

  test('another place takes the old one with it', () => {
    expect(following(MDATP, 'what about Taiwan?').slots).toMatchObject({ region: 'APJ', seats: 400 });
  });

  test('the name of a language in itself is a wish to the desk', () => {
    expect(following(MDATP, '日本語で').intent).toBe('desk.language');
    expect(following(MDATP, 'po polsku').intent).toBe('desk.language');
    expect(following(MDATP, 'speak Polish').intent).toBe('desk.language');
    expect(following(MDATP, 'mów po niemiecku', 'pl').intent).toBe('desk.language');
  });

  test('a sentence with a subject of its own is a new question', () => {
    expect(following(MDATP, 'who approves my request?').intent).toBe('sme.approver');
    expect(following(MDATP, 'thanks a lot').intent).toBe('desk.thanks');
  });
});

describe('after a question about a renewal', () => {
  const sales: Before = {
    intent: 'spz.renewal_requirements',
    slots: { spec: 'Sales', n: 2, category: 'BizApps' },
  };

  test('"what about Threat Protection?" changes the specialization and what hangs on it', () => {
    expect(following(sales, 'what about Threat Protection?')).toEqual({
      intent: 'spz.renewal_requirements',
      slots: { spec: 'Threat Protection', n: 2, category: 'Security' },
    });
  });

  test('"and for the third anniversary" changes the number', () => {
    expect(following(sales, 'and for the 3rd anniversary').slots.n).toBe(3);
    expect(following(sales, 'the third one').slots.n).toBe(3);
  });
});

test('a workload that was asked back leads on to what it was asked for', () => {
  const asked: Before = { intent: 'sme.clarify_workload', slots: { workload: 'ATP?', seats: 300 } };
  expect(following(asked, 'MDATP')).toEqual({
    intent: 'sme.eligibility',
    slots: { workload: 'MDATP', seats: 300 },
  });
});

test('"Taiwan?" after the contact for Poland leaves the region of Poland behind', () => {
  const poland: Before = { intent: 'sup.contact', slots: { country: 'PL', region: 'EMEA' } };
  expect(following(poland, 'Tajwan?', 'pl')).toEqual({ intent: 'sup.contact', slots: { country: 'TW' } });
});

describe('a sentence that names nothing of its own', () => {
  const renewal: Before = { intent: 'spz.renewal_dates', slots: { spec: 'Threat Protection' } };
  const heard = (text: string, locale: Locale, previous?: Before) =>
    understandWith(model, text, locale, { today, ...(previous && { previous }) });

  test.each<[text: string, locale: Locale]>([
    ['and what do we have to prepare?', 'en'],
    ['那要準備什麼', 'zh-Hant'],
    ['co musimy przygotować?', 'pl'],
    ['何を準備すればいい？', 'ja'],
  ])('"%s" is not answered from another area than the talk was about', (text, locale) => {
    const understood = heard(text, locale, renewal);
    const isAnsweredElsewhere = isAnswered(understood) && areaOf(understood.intent) !== 'spz';
    expect(isAnsweredElsewhere).toBe(false);
    expect(areaOf(understood.intent)).toBe('spz');
  });

  test('but one that names something is a new question', () => {
    const { intent } = heard('what does a reseller have to prepare for CSP?', 'en', renewal);
    expect(areaOf(intent)).toBe('ir');
    expect(heard('thanks', 'en', renewal).intent).toBe('desk.thanks');
  });
});

describe('a question that names nothing keeps the subject of the talk', () => {
  test.each<[before: Intent, text: string, locale: Locale, intent: Intent]>([
    ['ir.enroll', 'how long does it take?', 'en', 'ir.verification'],
    ['ir.mpa', '要多久', 'zh-Hant', 'ir.verification'],
    ['sme.submit_where', 'jak długo to trwa?', 'pl', 'sme.timeline'],
    ['sup.activate', 'どのくらいかかりますか', 'ja', 'sup.delay'],
    ['sup.activate', 'who do we contact?', 'en', 'sup.contact'],
    ['sme.fields', '我们属于哪个区', 'zh-Hans', 'sme.field_help'],
    // Specializations have many times, and a role depends on the task: asked back.
    ['spz.enroll', 'how long does it take?', 'en', 'meta.ambiguous'],
    ['ir.mpa', 'do I need to be admin?', 'en', 'meta.ambiguous'],
  ])('%s, then “%s”', (before, text, locale, intent) => {
    const previous = { intent: before, slots: {} };
    expect(understandWith(model, text, locale, { today, previous }).intent).toBe(intent);
  });
});
