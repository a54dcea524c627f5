import type { Ending } from './engagement/clock.ts';
import type { Milestone } from './request/clock.ts';

/** What a reminder about a request says to its reader: the milestones, and that an FPM let one pass. */
export type RequestNotice = Milestone | 'escalated';

/**
 * Something that somebody is told because its time has come. `since` is the ISO instant at which it was meant to be
 * told: what comes much later says so.
 */
export type Reminder = { readonly to: string; readonly since: string } & (
  | {
      readonly kind: 'request';
      readonly partnerId: string;
      readonly requestId: string;
      /** The submission that the clock runs from: filing again restarts it. */
      readonly submittedAt: string;
      readonly notice: RequestNotice;
    }
  /** `on` is the reader's date. */
  | { readonly kind: 'digest'; readonly on: string }
  | {
      readonly kind: 'engagement';
      readonly partnerId: string;
      readonly engagementId: string;
      /** The last day that it is about, as an ISO date: another one is another occasion. */
      readonly endDate: string;
      readonly notice: Ending;
    }
  | {
      readonly kind: 'renewal';
      readonly partnerId: string;
      readonly specId: string;
      readonly anniversary: string;
      /** Tells this step, or this end of a snooze, from every other. */
      readonly name: string;
    }
  /** A verification that should be over; `confirmedOn` is the ISO date that it counts from. */
  | {
      readonly kind: 'guide';
      readonly partnerId: string;
      readonly guideId: string;
      readonly run: number;
      readonly confirmedOn: string;
    }
  /** An FPM has named the reader to decide in their place, or that is over; `absenceId` is the id of their `Absence`. */
  | {
      readonly kind: 'absence';
      readonly fpmId: string;
      readonly absenceId: string;
      readonly notice: 'begins' | 'over';
    }
);

/** The reminders of one kind. */
export type ReminderOf<K extends Reminder['kind']> = Extract<Reminder, { readonly kind: K }>;

/** The same for the same occasion and reader, for ever: under this id it is owed once. */
export function reminderId(reminder: Reminder): string {
  const { kind, to } = reminder;
  switch (kind) {
    case 'request':
      return [kind, reminder.requestId, reminder.submittedAt, reminder.notice, to].join('.');
    case 'digest':
      return [kind, reminder.on, to].join('.');
    case 'engagement':
      return [kind, reminder.engagementId, reminder.endDate, reminder.notice, to].join('.');
    case 'renewal':
      return [kind, reminder.partnerId, reminder.specId, reminder.name, to].join('.');
    case 'guide':
      return [kind, reminder.partnerId, reminder.guideId, reminder.run, reminder.confirmedOn, to].join('.');
    case 'absence':
      return [kind, reminder.fpmId, reminder.absenceId, reminder.notice, to].join('.');
  }
}
