import { Finding } from '../search/finding.ts';
import { Deciding } from './deciding.ts';
import { Drafting } from './drafting.ts';
import { Filing } from './filing.ts';
import { HandingOver } from './handingOver.ts';
import { Interview } from './interview.ts';
import { LookingUpNamed } from './lookingUpNamed.ts';
import { MovingSeveral } from './movingSeveral.ts';
import { Queueing } from './queueing.ts';
import { Reading } from './reading.ts';
import { Returning } from './returning.ts';
import { Reviewing } from './reviewing.ts';
import { type Ground, Submitting } from './submitting.ts';
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
  readonly finding: Finding;
  readonly lookingUpNamed: LookingUpNamed;
  readonly telling: Telling;
}

export function requestRooms(ground: Ground): RequestRooms {
  const { stores, standing, committing, clock, holidays } = ground;
  const drafting = new Drafting(stores, clock);
  const reviewing = new Reviewing(stores, holidays);
  const submitting = new Submitting(ground);
  const queueing = new Queueing(stores, committing);
  const finding = new Finding(stores, standing);
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
    finding,
    lookingUpNamed: new LookingUpNamed(finding, committing),
    telling: new Telling(stores, standing, clock),
  };
}
