import type { Words } from '../../../cards/strings/words.ts';
import { roleFor } from '../../../domain/eligibility/role.ts';
import type { RoutingRow } from '../../../domain/eligibility/routingTable.ts';
import { rowsFor } from '../../../domain/eligibility/rows.ts';
import type { SmeRoute, Verdict } from '../../../domain/eligibility/smeRoute.ts';
import { acronymOf, isWorkloadId, type WorkloadId } from '../../../domain/eligibility/workloads.ts';
import type { FactId, Ruling } from '../../../domain/facts.ts';
import { type FactKey, fact, type Statement } from '../answer.ts';
import type { EligibilityQuestion } from './question.ts';

/** A row of the tables as a sentence (SME-05, SME-06), under the acronyms that stand in it. */
export function rowStatement(words: Words, row: RoutingRow): Statement {
  const { workloads, kind, moreThan, fewerThan, pick = '', guide: url = '' } = row;
  const workload = words.list(workloads.map(acronymOf));
  const threshold = words.number(moreThan ?? fewerThan ?? 0);
  if (kind === 'exception') return fact('fact.SME-06.exception', { workload, threshold, pick });
  if (kind === 'sme') {
    return fact('fact.SME-05.row', { workload, threshold, pick, cell: words.say(`cell.${row.language}`) });
  }
  return fewerThan === undefined
    ? fact('fact.SME-06.unlimited', { workload, url })
    : fact('fact.SME-06.below', { workload, threshold, url });
}

/** The rows of a workload that a ruling quotes. */
export const rowStatements = (words: Words, workload: WorkloadId, { facts }: Ruling<unknown>): Statement[] =>
  rowsFor(workload)
    .filter(row => facts.includes(row.fact))
    .map(row => rowStatement(words, row));

/** What the gaps of the tables come to: by the gap, and by the verdict where they are told differently. */
const GAPS: Partial<
  Record<FactId, Partial<Record<Verdict, readonly FactKey[]>> & { readonly any?: FactKey }>
> = {
  'AMB-01': { ask_fpm: ['fact.AMB-01', 'fact.EXT-07'] },
  'AMB-02': { ask_fpm: ['fact.AMB-02'] },
  'AMB-03': { ask_fpm: ['fact.AMB-03.below'], any: 'fact.AMB-03' },
  'AMB-04': { any: 'fact.AMB-04' },
};

function gapStatements({ verdict }: SmeRoute, caveats: readonly FactId[]): Statement[] {
  if (verdict === 'below_threshold') return [fact('fact.AMB-01.below')];
  return caveats.flatMap(id => {
    const gap = GAPS[id];
    return (gap?.[verdict] ?? (gap?.any ? [gap.any] : [])).map(key => fact(key));
  });
}

/** How it stands with the language (AMB-05); nothing where the table says what was asked. */
function languageStatements(
  words: Words,
  { verdict, languageStatus, languageRule }: SmeRoute,
  tag?: string,
): Statement[] {
  const hasPeople = verdict !== 'self_deploy' && verdict !== 'no_seat_rule';
  const isSettled = verdict === 'ask_fpm' || verdict === 'below_threshold';
  if (!hasPeople || languageStatus === 'listed' || (isSettled && tag === undefined)) return [];
  if (languageRule === 'ftc_supported') return [fact('fact.AMB-05.ftc_supported')];
  if (languageRule === 'english_limited') return [fact('fact.AMB-05.limited')];
  if (tag !== undefined) return [fact('fact.AMB-05.not_listed', { language: words.language(tag) })];
  return [fact('fact.AMB-05.not_asked')];
}

const WAY_IN = fact('fact.SME-04.then_request');

/** Everything behind a verdict: the gap, the rows, the language, what a seat is, and the way to file. */
export function statementsFor(
  words: Words,
  ruling: Ruling<SmeRoute>,
  { workload, language, asked }: EligibilityQuestion,
): Statement[] {
  const { value: route, caveats } = ruling;
  if (!isWorkloadId(workload)) {
    const { value: role } = roleFor(workload);
    return [
      fact('fact.AMB-07i'),
      fact('fact.SME-03.roles'),
      fact('fact.SME-15.choose_role', { role }),
      WAY_IN,
    ];
  }
  const rows = rowStatements(words, workload, ruling);
  const hasPeople = ({ key }: Statement): boolean => key === 'fact.SME-05.row';
  return [
    ...gapStatements(route, caveats),
    ...(asked === 'language' && rows.some(hasPeople) ? rows.filter(hasPeople) : rows),
    ...languageStatements(words, route, language),
    ...(route.threshold === undefined ? [] : [fact('fact.SME-15.seats')]),
    ...(route.pick === undefined ? [] : [WAY_IN]),
  ];
}
