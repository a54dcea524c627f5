import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { maySee } from '../../domain/request/access.ts';
import type { Standing } from '../commands/standing.ts';
import { lineOf } from '../storage/projections.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';
import { matches } from './matches.ts';
import { type Wanted, wantedIn } from './wanted.ts';

/** How many of the newest requests of a list are looked through; an older one is found by its whole number. */
export const LOOKED_THROUGH = 200;

export interface Page {
  readonly skip: number;
  readonly count: number;
}

export interface Found {
  readonly lines: readonly RequestLine[];
  /** How many there are on all pages. */
  readonly total: number;
  /** There are older requests that were not looked through. */
  readonly hasOlder: boolean;
}

/**
 * Finds requests for somebody. The lists follow from who they are, by the stored record of their person, and hold only
 * what they may see. One page of each list and a few point reads, however much there is (invariants 3 and 5).
 */
export class Finding {
  readonly #stores: Pick<Stores, 'lists' | 'requests'>;
  readonly #standing: Standing;

  constructor(stores: Pick<Stores, 'lists' | 'requests'>, standing: Standing) {
    this.#stores = stores;
    this.#standing = standing;
  }

  async find({ person, words }: KnownSpeaker, text: string, { skip, count }: Page): Promise<Found> {
    const wanted = wantedIn(text);
    const [lists, named] = await Promise.all([this.#lists(person), this.#named(person, wanted)]);
    const looked = [...lists.map(list => list.slice(0, LOOKED_THROUGH)), named ? [named] : []];
    const found = together(looked)
      .filter(line => matches(words, line, wanted))
      .sort(newestFirst);
    return {
      lines: found.slice(skip, skip + count),
      total: found.length,
      hasOlder: lists.some(({ length }) => length > LOOKED_THROUGH),
    };
  }

  /** The newest requests that this person may see, the newest first. */
  async newest({ person }: KnownSpeaker): Promise<RequestLine[]> {
    return together(await this.#lists(person)).sort(newestFirst);
  }

  /** One request more than is looked through shows that there are more. */
  async #lists(person: Person): Promise<RequestLine[][]> {
    const { lists } = this.#stores;
    const most = LOOKED_THROUGH + 1;
    const fpms = hasRole(person, 'fpm') ? [person.id, ...(await this.#standing.absentees(person))] : [];
    return Promise.all([
      ...(person.partnerId === undefined ? [] : [lists.ofPartner(person.partnerId, most)]),
      ...fpms.map(id => lists.ofFpm(id, most)),
      ...(hasRole(person, 'assignment_team') ? [lists.approved(most)] : []),
      ...(hasRole(person, 'sme') ? [lists.ofSme(person.id, most)] : []),
    ]);
  }

  /** The request whose whole number was written, however old it is, if this person may see it. */
  async #named(person: Person, { requestId }: Wanted): Promise<RequestLine | undefined> {
    if (requestId === undefined) return undefined;
    const request = (await this.#stores.requests.find(requestId))?.content;
    if (!request) return undefined;
    return maySee(person, request, await this.#standing.deputies(request)) ? lineOf(request) : undefined;
  }
}

/** Each request once. */
const together = (lists: readonly RequestLine[][]): RequestLine[] => [
  ...new Map(lists.flat().map(line => [line.requestId, line])).values(),
];

const newestFirst = (a: RequestLine, b: RequestLine): number =>
  b.submittedAt.localeCompare(a.submittedAt) || a.requestId.localeCompare(b.requestId);
