import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { within } from './within.ts';

/** Well within the half minute after which hosts end a process that does not stop. */
const PATIENCE_SECONDS = 10;

/** What is ended when the desk stops, in this order, under the name that the log has for it. */
export type Endings = readonly (readonly [name: string, end: () => Promise<unknown>])[];

/**
 * Ends one after the other, for so many seconds together. What hangs then is named in the log and left behind, with all
 * that comes after it: what was committed is delivered by the next sweep.
 */
export async function endWithin(
  seconds: number | undefined,
  endings: Endings,
  clock: Clock,
  log: Log,
): Promise<void> {
  const left = new Set(endings.map(([name]) => name));
  const end = async (): Promise<void> => {
    for (const [name, ended] of endings) {
      await ended();
      left.delete(name);
    }
  };
  await within((seconds ?? PATIENCE_SECONDS) * 1000, end(), clock);
  const [hangs, ...after] = left;
  if (hangs !== undefined) log.error({ hangs, after }, 'something did not end in time and was left behind');
}
