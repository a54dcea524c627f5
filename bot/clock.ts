import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '../domain/calendar.ts';

/** The only source of "now" and of waiting, so that tests and local mode can bring their own. */
export interface Clock {
  now(): Instant;
  /** Resolves after `ms` milliseconds; rejects when `signal` is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Error('no longer waiting'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });

export const systemClock: Clock = { now: () => Temporal.Now.instant(), wait };

/** In UTC; by then it is the same date from Alaska to New Zealand. */
const MORNING = { hour: 9 } as const;

/** A clock that shows the morning of `today` and then runs on: local mode's `--today`. */
export function clockShowing(today: PlainDate): Clock {
  const started = Temporal.Now.instant();
  const shown = today.toZonedDateTime({ timeZone: 'UTC', plainTime: MORNING });
  return { now: () => shown.toInstant().add(started.until(Temporal.Now.instant())), wait };
}
