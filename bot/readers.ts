import type { Contact } from '../domain/contact.ts';
import type { Locale, Person } from '../domain/people.ts';
import { CHANNEL } from './storage/channelStore.ts';
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

const UTC = 'UTC';

/** Everybody whom a message can be for: people on record, those who have asked for access, and the team's channel. */
export class Readers {
  readonly #stores: Pick<Stores, 'people' | 'access' | 'channel'>;

  constructor(stores: Pick<Stores, 'people' | 'access' | 'channel'>) {
    this.#stores = stores;
  }

  /** One point read, and another one for somebody who is not on record. */
  async find(id: string): Promise<Reader | undefined> {
    if (id === CHANNEL) {
      const channel = await this.#stores.channel.get();
      return channel && { id, zone: UTC, person: undefined, ...channel };
    }
    const known = await this.#stores.people.get(id);
    if (known) {
      const { person, contact } = known;
      return { id, locale: person.locale, zone: person.zone, person, contact };
    }
    const applicant = await this.#stores.access.applicants.get(id);
    if (!applicant) return undefined;
    const { locale, zone = UTC, contact } = applicant;
    return { id, locale, zone, person: undefined, contact };
  }

  /** Nobody is where this reader was reached: until they turn up again, nothing is sent there. */
  lost({ id, person }: Reader): Promise<void> {
    if (id === CHANNEL) return this.#stores.channel.leave();
    return person ? this.#stores.people.lost(id) : this.#stores.access.applicants.lost(id);
  }
}
