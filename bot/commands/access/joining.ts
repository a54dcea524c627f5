import type { Reply } from '../../../dialogs/reply.ts';
import type { Speaker } from '../../../dialogs/speaker.ts';
import type { Application } from '../../../domain/access/record.ts';
import { acceptAndRegister } from '../../../domain/access/registration.ts';
import type { Person } from '../../../domain/people.ts';
import { mainZoneOf } from '../../../domain/zones.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Standing } from '../standing.ts';
import { type Applying, actorOf } from './applying.ts';

/** Steps 5 and 6 of SME-13: the permissions are accepted, and the person is on record from then on. */
export class Joining {
  readonly #stores: Stores;
  readonly #standing: Standing;
  readonly #applying: Applying;

  constructor(stores: Stores, standing: Standing, applying: Applying) {
    this.#stores = stores;
    this.#standing = standing;
    this.#applying = applying;
  }

  /** Registration and person are one transaction: nobody is registered without being known, or the other way round. */
  accept(speaker: Speaker, seen: number): Promise<Reply> {
    return this.#applying.open(speaker, async open => {
      const { newcomer, found, applicant } = open;
      if (!found) return this.#applying.standing(open);
      const moment = this.#standing.moment();
      const outcome = acceptAndRegister(found.content, actorOf(newcomer), moment, seen);
      if (!outcome.ok) return this.#applying.refused(open, outcome.error);
      const { application, partner: applied, name } = outcome.value.record;
      const partner = applied && (await this.#stores.partners.get(applied.id));
      if (!application || !partner) throw new Error(`${newcomer.id} was invited without a partner`);
      const { id, locale } = newcomer;
      const zone = applicant?.zone ?? newcomer.zone ?? mainZoneOf(partner.country) ?? 'UTC';
      const person: Person = { id, name, partnerId: partner.id, locale, zone, ...described(application) };
      const { now: at, commitId } = moment;
      const author = { at, actorId: id, actorName: name, via: 'chat', commitId } as const;
      const along = {
        applicant: applicant && ('forgotten' as const),
        person: this.#stores.people.joining(person, newcomer.contact, author),
      };
      return this.#applying.commit(open, outcome.value, along, () =>
        this.#applying.current(speaker, 'refused.stale'),
      );
    });
  }
}

/** A partner admin files requests too. */
const described = ({
  email,
  alternateEmail,
  role,
}: Application): Pick<Person, 'email' | 'roles' | 'alternateEmail'> => ({
  email,
  roles: role === 'partner_admin' ? ['requester', 'partner_admin'] : ['requester'],
  ...(alternateEmail !== undefined && { alternateEmail }),
});
