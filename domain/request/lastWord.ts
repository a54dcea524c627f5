import type { Person } from '../people.ts';
import type { SmeRequest } from './record.ts';

/** Something said about a request to those who work on it. */
export interface Word {
  readonly by: string;
  readonly byName: string;
  /** ISO instant. */
  readonly at: string;
}

/** What others said last of a request, a comment or why it came back; `undefined` where this person spoke after it. */
export function lastWordTo(
  { id }: Person,
  { state, decision, remarks }: Pick<SmeRequest, 'state' | 'decision' | 'remarks'>,
): Word | undefined {
  const said: Word[] = remarks.filter(({ isPrivate }) => !isPrivate);
  if (state === 'returned' && decision) said.push(decision);
  const last = said.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  return last?.by === id ? undefined : last;
}
