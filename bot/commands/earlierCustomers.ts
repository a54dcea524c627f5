import type { Person } from '../../domain/people.ts';
import { answersFrom } from '../../domain/request/draft.ts';
import { type Answers, CUSTOMER_FIELDS } from '../../domain/request/fields.ts';
import type { Stores } from '../storage/stores.ts';

/** A customer whom somebody has filed for, under the latest of those requests. */
export interface EarlierCustomer {
  readonly requestId: string;
  readonly name: string;
}

/** How many of somebody's own requests are looked through for what they type. */
const LOOKED_THROUGH = 200;

type Own = Pick<Person, 'id' | 'partnerId'>;

/**
 * The customers of somebody's own requests for the company they work for now, the latest first. One page: of so many
 * of their newest requests.
 */
export async function earlierCustomers(
  { lists }: Pick<Stores, 'lists'>,
  { id, partnerId }: Own,
  newest = LOOKED_THROUGH,
): Promise<EarlierCustomer[]> {
  const lines = (await lists.ofRequester(id, newest)).filter(line => line.partnerId === partnerId);
  const latest = new Map<string, EarlierCustomer>();
  for (const { tenantName: name, requestId } of lines)
    if (!latest.has(name)) latest.set(name, { requestId, name });
  return [...latest.values()];
}

/** What the customer's part of the form holds after such a customer was picked; nothing for a request that isn't theirs. */
export async function customerOf(
  { requests }: Pick<Stores, 'requests'>,
  { id, partnerId }: Own,
  requestId: string,
): Promise<Answers> {
  const request = (await requests.find(requestId))?.content;
  if (!request || request.requesterId !== id || request.partnerId !== partnerId) return {};
  const answers = answersFrom(request.fields);
  return Object.fromEntries(CUSTOMER_FIELDS.map(key => [key, answers[key]]));
}
