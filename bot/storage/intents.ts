import type { Instant } from '../../domain/calendar.ts';
import type { Subject } from '../../domain/subject.ts';
import type { Connection } from './connection.ts';
import { joinKey, pad } from './keys.ts';
import { type Intent, intentSchema } from './rows.ts';
import { type OnBroken, type Stored, Table } from './table.ts';

/** Few enough for a sweep to cost little, enough for commits not to queue at one partition. */
const SHARDS = 4;
const MOST_AT_ONCE = 200;
/** The partition of what is not tried any more; no shard is called so. */
const ASIDE = 'aside';

const shardOf = ({ id }: Subject): number =>
  [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SHARDS;

const placeOf = (subject: Subject, revision: number): [string, string] => [
  pad(shardOf(subject), 2),
  joinKey(subject.kind, subject.id, pad(revision)),
];

/**
 * The trace that a commit leaves before it is made. A sweeper finds what is committed and not told by reading these
 * few partitions, without ever scanning the records.
 */
export class Intents {
  readonly #table: Table<Intent>;
  readonly #now: () => Instant;

  constructor(connection: Connection, now: () => Instant, onBroken?: OnBroken) {
    this.#table = new Table(connection.table('intents'), intentSchema, onBroken);
    this.#now = now;
  }

  announce(subject: Subject, revision: number): Promise<void> {
    const { kind, home, id } = subject;
    const intent = { subject: { kind, home, id }, revision, at: this.#now().toString() };
    return this.#table.put(...placeOf(subject, revision), intent);
  }

  /** Everything announced and not yet settled; one page for each shard. */
  async pending(): Promise<Stored<Intent>[]> {
    const shards = Array.from({ length: SHARDS }, (_, n) =>
      this.#table.page(pad(n, 2), { limit: MOST_AT_ONCE }),
    );
    return (await Promise.all(shards)).flat();
  }

  get(subject: Subject, revision: number): Promise<Stored<Intent> | undefined> {
    return this.#table.get(...placeOf(subject, revision));
  }

  /** Writes when to try again. */
  async postpone(intent: Stored<Intent>, until: Instant): Promise<void> {
    const tries = (intent.content.tries ?? 0) + 1;
    await this.#table.replace(intent, { ...intent.content, tries, notBefore: until.toString() });
  }

  /** Keeps an intent where no sweep looks; `false` when somebody else has put it aside or settled it. */
  async putAside(intent: Stored<Intent>, why: string): Promise<boolean> {
    const { subject, revision, at } = intent.content;
    await this.#table.put(ASIDE, intent.row, { subject, revision, at, aside: why });
    return this.#table.remove(intent);
  }

  /** What was put aside. */
  aside(): Promise<Stored<Intent>[]> {
    return this.#table.page(ASIDE, { limit: MOST_AT_ONCE });
  }

  /** Announces again what was put aside: somebody may have mended it, or a new version of the desk can read it. */
  async takeUp(): Promise<void> {
    for (const intent of await this.aside()) {
      await this.announce(intent.content.subject, intent.content.revision);
      await this.#table.remove(intent);
    }
  }

  async settle(intent: Stored<Intent>): Promise<void> {
    await this.#table.remove(intent);
  }
}
