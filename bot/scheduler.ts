import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { daysBetween, type Instant, type PlainDate } from '../domain/calendar.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { DueStore } from './storage/dueStore.ts';
import type { DueKind, DueRow } from './storage/rows.ts';
import { dayIn, type ScheduleStore } from './storage/scheduleStore.ts';
import type { Stored } from './storage/table.ts';

/**
 * Looks at a subject whose time has come, owes what has to be said about it, and gives the moment, later than `now`,
 * at which to look again. It may run twice, even at once: what it owes, it owes under an id that never changes.
 */
export type Look = (subject: readonly string[], now: Instant) => Promise<Instant | undefined>;

/** Short enough for another process to take over soon; it is renewed long before it runs out. */
const LEASE_SECONDS = 90;
const RENEW_SECONDS = 30;
/** A desk that was off catches up this many days at a time, this many rows of a day at a time. */
const MOST_DAYS = 60;
const DAYS_AT_ONCE = 10;
const MOST_ROWS = 200;
/** A day is over for good only then: until then somebody may still be writing a row that was due on it. */
const CLOSES_AFTER = { hours: 1 } as const;
const LONGEST_RETRY_MINUTES = 360;

const { compare } = Temporal.PlainDate;

/**
 * Takes what is due, one process at a time by a lease, from the last day that was done with to the present. Nothing
 * rests on the lease but thrift: a row is claimed as well, and the message it leads to is owed once.
 */
export class Scheduler {
  readonly #dues: DueStore;
  readonly #schedule: ScheduleStore;
  readonly #looks: Readonly<Record<DueKind, Look>>;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #name = randomUUID();
  #held: Instant | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    { dues, schedule }: { readonly dues: DueStore; readonly schedule: ScheduleStore },
    looks: Readonly<Record<DueKind, Look>>,
    clock: Clock,
    log: Log,
  ) {
    this.#dues = dues;
    this.#schedule = schedule;
    this.#looks = looks;
    this.#clock = clock;
    this.#log = log;
  }

  /** Does what is due now, if no other process does. One tick after the other, however often it is called. */
  tick(): Promise<void> {
    const tick = this.#running.then(() => this.#tick());
    this.#running = tick.catch(() => undefined);
    return tick;
  }

  /** Lets another process go on at once. */
  async stop(): Promise<void> {
    await this.#running;
    if (this.#held) await this.#schedule.release(this.#name);
  }

  async #tick(): Promise<void> {
    this.#held = undefined;
    if (!(await this.#mayGoOn())) return;
    const now = this.#clock.now();
    const today = now.toZonedDateTimeISO('UTC').toPlainDate();
    const cursor = await this.#schedule.cursor();
    // A clock that was put back, as local mode's may be, takes the cursor back with it.
    const known = cursor ? dayIn(cursor) : today.subtract({ days: 1 });
    const from = compare(known, today) > 0 ? today : known;
    let done = from;
    for (const days of chunksOf(daysFrom(from, today).slice(0, MOST_DAYS), DAYS_AT_ONCE)) {
      const buckets = await Promise.all(days.map(day => this.#dues.on(day, MOST_ROWS)));
      for (const [n, day] of days.entries()) {
        const isClear = await this.#clear(buckets[n] ?? []);
        if (isClear && compare(done, day) === 0 && isOver(day, now)) done = day.add({ days: 1 });
        if (!this.#held) return;
      }
    }
    if (!cursor || compare(done, known) !== 0) await this.#schedule.moveCursor(done, cursor);
  }

  /** Takes everything that was due on a day; `true` when nothing is left of it. */
  async #clear(rows: readonly Stored<DueRow>[]): Promise<boolean> {
    let left = rows.length >= MOST_ROWS;
    for (const row of rows) {
      if (!(await this.#mayGoOn())) return false;
      left = !(await this.#take(row)) || left;
    }
    return !left;
  }

  /** `false` when somebody else has the row. */
  async #take(row: Stored<DueRow>): Promise<boolean> {
    const claimed = await this.#dues.claim(row, this.#name);
    if (!claimed) return false;
    const { kind, subject, tries } = claimed.content;
    try {
      if (!isKnown(kind, this.#looks)) throw new Error('a kind of another version');
      const next = await this.#looks[kind](subject, this.#clock.now());
      if (next) await this.#dues.plan({ kind, subject, at: this.#later(next) });
    } catch (error) {
      this.#log.error({ err: error, kind, subject, tries }, 'something due failed; it is tried again');
      const minutes = Math.min(2 ** tries, LONGEST_RETRY_MINUTES);
      await this.#dues.postpone(claimed, this.#clock.now().add({ minutes }));
    }
    // Only now: whoever dies before this line leaves a row that somebody takes up.
    await this.#dues.done(claimed);
    return true;
  }

  /** A look that asks for a moment that is past already would be repeated for ever. */
  #later(next: Instant): Instant {
    const soonest = this.#clock.now().add({ seconds: 1 });
    return Temporal.Instant.compare(next, soonest) < 0 ? soonest : next;
  }

  /** Whether this process runs the clocks, asked of the lease only every so often. */
  async #mayGoOn(): Promise<boolean> {
    const now = this.#clock.now();
    if (this.#held && Temporal.Instant.compare(this.#held.add({ seconds: RENEW_SECONDS }), now) > 0)
      return true;
    this.#held = (await this.#schedule.hold(this.#name, LEASE_SECONDS)) ? now : undefined;
    return this.#held !== undefined;
  }
}

/** All days from one to another, both included. */
const daysFrom = (from: PlainDate, to: PlainDate): PlainDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, days) => from.add({ days }));

const chunksOf = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

const isKnown = (kind: string, looks: object): kind is DueKind => Object.hasOwn(looks, kind);

const isOver = (day: PlainDate, now: Instant): boolean =>
  Temporal.Instant.compare(day.add({ days: 1 }).toZonedDateTime('UTC').toInstant().add(CLOSES_AFTER), now) <=
  0;
