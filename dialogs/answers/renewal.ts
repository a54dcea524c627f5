import { renewalCard } from '../../cards/renewal.ts';
import { plainDate } from '../../domain/calendar.ts';
import { SPECIALIZATIONS } from '../../domain/specializations/catalogue.ts';
import { currentRenewal } from '../../domain/specializations/currentRenewal.ts';
import type { Category } from '../../domain/specializations/designations.ts';
import { manualRequirement } from '../../domain/specializations/renewalOutcome.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';
import type { Slots } from '../understanding/types.ts';

/** "If we enrolled on 15 March 2024?": the dates of a renewal that stands in no record. */
export function whatIfRenewal(
  { words, today, zone }: Speaker,
  { enrolledOn = '', spec, category }: Slots,
): Reply {
  const named = SPECIALIZATIONS.find(({ name }) => name === spec);
  const date = plainDate(enrolledOn);
  const current = currentRenewal(date, today);
  const manual = manualRequirement(
    (named?.category ?? category ?? 'Azure') as Category,
    current.value.renewal.n,
  );
  const card = renewalCard(
    words,
    [{ name: named?.name ?? '', enrolledOn: date, current, manual }],
    today,
    zone,
  );
  return {
    card,
    summary: words.say('renewal.title'),
    facts: [...current.facts, ...current.caveats, ...manual.facts],
  };
}
