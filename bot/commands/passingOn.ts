import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { saidIn } from '../../dialogs/understanding/slots/named.ts';
import { readText } from '../../dialogs/understanding/text.ts';
import type { Instant } from '../../domain/calendar.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import type { Answers } from '../../domain/request/fields.ts';
import { lastWordTo, type Word } from '../../domain/request/lastWord.ts';
import { transition } from '../../domain/request/lifecycle.ts';
import { commandsFor } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';
import type { Committing } from './committing.ts';
import type { Filing } from './filing.ts';
import { requestScreen } from './screens.ts';

/** A request that somebody works on, and what others said of it last. */
interface Talked {
  readonly request: SmeRequest;
  readonly word: Word | undefined;
}

/** How many of the newest requests of a list are looked at. */
const LOOKED_AT = 10;

/** What somebody types in reply to a comment, or to a request's coming back, reaches those who work on it. */
export class PassingOn {
  readonly #stores: Pick<Stores, 'lists' | 'requests'>;
  readonly #committing: Committing;
  readonly #filing: Filing;

  constructor(stores: Pick<Stores, 'lists' | 'requests'>, committing: Committing, filing: Filing) {
    this.#stores = stores;
    this.#committing = committing;
    this.#filing = filing;
  }

  /** See `Desk.passOn`: at once where the one it is for spoke last, and else with a press. */
  async pass(
    speaker: KnownSpeaker,
    { text, to }: { readonly text: string; readonly to: string },
  ): Promise<Reply | undefined> {
    const [latest] = (await this.#talked(speaker.person)).filter(talked => isFor(to, talked, speaker.person));
    if (!latest || (to === '' && !latest.word)) return undefined;
    const { id, revision } = latest.request;
    if (!latest.word) return this.#ask(speaker, id, text);
    return this.#committing.on(speaker, id, async (before, moment) => {
      const { deputies } = moment;
      const outcome = transition(before.content, { type: 'remark', text }, speaker.person, revision, moment);
      if (!outcome.ok) return this.#committing.refused(speaker, before.content, outcome.error, deputies);
      const { record: request } = outcome.value;
      const won = await this.#committing.write(outcome.value, before);
      return won
        ? requestScreen(speaker, { request, reader: speaker.person, deputies, aside: 'pass.done' })
        : this.#committing.current(speaker, id, 'stale');
    });
  }

  /** See `Desk.offerToPassOn`. */
  async offer(
    speaker: KnownSpeaker,
    { text, since }: { readonly text: string; readonly since: Instant },
  ): Promise<Reply | undefined> {
    const [latest] = await this.#talkedSince(speaker.person, since);
    return latest && this.#ask(speaker, latest.request.id, text);
  }

  /** See `Desk.correctReturned`. */
  async correct(
    speaker: KnownSpeaker,
    { since, told }: { readonly since: Instant; readonly told: Answers },
  ): Promise<Reply | undefined> {
    const [latest] = await this.#talkedSince(speaker.person, since);
    return latest?.request.state === 'returned' && latest.request.requesterId === speaker.person.id
      ? this.#filing.correct(speaker, latest.request.id, told)
      : undefined;
  }

  /** The request with the message filled in: one press sends it. */
  #ask(speaker: KnownSpeaker, requestId: string, text: string): Promise<Reply> {
    return this.#committing.on(speaker, requestId, async ({ content: request }, { deputies }) =>
      requestScreen(speaker, {
        ...{ request, reader: speaker.person, deputies },
        ...{ aside: 'pass.offer', note: { text } },
      }),
    );
  }

  /** The newest requests of one's own that may be talked about; those first on which others spoke last, the latest on top. */
  async #talked(person: Person): Promise<Talked[]> {
    const { lists } = this.#stores;
    const found = await Promise.all([
      lists.ofRequester(person.id, LOOKED_AT),
      ...(hasRole(person, 'fpm') ? [lists.ofFpm(person.id, LOOKED_AT)] : []),
      ...(hasRole(person, 'sme') ? [lists.ofSme(person.id, LOOKED_AT)] : []),
    ]);
    const lines = new Map(found.flat().map(line => [line.requestId, line] as const));
    const requests = await Promise.all([...lines.values()].map(line => this.#load(line)));
    return requests
      .flatMap(request =>
        request && commandsFor(person, request).includes('remark')
          ? [{ request, word: lastWordTo(person, request) }]
          : [],
      )
      .sort((a, b) => momentOf(b).localeCompare(momentOf(a)));
  }

  async #talkedSince(person: Person, since: Instant): Promise<Talked[]> {
    const talked = await this.#talked(person);
    return talked.filter(({ word }) => word !== undefined && word.at > since.toString());
  }

  async #load({ partnerId, requestId }: RequestLine): Promise<SmeRequest | undefined> {
    return (await this.#stores.requests.load(partnerId, requestId))?.content;
  }
}

const momentOf = ({ word, request }: Talked): string => (word ? `1${word.at}` : `0${request.changedAt}`);

/** "Tell Frank", "tell my FPM": whether a message is for somebody who works on this request beside its author. */
function isFor(to: string, { request, word }: Talked, { id }: Person): boolean {
  if (to === '') return true;
  const { folded } = readText(to);
  const { fpmId, fpmName, requesterId, requesterName, assignment } = request;
  const isFpm = /(?<![a-z])(?:fpm|psm)/.test(folded);
  const isSme = /(?<![a-z])sme/.test(folded);
  if (fpmId !== id && isFpm) return true;
  if (assignment && assignment.smeId !== id && isSme) return true;
  const others = [
    ...(fpmId === id ? [] : [fpmName]),
    ...(requesterId === id ? [] : [requesterName]),
    ...(assignment && assignment.smeId !== id ? [assignment.smeName] : []),
    ...(word ? [word.byName] : []),
  ];
  return others.some(name => saidIn(folded, name) !== undefined);
}
