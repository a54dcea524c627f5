import {
  type GuideChange,
  type GuideEvent,
  type GuideProgress,
  guideEventSchema,
  guideProgressSchema,
} from '../../domain/guideProgress.ts';
import { guideOf } from '../../domain/guides.ts';
import { comesDue } from '../../domain/guideWaits.ts';
import { guideSubject } from '../../domain/subject.ts';
import type { Connection } from './connection.ts';
import type { DueStore } from './dueStore.ts';
import type { Intents } from './intents.ts';
import { encodeKey, joinKey, pad, startingWith } from './keys.ts';
import { Mail, messagesOf } from './mail.ts';
import type { ShownCard } from './rows.ts';
import { type Stored, Table } from './table.ts';

const TABLE = 'guides';
/** More than there are guides, whatever versions of the desk have had. */
const MOST_GUIDES = 100;
const MOST_EVENTS = 500;

const progressRow = (guideId: string): string => joinKey('guide', guideId);
const eventRow = ({ guideId, revision }: GuideEvent): string => joinKey('event', guideId, pad(revision));

/** How far partners are in guides, with the history and the shown cards, each in the partition of its partner. */
export class GuideStore {
  readonly #progress: Table<GuideProgress>;
  readonly #events: Table<GuideEvent>;
  readonly #intents: Intents;
  readonly #dues: DueStore;
  /** The cards that show guides, and what brings them up to date. */
  readonly mail: Mail;

  constructor(connection: Connection, intents: Intents, dues: DueStore) {
    const client = connection.table(TABLE);
    this.#progress = new Table(client, guideProgressSchema);
    this.#events = new Table(client, guideEventSchema);
    this.mail = new Mail(connection, TABLE);
    this.#intents = intents;
    this.#dues = dues;
  }

  load(partnerId: string, guideId: string): Promise<Stored<GuideProgress> | undefined> {
    return this.#progress.get(encodeKey(partnerId), progressRow(guideId));
  }

  /** Every guide that a partner has begun; one page of its partition. */
  async of(partnerId: string): Promise<GuideProgress[]> {
    const range = startingWith(`${joinKey('guide')}|`);
    const rows = await this.#progress.page(encodeKey(partnerId), { ...range, limit: MOST_GUIDES });
    return rows.map(row => row.content);
  }

  /**
   * Writes a change whole: progress, line of history, the refresh of the cards that show it, and the card that it was
   * made on. The reminder that it may lead to follows by itself: the guide is looked at soon. `false` when another commit was faster; then
   * nothing of this one is written.
   */
  async commit(
    { record, event }: GuideChange,
    before?: Stored<GuideProgress>,
    shownOn?: ShownCard,
  ): Promise<boolean> {
    const { partnerId, guideId, revision } = record;
    const partition = encodeKey(partnerId);
    const subject = guideSubject(record);
    const guide = guideOf(guideId);
    if (guide && comesDue(guide)) await this.#dues.soon('guide', partnerId, guideId);
    await this.#intents.announce(subject, revision);
    const row = { partition, row: progressRow(guideId), content: record };
    const guard = before ? ({ kind: 'replace', etag: before.etag } as const) : ({ kind: 'insert' } as const);
    const messages = messagesOf(`guide.${partnerId}.${guideId}`, revision, []);
    const written = await this.#progress.transact([
      { ...row, ...guard },
      { kind: 'insert', partition, row: eventRow(event), content: event },
      ...this.mail.rows(subject, messages, shownOn),
    ]);
    if (written) return true;
    // The client repeats a write whose answer got lost; the repeat then collides with its own first try.
    return (await this.load(partnerId, guideId))?.content.commitId === record.commitId;
  }

  /** Who did what, oldest first. */
  async history(partnerId: string, guideId: string): Promise<GuideEvent[]> {
    const range = startingWith(`${joinKey('event', guideId)}|`);
    const rows = await this.#events.page(encodeKey(partnerId), { ...range, limit: MOST_EVENTS });
    return rows.map(row => row.content);
  }
}
