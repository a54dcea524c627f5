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
  async find(speaker: KnownSpeaker, typed = ''): Promise<Reply> {
    const wanted = typed.trim();
    if (wanted === '') return this.#screen(speaker, { wanted, found: [], looked: false });
    return this.#screen(speaker, { wanted, looked: true, found: () => this.#wanted(wanted) });
  }

  withRole(speaker: KnownSpeaker, role: ListedRole): Promise<Reply> {
    const found = () => this.#stores.people.withRole(role);
    return this.#screen(speaker, { wanted: '', looked: true, found });
  }

  async #wanted(text: string): Promise<Person[]> {
    const { people, partners } = this.#stores;
    if (text.includes('@')) return (await people.withEmail(text)).map(({ person }) => person);
    const partner = await partners.named(text);
    return partner ? (await people.ofPartner(partner.id)).map(({ person }) => person) : [];
  }

  async #screen(
    speaker: KnownSpeaker,
    view: { wanted: string; looked: boolean; found: readonly Person[] | (() => Promise<Person[]>) },
  ): Promise<Reply> {
    const { words, person } = speaker;
    if (!hasRole(person, 'desk_admin')) return message(speaker, 'warning', 'people.not_admin');
    const found = typeof view.found === 'function' ? await view.found() : view.found;
    return { card: peopleCard(words, { ...view, found }), summary: words.say('people.title') };
  }
}
