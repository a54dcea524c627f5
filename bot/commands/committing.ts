import type { MessageKey } from '../../cards/strings/catalogue.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { maySee } from '../../domain/request/access.ts';
import type { Change, Moment, Refusal } from '../../domain/request/lifecycle.ts';
import { type Deputies, NO_DEPUTIES } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { requestSubject } from '../../domain/subject.ts';
import type { Outbox } from '../outbox.ts';
import type { ShownCard } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';
import type { Stored } from '../storage/table.ts';
import { pressedCard } from './pressedCard.ts';
import { requestScreen } from './screens.ts';
import type { Standing } from './standing.ts';

const REFUSED: Readonly<Record<Refusal | 'malformed' | 'queue_last' | 'queue_first', MessageKey>> = {
  malformed: 'refused.malformed',
  text_required: 'decide.note.required',
  forbidden: 'refused.forbidden',
  self_approval: 'refused.self_approval',
  stale: 'refused.stale',
  wrong_state: 'refused.wrong_state',
  approved_already: 'refused.approved_already',
  not_in_contact: 'refused.not_in_contact',
  in_contact: 'refused.in_contact',
  not_an_sme: 'refused.not_an_sme',
  not_an_fpm: 'refused.not_an_fpm',
  queue_last: 'queue.last',
  queue_first: 'queue.first',
};

/** The last step of every command: one transaction, or the current card for whoever came second. */
export class Committing {
  readonly #stores: Stores;
  readonly #outbox: Outbox;
  readonly #standing: Standing;

  constructor(stores: Stores, outbox: Outbox, standing: Standing) {
    this.#stores = stores;
    this.#outbox = outbox;
    this.#standing = standing;
  }

  /** Writes a change and answers with what it made of the request. The others are told after the answer. */
  async commit(
    speaker: KnownSpeaker,
    change: Change,
    { before, deputies }: { before?: Stored<SmeRequest>; deputies?: Deputies } = {},
  ): Promise<Reply> {
    const { record } = change;
    const won = await this.write(change, before, before ? undefined : pressedCard(speaker, speaker.person));
    if (!won) return this.current(speaker, record.id, before ? 'stale' : undefined);
    return requestScreen(speaker, {
      ...{ request: record, reader: speaker.person },
      ...(deputies && { deputies }),
    });
  }

  /** The transaction alone; everybody concerned is told. `false` when another commit was faster. */
  async write(change: Change, before?: Stored<SmeRequest>, shownOn?: ShownCard): Promise<boolean> {
    const { record } = change;
    const won = await this.#stores.requests.commit(change, before, shownOn);
    if (won) this.#outbox.kick(requestSubject(record), record.revision);
    return won;
  }

  /** A stored request, and who stands where on it, for whoever may see it. */
  async on(
    speaker: KnownSpeaker,
    requestId: string,
    then: (found: Stored<SmeRequest>, moment: Moment & { readonly deputies: Deputies }) => Promise<Reply>,
  ): Promise<Reply> {
    const found = await this.#stores.requests.find(requestId);
    const moment = found && (await this.#standing.momentFor(found.content));
    const deputies = moment?.deputies ?? NO_DEPUTIES;
    if (!found || !moment || !maySee(speaker.person, found.content, deputies)) {
      return message(speaker, 'warning', 'refused.not_found');
    }
    return then(found, { ...moment, deputies });
  }

  /** The request as it stands now, with the reason why nothing was changed. Nothing is shown to strangers. */
  async current(speaker: KnownSpeaker, requestId: string, refusal?: keyof typeof REFUSED): Promise<Reply> {
    const request = (await this.#stores.requests.find(requestId))?.content;
    const deputies = request && (await this.#standing.deputies(request));
    return this.refused(speaker, request, refusal, deputies);
  }

  refused(
    speaker: KnownSpeaker,
    request: SmeRequest | undefined,
    refusal?: keyof typeof REFUSED,
    deputies: Deputies = NO_DEPUTIES,
  ): Reply {
    const { person: reader } = speaker;
    if (!request || !maySee(reader, request, deputies))
      return message(speaker, 'warning', 'refused.not_found');
    return requestScreen(speaker, {
      request,
      reader,
      deputies,
      ...(refusal && { refusal: REFUSED[refusal] }),
    });
  }
}
