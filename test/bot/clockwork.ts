import type { Temporal } from 'temporal-polyfill';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { silentLog } from '../../bot/log.ts';
import { type Look, Scheduler } from '../../bot/scheduler.ts';
import { dayIn } from '../../bot/storage/scheduleStore.ts';
import { createStores, type Stores } from '../../bot/storage/stores.ts';
import type { Instant } from '../../domain/calendar.ts';
import { TestClock } from '../support/testClock.ts';

/** Schedulers over a storage of their own, and what they have looked at. */
export class Clockwork {
  readonly stores: Stores;
  readonly looked: string[] = [];
  clock = new TestClock('2025-06-03T12:00:00Z');
  readonly #azurite: Azurite;

  private constructor(azurite: Azurite) {
    this.#azurite = azurite;
    const storage = { kind: 'connection', connectionString: azurite.connectionString } as const;
    this.stores = createStores(storage, () => this.clock.now());
  }

  static async start(): Promise<Clockwork> {
    const clockwork = new Clockwork(await startAzurite());
    await clockwork.stores.ensure();
    return clockwork;
  }

  stop(): Promise<void> {
    return this.#azurite.stop();
  }

  /** Notes what it looks at, and when. */
  readonly noting: Look = async ([id], now) => {
    this.looked.push(`${id} ${now.toString()}`);
    return undefined;
  };

  /** One process. */
  scheduler(look: Look = this.noting): Scheduler {
    const looks = {
      ...{ request: look, queue: look, digest: look, renewal: look, reminder: look },
      ...{ engagement: look, guide: look, arrival: look, fpm: look, absence: look },
    };
    return new Scheduler(this.stores, looks, this.clock, silentLog);
  }

  plan(id: string, at: Instant = this.clock.now()): Promise<void> {
    return this.stores.dues.plan({ kind: 'request', subject: [id], at });
  }

  inA(duration: Temporal.DurationLike): Instant {
    return this.clock.now().toZonedDateTimeISO('UTC').add(duration).toInstant();
  }

  get ids(): string[] {
    return this.looked.map(line => line.split(' ')[0] ?? '');
  }

  async cursorDay(): Promise<string | undefined> {
    const cursor = await this.stores.schedule.cursor();
    return cursor && dayIn(cursor).toString();
  }
}
