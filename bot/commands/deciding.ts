import type { MessageKey } from '../../cards/strings/catalogue.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { maySee } from '../../domain/request/access.ts';
import { transition } from '../../domain/request/lifecycle.ts';
import { NO_DEPUTIES } from '../../domain/request/parties.ts';
import { carriesSecret } from '../../domain/secrets.ts';
import type { Stores } from '../storage/stores.ts';
import type { Committing } from './committing.ts';
import { requestScreen } from './screens.ts';
import type { Standing } from './standing.ts';

/** Commands that need no more than a text, or not even that. */
export type Said =
  | ('approve' | 'reject' | 'return' | 'withdraw' | 'remark' | 'note' | 'contact')
  | ('decline' | 'close');

/** A decision as it comes from a card: which request, which revision of it was seen, and the message typed. */
export interface DecisionMade {
  readonly type: Said;
  readonly requestId: string;
  readonly revision: number;
  readonly note: string;
}

/** What is missing where a text is needed and nothing was written. */
const REQUIRED: Partial<Record<Said, MessageKey>> = {
  remark: 'remark.note.required',
  note: 'remark.note.required',
  decline: 'decline.note.required',
};

/** What people decide and say about a request (SME-12). Everything is judged on the stored request and the stored roles. */
export class Deciding {
  readonly #stores: Stores;
  readonly #standing: Standing;
  readonly #committing: Committing;

  constructor(stores: Stores, standing: Standing, committing: Committing) {
    this.#stores = stores;
    this.#standing = standing;
    this.#committing = committing;
  }

  async decide(speaker: KnownSpeaker, { type, requestId, revision, note }: DecisionMade): Promise<Reply> {
    const { person } = speaker;
    const found = await this.#stores.requests.find(requestId);
    if (!found) return message(speaker, 'warning', 'refused.not_found');
    const request = found.content;
    const moment = await this.#standing.momentFor(request);
    const { deputies = NO_DEPUTIES } = moment;
    if (!maySee(person, request, deputies)) return message(speaker, 'warning', 'refused.not_found');
    const again = { request, reader: person, deputies };
    if (carriesSecret(note))
      return requestScreen(speaker, { ...again, note: { text: '', error: 'error.secret' } });
    const outcome = transition(request, { type, text: note }, person, revision, moment);
    if (outcome.ok) return this.#committing.commit(speaker, outcome.value, { before: found, deputies });
    if (outcome.error === 'text_required') {
      return requestScreen(speaker, {
        ...again,
        note: { text: note, error: REQUIRED[type] ?? 'decide.note.required' },
      });
    }
    return this.#committing.refused(speaker, request, outcome.error, deputies);
  }
}
