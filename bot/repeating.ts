import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

/** Does the same again and again, with a pause in between: what a dead process left behind is taken up so. */
export class Repeating {
  readonly #work: () => Promise<void>;
  readonly #everyMs: number;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(work: () => Promise<void>, everyMs: number, clock: Clock, log: Log) {
    this.#work = work;
    this.#everyMs = everyMs;
    this.#clock = clock;
    this.#log = log;
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
      await this.#work().catch(error => this.#log.error({ err: error }, 'failed; it is tried again'));
      await this.#clock.wait(this.#everyMs, signal).catch(() => undefined);
    }
  }
}
