import { daysBetween, type PlainDate, plainDate } from '../calendar.ts';
import type { RequestState } from './record.ts';

/** A request as a queue has it; `due` is an ISO date. */
export interface Waiting {
  readonly requestId: string;
  readonly partnerId: string;
  readonly state: string;
  readonly due: string;
}

/** What an FPM wants to see of their requests. Without a state: what waits for a decision. */
export interface QueueFilter {
  readonly partnerId?: string | undefined;
  readonly state?: RequestState | undefined;
  /** Only what waits for a decision and is past its date. */
  readonly late?: boolean | undefined;
}

const place = ({ due, requestId }: Pick<Waiting, 'due' | 'requestId'>): string => `${due}|${requestId}`;

/** In the order in which decisions are due. */
export const byDue = <W extends Waiting>(lines: readonly W[]): W[] =>
  lines.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));

/** Whether anything is wished for at all. */
export const isFilter = (filter: QueueFilter): boolean =>
  Object.values(filter).some(wish => wish !== undefined && wish !== false);

/** `today` is the reader's. */
export const filtered = <W extends Waiting>(
  lines: readonly W[],
  { partnerId, state, late }: QueueFilter,
  today: PlainDate,
): W[] =>
  lines
    .filter(line => partnerId === undefined || line.partnerId === partnerId)
    .filter(line => state === undefined || line.state === state)
    .filter(line => !late || (line.state === 'submitted' && daysBetween(today, plainDate(line.due)) < 0));

/** What stands next to a request in a queue, whether or not it still stands there itself. */
export function neighbour<W extends Waiting>(
  lines: readonly W[],
  own: Pick<Waiting, 'due' | 'requestId'>,
  to: 'next' | 'previous',
): W | undefined {
  const sorted = byDue(lines);
  return to === 'next'
    ? sorted.find(line => place(line) > place(own))
    : sorted.findLast(line => place(line) < place(own));
}
