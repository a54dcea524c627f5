import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../domain/calendar.ts';

const FIRST = Temporal.PlainDate.from('2020-01-01');
const DAYS = FIRST.until('2035-12-31', { largestUnit: 'days' }).days;

/** Any date from 2020 to 2035, four leap days among them. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: DAYS })
  .map(days => FIRST.add({ days }));
