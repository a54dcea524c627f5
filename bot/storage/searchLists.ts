import { isPastApproval } from '../../domain/request/access.ts';
import { decidersOf } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { joinKey } from './keys.ts';

/** Where a line stands in the `lists` table. */
export interface Place {
  readonly partition: string;
  readonly row: string;
}

/** Lists of requests in every state, for those who may see all that stands in one. */
export const partnerList = (partnerId: string): string => joinKey('partner', partnerId);
export const fpmList = (personId: string): string => joinKey('fpm', personId);
/** What the SME assignment team may see: everything that was ever approved. */
export const APPROVED_LIST = joinKey('approved');

/** Where a request is found now, and where it may have been found before and must not; each under the same row key. */
export function searchPlaces(request: SmeRequest, row: string): { present: Place[]; absent: Place[] } {
  const { partnerId, queuePlaces, state } = request;
  const deciders = decidersOf(request);
  const before = new Set(queuePlaces.map(place => place.fpmId).filter(id => !deciders.includes(id)));
  const approved = isPastApproval(state) ? [APPROVED_LIST] : [];
  const lists = [partnerList(partnerId), ...deciders.map(fpmList), ...approved];
  return {
    present: lists.map(partition => ({ partition, row })),
    absent: [...before].map(id => ({ partition: fpmList(id), row })),
  };
}
