import type { z } from 'zod';
import { ANSWER_PREFIX, isVerb, VERBS, type Verb, type VerbData } from '../cards/verbs.ts';
import { message } from '../dialogs/answers/message.ts';
import type { Reply } from '../dialogs/reply.ts';
import { isKnown, type KnownSpeaker, type Speaker } from '../dialogs/speaker.ts';
import { type Answers, isFieldKey } from '../domain/request/fields.ts';
import type { Committing } from './commands/committing.ts';
import type { Deciding } from './commands/deciding.ts';
import type { Filing } from './commands/filing.ts';

type Handler<V extends Verb> = (speaker: KnownSpeaker, data: VerbData<V>) => Promise<Reply>;
type Handlers = { readonly [V in Verb]: Handler<V> };

const verbHandlers = (filing: Filing, deciding: Deciding, committing: Committing): Handlers => ({
  'draft.new': (speaker, data) => filing.open(speaker, data),
  'draft.check': (speaker, data) => filing.check(speaker, typedForm(data)),
  'draft.review': (speaker, data) => filing.review(speaker, typedForm(data)),
  'draft.edit': (speaker, { draftId }) => filing.edit(speaker, draftId),
  'draft.submit': (speaker, { draftId, formVersion }) => filing.submit(speaker, draftId, formVersion),
  'draft.discard': (speaker, { draftId }) => filing.discard(speaker, draftId),
  'request.show': (speaker, { requestId }) => committing.current(speaker, requestId),
  'request.view': (speaker, { requestId }) => committing.current(speaker, requestId),
  'request.correct': (speaker, { requestId }) => filing.correct(speaker, requestId),
  'request.approve': (speaker, data) => deciding.decide(speaker, decision('approve', data)),
  'request.reject': (speaker, data) => deciding.decide(speaker, decision('reject', data)),
  'request.return': (speaker, data) => deciding.decide(speaker, decision('return', data)),
});

const decision = (
  type: 'approve' | 'reject' | 'return',
  { requestId, revision, note = '' }: VerbData<'request.approve'>,
) => ({
  ...{ type, requestId, revision, note },
});

/** The typed answers by field; a field that this form no longer has is left out. */
function typedForm({ draftId, formVersion, ...inputs }: VerbData<'draft.review'>) {
  const typed = Object.entries(inputs).map(
    ([id, value]) => [id.slice(ANSWER_PREFIX.length), String(value)] as const,
  );
  const answers: Answers = Object.fromEntries(typed.filter(([key]) => isFieldKey(key)));
  return { draftId, formVersion, answers };
}

/** A press on a button: the verb that the card names, and whatever came with it. Nothing in it is believed. */
export interface Press {
  readonly verb: unknown;
  readonly data: unknown;
}

/** From a verb to the command behind it: parse, then load, authorise, decide and commit there (invariants 3, 4). */
export class CardActions {
  readonly #handlers: Handlers;
  readonly #committing: Committing;

  constructor(filing: Filing, deciding: Deciding, committing: Committing) {
    this.#handlers = verbHandlers(filing, deciding, committing);
    this.#committing = committing;
  }

  /** The card that takes the place of the pressed one. Malformed data changes nothing and shows how things stand. */
  async press(speaker: Speaker, { verb, data }: Press): Promise<Reply> {
    if (!isKnown(speaker)) return message(speaker, 'warning', 'refused.not_found');
    if (!isVerb(verb)) return this.#malformed(speaker, data, 'refused.unknown_button');
    const parsed: z.ZodSafeParseResult<unknown> = VERBS[verb].safeParse(data);
    if (!parsed.success) return this.#malformed(speaker, data, 'refused.unknown_button');
    return (this.#handlers[verb] as (speaker: KnownSpeaker, data: unknown) => Promise<Reply>)(
      speaker,
      parsed.data,
    );
  }

  #malformed(
    speaker: KnownSpeaker,
    data: unknown,
    otherwise: 'refused.unknown_button',
  ): Promise<Reply> | Reply {
    const requestId =
      typeof data === 'object' && data !== null && 'requestId' in data ? data.requestId : undefined;
    if (typeof requestId !== 'string') return message(speaker, 'info', otherwise);
    return this.#committing.current(speaker, requestId, 'malformed');
  }
}
