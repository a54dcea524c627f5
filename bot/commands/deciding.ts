import { randomUUID } from 'node:crypto';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { maySee } from '../../domain/request/access.ts';
import { transition } from '../../domain/request/lifecycle.ts';
import { carriesSecret } from '../../domain/secrets.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../storage/stores.ts';
import type { Committing } from './committing.ts';
import { requestScreen } from './screens.ts';

/** A decision as it comes from a card: which request, which revision of it was seen, and the message typed. */
export interface DecisionMade {
  readonly type: 'approve' | 'reject' | 'return';
  readonly requestId: string;
  readonly revision: number;
  readonly note: string;
}

/** The FPM's decisions (SME-12). Everything is judged on the stored request and the stored roles. */
export class Deciding {
  readonly #stores: Stores;
  readonly #clock: Clock;
  readonly #committing: Committing;

  constructor(stores: Stores, clock: Clock, committing: Committing) {
    this.#stores = stores;
    this.#clock = clock;
    this.#committing = committing;
  }

  async decide(speaker: KnownSpeaker, { type, requestId, revision, note }: DecisionMade): Promise<Reply> {
    const { person } = speaker;
    const found = await this.#stores.requests.find(requestId);
    if (!found || !maySee(person, found.content)) return message(speaker, 'warning', 'refused.not_found');
    const request = found.content;
    const again = { request, reader: person };
    if (carriesSecret(note))
      return requestScreen(speaker, { ...again, note: { text: '', error: 'error.secret' } });
    const moment = { now: this.#clock.now().toString(), commitId: randomUUID() };
    const outcome = transition(request, { type, text: note }, person, revision, moment);
    if (outcome.ok) return this.#committing.commit(speaker, outcome.value, found);
    if (outcome.error === 'text_required') {
      return requestScreen(speaker, { ...again, note: { text: note, error: 'decide.note.required' } });
    }
    return this.#committing.refused(speaker, request, outcome.error);
  }
}
