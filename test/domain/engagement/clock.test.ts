import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { begunBy, endingsOf, nextLook } from '../../../domain/engagement/clock.ts';
import { engagementIn, PROACTIVE } from './samples.ts';

/** Ends on 31 August 2025. */
const active = engagementIn('active', { terms: PROACTIVE });
const at = (iso: string) => Temporal.Instant.from(iso);

describe('the last day of an engagement', () => {
  it('is announced a week ahead and told when it has passed', () => {
    expect(endingsOf(active).map(({ ending, on }) => `${ending} ${on}`)).toEqual([
      'ending 2025-08-24',
      'ended 2025-09-01',
    ]);
  });

  it.each(['set_up', 'completed', 'archived'] as const)('is nobody’s concern while it is %s', state => {
    expect(endingsOf(engagementIn(state, { terms: PROACTIVE }))).toEqual([]);
  });

  it('is not there where none was agreed', () => {
    const { endDate: _none, ...terms } = PROACTIVE;
    expect(endingsOf({ ...active, terms })).toEqual([]);
  });

  it.each<[string, boolean, string | undefined]>([
    ['2025-08-23T09:59:59Z', false, '2025-08-23T10:00:00Z'],
    ['2025-08-23T10:00:00Z', true, '2025-08-31T10:00:00Z'],
    ['2025-08-31T09:59:59Z', true, '2025-08-31T10:00:00Z'],
    ['2025-08-31T10:00:00Z', true, undefined],
  ])('at %s: begun %s, looked at next %s', (now, begun, next) => {
    expect([begunBy(active, at(now)).length > 0, nextLook(active, at(now))?.toString()]).toEqual([
      begun,
      next,
    ]);
  });
});
