import type { Outbox } from '../outbox.ts';
import type { Look } from '../scheduler.ts';
import type { Stores } from '../storage/stores.ts';
import type { Planning } from './planning.ts';

/**
 * Somebody turned up some minutes ago. Whatever still waits for them is owed again: the process that met them may have
 * died, and another one may have put something by for them at that very moment.
 */
export const arrival =
  ({ people }: Pick<Stores, 'people'>, outbox: Outbox, planning: Planning): Look =>
  async ([personId = '']) => {
    await outbox.meet(personId);
    const known = await people.get(personId);
    if (known) await planning.catchUp(known.person);
    return undefined;
  };
