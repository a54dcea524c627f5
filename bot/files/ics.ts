import {
  escape as escaped,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Instant, PlainDate } from '../../domain/calendar.ts';

/** A whole day of a calendar. */
export interface CalendarEntry {
  /** Stays the same however often the file is made, so that a calendar that has the entry changes it. */
  readonly uid: string;
  /** Grows when the entry changes. */
  readonly sequence: number;
  readonly date: PlainDate;
  readonly title: string;
  readonly text: string;
}

export interface CalendarFile {
  readonly name: string;
  /** A tag such as `pl`. */
  readonly language: string;
  readonly madeAt: Instant;
  readonly entries: readonly CalendarEntry[];
}

/** Midnight UTC: the library writes the date of an all-day entry from it, in no zone. */
const midnight = (date: PlainDate): Date => new Date(date.toZonedDateTime('UTC').epochMilliseconds);

/** An iCalendar file (RFC 5545) of whole days that leave their people free. Texts are escaped and may hold anything. */
export function icsOf({ name, language, madeAt, entries }: CalendarFile): string {
  const calendar = new ICalCalendar({
    // The library escapes every text but this one.
    name: escaped(name, false),
    prodId: { company: 'SME Desk', product: 'SME Desk', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, sequence, date, title, text } of entries) {
    calendar.createEvent({
      ...{ id: uid, sequence, summary: title, description: text, allDay: true },
      ...{ start: midnight(date), end: midnight(date.add({ days: 1 })) },
      stamp: new Date(madeAt.epochMilliseconds),
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
