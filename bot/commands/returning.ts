import { returningCard } from '../../cards/returning.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { type Fixes, fixesIn, MOST_FIXES } from '../../domain/request/fixing.ts';
import { transition } from '../../domain/request/lifecycle.ts';
import { commandsFor } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { carriesSecret } from '../../domain/secrets.ts';
import type { Committing } from './committing.ts';

/** A return as it comes from a card: the message, and a note for each field that is to be put right. */
export interface Returned {
  readonly requestId: string;
  readonly revision: number;
  readonly note: string;
  readonly notes: Readonly<Record<string, string>>;
}

/** Giving a request back to its requester, field by field: they correct just what was asked for. */
export class Returning {
  readonly #committing: Committing;

  constructor(committing: Committing) {
    this.#committing = committing;
  }

  /** The fields to choose from, with what was written on the decision card already. */
  open(speaker: KnownSpeaker, requestId: string, note = ''): Promise<Reply> {
    return this.#committing.on(speaker, requestId, async ({ content: request }, { deputies }) =>
      commandsFor(speaker.person, request, deputies).includes('return')
        ? returningScreen(speaker, request, { note: carriesSecret(note) ? '' : note, fixes: {} })
        : this.#committing.refused(speaker, request, 'wrong_state', deputies),
    );
  }

  send(speaker: KnownSpeaker, { requestId, revision, note, notes }: Returned): Promise<Reply> {
    return this.#committing.on(speaker, requestId, async (found, moment) => {
      const request = found.content;
      const { deputies } = moment;
      const typed = { note, fixes: fixesIn(notes) };
      const command = { type: 'return', text: note, fixes: typed.fixes } as const;
      const outcome = transition(request, command, speaker.person, revision, moment);
      if (!outcome.ok && outcome.error !== 'text_required') {
        return this.#committing.refused(speaker, request, outcome.error, deputies);
      }
      if (Object.keys(typed.fixes).length > MOST_FIXES)
        return returningScreen(speaker, request, typed, 'return.too_many');
      const kept = withoutSecrets(typed);
      if (kept) return returningScreen(speaker, request, kept, 'error.secret');
      if (outcome.ok) return this.#committing.commit(speaker, outcome.value, { before: found, deputies });
      return returningScreen(speaker, request, typed, 'return.nothing');
    });
  }
}

interface Typed {
  readonly note: string;
  readonly fixes: Fixes;
}

/** What was typed without the texts that hold a secret; `undefined` when none does. */
function withoutSecrets({ note, fixes }: Typed): Typed | undefined {
  const clean = Object.entries(fixes).filter(([, text]) => !carriesSecret(text));
  if (!carriesSecret(note) && clean.length === Object.keys(fixes).length) return undefined;
  return { note: carriesSecret(note) ? '' : note, fixes: Object.fromEntries(clean) };
}

function returningScreen(
  { words }: KnownSpeaker,
  request: SmeRequest,
  typed: Typed,
  error?: MessageKey,
): Reply {
  const card = returningCard(words, { request, ...typed, ...(error && { error }) });
  return { card, summary: words.say('return.title', { id: request.id }) };
}
