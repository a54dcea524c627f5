import type { Clock } from '../../clock.ts';
import type { Stores } from '../../storage/stores.ts';
import { RecordBook } from './book.ts';
import { Designations } from './designations.ts';
import { Enrolments } from './enrolments.ts';
import { Keeper } from './keeper.ts';
import { Renewals } from './renewals.ts';
import { Renewing } from './renewing.ts';

/** Everything that can be done with a partner's records. */
export interface RecordRooms {
  readonly book: RecordBook;
  readonly enrolments: Enrolments;
  readonly designations: Designations;
  readonly renewals: Renewals;
  readonly renewing: Renewing;
}

export function recordRooms(stores: Stores, clock: Clock): RecordRooms {
  const keeper = new Keeper(stores, clock);
  const renewals = new Renewals(stores);
  const show: Renewals['show'] = (...shown) => renewals.show(...shown);
  const enrolments = new Enrolments(keeper, stores.records, show);
  const designations = new Designations(keeper, stores.records);
  const renewing = new Renewing(keeper, stores.records, show);
  const book = new RecordBook(stores, keeper, enrolments, designations);
  return { book, enrolments, designations, renewals, renewing };
}
