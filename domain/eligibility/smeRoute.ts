import type { FactId, Ruling } from '../facts.ts';
import type { SmeRegion } from '../request/regions.ts';
import { type LanguageStatus, languageStatus } from './language.ts';
import type { LanguageRule, RoutingRow } from './routingTable.ts';
import { rowsFor } from './rows.ts';
import { isRequestable, isUnlimited, type Verdict, verdictFor } from './verdict.ts';
import { isWorkloadId, type Workload, type WorkloadId } from './workloads.ts';

export type { Verdict } from './verdict.ts';

export interface RouteQuestion {
  readonly workload: Workload;
  /** Active licences of this workload: a whole number, zero or more. */
  readonly seats?: number | undefined;
  readonly region?: SmeRegion | undefined;
  /** The language that the SME should speak, as a BCP-47 tag. */
  readonly language?: string | undefined;
}

/** `limited`: by exception, no region is named. `not_listed` does not occur while every row lists all three. */
export type RegionStatus = 'included' | 'not_listed' | 'limited' | 'not_asked' | 'no_rule';

export interface SmeRoute {
  readonly verdict: Verdict;
  /** The entry to choose in the request tool. */
  readonly pick?: string | undefined;
  /** URL of the self-deployment guide. */
  readonly guide?: string | undefined;
  /** People need more seats than this. */
  readonly threshold?: number | undefined;
  readonly regionStatus: RegionStatus;
  readonly languageRule?: LanguageRule | undefined;
  readonly languageStatus: LanguageStatus;
}

function regionStatus({ regions }: RoutingRow, region: SmeRegion | undefined): RegionStatus {
  if (regions === 'limited') return 'limited';
  if (region === undefined) return 'not_asked';
  return regions.includes(region) ? 'included' : 'not_listed';
}

/** The rows that an answer quotes: the one that decided, or all of them while none has. */
const quotedRows = (rows: readonly RoutingRow[], verdict: Verdict): readonly RoutingRow[] => {
  const deciding = rows.filter(row => row.kind === verdict);
  return deciding.length > 0 ? deciding : rows;
};

const REQUEST_FACTS: readonly FactId[] = ['SME-03', 'SME-04', 'SME-15'];
const FPM_FACTS: readonly FactId[] = ['SME-04', 'SME-15'];

const FACTS: Readonly<Record<Verdict, readonly FactId[]>> = {
  sme: REQUEST_FACTS,
  exception: REQUEST_FACTS,
  seats_needed: REQUEST_FACTS,
  no_seat_rule: REQUEST_FACTS,
  ask_fpm: FPM_FACTS,
  below_threshold: FPM_FACTS,
  self_deploy: ['SME-15'],
};

function caveatsOf(row: RoutingRow, route: SmeRoute): FactId[] {
  const { verdict } = route;
  const opensGap = verdict === 'ask_fpm' || row.kind === 'exception' || isUnlimited(row);
  // Where people would come, the language limits them even if nobody asked for one yet.
  const { languageStatus: language, pick } = route;
  const languageOpen = language === 'not_asked' ? pick !== undefined : language !== 'listed';
  return [
    ...(opensGap ? [row.gap] : []),
    ...(languageOpen ? (['AMB-05'] as const) : []),
    ...(pick ? (['AMB-07g'] as const) : []),
  ];
}

function tableRoute(workload: WorkloadId, { seats, region, language }: RouteQuestion): Ruling<SmeRoute> {
  const rows = rowsFor(workload);
  const verdict = verdictFor(rows, seats);
  const quoted = quotedRows(rows, verdict);
  const row = quoted.find(isRequestable) ?? quoted[0];
  if (!row) throw new RangeError(`The routing table has no row for ${workload}`);
  const refused = verdict === 'ask_fpm' || verdict === 'below_threshold';
  const route: SmeRoute = {
    verdict,
    pick: refused ? undefined : row.pick,
    guide: quoted.find(({ guide }) => guide)?.guide,
    threshold: rows.find(isRequestable)?.moreThan,
    regionStatus: regionStatus(row, region),
    languageRule: row.language,
    languageStatus: languageStatus(row.language, language),
  };
  const facts = new Set<FactId>([...quoted.map(({ fact }) => fact), ...FACTS[verdict]]);
  return { value: route, facts: [...facts], caveats: caveatsOf(row, route) };
}

/**
 * Which way leads to help with a workload: people, a guide, or the FPM. Facts: SME-05, SME-06, AMB-01 to AMB-05,
 * AMB-07i. Throws a RangeError for seats that are no count.
 */
export function smeRoute(question: RouteQuestion): Ruling<SmeRoute> {
  const { workload, seats } = question;
  if (seats !== undefined && !(Number.isInteger(seats) && seats >= 0)) {
    throw new RangeError(`Not a number of seats: ${seats}`);
  }
  if (isWorkloadId(workload)) return tableRoute(workload, question);
  return {
    value: { verdict: 'no_seat_rule', regionStatus: 'no_rule', languageStatus: 'no_rule' },
    facts: FACTS.no_seat_rule,
    caveats: ['AMB-07i'],
  };
}
