import type { Notice } from '../../../cards/parts/notice.ts';
import { personCard } from '../../../cards/person.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { hasRole, ROLES, type Role } from '../../../domain/people.ts';
import { type RolesFault, rolesFault } from '../../../domain/roles.ts';
import type { KnownPerson } from '../../storage/peopleStore.ts';
import type { Stores } from '../../storage/stores.ts';
import { authorInChat } from '../author.ts';

/** What was ticked on a person's card, and which record the admin saw. */
export interface RolesTicked {
  readonly personId: string;
  readonly revision: number;
  readonly roles: readonly Role[];
}

/** On one card. */
const MOST_CHANGES = 5;

/** A desk admin says what somebody may do here. Every change has an audit, and the desk keeps an admin. */
export class GivingRoles {
  readonly #stores: Stores;

  constructor(stores: Stores) {
    this.#stores = stores;
  }

  show(speaker: KnownSpeaker, personId: string): Promise<Reply> {
    return this.#on(speaker, personId, known => this.#screen(speaker, known));
  }

  /** Saving what is saved already changes nothing, so pressing twice is one change. */
  save(speaker: KnownSpeaker, { personId, revision, roles }: RolesTicked): Promise<Reply> {
    return this.#on(speaker, personId, async known => {
      const { person: before } = known;
      const ticked = ROLES.filter(role => roles.includes(role));
      const isSame = ROLES.every(role => ticked.includes(role) === hasRole(before, role));
      if (isSame) return this.#screen(speaker, known, saved(speaker));
      if (known.revision !== revision) return this.#screen(speaker, known, told(speaker, 'person.stale'));
      const after = { ...before, roles: ticked };
      const decides = await this.#stores.partners.lookedAfterBy(personId);
      const fault = rolesFault(before, after, decides);
      if (fault) return this.#screen(speaker, known, faultNotice(speaker, fault), ticked);
      const author = authorInChat(speaker.person, speaker.now.toString());
      const done = await this.#stores.people.change(after, revision, author);
      if (!done.ok && done.error === 'last_admin')
        return this.#screen(speaker, known, told(speaker, 'person.last_admin'), ticked);
      const now = (await this.#stores.people.get(personId)) ?? known;
      return this.#screen(speaker, now, done.ok ? saved(speaker) : told(speaker, 'person.stale'));
    });
  }

  async #on(
    speaker: KnownSpeaker,
    personId: string,
    then: (known: KnownPerson) => Promise<Reply>,
  ): Promise<Reply> {
    if (!hasRole(speaker.person, 'desk_admin')) return message(speaker, 'warning', 'people.not_admin');
    const known = await this.#stores.people.get(personId);
    return known ? then(known) : message(speaker, 'warning', 'people.nobody');
  }

  async #screen(
    { words, zone }: KnownSpeaker,
    known: KnownPerson,
    notice?: Notice,
    ticked?: readonly Role[],
  ): Promise<Reply> {
    const { person, revision } = known;
    const { people, partners } = this.#stores;
    const [changes, partner] = await Promise.all([
      people.history(known, MOST_CHANGES),
      person.partnerId === undefined ? undefined : partners.get(person.partnerId),
    ]);
    const view = { person, revision, partner: partner?.name, changes, zone, notice, ticked };
    return { card: personCard(words, view), summary: person.name };
  }
}

const saved = ({ words }: KnownSpeaker): Notice => ({
  ...{ mood: 'good', plain: true, title: words.say('person.saved') },
});

const told = ({ words }: KnownSpeaker, key: 'person.stale' | 'person.last_admin'): Notice => ({
  ...{ mood: 'warning', plain: true, title: words.say(key) },
});

function faultNotice({ words }: KnownSpeaker, fault: RolesFault): Notice {
  const title =
    fault.code === 'needs_partner'
      ? words.say('person.needs_partner', { role: words.say(`role.${fault.role}`) })
      : words.say('person.still_decides', { partners: words.list(fault.partners.map(({ name }) => name)) });
  return { mood: 'warning', plain: true, title };
}
