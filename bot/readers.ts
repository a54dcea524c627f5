import type { Contact } from '../domain/contact.ts';
import type { Locale, Person } from '../domain/people.ts';
import type { Stores } from './storage/stores.ts';

/** Somebody who is told things: in which language and zone, and where. */
export interface Reader {
  readonly id: string;
  readonly locale: Locale;
  readonly zone: string;
  /** `undefined` for somebody who has no record, and so no role and no partner. */
  readonly person: Person | undefined;
  /** `undefined` until they have met the desk, and again when nobody is there any more. */
  readonly contact: Contact | undefined;
}

/** Everybody whom a message can be for. */
export class Readers {
  readonly #stores: Pick<Stores, 'people'>;

  constructor(stores: Pick<Stores, 'people'>) {
    this.#stores = stores;
  }

  async find(id: string): Promise<Reader | undefined> {
    const known = await this.#stores.people.get(id);
    if (!known) return undefined;
    const { person, contact } = known;
    return { id, locale: person.locale, zone: person.zone, person, contact };
  }

  /** Nobody is where this reader was reached: until they turn up again, nothing is sent there. */
  lost(id: string): Promise<void> {
    return this.#stores.people.lost(id);
  }
}
