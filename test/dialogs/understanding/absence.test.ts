import { describe, expect, it, test } from 'vitest';
import { absenceIn, daysAwayIn } from '../../../dialogs/understanding/absence.ts';
import { plainDate } from '../../../domain/calendar.ts';

/** A Wednesday. */
const today = plainDate('2025-06-11');
const days = (text: string): string => {
  const { from, until } = daysAwayIn(text, today);
  return `${from ?? ''}..${until ?? ''}`;
};

describe('the days of an absence', () => {
  test.each([
    ["I'm away from 16 to 20 June", '2025-06-16..2025-06-20'],
    ['away 16-20 June', '2025-06-16..2025-06-20'],
    ['I am on vacation June 16 to 20', '2025-06-16..2025-06-20'],
    ['on leave from 30 June to 4 July', '2025-06-30..2025-07-04'],
    ['from 2 to 5 January', '2026-01-02..2026-01-05'],
    ['out of office next week', '2025-06-16..2025-06-20'],
    ['off until Friday', '2025-06-11..2025-06-13'],
    ['away from Monday', '2025-06-16..'],
    ['off tomorrow', '2025-06-12..2025-06-12'],
    ['away for two weeks', '2025-06-11..2025-06-24'],
    ['off the rest of the week', '2025-06-11..2025-06-13'],
    ['od 16 do 20 czerwca mam urlop', '2025-06-16..2025-06-20'],
    ['będę na urlopie w przyszłym tygodniu', '2025-06-16..2025-06-20'],
    ['jestem na zwolnieniu do piątku', '2025-06-11..2025-06-13'],
    ['我6月16日到20日休假', '2025-06-16..2025-06-20'],
    ['我下周休假', '2025-06-16..2025-06-20'],
    ['我明天休假', '2025-06-12..2025-06-12'],
    ['月曜日から休みます', '2025-06-16..'],
    ['6月16日から20日まで休みます', '2025-06-16..2025-06-20'],
    ['来週休みます', '2025-06-16..2025-06-20'],
    ['金曜日まで不在です', '2025-06-11..2025-06-13'],
    ['I am out of office', '..'],
  ])('%s: %s', (text, range) => expect(days(text)).toBe(range));
});

/** A Tuesday. */
const tuesday = plainDate('2025-06-03');

const said = (text: string) => {
  const { from, until } = daysAwayIn(text, tuesday);
  return `${from ?? ''}/${until ?? ''}`;
};

describe('an FPM who says when they are away', () => {
  it.each([
    ["I'm away from 10 to 20 June", '2025-06-10/2025-06-20'],
    ["I'm away 10-20 June", '2025-06-10/2025-06-20'],
    ["I'll be out of office June 10 to 20", '2025-06-10/2025-06-20'],
    ["I'll be off from the 10th to the 20th", '2025-06-10/2025-06-20'],
    ['I am on vacation from 28 June until 4 July', '2025-06-28/2025-07-04'],
    ['I am on leave from 28 to 4 July', '2025-06-28/2025-07-04'],
    ['out of office next week, Anna stands in', '2025-06-09/2025-06-13'],
    ["I'm out next week", '2025-06-09/2025-06-13'],
    ["I'm off until Friday", '2025-06-03/2025-06-06'],
    ["I'm off from Thursday to Monday", '2025-06-05/2025-06-09'],
    ["I'm away from tomorrow until 20 June", '2025-06-04/2025-06-20'],
    ["I won't be in next Friday", '2025-06-13/2025-06-13'],
    ["I'm taking tomorrow off", '2025-06-04/2025-06-04'],
    ["I'm away for two weeks from 10 June", '2025-06-10/2025-06-23'],
    ["I'm sick today", '2025-06-03/2025-06-03'],
    ["I'm on leave for 3 days", '2025-06-03/2025-06-05'],
    ["I'm away, back on Monday", '2025-06-03/2025-06-08'],
    ["I'm on vacation from 10 June, back on 23 June", '2025-06-10/2025-06-22'],
    ["I'm on vacation from Monday", '2025-06-09/'],
    ['vacation in July', '2025-07-01/2025-07-31'],
    ["I'm away from 2025-06-10 to 2025-06-20", '2025-06-10/2025-06-20'],
    ["I'm on leave since 1 June until 20 June", '2025-06-01/2025-06-20'],
    ["I'm away from Fri 6 June to Mon, 16 June", '2025-06-06/2025-06-16'],
    ['od 10 do 20 czerwca mam urlop', '2025-06-10/2025-06-20'],
    ['mam urlop 10-20 czerwca', '2025-06-10/2025-06-20'],
    ['od 10.06 do 20.06 nie ma mnie', '2025-06-10/2025-06-20'],
    ['od 28 czerwca do 4 lipca będę na urlopie', '2025-06-28/2025-07-04'],
    ['w przyszłym tygodniu mnie nie będzie, zastępuje mnie Anna', '2025-06-09/2025-06-13'],
    ['od poniedziałku do środy w przyszłym tygodniu mam wolne', '2025-06-09/2025-06-11'],
    ['nie ma mnie do piątku', '2025-06-03/2025-06-06'],
    ['jutro mam wolne', '2025-06-04/2025-06-04'],
    ['biorę urlop od jutra na dwa tygodnie', '2025-06-04/2025-06-17'],
    ['jestem na urlopie, wracam 16 czerwca', '2025-06-03/2025-06-15'],
    ['w lipcu mam urlop', '2025-07-01/2025-07-31'],
    ['来週休みます、代わりは田中さんです', '2025-06-09/2025-06-13'],
    ['6月10日から20日まで休みます', '2025-06-10/2025-06-20'],
    ['6月10日(火)から6月20日(金)まで休暇です', '2025-06-10/2025-06-20'],
    ['6/10〜6/20は不在です', '2025-06-10/2025-06-20'],
    ['明日から金曜日まで休みます', '2025-06-04/2025-06-06'],
    ['来週の月曜から水曜までお休みをいただきます', '2025-06-09/2025-06-11'],
    ['金曜日まで不在にします', '2025-06-03/2025-06-06'],
    ['明日休みます', '2025-06-04/2025-06-04'],
    ['6月10日から2週間休みます', '2025-06-10/2025-06-23'],
    ['20日まで休暇です', '2025-06-03/2025-06-20'],
    ['来月は休暇を取ります', '2025-07-01/2025-07-31'],
    ['我下周休假', '2025-06-09/2025-06-13'],
    ['我下週休假，由田中代理', '2025-06-09/2025-06-13'],
    ['6月10日到20日休假', '2025-06-10/2025-06-20'],
    ['我10号到20号请假', '2025-06-10/2025-06-20'],
    ['我從6月10日至6月20日請假', '2025-06-10/2025-06-20'],
    ['我下周一到周三不在', '2025-06-09/2025-06-11'],
    ['我明天请假', '2025-06-04/2025-06-04'],
    ['我休假到周五', '2025-06-03/2025-06-06'],
    ['我从明天起休假两周', '2025-06-04/2025-06-17'],
    ['我休假，16号回来上班', '2025-06-03/2025-06-15'],
    ['我下个月休年假', '2025-07-01/2025-07-31'],
    ['我这周休假', '2025-06-03/2025-06-06'],
  ])('%s: %s', (text, days) => {
    expect(absenceIn(text, tuesday)).toBe('away');
    expect(said(text)).toBe(days);
  });

  it.each([
    "I'm back",
    "I'm back from vacation.",
    'back at work',
    'Hi, I am back in the office today!',
    'wróciłem',
    'Wróciłam z urlopu',
    'już jestem',
    'jestem już z powrotem',
    '戻りました',
    '休暇から戻りました。',
    '本日復帰しました',
    '我回来了',
    '我回來了！',
    '休假回来了',
    '我已经返岗了',
  ])('%s: back', text => expect(absenceIn(text, tuesday)).toBe('back'));

  it.each([
    "I'll be back to you on Monday",
    'my customer is on vacation next week, can the SME wait?',
    'the FPM is away next week',
    'who decides when my FPM is on leave next week',
    'kto decyduje, gdy FPM jest na urlopie w przyszłym tygodniu',
    'FPM下周休假怎么办',
    '担当FPMが来週休みの場合',
    'SME来週不在です',
    'the request came back on Friday',
    'wrócił do mnie wniosek',
    '申请退回来了',
    '差し戻されました',
    'we need the SME from 10 to 20 June',
  ])('%s: nothing of the kind', text => expect(absenceIn(text, tuesday)).toBeUndefined());
});
