import { describe, expect, it } from 'vitest';
import { cardText } from '../../../bot/local/cardText.ts';
import { wordsIn } from '../../../cards/strings/words.ts';
import { type AskedOfRecord, needsRecord, withoutRecord } from '../../../dialogs/answers/renewal.ts';
import type { Speaker } from '../../../dialogs/speaker.ts';
import type { Slots } from '../../../dialogs/understanding/types.ts';
import { plainDate } from '../../../domain/calendar.ts';
import { startOf } from '../../../domain/quietHours.ts';

const ARC = 'Hybrid Operations and Management with Microsoft Azure Arc';

describe('what only the record can answer', () => {
  it.each<[AskedOfRecord, Slots, boolean]>([
    ['spz.renewal_dates', {}, true],
    ['spz.renewal_dates', { spec: 'Threat Protection' }, true],
    ['spz.renewal_dates', { n: 2 }, true],
    ['spz.renewal_dates', { enrolledOn: '2024-03-15', n: 1 }, false],
    ['spz.renewal_dates', { spec: ARC }, false],
    ['spz.phase', {}, true],
    ['spz.phase', { daysAfterAnniversary: 14 }, false],
    ['spz.phase', { daysAfterAnniversary: 0 }, false],
    ['spz.renewal_requirements', {}, false],
    ['spz.renewal_requirements', { category: 'Azure' }, false],
    ['spz.renewal_requirements', { spec: 'Threat Protection' }, true],
    ['spz.renewal_requirements', { spec: 'Threat Protection', n: 2 }, false],
    ['spz.renewal_requirements', { spec: 'Threat Protection', enrolledOn: '2023-05-10' }, false],
  ])('%s %o: %s', (intent, slots, expected) => {
    expect(needsRecord(intent, { slots, text: '' })).toBe(expected);
  });
});

describe('where the record holds nothing', () => {
  const today = plainDate('2025-06-06');
  const speaker: Speaker = {
    ...{ person: undefined, words: wordsIn('en'), zone: 'UTC', today, now: startOf(today, 'UTC') },
  };
  const said = (intent: AskedOfRecord, slots: Slots, partner?: string): string =>
    cardText(withoutRecord(intent, { slots, speaker, text: '' }, partner).card).join('\n');

  it('says so, names the company, gives the rule and says what to tell', () => {
    const text = said('spz.renewal_dates', {}, 'Fabrikam');
    expect(text).toContain('no specialization on record for Fabrikam');
    expect(text).toContain('60 days before the anniversary');
    expect(text).toContain('in Partner Center');
  });

  it('names the specialization that was asked about', () => {
    const text = said('spz.phase', { spec: 'Cloud Security' }, 'Fabrikam');
    expect(text).toContain('no record of Cloud Security for Fabrikam');
    expect(text).toContain('Tell me the day you enrolled');
  });

  it('does not pretend to know the company of a stranger', () => {
    expect(said('spz.renewal_dates', { spec: 'Cloud Security' })).toContain("I don't know your company yet");
  });

  it('still tells what a renewal asks for', () => {
    const text = said('spz.renewal_requirements', { spec: 'Cloud Security' }, 'Fabrikam');
    expect(text).toContain('Cloud Security: every year the qualification requirements');
    expect(text).toContain('customer references');
  });
});
