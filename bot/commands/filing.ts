import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { maySee } from '../../domain/request/access.ts';
import { answersOf, type Draft } from '../../domain/request/draft.ts';
import { type Answers, type FieldKey, FORM_VERSION } from '../../domain/request/fields.ts';
import { actsAs } from '../../domain/request/parties.ts';
import { readAnswers } from '../../domain/request/readAnswers.ts';
import { carriesSecret } from '../../domain/secrets.ts';
import type { Stores } from '../storage/stores.ts';
import type { Drafting, OpenDraft } from './drafting.ts';
import { customerOf } from './earlierCustomers.ts';
import type { Barred } from './formContext.ts';
import type { Reviewing } from './reviewing.ts';
import { draftsScreen, formScreen, requestScreen } from './screens.ts';
import type { Submitting } from './submitting.ts';

/** What came in with a press on one of the form's buttons. */
export interface TypedForm {
  readonly draftId: string;
  readonly formVersion: string;
  readonly answers: Answers;
  /** A request whose customer was picked instead of being typed. */
  readonly earlier?: string | undefined;
}

/** A press on the review: what is to be sent, and what was typed there. */
export interface Reviewed {
  readonly draftId: string;
  readonly formVersion: string;
  readonly different?: string | undefined;
}

/** Filing by card: the form, its check, its review, and the way back from a return. */
export class Filing {
  readonly #stores: Stores;
  readonly #drafting: Drafting;
  readonly #reviewing: Reviewing;
  readonly #submitting: Submitting;

  constructor(stores: Stores, drafting: Drafting, reviewing: Reviewing, submitting: Submitting) {
    this.#stores = stores;
    this.#drafting = drafting;
    this.#reviewing = reviewing;
    this.#submitting = submitting;
  }

  async open(speaker: KnownSpeaker, known: Answers, understood: readonly FieldKey[] = []): Promise<Reply> {
    const begun = await this.#drafting.begin(speaker, known, understood);
    return begun.ok ? formScreen(speaker, begun.value, { errors: {} }) : barred(speaker, begun.error);
  }

  /** What somebody corrects in words goes into the draft that they worked on last; `undefined` when there is none. */
  async amend(speaker: KnownSpeaker, said: Answers): Promise<Reply | undefined> {
    const [latest] = await this.#drafting.all(speaker);
    if (!latest || Object.keys(said).length === 0) return undefined;
    return this.check(speaker, { draftId: latest.id, formVersion: FORM_VERSION, answers: said });
  }

  /** What was begun, as its form; of several drafts the person says which. */
  resume(speaker: KnownSpeaker): Promise<Reply | undefined> {
    return this.#theOne(speaker, draft => this.edit(speaker, draft.id));
  }

  /** Throws away the only draft; of several the person says which. */
  discardIt(speaker: KnownSpeaker): Promise<Reply | undefined> {
    return this.#theOne(speaker, draft => this.discard(speaker, draft.id));
  }

  /** `different`: what was typed on the review so far; it is kept. */
  edit(speaker: KnownSpeaker, draftId: string, different = ''): Promise<Reply> {
    return this.#with(speaker, draftId, async open => {
      const draft = await this.#drafting.explain(open.draft, different);
      return formScreen(speaker, { ...open, draft }, { errors: {} });
    });
  }

  /** Saves what was typed and shows what the tables say to it so far. */
  check(
    speaker: KnownSpeaker,
    { draftId, formVersion, ...typed }: TypedForm,
    more: Pick<Draft, 'whole'> = {},
  ): Promise<Reply> {
    return this.#with(speaker, draftId, async open => {
      const before = { ...open.draft, ...more };
      const { draft, secrets } = await this.#drafting.save(before, await this.#filledIn(speaker, typed));
      return formScreen(
        speaker,
        { ...open, draft },
        { errors: secrets, changed: formVersion !== FORM_VERSION },
      );
    });
  }

  /** Saves what was typed; a complete form is shown once more before it is sent, any other with its errors. */
  review(speaker: KnownSpeaker, { draftId, formVersion, ...typed }: TypedForm): Promise<Reply> {
    return this.#with(speaker, draftId, async open => {
      const { draft, secrets } = await this.#drafting.save(open.draft, await this.#filledIn(speaker, typed));
      const { fields, errors } = readAnswers(answersOf(draft), open.context.options);
      const changed = formVersion !== FORM_VERSION;
      if (fields && !changed) return this.#reviewing.show(speaker, { ...open, draft }, fields);
      return formScreen(speaker, { ...open, draft }, { errors: { ...errors, ...secrets }, changed });
    });
  }

  /** What was typed, and over it the customer who was picked. */
  async #filledIn({ person }: KnownSpeaker, typed: Pick<TypedForm, 'answers' | 'earlier'>): Promise<Answers> {
    if (!typed.earlier) return typed.answers;
    return { ...typed.answers, ...(await customerOf(this.#stores, person, typed.earlier)) };
  }

  /**
   * Sends a draft. Doing it twice, from anywhere, files once and shows the same request. One that resembles an earlier
   * one needs a word on what is different (SME-21).
   */
  submit(speaker: KnownSpeaker, { draftId, formVersion, different = '' }: Reviewed): Promise<Reply> {
    return this.#with(speaker, draftId, async found => {
      const open = { ...found, draft: await this.#drafting.explain(found.draft, different) };
      const { draft } = open;
      const { fields, errors } = readAnswers(answersOf(draft), open.context.options);
      const changed = formVersion !== FORM_VERSION;
      if (!fields || changed) return formScreen(speaker, open, { errors, changed });
      if (carriesSecret(different)) return this.#reviewing.show(speaker, open, fields, 'error.secret');
      const earlier = await this.#reviewing.earlier(speaker, draft, fields);
      const because = draft.different ?? '';
      if (earlier.length > 0 && because === '')
        return this.#reviewing.show(speaker, open, fields, 'error.required', earlier);
      const resembles = earlier.length > 0 ? { earlier: [...earlier], because } : undefined;
      const { fpmName, partner } = open.context;
      return this.#submitting.submit(speaker, { draft, fields, fpmName, resembles, panel: partner.panel });
    });
  }

  async discard(speaker: KnownSpeaker, draftId: string): Promise<Reply> {
    await this.#drafting.discard(speaker, draftId);
    return message(speaker, 'info', 'draft.discarded');
  }

  /** Opens a returned request for correction; every click opens the same draft. */
  async correct(speaker: KnownSpeaker, requestId: string): Promise<Reply> {
    const request = (await this.#stores.requests.find(requestId))?.content;
    if (!request || !actsAs('requester', speaker.person, request)) {
      return message(speaker, 'warning', 'refused.not_found');
    }
    if (request.state !== 'returned') return requestScreen(speaker, { request, reader: speaker.person });
    const begun = await this.#drafting.beginCorrection(speaker, request);
    if (!begun.ok) return barred(speaker, begun.error);
    return formScreen(speaker, begun.value, { errors: {} });
  }

  async #theOne(speaker: KnownSpeaker, then: (draft: Draft) => Promise<Reply>): Promise<Reply | undefined> {
    const drafts = await this.#drafting.all(speaker);
    const [draft] = drafts;
    if (drafts.length > 1) return draftsScreen(speaker, drafts);
    return draft && then(draft);
  }

  async #with(
    speaker: KnownSpeaker,
    draftId: string,
    then: (open: OpenDraft) => Promise<Reply>,
  ): Promise<Reply> {
    const found = await this.#drafting.find(speaker, draftId);
    if (found.ok) return then(found.value);
    return found.error === 'gone' ? this.#submitted(speaker, draftId) : barred(speaker, found.error);
  }

  /** A draft that is gone has most likely become a request: then that is what its buttons lead to. */
  async #submitted(speaker: KnownSpeaker, draftId: string): Promise<Reply> {
    const [requestId = ''] = draftId.split('.');
    const request = (await this.#stores.requests.find(requestId))?.content;
    const { person } = speaker;
    const isOwn = request?.requesterId === person.id && maySee(person, request);
    return isOwn
      ? requestScreen(speaker, { request, reader: person })
      : message(speaker, 'info', 'draft.gone');
  }
}

/** Why this person cannot file, and whom to ask. */
export const barred = (speaker: KnownSpeaker, { bar, partner }: Barred): Reply =>
  message(speaker, 'warning', `file.${bar}`, { partner });
