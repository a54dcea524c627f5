import type { ProductId } from '../../../domain/eligibility/workloads.ts';
import {
  OTHER_WORKLOADS,
  PLAN_NAMES,
  WITH_PLANS,
  WORKLOAD_NAMES,
  type WorkloadName,
} from '../lexicon/workloads.ts';
import { without } from '../text.ts';
import { matcher } from './lexicon.ts';
import type { Mention } from './mention.ts';

const names = matcher(WORKLOAD_NAMES);
const plans = matcher(PLAN_NAMES);
const others = matcher(OTHER_WORKLOADS);

/** `MDATP`, `AADP_P2`; `AADP?` where the plan is missing, `ATP?`, `Defender?` and `P1?` where the product is. */
export type WorkloadMention = Mention;

/**
 * The workloads of folded text. A product that the tables split by plan takes the plan that stands at it, or the
 * only plan of the sentence. Where a full name stands, a bare "ATP" or "Defender" beside it is the same thing.
 */
export function findWorkloads(folded: string): WorkloadMention[] {
  const exact = names.find(folded);
  // "Defender for Endpont" is more than the bare name that stands in it without a slip.
  const near = exact.every(isUnclear) ? names.near(folded) : [];
  const better = near.filter(mention => !isUnclear(mention));
  const found = better.length > 0 ? better : exact.length > 0 ? exact : near;
  const spoken = plans.find(without(folded, found));
  if (found.length === 0) return barePlan(folded, spoken);
  const full = found.filter(mention => !isUnclear(mention));
  return (full.length > 0 ? full : found).map(mention => withPlan(mention, spoken));
}

/** "400 seats of P1": a plan of nothing is asked back (AMB-07j), where no other product could have it. */
function barePlan(folded: string, spoken: readonly Mention<'P1' | 'P2'>[]): WorkloadMention[] {
  const short = spoken.filter(({ start, end }) => BARE_PLAN.test(folded.slice(start, end)));
  const said = new Set(short.map(({ id }) => id));
  const [plan] = short;
  if (plan === undefined || said.size > 1 || others.find(folded).length > 0) return [];
  return [{ ...plan, id: `${plan.id}?` }];
}

/** Whether a mention is a plan of no product. */
export const isBarePlan = ({ id }: WorkloadMention): boolean => id === 'P1?' || id === 'P2?';

const BARE_PLAN = /^(?:p|plan|计划|方案|プラン) ?[12]$/;

const isUnclear = ({ id }: Mention): boolean => id.endsWith('?');

function withPlan(mention: Mention<WorkloadName>, spoken: readonly Mention<'P1' | 'P2'>[]): WorkloadMention {
  if (!WITH_PLANS.has(mention.id)) return mention;
  const at = spoken.find(({ start }) => start >= mention.end && start - mention.end <= 4);
  const said = new Set(spoken.map(({ id }) => id));
  const plan = at !== undefined && said.size === 1 ? at : said.size === 1 ? spoken[0] : undefined;
  if (plan === undefined) return { ...mention, id: `${mention.id}?` };
  const end = plan === at ? plan.end : mention.end;
  return { ...mention, id: `${mention.id}_${plan.id}`, end };
}

/** A product that the sentence means without one of its names that the desk knows, with the plan that it does name. */
export const productNamed = (product: ProductId, folded: string): WorkloadMention =>
  withPlan({ id: product, start: 0, end: 0 }, plans.find(folded));

/** Where a plan is named, so that its number is not taken for seats. */
export const findPlans = (folded: string): Mention[] => plans.find(folded);

/** Workloads that the tables do not name, by the name that the desk shows: `Intune`. */
export const findOtherWorkloads = (folded: string): Mention[] => others.find(folded);
