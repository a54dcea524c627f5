import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from '../calendar.ts';
import type { Ruling } from '../facts.ts';

/** What the support document speaks of and what has ended since. Dates are external, of 2025 (EXT-10). */
export const LEGACY_PROGRAMS = ['action_pack', 'silver_gold_benefits', 'competencies'] as const;
export type LegacyProgram = (typeof LEGACY_PROGRAMS)[number];

interface LegacyDates {
  /** The last day on which it could be bought, renewed or earned. */
  readonly lastOffered: PlainDate;
  /** The latest day on which anything bought can still run: one year on (inferred for the Action Pack). */
  readonly lastUse?: PlainDate;
}

const DATES: Readonly<Record<LegacyProgram, LegacyDates>> = {
  action_pack: { lastOffered: plainDate('2025-01-21'), lastUse: plainDate('2026-01-21') },
  silver_gold_benefits: { lastOffered: plainDate('2025-01-21'), lastUse: plainDate('2026-01-21') },
  competencies: { lastOffered: plainDate('2022-09-30') },
};

export interface LegacyStatus extends LegacyDates {
  /** `running_out`: no longer sold, but what was bought may still be valid. */
  readonly status: 'available' | 'running_out' | 'ended';
}

/** What is left of a programme on `today`. Facts: EXT-10; caveat AMB-29. */
export function legacyStatus(program: LegacyProgram, today: PlainDate): Ruling<LegacyStatus> {
  const dates = DATES[program];
  const isPast = (day: PlainDate): boolean => Temporal.PlainDate.compare(today, day) > 0;
  const afterwards = dates.lastUse && !isPast(dates.lastUse) ? 'running_out' : 'ended';
  return {
    value: { ...dates, status: isPast(dates.lastOffered) ? afterwards : 'available' },
    facts: ['EXT-10'],
    caveats: ['AMB-29'],
  };
}
