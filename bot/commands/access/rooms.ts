import type { Outbox } from '../../outbox.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Standing } from '../standing.ts';
import { Admitting } from './admitting.ts';
import { Applying } from './applying.ts';
import { Describing } from './describing.ts';
import { HandingOn } from './handingOn.ts';
import { Joining } from './joining.ts';

/** Everything around access: the person's steps, and the FPM's decision. */
export interface AccessRooms {
  readonly applying: Applying;
  readonly describing: Describing;
  readonly joining: Joining;
  readonly admitting: Admitting;
}

export function accessRooms(stores: Stores, outbox: Outbox, standing: Standing): AccessRooms {
  const applying = new Applying(stores, outbox, standing);
  return {
    applying,
    describing: new Describing(stores, standing, applying),
    joining: new Joining(stores, standing, applying),
    admitting: new Admitting(stores, outbox, standing, new HandingOn(stores, outbox, standing)),
  };
}
