import type { Holidays } from '../../../domain/calendar.ts';
import type { Outbox } from '../../outbox.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Filing } from '../filing.ts';
import type { Standing } from '../standing.ts';
import { Changing } from './changing.ts';
import { Entrance } from './entrance.ts';
import { GettingHelp } from './gettingHelp.ts';
import { Guiding } from './guiding.ts';
import { Opening } from './opening.ts';
import { Runs } from './runs.ts';
import { GuideShelf } from './shelf.ts';

/** Everything around guides: which there are, their runs, working through one, and help where that does not get on. */
export interface GuideRooms {
  readonly shelf: GuideShelf;
  readonly runs: Runs;
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
  const opening = new Opening(stores, entrance);
  const changing = new Changing(stores, outbox);
  const guiding = new Guiding(opening, changing, standing, holidays);
  return {
    shelf: new GuideShelf(stores, entrance),
    runs: new Runs(opening, changing, standing, guiding),
    guiding,
    gettingHelp: new GettingHelp(opening, filing),
  };
}
