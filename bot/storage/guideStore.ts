import type { Guide } from '../../domain/guide.ts';
import {
  type GuideChange,
  type GuideEvent,
  type GuideProgress,
  guideEventSchema,
  guideProgressSchema,
} from '../../domain/guideProgress.ts';
import { type GuideRuns, guideRunsSchema, listed } from '../../domain/guideRuns.ts';
import { comesDue } from '../../domain/guideWaits.ts';
import { guideSubject, type RunOfGuide } from '../../domain/subject.ts';
import type { Connection } from './connection.ts';
import type { DueStore } from './dueStore.ts';
import type { Intents } from './intents.ts';
import { encodeKey, joinKey, pad, startingWith } from './keys.ts';
import { Mail, messagesOf } from './mail.ts';
import type { ShownCard } from './rows.ts';
import { asRead, type Stored, Table } from './table.ts';

const TABLE = 'guides';
/** More than there are guides, whatever versions of the desk have had. */
const MOST_GUIDES = 100;
const MOST_EVENTS = 500;

const progressRow = ({ guideId, run }: RunOfGuide): string => joinKey('guide', guideId, pad(run));
const runsRow = (guideId: string): string => joinKey('runs', guideId);
const eventRow = ({ guideId, run, revision }: GuideEvent): string =>
  joinKey('event', guideId, pad(run), pad(revision));

/** A run of a guide as it was read: what a change of it is decided on. */
export interface ReadGuide {
  readonly guide: Guide;
  readonly stored: Stored<GuideProgress> | undefined;
  readonly runs: Stored<GuideRuns> | undefined;
}

/**
 * How far partners are in guides, with the history and the shown cards, each in the partition of its partner. Beside
 * the runs of a guide stands one row that lists them.
 */
export class GuideStore {
  readonly #progress: Table<GuideProgress>;
  readonly #runs: Table<GuideRuns>;
  readonly #events: Table<GuideEvent>;
  readonly #intents: Intents;
  readonly #dues: DueStore;
  /** The cards that show guides, and what brings them up to date. */
  readonly mail: Mail;

  constructor(connection: Connection, intents: Intents, dues: DueStore) {
    const client = connection.table(TABLE);
    this.#progress = new Table(client, guideProgressSchema);
    this.#runs = new Table(client, guideRunsSchema);
    this.#events = new Table(client, guideEventSchema);
    this.mail = new Mail(connection, TABLE);
    this.#intents = intents;
    this.#dues = dues;
  }

  load(partnerId: string, run: RunOfGuide): Promise<Stored<GuideProgress> | undefined> {
    return this.#progress.get(encodeKey(partnerId), progressRow(run));
  }

  /** The list of a guide's runs; `undefined` when there was none yet. */
  runs(partnerId: string, guideId: string): Promise<Stored<GuideRuns> | undefined> {
    return this.#runs.get(encodeKey(partnerId), runsRow(guideId));
  }

  /** The runs of every guide that a partner has begun; one page of its partition. */
  async of(partnerId: string): Promise<GuideRuns[]> {
    const range = startingWith(`${joinKey('runs')}|`);
    const rows = await this.#runs.page(encodeKey(partnerId), { ...range, limit: MOST_GUIDES });
    return rows.map(row => row.content);
  }

  /**
   * Writes a change whole: progress, the list of runs, a line of history, the refresh of the cards that show the run,
   * and the card that it was made on. The reminder that it may lead to follows by itself: the guide is looked at soon.
   * `false` when another commit was faster; then nothing of this one is written.
   */
  async commit(
    { record, event }: GuideChange,
    { guide, stored, runs }: ReadGuide,
    shownOn?: ShownCard,
  ): Promise<boolean> {
    const { partnerId, guideId, revision } = record;
    const partition = encodeKey(partnerId);
    const subject = guideSubject(record);
    if (comesDue(guide)) await this.#dues.soon('guide', partnerId, subject.id);
    await this.#intents.announce(subject, revision);
    const messages = messagesOf(`guide.${partnerId}.${subject.id}`, revision, []);
    const written = await this.#progress.transact([
      { partition, row: progressRow(record), content: record, ...asRead(stored) },
      {
        ...{ partition, row: runsRow(guideId), content: listed(guide, runs?.content, record) },
        ...asRead(runs),
      },
      { kind: 'insert', partition, row: eventRow(event), content: event },
      ...this.mail.rows(subject, messages, shownOn),
    ]);
    if (written) return true;
    // The client repeats a write whose answer got lost; the repeat then collides with its own first try.
    return (await this.load(partnerId, record))?.content.commitId === record.commitId;
  }

  /** Who did what, oldest first. */
  async history(partnerId: string, guideId: string): Promise<GuideEvent[]> {
    const range = startingWith(`${joinKey('event', guideId)}|`);
    const rows = await this.#events.page(encodeKey(partnerId), { ...range, limit: MOST_EVENTS });
    return rows.map(row => row.content);
  }
}
