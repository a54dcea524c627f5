import type { RenewalView } from '../../cards/renewal.ts';
import type { Speaker } from '../../dialogs/speaker.ts';
import { isSpecId, type SpecId, specialization } from '../../domain/specializations/catalogue.ts';
import { currentRenewal } from '../../domain/specializations/currentRenewal.ts';
import { enrolledIn } from '../../domain/specializations/ladder.ts';
import type { KeptEnrolment } from '../../domain/specializations/records.ts';
import { manualRequirement } from '../../domain/specializations/renewalOutcome.ts';

/** A view of a record, and which revision of which record it shows. */
export type SeenRenewal = RenewalView & {
  readonly seen: { readonly specId: SpecId; readonly revision: number };
};

/** An enrolment on a partner's record, as it stands today for whoever reads it. */
export function renewalView(
  { words, today }: Pick<Speaker, 'words' | 'today'>,
  row: KeptEnrolment,
  partner: string,
): SeenRenewal {
  if (!isSpecId(row.specId))
    throw new RangeError(`the record of ${partner} names no specialization: ${row.specId}`);
  const { id, category } = specialization(row.specId);
  const { enrolledOn, renewals } = enrolledIn(row);
  const current = currentRenewal(enrolledOn, today, renewals);
  const manual = manualRequirement(category, current.value.renewal.n);
  return {
    ...{ name: words.say(`spec.${id}`), enrolledOn, current, manual },
    record: { partner, changedAt: row.changedAt },
    seen: { specId: id, revision: row.revision },
  };
}
