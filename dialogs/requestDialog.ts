import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { isFieldKey } from '../domain/request/fields.ts';
import { fieldQuestion } from './answers/fieldQuestion.ts';
import { message } from './answers/message.ts';
import { answersBeside, kept } from './besideTheQuestion.ts';
import { type Desk, isReply, type Progress } from './desk.ts';
import { moveIn } from './moves.ts';
import { readReply } from './readReply.ts';
import { isKnown, type KnownSpeaker } from './speaker.ts';
import { type Turn, turnIn, turnOf } from './turn.ts';

const field = z.string().refine(isFieldKey);

/**
 * Which draft, and the name of the field that was asked: never a step number, which another version could misread.
 * `asked` are the questions before it, the latest last, and `later` those that were skipped.
 */
const stateSchema = z.object({
  ...{ draftId: z.string(), asking: field },
  ...{ asked: z.array(field).default([]), later: z.array(field).default([]) },
});
type State = z.infer<typeof stateSchema>;

/** What comes next: a question, or the end; and what is remembered of those before it. */
interface Moved extends Pick<State, 'asked' | 'later'> {
  readonly progress: Progress;
}

export const ONE_BY_ONE = 'request-one-by-one';

/**
 * Fills a draft question by question. Each answer is saved under the field that was asked, and the next question is
 * whatever is still missing then, so a redeploy, a change on the form or a week's pause cannot put it elsewhere.
 */
export class RequestDialog extends Dialog {
  readonly #desk: Desk;
  /** A dialog lives for one turn, and asks once in it. */
  #hasAsked = false;

  constructor(desk: Desk) {
    super(ONE_BY_ONE);
    this.#desk = desk;
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { speaker } = turn;
    if (!isKnown(speaker)) throw new Error('only known people are asked for a request');
    const started = await this.#desk.startAsking(speaker);
    if (isReply(started)) {
      await turn.say(started);
      return dc.endDialog();
    }
    return this.#step(dc, turn, speaker, { progress: started, asked: [], later: [] });
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#goOn(dc, async (state, turn, speaker) => {
      const { draftId, asking, later } = state;
      const move = moveIn(turn.text);
      if (move === 'skip') return this.#skip(state, turn, speaker);
      if (move === 'back') return this.#back(state, turn, speaker);
      const told = answersBeside(asking, turn);
      const answer = told ? undefined : readReply(speaker.words, asking, turn);
      if (!told && answer === undefined) {
        turn.missed();
        return 'waits';
      }
      const progress = await this.#desk.answer(speaker, draftId, told ?? { [asking]: answer }, later);
      if (told && progress && !progress.error) await turn.say(kept(speaker, told));
      return progress && forward(state, progress);
    });
  }

  /** Asked no more; it stands open on the form that comes at the end. */
  async #skip(state: State, turn: Turn, speaker: KnownSpeaker): Promise<Moved | undefined> {
    const later = [...new Set([...state.later, state.asking])];
    const progress = await this.#desk.stillAsking(speaker, state.draftId, later);
    const name = speaker.words.say(`field.${state.asking}`);
    if (progress) await turn.say(message(speaker, 'info', 'ask.skipped', { field: name }));
    return progress && forward({ ...state, later }, progress);
  }

  /** The question before, with what was answered to it. */
  async #back(state: State, turn: Turn, speaker: KnownSpeaker): Promise<Moved | undefined> {
    const before = state.asked.at(-1);
    if (before === undefined) await turn.say(message(speaker, 'info', 'ask.first'));
    const progress = await this.#desk.askedBefore(speaker, state.draftId, before ?? state.asking);
    return progress && { progress, asked: state.asked.slice(0, -1), later: state.later };
  }

  /** What was asked in between is answered: the question that is still open is asked again. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#goOn(dc, async (state, _turn, speaker) => {
      const progress = await this.#desk.stillAsking(speaker, state.draftId, state.later);
      return progress && forward(state, progress);
    });
  }

  /** Something else was said or shown: the question that is still open is asked once more. */
  override async repromptDialog(context: TurnContext, { state }: DialogInstance): Promise<void> {
    const turn = turnIn(context);
    const { speaker } = turn;
    const known = stateSchema.safeParse(state);
    if (this.#hasAsked || !isKnown(speaker) || !known.success) return;
    const { draftId, asking } = known.data;
    const progress = await this.#desk.askedBefore(speaker, draftId, asking);
    if (progress) await turn.say(fieldQuestion(speaker, asking, progress));
  }

  /** Ends with the draft, when that is gone meanwhile. */
  async #goOn(
    dc: DialogContext,
    next: (state: State, turn: Turn, speaker: KnownSpeaker) => Promise<Moved | 'waits' | undefined>,
  ): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { speaker } = turn;
    const state = stateSchema.safeParse(dc.activeDialog?.state);
    if (!isKnown(speaker)) return dc.endDialog();
    // A field that this version no longer asks for: its answer belongs nowhere, so the next question is asked anew.
    if (!state.success) return this.beginDialog(dc);
    const moved = await next(state.data, turn, speaker);
    if (moved === 'waits') return Dialog.EndOfTurn;
    return moved ? this.#step(dc, turn, speaker, moved) : dc.endDialog();
  }

  async #step(
    dc: DialogContext,
    turn: Turn,
    speaker: KnownSpeaker,
    { progress, asked, later }: Moved,
  ): Promise<DialogTurnResult> {
    const { draftId, next } = progress;
    if (next === undefined) {
      await turn.say(await this.#desk.review(speaker, draftId));
      return dc.endDialog();
    }
    const isFirst = asked.length + later.length === 0;
    await turn.say(fieldQuestion(speaker, next, progress, isFirst));
    this.#hasAsked = true;
    if (dc.activeDialog) dc.activeDialog.state = { draftId, asking: next, asked, later };
    return Dialog.EndOfTurn;
  }
}

/** The same question once more, after a wrong answer, leaves no trace. */
const forward = ({ asking, asked, later }: State, progress: Progress): Moved => ({
  ...{ progress, later },
  asked: progress.next === asking ? asked : [...asked.filter(key => key !== asking), asking],
});
