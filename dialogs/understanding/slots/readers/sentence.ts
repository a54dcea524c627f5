import type { PlainDate } from '../../../../domain/calendar.ts';
import type { Intent, Slots } from '../../types.ts';
import type { Reading } from '../reading.ts';

/** What a reader of a slot may look at. */
export interface Sentence {
  readonly reading: Reading;
  readonly intent: Intent;
  readonly today: PlainDate;
}

/** Reads one or a few slots; what is not said stays away. */
export type SlotReader = (sentence: Sentence) => Slots;

/** Only what is there: a slot that was not said is absent, not undefined. */
export function given<K extends keyof Slots>(key: K, value: Slots[K] | undefined): Slots {
  return value === undefined ? {} : ({ [key]: value } as Slots);
}

export const first = <T>(list: readonly T[]): T | undefined => list[0];

/** The date that a sentence is about: a day rather than a month. */
export const exactDate = ({ reading: { dates } }: Sentence): PlainDate | undefined =>
  (dates.find(({ precision }) => precision === 'day') ?? first(dates))?.date;
