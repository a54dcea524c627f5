import { engagementListCard } from '../../../cards/engagementList.ts';
import { execute } from '../../../cards/parts/button.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { isParty, maySeeEngagement } from '../../../domain/engagement/parties.ts';
import { engagementIdOf } from '../../../domain/engagement/record.ts';
import { engagementSubject } from '../../../domain/subject.ts';
import type { EngagementLine } from '../../storage/engagementLists.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Standing } from '../standing.ts';
import type { Engaging } from './engaging.ts';
import type { Pressed } from './revising.ts';
import { contactScreen } from './screens.ts';

/** A card with more than this would be long to scroll and near the size limit. */
const MOST_LISTED = 10;
const MOST_LOOKED_THROUGH = 50;

const isOver = ({ state }: Pick<EngagementLine, 'state'>): boolean =>
  state === 'completed' || state === 'archived';

/** What people look up about their engagements: which they are in, and how they get at an SME. */
export class LookingUp {
  readonly #stores: Stores;
  readonly #standing: Standing;
  readonly #engaging: Engaging;

  constructor(stores: Stores, standing: Standing, engaging: Engaging) {
    this.#stores = stores;
    this.#standing = standing;
    this.#engaging = engaging;
  }

  async mine(speaker: KnownSpeaker): Promise<Reply> {
    const { words, person: reader } = speaker;
    const all = [...(await this.#linesOf(speaker)), ...(await this.#standingIn(speaker))];
    const lines = all.slice(0, MOST_LISTED).map(line => ({ ...line, smeName: line.sme.name }));
    const card = engagementListCard(words, { reader, lines, more: all.length > MOST_LISTED });
    return { card, summary: words.say('engagement_list.title'), facts: ['SME-22'] };
  }

  /**
   * How the requester of engagements gets at the SME: directly while one goes on, through the FPM once it has ended
   * (SME-23). `otherwise` answers those who are in none.
   */
  async contactSme(speaker: KnownSpeaker, otherwise: () => Reply): Promise<Reply> {
    const own = (await this.#linesOf(speaker)).filter(({ frp }) => frp.id === speaker.person.id);
    const [line] = [...own.filter(each => !isOver(each)), ...own];
    if (!line) return otherwise();
    const { engagementId, revision } = line;
    const ended = isOver(line) ? undefined : own.find(isOver);
    const waits = await this.#waitsForSme(speaker, own);
    return this.#contact(speaker, line, { engagementId, revision }, { ended, waits });
  }

  /** The same from the engagement's own card, for its requester. */
  contact(speaker: KnownSpeaker, { engagementId }: Pressed): Promise<Reply> {
    return this.#engaging.open(speaker, engagementId, async open => {
      const { engagement } = open;
      if (!isParty('frp', speaker.person, engagement)) return this.#engaging.standing(open, 'forbidden');
      const pressed = { engagementId, revision: engagement.revision };
      const leaves = engagementSubject(engagement);
      return { ...(await this.#contact(speaker, engagement, pressed)), leaves };
    });
  }

  async #contact(
    speaker: KnownSpeaker,
    engagement: Pick<EngagementLine, 'state' | 'customer' | 'sme' | 'fpm'>,
    { engagementId, revision }: Pressed,
    beside: { readonly ended?: EngagementLine | undefined; readonly waits?: boolean } = {},
  ): Promise<Reply> {
    const whom = isOver(engagement) ? engagement.fpm : engagement.sme;
    const email = (await this.#stores.people.get(whom.id))?.person.email;
    const title = speaker.words.say('button.open', { id: engagementId });
    const data = { engagementId, revision };
    return contactScreen(speaker, engagement, {
      ...{ email, ...beside },
      actions: [execute({ title, verb: 'engagement.show', data })],
    });
  }

  /** A request under way has an SME to come, who is not the requester's by an engagement yet. */
  async #waitsForSme({ person }: KnownSpeaker, own: readonly EngagementLine[]): Promise<boolean> {
    const requests = await this.#stores.lists.ofRequester(person.id, MOST_LISTED);
    return requests.some(
      ({ requestId, state }) =>
        (state === 'approved' || state === 'assigned') &&
        !own.some(({ engagementId }) => engagementId === engagementIdOf(requestId)),
    );
  }

  /** Those of the FPMs whom the speaker stands in for today, a page each. */
  async #standingIn({ person }: KnownSpeaker): Promise<EngagementLine[]> {
    const fpms = await this.#standing.absentees(person);
    const pages = await Promise.all(fpms.map(id => this.#stores.engagementLists.of(id, MOST_LISTED)));
    return pages
      .flat()
      .filter(line => fpms.includes(line.fpm.id) && line.sme.id !== person.id)
      .filter(line => isParty('fpm', person, line, [person.id]));
  }

  /** One page; who has left a partner or lost a role sees nothing of what came with it. */
  async #linesOf({ person }: KnownSpeaker): Promise<EngagementLine[]> {
    const lines = await this.#stores.engagementLists.of(person.id, MOST_LOOKED_THROUGH);
    return lines.filter(line => maySeeEngagement(person, line));
  }
}
