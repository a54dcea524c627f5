import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/calendar.ts';
import type { Subject } from '../domain/subject.ts';
import { Background } from './background.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { About, Notifier } from './notifier.ts';
import { UnreadableRow } from './storage/body.ts';
import { pad } from './storage/keys.ts';
import type { Intent, OutboxMessage } from './storage/rows.ts';
import type { Stores } from './storage/stores.ts';
import type { Stored } from './storage/table.ts';
import type { Subjects } from './subjects/kind.ts';

/** Longer than a send can take, so that a claim only runs out when its holder is dead. */
const CLAIM_SECONDS = 30;
/** An intent whose transaction never came is forgotten after this: no commit takes so long. */
const ABANDONED_MINUTES = 15;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 600_000;
/** What cannot be read is put aside then, after half an hour: a version of the desk that can is on its way, or is not. */
const MOST_TRIES = 10;

type Progress = 'done' | 'waiting' | 'not_committed';

/**
 * Delivers what committed transitions owe: list entries, notifications, card updates (invariant 2). A message is
 * claimed before it is sent and removed afterwards, so a killed process leaves at most the one in flight to be
 * repeated, under the same id. Any number of processes may deliver side by side.
 */
export class Outbox {
  readonly #stores: Pick<Stores, 'intents' | 'parked'>;
  readonly #subjects: Subjects;
  readonly #notifier: Notifier;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #name = randomUUID();
  readonly #background = new Background();

  constructor(
    stores: Pick<Stores, 'intents' | 'parked'>,
    subjects: Subjects,
    notifier: Notifier,
    clock: Clock,
    log: Log,
  ) {
    this.#stores = stores;
    this.#subjects = subjects;
    this.#notifier = notifier;
    this.#clock = clock;
    this.#log = log;
  }

  /** Starts delivering in the background, after the answer that is being given now has left. */
  kick(subject: Subject, revision: number): void {
    this.#background.add(
      new Promise<void>(resolve => setImmediate(resolve))
        .then(() => this.#stores.intents.get(subject, revision))
        .then(intent => intent && this.deliver(intent))
        .catch(error => this.#log.warn({ err: error, subject }, 'delivery failed; the sweep takes it up')),
    );
  }

  /** Resolves when nothing that was kicked is under way any more. */
  idle(): Promise<void> {
    return this.#background.idle();
  }

  /** Takes up whatever was announced and not settled, by this process or by one that is gone. */
  async sweep(): Promise<void> {
    for (const intent of await this.#stores.intents.pending()) {
      if (this.#isFuture(intent.content.notBefore)) continue;
      await this.deliver(intent)
        .catch(error => this.#failed(intent, error))
        .catch(error => this.#log.error({ err: error }, 'delivery failed; it is tried again'));
    }
  }

  /** What cannot be read is tried less and less often, and then put aside where `admin verify` names it. */
  async #failed(intent: Stored<Intent>, error: unknown): Promise<void> {
    if (!(error instanceof UnreadableRow)) throw error;
    const { intents } = this.#stores;
    const { subject, tries = 0 } = intent.content;
    if (tries + 1 < MOST_TRIES) {
      await intents.postpone(intent, this.#retryAt(tries));
      this.#log.warn({ err: error, subject, tries }, 'what is owed cannot be read; it is tried again');
    } else if (await intents.putAside(intent, error.message)) {
      this.#log.error({ err: error, subject }, 'what is owed cannot be read; it is put aside');
    }
  }

  /** Somebody turned up: what waited for them is owed again and delivered. */
  async meet(personId: string): Promise<void> {
    for (const parked of await this.#stores.parked.of(personId)) {
      const { subject, message } = parked.content;
      const kind = this.#subjects.get(subject.kind);
      if (!kind) continue;
      const current = await kind.current(subject);
      if (current) {
        // In this order: an intent without anything that is owed would be settled by whoever sweeps just now.
        await kind.mail.owe(subject, message);
        await this.#stores.intents.announce(subject, current.revision);
        this.kick(subject, current.revision);
      }
      await this.#stores.parked.take(parked);
    }
  }

  /** Delivers everything that is owed about a record, and settles the intent when nothing is left. */
  async deliver(intent: Stored<Intent>): Promise<void> {
    const progress = await this.#deliverAll(intent.content);
    const abandoned = this.#secondsSince(intent.content.at) > ABANDONED_MINUTES * 60;
    if (progress === 'done' || (progress === 'not_committed' && abandoned)) {
      await this.#stores.intents.settle(intent);
    }
  }

  async #deliverAll({ subject, revision }: Intent): Promise<Progress> {
    const kind = this.#subjects.get(subject.kind);
    if (!kind) return 'waiting';
    const { mail } = kind;
    for (;;) {
      const before = await kind.current(subject);
      if (!before || before.revision < revision) return 'not_committed';
      await before.project();
      let waiting = false;
      for (const message of await mail.owed(subject)) {
        waiting = !(await this.#settle({ subject, current: before, mail }, message)) || waiting;
      }
      // Somebody may have moved the record on while this was written: then what was written and drawn is old.
      const after = await kind.current(subject);
      if (!after || after.revision === before.revision) return waiting ? 'waiting' : 'done';
      await mail.owe(subject, refreshing(subject, after.revision));
    }
  }

  /** `true` when the message is off the list: sent, parked, or taken off by somebody else. */
  async #settle(about: About, message: Stored<OutboxMessage>): Promise<boolean> {
    const { mail } = about;
    const claimed = await this.#claim(mail, message);
    if (!claimed) return false;
    const outcome = await this.#notifier.deliver(about, claimed.content);
    if (outcome.kind === 'later') {
      const { claim: _released, ...rest } = claimed.content;
      const retry = {
        ...rest,
        attempts: rest.attempts + 1,
        notBefore: this.#retryAt(rest.attempts, outcome.afterMs).toString(),
      };
      await mail.change(claimed, retry);
      this.#log.warn(
        { message: rest.id, why: outcome.why, attempts: retry.attempts },
        'could not deliver yet',
      );
      return false;
    }
    await mail.settle(claimed);
    return true;
  }

  /** Makes a message this process's for a while; `undefined` when it has to wait or somebody else has it. */
  async #claim(
    mail: About['mail'],
    message: Stored<OutboxMessage>,
  ): Promise<Stored<OutboxMessage> | undefined> {
    const now = this.#clock.now();
    const { claim, notBefore } = message.content;
    if (this.#isFuture(notBefore) || this.#isFuture(claim?.until)) return undefined;
    const until = now.add({ seconds: CLAIM_SECONDS }).toString();
    const content = { ...message.content, claim: { by: this.#name, until } };
    const etag = await mail.change(message, content);
    return etag === undefined ? undefined : { ...message, content, etag };
  }

  #retryAt(attempts: number, afterMs?: number): Instant {
    const backoff = Math.min(FIRST_RETRY_MS * 2 ** attempts, LONGEST_RETRY_MS);
    return this.#clock.now().add({ milliseconds: afterMs ?? backoff });
  }

  #isFuture(iso: string | undefined): boolean {
    return iso !== undefined && this.#secondsSince(iso) < 0;
  }

  #secondsSince(iso: string): number {
    return Temporal.Instant.from(iso).until(this.#clock.now()).total('seconds');
  }
}

/** Owed once more beside what the revision owes by itself, which another process may have delivered already. */
const refreshing = ({ id }: Subject, revision: number): OutboxMessage => ({
  ...{ id: `${id}.${pad(revision)}.again`, revision, work: { kind: 'refresh' }, attempts: 0 },
});
