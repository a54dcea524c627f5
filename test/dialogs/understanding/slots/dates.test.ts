import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../dialogs/understanding/slots/dates.ts';
import { read } from '../../../../dialogs/understanding/slots/reading.ts';
import { readText } from '../../../../dialogs/understanding/text.ts';
import { plainDate } from '../../../../domain/calendar.ts';

/** A Wednesday. */
const TODAY = plainDate('2025-06-11');

const datesIn = (text: string): string[] =>
  read(readText(text), TODAY).dates.map(({ date }) => date.toString());

describe('dates', () => {
  test.each([
    ['submitted fri 6 june 2025', '2025-06-06'],
    ['enrolled jan 1st 2025', '2025-01-01'],
    ['on June 6th, 2025', '2025-06-06'],
    ['1/1/2025', '2025-01-01'],
    ['13/6/2025', '2025-06-13'],
    ['2025-06-06', '2025-06-06'],
    ['2025年6月6日（周五）提交的', '2025-06-06'],
    ['二〇二五年六月六日', '2025-06-06'],
    ['令和7年6月6日', '2025-06-06'],
    ['民國114年6月6日', '2025-06-06'],
    ['6月10日に出した', '2025-06-10'],
    ['6/6に提出', '2025-06-06'],
    ['06.06.2025', '2025-06-06'],
    ['6 czerwca 2025', '2025-06-06'],
    ['od marca 2024', '2024-03-01'],
    ['since May', '2025-05-01'],
  ])('written: %s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  test.each([
    ['yesterday', '2025-06-10'],
    ['wczoraj', '2025-06-10'],
    ['前天激活的', '2025-06-09'],
    ['3 days ago', '2025-06-08'],
    ['2 tygodnie temu', '2025-05-28'],
    ['5日前', '2025-06-06'],
    ['last Friday', '2025-06-06'],
    ['last Tuesday', '2025-06-03'],
    ['on Tuesday', '2025-06-10'],
    ['w zeszły piątek', '2025-06-06'],
    ['上周五', '2025-06-06'],
    ['上周一', '2025-06-02'],
    ['先週の金曜', '2025-06-06'],
    ['on Wednesday', '2025-06-04'],
  ])('relative: %s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  test.each(['may i ask', 'we march on', '24/7 support', 'MIG 12.5k', 'version 4.23', '31/31/2025'])(
    'not a date: %s',
    text => {
      expect(datesIn(text)).toEqual([]);
    },
  );

  test('"before June" in June means this June, a day that has passed means next year', () => {
    const [june] = findDates('before june', TODAY);
    const [day] = findDates('by 3 may', TODAY);
    expect(june?.next.toString()).toBe('2025-06-01');
    expect(day?.next.toString()).toBe('2026-05-03');
  });

  test('every date is read back from the long form of its language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.constantFrom('en', 'pl', 'ja', 'zh-Hans', 'zh-Hant'),
        (days, locale) => {
          const date = plainDate('2020-01-01').add({ days });
          const at = new Date(Date.UTC(date.year, date.month - 1, date.day));
          const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
          expect(datesIn(text)).toEqual([date.toString()]);
          expect(Temporal.PlainDate.from(date.toString()).equals(date)).toBe(true);
        },
      ),
    );
  });
});
