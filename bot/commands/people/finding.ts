import { peopleCard } from '../../../cards/people.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { hasRole, type Person } from '../../../domain/people.ts';
import type { ListedRole } from '../../../domain/roles.ts';
import type { Stores } from '../../storage/stores.ts';

/** How a desk admin finds people: one page of one list, whatever they look for. */
export class FindingPeople {
  readonly #stores: Stores;

  constructor(stores: Stores) {
    this.#stores = stores;
  }

  /** By address or by a partner's whole name; nothing typed opens the card. */
  find(speaker: KnownSpeaker, typed = ''): Promise<Reply> {
    const wanted = typed.trim();
    return this.#screen(speaker, wanted, wanted === '' ? undefined : () => this.#wanted(wanted));
  }

  withRole(speaker: KnownSpeaker, role: ListedRole): Promise<Reply> {
    return this.#screen(speaker, '', () => this.#stores.people.withRole(role));
  }

  async #wanted(text: string): Promise<Person[]> {
    const { people, partners } = this.#stores;
    if (text.includes('@')) return (await people.withEmail(text)).map(({ person }) => person);
    const partner = await partners.named(text);
    return partner ? (await people.ofPartner(partner.id)).map(({ person }) => person) : [];
  }

  async #screen(
    speaker: KnownSpeaker,
    wanted: string,
    look?: () => Promise<readonly Person[]>,
  ): Promise<Reply> {
    const { words, person } = speaker;
    if (!hasRole(person, 'desk_admin')) return message(speaker, 'warning', 'people.not_admin');
    const found = await look?.();
    return { card: peopleCard(words, { wanted, found }), summary: words.say('people.title') };
  }
}
