import type { Holidays } from '../../../domain/calendar.ts';
import type { Outbox } from '../../outbox.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Filing } from '../filing.ts';
import type { Standing } from '../standing.ts';
import { Entrance } from './entrance.ts';
import { GettingHelp } from './gettingHelp.ts';
import { Guiding } from './guiding.ts';
import { GuideShelf } from './shelf.ts';

/** Everything around guides: which there are, working through one, and help where that does not get on. */
export interface GuideRooms {
  readonly shelf: GuideShelf;
  readonly guiding: Guiding;
  readonly gettingHelp: GettingHelp;
}

export interface GuideGround {
  readonly stores: Stores;
  readonly outbox: Outbox;
  readonly standing: Standing;
  readonly filing: Filing;
  readonly holidays: Holidays;
}

export function guideRooms({ stores, outbox, standing, filing, holidays }: GuideGround): GuideRooms {
  const entrance = new Entrance(stores);
  const guiding = new Guiding(stores, outbox, standing, entrance, holidays);
  return { shelf: new GuideShelf(stores, entrance), guiding, gettingHelp: new GettingHelp(guiding, filing) };
}
