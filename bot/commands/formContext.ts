import type { Choices } from '../../cards/parts/choices.ts';
import type { Partner, Person } from '../../domain/people.ts';
import { type FilingBar, mayFile } from '../../domain/request/access.ts';
import type { FormOptions } from '../../domain/request/readAnswers.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Stores } from '../storage/stores.ts';
import { earlierCustomers } from './earlierCustomers.ts';

/** What the form offers to this person: their own company and the FPM who is assigned to it, nobody else's. */
export interface FormContext {
  readonly partner: Partner & { readonly fpmId: string };
  readonly fpmName: string;
  readonly choices: Choices;
  readonly options: FormOptions;
}

/** Why somebody cannot file, and for which company. */
export interface Barred {
  readonly bar: FilingBar;
  readonly partner: string;
}

/** What the form offers of them at once; the others come while somebody types. */
const MOST_EARLIER = 5;
/** Enough to find five different ones among: every form and every press on it reads them. */
const NEWEST = 40;

/** Two point reads and a page. The error says why this person cannot file. */
export async function formContext(
  stores: Pick<Stores, 'partners' | 'people' | 'lists'>,
  person: Person,
): Promise<Result<FormContext, Barred>> {
  const found = person.partnerId === undefined ? undefined : await stores.partners.get(person.partnerId);
  const allowed = mayFile(person, found);
  const name = found?.name ?? '';
  if (!allowed.ok) return fail({ bar: allowed.error, partner: name });
  const partner = allowed.value;
  const [fpm, earlier] = await Promise.all([
    stores.people.get(partner.fpmId),
    earlierCustomers(stores, person, NEWEST),
  ]);
  if (!fpm) return fail({ bar: 'no_fpm', partner: name });
  return ok({
    partner,
    fpmName: fpm.person.name,
    choices: {
      partnerNames: [partner.name],
      fpms: [{ id: partner.fpmId, name: fpm.person.name }],
      earlier: earlier.slice(0, MOST_EARLIER),
    },
    options: {
      partnerNames: [partner.name],
      fpmIds: [partner.fpmId],
      ...(partner.tenantId !== undefined && { ownTenantId: partner.tenantId }),
    },
  });
}
