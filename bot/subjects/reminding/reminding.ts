import type { Words } from '../../../cards/strings/words.ts';
import type { Holidays, Instant } from '../../../domain/calendar.ts';
import type { Person } from '../../../domain/people.ts';
import type { Reminder, ReminderOf } from '../../../domain/reminder.ts';
import type { Standing } from '../../commands/standing.ts';
import type { Message } from '../../messenger.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Current } from '../kind.ts';

/** Who reads a reminder, in which words, and when. */
export interface Reading {
  readonly stores: Stores;
  readonly standing: Standing;
  readonly reader: Person;
  readonly words: Words;
  readonly now: Instant;
  readonly holidays: Holidays;
  /** For what it was meant, if that was much earlier. */
  readonly lateSince: string | undefined;
}

/** What one kind of reminder comes to for its reader. */
export interface Reminding<K extends Reminder['kind']> {
  /** The record that its card shows and is kept up to date with; nothing for a reminder that only says something. */
  shows?(stores: Stores, reminder: ReminderOf<K>): Promise<Current['shows']>;
  /** `undefined` when there is nothing to be reminded of any more. */
  draw(reminder: ReminderOf<K>, reading: Reading): Promise<Message | undefined>;
}
