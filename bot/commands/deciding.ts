import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { transition } from '../../domain/request/lifecycle.ts';
import { carriesSecret } from '../../domain/secrets.ts';
import type { Committing } from './committing.ts';
import { requestScreen } from './screens.ts';

/** Commands that need no more than a text, or not even that. */
export type Said =
  | ('approve' | 'reject' | 'withdraw' | 'remark' | 'note' | 'contact')
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
  readonly #committing: Committing;

  constructor(committing: Committing) {
    this.#committing = committing;
  }

  decide(speaker: KnownSpeaker, { type, requestId, revision, note }: DecisionMade): Promise<Reply> {
    return this.#committing.on(speaker, requestId, async (found, moment) => {
      const { person } = speaker;
      const { deputies } = moment;
      const request = found.content;
      const again = (text: string, error: MessageKey): Reply =>
        requestScreen(speaker, { request, reader: person, deputies, note: { text, error } });
      if (carriesSecret(note)) return again('', 'error.secret');
      const outcome = transition(request, { type, text: note }, person, revision, moment);
      if (outcome.ok) return this.#committing.commit(speaker, outcome.value, { before: found, deputies });
      if (outcome.error === 'text_required') return again(note, REQUIRED[type] ?? 'decide.note.required');
      return this.#committing.refused(speaker, request, outcome.error, deputies);
    });
  }
}
