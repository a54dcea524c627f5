import type { Holidays } from '../../domain/calendar.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../storage/stores.ts';
import type { Committing } from './committing.ts';
import { Deciding } from './deciding.ts';
import { Drafting } from './drafting.ts';
import { Filing } from './filing.ts';
import { HandingOver } from './handingOver.ts';
import { Interview } from './interview.ts';
import { MovingSeveral } from './movingSeveral.ts';
import { Queueing } from './queueing.ts';
import { Reading } from './reading.ts';
import { Returning } from './returning.ts';
import { Reviewing } from './reviewing.ts';
import type { Standing } from './standing.ts';
import { Submitting } from './submitting.ts';
import { Telling } from './telling.ts';

/** Everything around requests: how they are filed, what becomes of them, and what is looked up. */
export interface RequestRooms {
  readonly drafting: Drafting;
  readonly filing: Filing;
  readonly interview: Interview;
  readonly deciding: Deciding;
  readonly returning: Returning;
  readonly handingOver: HandingOver;
  readonly queueing: Queueing;
  readonly movingSeveral: MovingSeveral;
  readonly reading: Reading;
  readonly telling: Telling;
}

/** What the rooms are built on. */
export interface Ground {
  readonly stores: Stores;
  readonly standing: Standing;
  readonly committing: Committing;
  readonly clock: Clock;
  readonly holidays: Holidays;
}

export function requestRooms({ stores, standing, committing, clock, holidays }: Ground): RequestRooms {
  const drafting = new Drafting(stores, clock);
  const reviewing = new Reviewing(stores, holidays);
  const submitting = new Submitting(stores, clock, holidays, committing);
  const queueing = new Queueing(stores, standing, committing);
  return {
    drafting,
    filing: new Filing(stores, drafting, reviewing, submitting),
    interview: new Interview(drafting, reviewing),
    deciding: new Deciding(committing),
    returning: new Returning(committing),
    handingOver: new HandingOver(stores, committing),
    queueing,
    movingSeveral: new MovingSeveral(stores, standing, committing, queueing),
    reading: new Reading(stores, queueing),
    telling: new Telling(stores, standing, clock),
  };
}
