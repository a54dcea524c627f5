import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { correctionOf, type Draft, withAnswers } from '../../domain/request/draft.ts';
import { type Answers, type FieldKey, FORM_VERSION, isFieldKey } from '../../domain/request/fields.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { newRequestId } from '../../domain/request/requestId.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { carriesSecret } from '../../domain/secrets.ts';
import { chance } from '../chance.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../storage/stores.ts';
import { type Barred, type FormContext, formContext } from './formContext.ts';

/** A draft in hand, with the lists that its form offers. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly context: FormContext;
}

/** Fields in which somebody wrote a password or a key: those texts are dropped before anything is saved (AMB-33). */
export type SecretFields = Partial<Record<FieldKey, 'secret'>>;

/** Drafts as the conversation and the form work on them: begun, found again, saved at every step. */
export class Drafting {
  readonly #stores: Stores;
  readonly #clock: Clock;

  constructor(stores: Stores, clock: Clock) {
    this.#stores = stores;
    this.#clock = clock;
  }

  /** A new draft with what is known already, under a request id that is held for it from now on. */
  async begin(
    { person }: KnownSpeaker,
    known: Answers,
    understood: readonly FieldKey[] = [],
  ): Promise<Result<OpenDraft, Barred>> {
    const context = await formContext(this.#stores, person);
    if (!context.ok) return context;
    const { partner } = context.value;
    const defaults: Answers = { partnerName: partner.name, partnerEmail: person.email, fpmId: partner.fpmId };
    const draft: Draft = {
      id: await this.#freeId(partner.id, person.id),
      ownerId: person.id,
      partnerId: partner.id,
      answers: { ...defaults, ...withoutSecrets(known).kept },
      understood: [...understood],
      formVersion: FORM_VERSION,
      updatedAt: this.#now(),
    };
    await this.#stores.drafts.save(draft);
    return ok({ draft, context: context.value });
  }

  /** The draft that corrects a returned request, as it was left or with what was filed. */
  async beginCorrection({ person }: KnownSpeaker, request: SmeRequest): Promise<Result<OpenDraft, Barred>> {
    const context = await formContext(this.#stores, person);
    if (!context.ok) return context;
    const fresh = correctionOf(request, person.id, this.#now());
    const saved = await this.#stores.drafts.get(person.id, fresh.id);
    if (!saved) await this.#stores.drafts.save(fresh);
    return ok({ draft: saved?.content ?? fresh, context: context.value });
  }

  async find({ person }: KnownSpeaker, draftId: string): Promise<Result<OpenDraft, Barred | 'gone'>> {
    const draft = await this.#stores.drafts.get(person.id, draftId);
    if (!draft) return fail('gone');
    const context = await formContext(this.#stores, person);
    if (!context.ok) return context;
    // A draft is for the company that it was begun for, and so is what it is compared with.
    if (draft.content.partnerId !== context.value.partner.id) return fail('gone');
    return ok({ draft: draft.content, context: context.value });
  }

  /** What this person has begun and not sent, the one worked on last first. */
  all({ person }: KnownSpeaker): Promise<Draft[]> {
    return this.#stores.drafts.of(person);
  }

  async save(before: Draft, typed: Answers): Promise<{ draft: Draft; secrets: SecretFields }> {
    const { kept, secrets } = withoutSecrets(typed);
    const draft = withAnswers(before, kept, this.#now());
    await this.#stores.drafts.save(draft);
    return { draft, secrets };
  }

  /** Keeps what was typed on the review about similar requests; nothing typed leaves what is there. */
  async explain(before: Draft, different: string): Promise<Draft> {
    const text = different.trim();
    if (text === '' || carriesSecret(text)) return before;
    const draft = { ...before, different: text, updatedAt: this.#now() };
    await this.#stores.drafts.save(draft);
    return draft;
  }

  discard({ person }: KnownSpeaker, draftId: string): Promise<void> {
    return this.#stores.drafts.discard(person.id, draftId);
  }

  async #freeId(partnerId: string, ownerId: string): Promise<string> {
    for (;;) {
      const id = newRequestId(chance);
      if (await this.#stores.requests.reserve(id, partnerId, ownerId)) return id;
    }
  }

  #now(): string {
    return this.#clock.now().toString();
  }
}

function withoutSecrets(typed: Answers): { kept: Answers; secrets: SecretFields } {
  const keys = Object.keys(typed).filter(isFieldKey);
  const secret = keys.filter(key => carriesSecret(typed[key] ?? ''));
  return {
    kept: Object.fromEntries(keys.map(key => [key, secret.includes(key) ? '' : typed[key]])),
    secrets: Object.fromEntries(secret.map(key => [key, 'secret' as const])),
  };
}
