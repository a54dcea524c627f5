import type { PlainDate } from '../../../domain/calendar.ts';
import {
  PROGRAMS,
  SOLUTION_AREAS,
  SPECIALIZATION_NAMES,
  SPECIALIZATION_SHORTHAND,
} from '../lexicon/specializations.ts';
import {
  BALANCE_NAMES,
  BENEFIT_CHOICES,
  DUTY_ROLES,
  FIELD_NAMES,
  LEVEL_NAMES,
  MAIL_SERVICES,
  MEMBERSHIP_NAMES,
} from '../lexicon/terms.ts';
import { readText, type Text, without } from '../text.ts';
import { type DateFound, findDates } from './dates.ts';
import { findStretches, inDays, type Stretch } from './durations.ts';
import { findEmails, findRequestIds, findTenantIds } from './ids.ts';
import { matcher } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { findNumbers, type NumberFound } from './numbers.ts';
import { findOrdinals, type Ordinal } from './ordinals.ts';
import { findPlaces, type PlaceMention } from './places.ts';
import { findOtherWorkloads, findPlans, findWorkloads, type WorkloadMention } from './workloads.ts';

/** Everything that one sentence mentions, whatever it may be asking. Spans are places in the folded text. */
export interface Reading {
  readonly text: Text;
  readonly emails: readonly Mention[];
  readonly requestIds: readonly Mention[];
  readonly tenantIds: readonly Mention[];
  readonly dates: readonly DateFound[];
  readonly stretches: readonly Stretch[];
  readonly specializations: readonly Mention[];
  /** Words that name a specialization only where these are the subject ("sales", "service"). */
  readonly shorthand: readonly Mention[];
  readonly areas: readonly Mention<keyof typeof SOLUTION_AREAS>[];
  readonly programs: readonly Mention[];
  readonly workloads: readonly WorkloadMention[];
  readonly otherWorkloads: readonly Mention[];
  readonly places: readonly PlaceMention[];
  readonly ordinals: readonly Ordinal[];
  /** Numbers that are no part of anything else that was read. */
  readonly numbers: readonly NumberFound[];
}

const specializations = matcher(SPECIALIZATION_NAMES);
const shorthand = matcher(SPECIALIZATION_SHORTHAND);
const areas = matcher(SOLUTION_AREAS);
const programs = matcher(PROGRAMS);

/** Lexicons that only some intents ask. */
export const lexicons = {
  fields: matcher(FIELD_NAMES),
  balances: matcher(BALANCE_NAMES),
  memberships: matcher(MEMBERSHIP_NAMES),
  levels: matcher(LEVEL_NAMES),
  benefitChoices: matcher(BENEFIT_CHOICES),
  dutyRoles: matcher(DUTY_ROLES),
  mailServices: matcher(MAIL_SERVICES),
};

/** Figures in product names are no numbers. */
const PRODUCT_FIGURES =
  /(?<![a-z])(?:microsoft|office|m|o|dynamics|windows|exchange|server|sql) ?(?:365|360|20\d\d|1[01])(?!\d)|(?<![a-z])[ef][135](?!\d)/g;

const AGO = /^ ?(?:ago|temu|earlier|wczesniej|之前|以前|前)/;

/** More than anybody types; what stands behind it is not read. */
const LONGEST = 1000;

/** Everything that a sentence mentions, of any length and form. */
export const readSentence = (raw: string, today: PlainDate): Reading =>
  read(readText(raw.slice(0, LONGEST)), today);

/**
 * Reads a sentence from the surest to the vaguest kind of thing; what was read once is blanked out for the next,
 * so that "2025" of a date is no seat and "Information Protection and Governance" no workload.
 */
export function read(text: Text, today: PlainDate): Reading {
  let rest = text.folded;
  const take = <M extends { start: number; end: number }>(found: readonly M[]): readonly M[] => {
    rest = without(rest, found);
    return found;
  };

  const emails = take(findEmails(rest));
  const tenantIds = take(findTenantIds(rest));
  const requestIds = take(findRequestIds(rest));
  const msps = take(programs.find(rest));
  const [specs, workloads] = longest(specializations.findNear(rest), findWorkloads(rest));
  // "Teams 语音" is short for a specialization, and a workload where an SME is wanted.
  const others = findOtherWorkloads(without(text.folded, [...emails, ...workloads]));
  take([...specs, ...workloads]);
  take(findPlans(rest));
  take(
    [...rest.matchAll(PRODUCT_FIGURES)].map(({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
    })),
  );
  const written = take(findDates(rest, today));
  const ordinals = findOrdinals(rest);
  const places = take(findPlaces(rest, text.written));
  const stretches = take(findStretches(rest, findNumbers(rest)));
  const ago = stretches.filter(({ end }) => AGO.test(rest.slice(end)));
  const solutionAreas = take(areas.find(rest));
  const vague = take(shorthand.find(rest));
  const numbers = findNumbers(without(rest, ordinals));
  return {
    ...{ text, emails, tenantIds, requestIds, specializations: specs, programs: msps, workloads },
    ...{
      ordinals,
      places,
      areas: solutionAreas,
      shorthand: vague,
      otherWorkloads: others,
      numbers,
      stretches,
    },
    dates: [...written, ...ago.map(stretch => dateAgo(stretch, today))],
  };
}

/** "Advanced Threat Protection" is a workload, "Information Protection and Governance" a specialization. */
function longest(
  specs: readonly Mention[],
  workloads: readonly WorkloadMention[],
): [Mention[], WorkloadMention[]] {
  const overlap = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;
  const length = ({ start, end }: Mention): number => end - start;
  return [
    specs.filter(spec => !workloads.some(other => overlap(spec, other) && length(other) > length(spec))),
    workloads.filter(
      workload => !specs.some(other => overlap(workload, other) && length(other) >= length(workload)),
    ),
  ];
}

function dateAgo(stretch: Stretch, today: PlainDate): DateFound {
  const date = today.subtract({ days: inDays(stretch) });
  const { start, end } = stretch;
  return { date, next: date, precision: 'day', saidYear: false, relative: true, start, end };
}
