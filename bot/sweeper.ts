import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Outbox } from './outbox.ts';

/** Sweeps again and again: what a dead process left behind is taken up by whoever runs. */
export class Sweeper {
  readonly #outbox: Outbox;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #everyMs: number;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(outbox: Outbox, clock: Clock, log: Log, everyMs: number) {
    this.#outbox = outbox;
    this.#clock = clock;
    this.#log = log;
    this.#everyMs = everyMs;
  }

  start(): void {
    this.#running = this.#loop();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #loop(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#outbox
        .sweep()
        .catch(error => this.#log.error({ err: error }, 'the sweep failed; it is tried again'));
      await this.#clock.wait(this.#everyMs, signal).catch(() => undefined);
    }
  }
}
