import type { HandingOn } from '../commands/access/handingOn.ts';
import type { Look } from '../scheduler.ts';
import type { Stores } from '../storage/stores.ts';

/** So many wait for one FPM at most: there are fewer by far, and old lines are taken away. */
const MOST_WAITING = 200;

/** A partner has got another FPM: who waits to be let in there waits for that one from now on. */
export const newFpm =
  ({ access }: Pick<Stores, 'access'>, handingOn: HandingOn): Look =>
  async ([partnerId = '', formerFpmId = '']) => {
    const waiting = await access.waitingFor(formerFpmId, MOST_WAITING);
    for (const { personId, partner } of waiting)
      if (partner?.id === partnerId) await handingOn.load(personId);
    return undefined;
  };
