import type { Instant } from '../../domain/calendar.ts';
import type { Clock } from '../clock.ts';

const FAILURES = 3;
const REST = { minutes: 1 } as const;

/**
 * Keeps a dead service from slowing every turn: after three failures in a row it rests for a minute, and then one
 * tries for all. Libraries for this read the machine's clock and let the others wait for the one who tries.
 */
export class Breaker {
  readonly #clock: Clock;
  #failures = 0;
  #restsUntil: Instant | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether to try now. Whoever is told so after a rest is alone until it has succeeded. */
  allows(): boolean {
    if (this.#restsUntil === undefined) return true;
    if (this.#clock.now().epochMilliseconds < this.#restsUntil.epochMilliseconds) return false;
    this.#rest();
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#restsUntil = undefined;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= FAILURES) this.#rest();
  }

  #rest(): void {
    this.#restsUntil = this.#clock.now().add(REST);
  }
}
