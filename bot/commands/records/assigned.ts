import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { namedIn } from '../../../domain/partnerNames.ts';
import { hasRole, type Partner } from '../../../domain/people.ts';
import { maySeeRecords } from '../../../domain/specializations/recordAccess.ts';
import type { Assignment, PartnerStore } from '../../storage/partnerStore.ts';

/** Whose records a question is about: one partner's, or one of several between which the asker has to choose. */
export type Whose =
  | { readonly kind: 'one'; readonly partner: Partner }
  | { readonly kind: 'choose'; readonly among: readonly Assignment[] }
  | { readonly kind: 'none' };

/**
 * For people of a partner always their own company. An FPM may name one of the partners whom they look after; who the
 * FPM is, is read from the partner's own profile, whatever the list of assignments says.
 */
export async function whoseRecords(
  partners: PartnerStore,
  { person }: KnownSpeaker,
  text: string,
): Promise<Whose> {
  if (person.partnerId !== undefined) return visible(await partners.get(person.partnerId));
  if (!hasRole(person, 'fpm')) return { kind: 'none' };
  const assigned = await partners.assignedTo(person.id);
  const named = namedIn(text, assigned);
  const meant = named.length > 0 ? named : assigned;
  const [only] = meant;
  if (meant.length !== 1 || !only)
    return meant.length > 0 ? { kind: 'choose', among: meant } : { kind: 'none' };
  return visible(await partners.get(only.partnerId));

  function visible(partner: Partner | undefined): Whose {
    return partner && maySeeRecords(person, partner) ? { kind: 'one', partner } : { kind: 'none' };
  }
}
