import { answerText, choicesOf } from '../../cards/parts/choices.ts';
import type { Progress } from '../../dialogs/desk.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { answersOf } from '../../domain/request/draft.ts';
import { type Answers, FIELD_KEYS, type FieldKey, fieldOf } from '../../domain/request/fields.ts';
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
    if (open.ok) return progressOf(speaker, open.value, []);
    return open.error === 'gone' ? this.start(speaker) : barred(speaker, open.error);
  }

  /** How far this draft is; `undefined` when it was submitted or discarded meanwhile. */
  async standing(
    speaker: KnownSpeaker,
    draftId: string,
    later: readonly FieldKey[],
  ): Promise<Progress | undefined> {
    const open = await this.#drafting.find(speaker, draftId);
    return open.ok ? progressOf(speaker, open.value, later) : undefined;
  }

  /** A question that was asked before, with what was answered; `undefined` when the draft is gone. */
  async askedBefore(speaker: KnownSpeaker, draftId: string, key: FieldKey): Promise<Progress | undefined> {
    const open = await this.#drafting.find(speaker, draftId);
    return open.ok ? questionOf(speaker, open.value, key) : undefined;
  }

  /** `undefined` when the draft was submitted or discarded meanwhile. */
  async answer(
    speaker: KnownSpeaker,
    draftId: string,
    answers: Answers,
    later: readonly FieldKey[],
  ): Promise<Progress | undefined> {
    const open = await this.#drafting.find(speaker, draftId);
    if (!open.ok) return undefined;
    const { draft, secrets } = await this.#drafting.save(open.value.draft, answers);
    const { errors } = readAnswers(answersOf(draft), open.value.context.options);
    const wrong = FIELD_KEYS.find(key => key in answers && (secrets[key] ?? errors[key]));
    const saved = { ...open.value, draft };
    if (wrong === undefined) return progressOf(speaker, saved, later);
    return { ...questionOf(speaker, saved, wrong), error: secrets[wrong] ?? errors[wrong] };
  }

  async review(speaker: KnownSpeaker, draftId: string): Promise<Reply> {
    const open = await this.#drafting.find(speaker, draftId);
    if (!open.ok) throw new Error(`no draft ${draftId} to review: ${open.error}`);
    const { fields, errors } = readAnswers(answersOf(open.value.draft), open.value.context.options);
    if (!fields) return formScreen(speaker, open.value, { errors });
    return this.#reviewing.show(speaker, open.value, fields);
  }
}

function progressOf(speaker: KnownSpeaker, open: OpenDraft, later: readonly FieldKey[]): Progress {
  const next = nextMissing(answersOf(open.draft), open.context.options, later);
  return next
    ? questionOf(speaker, open, next)
    : { draftId: open.draft.id, next, error: undefined, choices: [], current: '' };
}

function questionOf(speaker: KnownSpeaker, open: OpenDraft, key: FieldKey): Progress {
  const { words } = speaker;
  const { kind } = fieldOf(key);
  const choices = kind === 'choice' ? choicesOf(words, key, open.context.choices) : [];
  const answer = answersOf(open.draft)[key] ?? '';
  const said = choices.find(({ value }) => value === answer)?.title ?? answerText(words, key, answer);
  const current = answer === '' ? '' : said;
  return { draftId: open.draft.id, next: key, error: undefined, choices, current };
}
