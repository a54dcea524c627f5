import { type Reminder, reminderId } from '../../domain/reminder.ts';
import { REMINDER, type Subject } from '../../domain/subject.ts';
import type { Connection } from './connection.ts';
import type { Intents } from './intents.ts';
import { encodeKey, joinKey } from './keys.ts';
import { Mail } from './mail.ts';
import { reminderSchema } from './reminderRows.ts';
import { Table } from './table.ts';

const TABLE = 'reminders';
/** A reminder is written once and never changes. */
export const REVISION = 1;

const reminderRow = (id: string): string => joinKey('reminder', id);

export const reminderSubject = (reminder: Reminder): Subject => ({
  ...{ kind: REMINDER, home: reminder.to, id: reminderId(reminder) },
});

/** What was ever owed to somebody because its time had come, each in its reader's partition. */
export class ReminderStore {
  readonly #reminders: Table<Reminder>;
  readonly #intents: Intents;
  readonly mail: Mail;

  constructor(connection: Connection, intents: Intents) {
    this.#reminders = new Table(connection.table(TABLE), reminderSchema);
    this.#intents = intents;
    this.mail = new Mail(connection, TABLE);
  }

  async get({ home, id }: Subject): Promise<Reminder | undefined> {
    return (await this.#reminders.get(encodeKey(home), reminderRow(id)))?.content;
  }

  /**
   * Owes a reminder, once for ever: its row and its message are written in one transaction, and the row stays when the
   * message is delivered. `false` when it was owed before.
   */
  async owe(reminder: Reminder): Promise<boolean> {
    const subject = reminderSubject(reminder);
    if (await this.get(subject)) return false;
    await this.#intents.announce(subject, REVISION);
    const { to, kind } = reminder;
    const message = { id: subject.id, revision: REVISION, attempts: 0 };
    const work = { kind: 'tell', to, notice: kind } as const;
    return this.#reminders.transact([
      { kind: 'insert', partition: encodeKey(to), row: reminderRow(subject.id), content: reminder },
      ...this.mail.rows(subject, [{ ...message, work }]),
    ]);
  }
}
