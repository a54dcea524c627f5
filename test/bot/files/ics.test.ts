import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, icsOf } from '../../../bot/files/ics.ts';
import { plainDate } from '../../../domain/calendar.ts';

const ENTRY: CalendarEntry = {
  ...{ uid: 'fabrikam.sap.2.opens@sme-desk', sequence: 3, date: plainDate('2024-02-29') },
  ...{ title: 'SAP: the renewal window opens', text: 'One\nTwo' },
};

const made = (more: Partial<CalendarEntry> = {}, name = 'Fabrikam'): string =>
  icsOf({
    ...{ name, language: 'pl', madeAt: Temporal.Instant.from('2025-06-03T09:00:00Z') },
    entries: [{ ...ENTRY, ...more }],
  });

/** The lines as a calendar reads them: those that go on, put together again. */
const lines = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

describe('a day in a calendar file', () => {
  it('is a whole day in no zone, ends before the next, and leaves its person free', () => {
    expect(lines(made())).toEqual(
      expect.arrayContaining([
        ...['DTSTART;VALUE=DATE:20240229', 'DTEND;VALUE=DATE:20240301'],
        ...['TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
      ]),
    );
  });

  it('keeps its id and counts its changes, so that a calendar that has it changes it', () => {
    expect(lines(made())).toEqual(
      expect.arrayContaining([
        ...['UID:fabrikam.sap.2.opens@sme-desk', 'SEQUENCE:3', 'DTSTAMP:20250603T090000Z'],
      ]),
    );
  });

  it('is short enough in each line for every calendar, and does not cut a letter in two', () => {
    const title = '専門化の更新期間の開始、żółć 🎉 '.repeat(20);
    const ics = made({ title });
    const longest = Math.max(...ics.split('\r\n').map(line => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
    expect(ics).not.toContain('\ufffd');
    expect(lines(ics)).toContain(`SUMMARY:${title}`);
  });

  it.each(['a\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'a\nATTACH:http://evil.example', 'a\rUID:1', 'a;b,c\\n'])(
    'takes %j as a text and nothing more',
    text => {
      const plain = lines(made()).length;
      expect(lines(made({ title: text, text }))).toHaveLength(plain);
      expect(made({ title: text, text })).not.toMatch(/^(?:ATTACH|UID:1)/m);
    },
  );
});

it('a calendar is named after its company, whatever that is called', () => {
  const ics = made({}, 'Adatum, Inc.; A\\B\r\nBEGIN:VEVENT');
  const escaped = 'Adatum\\, Inc.\\; A\\\\B\\nBEGIN:VEVENT';
  expect(lines(ics)).toEqual(expect.arrayContaining([`NAME:${escaped}`, `X-WR-CALNAME:${escaped}`]));
});
