import type { ListedRequest } from '../../cards/parts/requestLine.ts';
import { queueCard } from '../../cards/queue.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import type { AccessRecord } from '../../domain/access/record.ts';
import { hasRole } from '../../domain/people.ts';
import { byDue, filtered, isFilter, neighbour, type QueueFilter } from '../../domain/request/queue.ts';
import { requestSubject } from '../../domain/subject.ts';
import { decidingFor, stoodInFor, waitingFor, waitingForAny } from '../clocks/waiting.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';
import type { Committing } from './committing.ts';

/** How many of the list of every state are looked through: one page. */
const LOOKED_THROUGH = 200;
/** More than anybody points at by counting. */
const MOST_OFFERED = 10;
/** On top of the queue: the others come up as these are decided. */
const MOST_ACCESS = 3;

/** An FPM's requests: what waits, by due date and by wish, and from one to the next. */
export class Queueing {
  readonly #stores: Stores;
  readonly #committing: Committing;

  constructor(stores: Stores, committing: Committing) {
    this.#stores = stores;
    this.#committing = committing;
  }

  async show(speaker: KnownSpeaker, filter: QueueFilter): Promise<Reply> {
    const { words, person, zone, today } = speaker;
    if (!hasRole(person, 'fpm')) return message(speaker, 'warning', 'queue.not_fpm');
    const waits = filter.state === undefined || filter.state === 'submitted';
    const { lists, people } = this.#stores;
    const fpms = waits ? await decidingFor(people, person, speaker.now) : [];
    const [all, access] = await Promise.all([
      waits ? waitingForAny(lists, fpms) : lists.ofFpm(person.id, LOOKED_THROUGH),
      isFilter(filter) ? [] : this.#access(fpms),
    ]);
    const lines = byDue(filtered(all, filter, today)) as readonly ListedRequest[];
    const partners = new Map(all.map(({ partnerId, partnerName }) => [partnerId, partnerName]));
    const card = queueCard(words, {
      ...{ lines, access, filter, zone, today, standsInFor: stoodInFor(person, fpms) },
      partners: [...partners].map(([id, name]) => ({ id, name })),
    });
    return {
      card,
      summary: words.say('queue.title'),
      // Who waits to be let in stands first and is opened by a button only.
      offers: [...access.map(() => ''), ...lines.map(({ requestId }) => requestId)].slice(0, MOST_OFFERED),
      facts: ['SME-14'],
    };
  }

  /** The earliest due first: one's own queue, and those of whom one stands in for, a page each. */
  waiting({ person, now }: KnownSpeaker): Promise<RequestLine[]> {
    return waitingFor(this.#stores, person, now);
  }

  async #first(speaker: KnownSpeaker): Promise<Reply> {
    const [first] = await this.waiting(speaker);
    return first
      ? this.#committing.current(speaker, first.requestId)
      : message(speaker, 'info', 'queue.empty');
  }

  /** Who waits to be let in, with this FPM and with those of whom they stand in for. */
  async #access(fpms: readonly string[]): Promise<AccessRecord[]> {
    const { access } = this.#stores;
    const waiting = await Promise.all(fpms.map(id => access.waitingFor(id, MOST_ACCESS)));
    return waiting.flat().slice(0, MOST_ACCESS);
  }

  /** From one request of the queue to the next, on the same card; from none to the first. */
  async step(speaker: KnownSpeaker, requestId: string | undefined, to: 'next' | 'previous'): Promise<Reply> {
    if (requestId === undefined) return this.#first(speaker);
    return this.#committing.on(speaker, requestId, async ({ content: request }, { deputies }) => {
      const { deadlines } = request;
      const lines = await this.waiting(speaker);
      const there = neighbour(lines, { requestId, due: deadlines.decision }, to);
      if (!there) return this.#committing.refused(speaker, request, END[to], deputies);
      const reply = await this.#committing.current(speaker, there.requestId);
      return { ...reply, leaves: requestSubject(request) };
    });
  }
}

const END = { next: 'queue_last', previous: 'queue_first' } as const satisfies Record<string, string>;
