import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../bot/clock.ts';
import type { Instant } from '../../domain/calendar.ts';

interface Sleeper {
  readonly at: Instant;
  wake(): void;
}

/** A clock that stands still until a test moves it; whoever waits on it is woken by moving it. */
export class TestClock implements Clock {
  #now: Instant;
  readonly #sleepers = new Set<Sleeper>();

  constructor(iso = '2025-06-03T09:00:00Z') {
    this.#now = Temporal.Instant.from(iso);
  }

  now(): Instant {
    return this.#now;
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(new Error('no longer waiting'));
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        this.#sleepers.delete(sleeper);
        reject(new Error('no longer waiting'));
      };
      const wake = (): void => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const sleeper: Sleeper = { at: this.#now.add({ milliseconds: ms }), wake };
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', stop, { once: true });
    });
  }

  /** How many are waiting for a time that has not come. */
  get waiting(): number {
    return this.#sleepers.size;
  }

  advance(duration: Temporal.DurationLike): void {
    this.#showing(this.#now.toZonedDateTimeISO('UTC').add(duration).toInstant());
  }

  /** Moves on to a moment that has not come yet. */
  advanceTo(iso: string): void {
    const moment = Temporal.Instant.from(iso);
    if (Temporal.Instant.compare(moment, this.#now) < 0) throw new RangeError(`${iso} is over`);
    this.#showing(moment);
  }

  #showing(moment: Instant): void {
    this.#now = moment;
    for (const sleeper of this.#sleepers) {
      if (Temporal.Instant.compare(sleeper.at, this.#now) > 0) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
  }
}
