import type { Clock } from './clock.ts';

/** What the work comes to, or `undefined` when it takes longer than this. */
export async function within<T>(ms: number, work: Promise<T>, clock: Clock): Promise<T | undefined> {
  const enough = new AbortController();
  const late = clock.wait(ms, enough.signal).then(
    () => undefined,
    () => work,
  );
  return Promise.race([work, late]).finally(() => enough.abort());
}
