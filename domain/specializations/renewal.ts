import { Temporal } from 'temporal-polyfill';
import { daysBetween, type PlainDate, plainDate } from '../calendar.ts';
import type { FactId, Ruling } from '../facts.ts';

/** Days, not months, on both sides of the anniversary (SPZ-15, AMB-09). */
export const RENEWAL_WINDOW = { opensDaysBefore: 60, graceDays: 30 } as const;

/** The first anniversaries that the renewal process looked at (SPZ-11), and that wanted manual steps (SPZ-12). */
export const PROCESS_START = {
  qualification: plainDate('2023-02-01'),
  manual: plainDate('2024-02-01'),
} as const;

/** Enrolled before this, an anniversary's number is unclear: the count may have begun with the process (AMB-11). */
const COUNT_IS_CLEAR_FROM = plainDate('2022-02-01');

/** The page's own worked example; its dates break the page's own rule (SPZ-08, SPZ-09, AMB-08). */
const PAGE_EXAMPLE = { enrolledOn: plainDate('2025-01-01'), lastRenewal: 2 } as const;

export interface RenewalWindow {
  readonly anniversary: PlainDate;
  /** First day of the window. */
  readonly opens: PlainDate;
  /** Last day, the end of grace and the "active through" date. */
  readonly closes: PlainDate;
}

export interface Renewal extends RenewalWindow {
  /** Which anniversary this is, counted from enrolment: 1, 2, 3 … */
  readonly n: number;
  /** Even anniversaries want manual steps as well; which ones depends on the category. */
  readonly manual: boolean;
}

export type Phase = 'enrolled' | 'window_open' | 'grace' | 'lapsed';

/** The window of an anniversary of which only the day is known (SPZ-15). Caveat AMB-09. */
export const windowAround = (anniversary: PlainDate): Ruling<RenewalWindow> => ({
  value: {
    anniversary,
    opens: anniversary.subtract({ days: RENEWAL_WINDOW.opensDaysBefore }),
    closes: anniversary.add({ days: RENEWAL_WINDOW.graceDays }),
  },
  facts: ['SPZ-15', 'D2'],
  caveats: ['AMB-09'],
});

const isBefore = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0;

/** The dates alone. Throws a RangeError unless `n` is a whole number from 1 on. 29 February becomes the 28th. */
function renewalDates(enrolledOn: PlainDate, n: number): Renewal {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Not the number of an anniversary: ${n}`);
  const anniversary = enrolledOn.add({ years: n }, { overflow: 'constrain' });
  return { n, ...windowAround(anniversary).value, manual: n % 2 === 0 };
}

export function renewalCaveats(enrolledOn: PlainDate, { n, anniversary }: Renewal): FactId[] {
  const isPageExample = enrolledOn.equals(PAGE_EXAMPLE.enrolledOn) && n <= PAGE_EXAMPLE.lastRenewal;
  return [
    ...(isPageExample ? (['AMB-08'] as const) : []),
    ...(isBefore(enrolledOn, COUNT_IS_CLEAR_FROM) ? (['AMB-11'] as const) : []),
    ...(anniversary.day !== enrolledOn.day ? (['AMB-11b'] as const) : []),
  ];
}

/** The worked examples that the page gives for its own case. */
const exampleFacts = (caveats: readonly FactId[], { n }: Renewal): FactId[] =>
  caveats.includes('AMB-08') ? [n === 1 ? 'SPZ-08' : 'SPZ-09'] : [];

const FACTS: readonly FactId[] = ['SPZ-15', 'SPZ-16', 'D2'];

/**
 * The window of the `n`th renewal of a specialization: opens 60 days before the anniversary, ends 30 days after it.
 * Facts: SPZ-15, SPZ-16, in the page's own case SPZ-08 or SPZ-09; caveats AMB-08, AMB-11, AMB-11b.
 */
export function renewal(enrolledOn: PlainDate, n: number): Ruling<Renewal> {
  const value = renewalDates(enrolledOn, n);
  const caveats = renewalCaveats(enrolledOn, value);
  return { value, facts: [...FACTS, ...exampleFacts(caveats, value)], caveats };
}

/** The phase by days since the anniversary, negative before it. */
export function phaseAtDay(daysAfterAnniversary: number): Phase {
  if (daysAfterAnniversary < -RENEWAL_WINDOW.opensDaysBefore) return 'enrolled';
  if (daysAfterAnniversary <= 0) return 'window_open';
  return daysAfterAnniversary <= RENEWAL_WINDOW.graceDays ? 'grace' : 'lapsed';
}

export interface PhaseToday {
  readonly phase: Phase;
  /** Days since the anniversary, negative before it: in grace this is the day of the thirty. */
  readonly day: number;
  /** Days left until the last day, negative once it has passed. */
  readonly daysLeft: number;
}

/** Where a day, counted from the anniversary, stands: "we missed it by two weeks" is day 14 (SPZ-15, AMB-09). */
export const phaseOnDay = (day: number): Ruling<PhaseToday> => ({
  value: { phase: phaseAtDay(day), day, daysLeft: RENEWAL_WINDOW.graceDays - day },
  facts: ['SPZ-15', 'SPZ-07'],
  caveats: ['AMB-09'],
});

/** Where `today` stands in the `n`th renewal. Facts: SPZ-15, SPZ-07. */
export function phase(enrolledOn: PlainDate, n: number, today: PlainDate): Ruling<PhaseToday> {
  const dates = renewalDates(enrolledOn, n);
  const ruling = phaseOnDay(daysBetween(dates.anniversary, today));
  return { ...ruling, caveats: [...ruling.caveats, ...renewalCaveats(enrolledOn, dates)] };
}

/**
 * Until when an enrolment lasts even if requirements stop being met: the end of the `n`th renewal's grace.
 * Facts: SPZ-07, SPZ-18, and SPZ-08 for the page's own example.
 */
export function activeThrough(enrolledOn: PlainDate, n = 1): Ruling<PlainDate> {
  const dates = renewalDates(enrolledOn, n);
  const isExample = enrolledOn.equals(PAGE_EXAMPLE.enrolledOn) && n === 1;
  return {
    value: dates.closes,
    facts: ['SPZ-07', 'SPZ-18', ...(isExample ? (['SPZ-08'] as const) : [])],
    caveats: ['AMB-09', ...renewalCaveats(enrolledOn, dates)],
  };
}
