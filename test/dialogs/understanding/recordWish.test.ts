import { describe, expect, it, test } from 'vitest';
import { aboutRecords, recordWish } from '../../../dialogs/understanding/recordWish.ts';
import { read } from '../../../dialogs/understanding/slots/reading.ts';
import { readText } from '../../../dialogs/understanding/text.ts';
import type { Intent } from '../../../dialogs/understanding/types.ts';
import { plainDate } from '../../../domain/calendar.ts';
import { theExamples } from './taught.ts';

const today = plainDate('2025-06-11');
const about = (text: string): Intent | undefined => aboutRecords(read(readText(text), today))?.intent;

describe('what people want with their records, in plain words', () => {
  it.each<[string, string]>([
    ['remove Low Code', 'remove'],
    ['please delete the SAP on Azure enrolment', 'remove'],
    ['remove our Security designation', 'remove'],
    ['usuń Low Code', 'remove'],
    ['skreśl specjalizację Finance', 'remove'],
    ['删除低代码', 'remove'],
    ['移除 Low Code 特製化', 'remove'],
    ['Low Codeを削除して', 'remove'],
    ['correct Threat Protection to 2024-03-16', 'correct'],
    ['popraw Threat Protection na 16.03.2024', 'correct'],
    ['更正 Threat Protection 的日期为 2024-03-16', 'correct'],
    ['Threat Protectionの登録日を2024-03-16に訂正', 'correct'],
    ['we renewed Threat Protection in march, audit done', 'renewed'],
    ['odnowiliśmy Kubernetes w marcu', 'renewed'],
    ['威胁防护已续订', 'renewed'],
    ['Kubernetesを更新しました', 'renewed'],
    ['record: SAP on Azure since 1 May 2025', 'record'],
    ['zapisz: SAP on Azure od 1 maja 2025', 'record'],
    ['记录 Cloud Security 2024年5月1日', 'record'],
    ['history of our records', 'history'],
    ['historia naszych zapisów', 'history'],
    ['我们记录的历史', 'history'],
    ['我們紀錄的歷程', 'history'],
    ['記録の変更履歴', 'history'],
    ['show our records', 'overview'],
    ['what do you have on record for us', 'overview'],
    ['pokaż nasze zapisy', 'overview'],
    ['查看我们的记录', 'overview'],
    ['查看我們的紀錄', 'overview'],
    ['自社の記録を見せて', 'overview'],
    ['dodaj rocznicę do mojego kalendarza', 'calendar'],
    ['what do we have on record?', 'overview'],
    ['show our specializations', 'overview'],
    ['which partners do I have?', 'overview'],
    ['co już mamy zapisane?', 'overview'],
    ['pokaż nasze specjalizacje', 'overview'],
    ['which specializations do we have?', 'overview'],
    ['ktore mamy specjalizacje?', 'overview'],
    ['我們現在有哪些特製化？', 'overview'],
    ['うちが取得済みの専門化はどれ？', 'overview'],
    ['moi partnerzy', 'overview'],
    ['我们登记了什么', 'overview'],
    ['看看我們的特製化', 'overview'],
    ['我負責哪些合作夥伴', 'overview'],
    ['うちの専門化を見せて', 'overview'],
    ['何が記録されていますか', 'overview'],
    ['担当パートナー一覧', 'overview'],
    ['renewals of Fabrikam', 'renewals'],
    ['odnowienia firmy Fabrikam', 'renewals'],
    ['Fabrikam 的续订', 'renewals'],
    ['Fabrikam 的續約', 'renewals'],
    ['Fabrikamの更新', 'renewals'],
  ])('%s: %s', (text, wish) => {
    expect(recordWish(readText(text).folded)).toBe(wish);
    expect(about(text)).toBe(wish === 'renewals' ? 'spz.renewal_dates' : 'desk.record_enrolment');
  });
});

describe('a verb alone is not enough', () => {
  it.each([
    'remove me from the list',
    'delete my draft',
    'usuń mój wniosek',
    'remove the security group',
    'can I remove Low Code?',
    'change my request',
    'update the FPM',
    '5 calendar days',
    'the logo is everywhere, must we delete it because Low Code lapsed last week',
    '契約の更新',
  ])('%s', text => expect(about(text)).toBeUndefined());
});

test('no example of anything else is taken for it', () => {
  const mine: ReadonlySet<string> = new Set(['desk.record_enrolment', 'spz.renewal_dates']);
  // Reading a sentence is dear: only those that hold such words at all.
  const likely = theExamples().filter(({ text }) => recordWish(readText(text).folded) !== undefined);
  const taken = likely.filter(({ text, intent }) => !mine.has(intent) && about(text) !== undefined);
  expect(likely.length).toBeGreaterThan(50);
  expect(taken.map(({ text, intent }) => `${intent}: ${text}`)).toEqual([]);
});
