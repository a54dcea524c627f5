import type { RoutingRow } from './routingTable.ts';

/**
 * - `sme`: people are available, choose `pick` in the request tool
 * - `exception`: possible, not guaranteed, agree with the FPM first (AMB-03)
 * - `self_deploy`: a guide, no people
 * - `ask_fpm`: no row covers this number of seats (AMB-01, AMB-02, AMB-03)
 * - `below_threshold`: fewer seats than the row wants
 * - `no_seat_rule`: the tables don't name this workload (AMB-07i)
 * - `seats_needed`: the number of seats decides, and it is not known yet
 */
export type Verdict =
  | 'sme'
  | 'exception'
  | 'self_deploy'
  | 'ask_fpm'
  | 'below_threshold'
  | 'no_seat_rule'
  | 'seats_needed';

export const isUnlimited = (row: RoutingRow): boolean =>
  row.moreThan === undefined && row.fewerThan === undefined;

const fits = (row: RoutingRow, seats: number): boolean =>
  seats > (row.moreThan ?? -1) && seats < (row.fewerThan ?? Number.POSITIVE_INFINITY);

export const isRequestable = (row: RoutingRow): boolean => row.kind !== 'self_deploy';

/** What a workload's rows say to a number of seats, or what can be said before it is known. */
export function verdictFor(rows: readonly RoutingRow[], seats: number | undefined): Verdict {
  if (seats === undefined) return rows.find(isUnlimited)?.kind ?? 'seats_needed';
  const row = rows.find(candidate => fits(candidate, seats));
  if (row) return row.kind;
  const uncovered = rows.some(({ kind, moreThan }) => kind === 'exception' || moreThan === seats);
  return uncovered ? 'ask_fpm' : 'below_threshold';
}
