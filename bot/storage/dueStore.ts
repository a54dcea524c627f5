import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '../../domain/calendar.ts';
import type { Connection } from './connection.ts';
import { joinKey, pad } from './keys.ts';
import { type DueKind, type DueRow, dueRowSchema } from './rows.ts';
import { type OnBroken, type Stored, Table } from './table.ts';

/** "Look at this subject then": what to do about it is decided from its own record when the time has come. */
export interface Due {
  readonly kind: DueKind;
  /** The ids that name the subject, such as a partner's and a request's. */
  readonly subject: readonly string[];
  readonly at: Instant;
}

/** Few enough for a look at a day to cost little, enough for a busy morning not to queue at one partition. */
const SHARDS = 4;

/** Longer than looking at one subject can take, so that a claim only runs out when its holder is dead. */
const CLAIM_SECONDS = 60;

/** Longer than a change can take. */
const SOON_MINUTES = 5;

const dayOf = (at: Instant): string => at.toZonedDateTimeISO('UTC').toPlainDate().toString();

const shardOf = (subject: readonly string[]): number =>
  [...subject.join('|')].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SHARDS;

const bucket = (day: string, shard: number): string => `${day}|${pad(shard, 2)}`;

/** The bucket of one moment, and a row that sorts by another: what is late keeps its key within a day. */
const placeOf = (kind: string, subject: readonly string[], at: Instant, day: Instant): [string, string] => [
  bucket(dayOf(day), shardOf(subject)),
  joinKey(timeKey(at), kind, ...subject),
];

/** Sorts by time: always with milliseconds. */
const timeKey = (at: Instant): string => at.toString({ smallestUnit: 'millisecond' });

const later = (a: Instant, b: Instant): Instant => (Temporal.Instant.compare(a, b) > 0 ? a : b);

/**
 * What comes due, in buckets of a day (UTC). A row is a hint and no truth: the same row may be written again at any
 * time, one that is no longer right does no harm, and no row ever has to be looked for to be taken away.
 */
export class DueStore {
  readonly #table: Table<DueRow>;
  readonly #now: () => Instant;

  constructor(connection: Connection, now: () => Instant, onBroken?: OnBroken) {
    this.#table = new Table(connection.table('due'), dueRowSchema, onBroken);
    this.#now = now;
  }

  /** Writes a row. What is due already goes into today's bucket, since an older one may never be opened again. */
  plan({ kind, subject, at }: Due): Promise<void> {
    const content = { kind, subject: [...subject], at: at.toString(), tries: 0 };
    return this.#table.put(...placeOf(kind, subject, at, later(at, this.#now())), content);
  }

  /**
   * Has a subject looked at in a few minutes. To be written before its record is changed: whoever dies right after the
   * change leaves a row, and by then the change is made or never will be.
   */
  soon(kind: DueKind, ...subject: string[]): Promise<void> {
    return this.plan({ kind, subject, at: this.#now().add({ minutes: SOON_MINUTES }) });
  }

  /** What is due by now in a day's bucket, the earliest first, up to `limit` in each of its shards. */
  async on(day: PlainDate, limit: number): Promise<Stored<DueRow>[]> {
    const before = `${joinKey(timeKey(this.#now()))}|\uffff`;
    const shards = Array.from({ length: SHARDS }, (_, n) =>
      this.#table.page(bucket(day.toString(), n), { before, limit }),
    );
    return (await Promise.all(shards)).flat();
  }

  /** Makes a row this owner's for a while; `undefined` when it is somebody else's or gone. */
  async claim(due: Stored<DueRow>, by: string): Promise<Stored<DueRow> | undefined> {
    const now = this.#now();
    const { claim } = due.content;
    if (claim && Temporal.Instant.compare(Temporal.Instant.from(claim.until), now) > 0) return undefined;
    const content = { ...due.content, claim: { by, until: now.add({ seconds: CLAIM_SECONDS }).toString() } };
    const etag = await this.#table.replace(due, content);
    return etag === undefined ? undefined : { ...due, content, etag };
  }

  /** Writes a claimed row again for later, since looking at its subject has failed. */
  async postpone({ content }: Stored<DueRow>, until: Instant): Promise<void> {
    const { claim: _claim, ...rest } = content;
    const row = { ...rest, at: until.toString(), tries: rest.tries + 1 };
    await this.#table.put(...placeOf(row.kind, row.subject, until, until), row);
  }

  /** Takes a row off. Somebody may have written it again meanwhile: then it stays, and is looked at once more. */
  async done(due: Stored<DueRow>): Promise<void> {
    await this.#table.remove(due);
  }
}
