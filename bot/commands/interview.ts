import { choicesOf } from '../../cards/parts/choices.ts';
import type { Progress } from '../../dialogs/desk.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { answersOf } from '../../domain/request/draft.ts';
import { type FieldKey, fieldOf } from '../../domain/request/fields.ts';
import { nextMissing, readAnswers } from '../../domain/request/readAnswers.ts';
import type { Drafting, OpenDraft } from './drafting.ts';
import { barred } from './filing.ts';
import type { Reviewing } from './reviewing.ts';
import { formScreen } from './screens.ts';

/** Filing by question and answer, on the same drafts as the form: a person can change between the two at any time. */
export class Interview {
  readonly #drafting: Drafting;
  readonly #reviewing: Reviewing;

  constructor(drafting: Drafting, reviewing: Reviewing) {
    this.#drafting = drafting;
    this.#reviewing = reviewing;
  }

  /** Goes on with the draft worked on last, or begins one. */
  async start(speaker: KnownSpeaker): Promise<Progress | Reply> {
    const [latest] = await this.#drafting.all(speaker);
    const open = latest
      ? await this.#drafting.find(speaker, latest.id)
      : await this.#drafting.begin(speaker, {});
    if (open.ok) return progressOf(speaker, open.value);
    return open.error === 'gone' ? this.start(speaker) : barred(speaker, open.error);
  }

  /** How far this draft is; `undefined` when it was submitted or discarded meanwhile. */
  async standing(speaker: KnownSpeaker, draftId: string): Promise<Progress | undefined> {
    const open = await this.#drafting.find(speaker, draftId);
    return open.ok ? progressOf(speaker, open.value) : undefined;
  }

  /** `undefined` when the draft was submitted or discarded meanwhile. */
  async answer(
    speaker: KnownSpeaker,
    draftId: string,
    key: FieldKey,
    answer: string,
  ): Promise<Progress | undefined> {
    const open = await this.#drafting.find(speaker, draftId);
    if (!open.ok) return undefined;
    const { draft, secrets } = await this.#drafting.save(open.value.draft, { [key]: answer });
    const { errors } = readAnswers(answersOf(draft), open.value.context.options);
    const error = secrets[key] ?? errors[key];
    const progress = progressOf(speaker, { ...open.value, draft });
    return error ? { ...progress, next: key, error, choices: optionsOf(speaker, key, open.value) } : progress;
  }

  async review(speaker: KnownSpeaker, draftId: string): Promise<Reply> {
    const open = await this.#drafting.find(speaker, draftId);
    if (!open.ok) throw new Error(`no draft ${draftId} to review: ${open.error}`);
    const { fields, errors } = readAnswers(answersOf(open.value.draft), open.value.context.options);
    if (!fields) return formScreen(speaker, open.value, { errors });
    return this.#reviewing.show(speaker, open.value, fields);
  }
}

function progressOf(speaker: KnownSpeaker, open: OpenDraft): Progress {
  const next = nextMissing(answersOf(open.draft), open.context.options);
  const choices = next ? optionsOf(speaker, next, open) : [];
  return { draftId: open.draft.id, next, error: undefined, choices };
}

const optionsOf = ({ words }: KnownSpeaker, key: FieldKey, { context }: OpenDraft) =>
  fieldOf(key).kind === 'choice' ? choicesOf(words, key, context.choices) : [];
