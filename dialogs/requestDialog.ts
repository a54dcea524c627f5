import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { isFieldKey } from '../domain/request/fields.ts';
import { fieldQuestion } from './answers/fieldQuestion.ts';
import { type Desk, isReply, type Progress } from './desk.ts';
import { readReply } from './readReply.ts';
import { isKnown, type KnownSpeaker } from './speaker.ts';
import { type Turn, turnIn, turnOf } from './turn.ts';

/** Which draft, and the name of the field that was asked: never a step number, which another version could misread. */
const stateSchema = z.object({ draftId: z.string(), asking: z.string().refine(isFieldKey) });
type State = z.infer<typeof stateSchema>;

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
    return this.#step(dc, turn, speaker, started);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#goOn(dc, async ({ draftId, asking }, turn, speaker) => {
      const answer = readReply(speaker.words, asking, turn);
      if (answer !== undefined) return this.#desk.answer(speaker, draftId, asking, answer);
      turn.missed();
      return 'waits';
    });
  }

  /** What was asked in between is answered: the question that is still open is asked again. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#goOn(dc, ({ draftId }, _turn, speaker) => this.#desk.stillAsking(speaker, draftId));
  }

  /** Something else was said or shown: the question that is still open is asked once more. */
  override async repromptDialog(context: TurnContext, { state }: DialogInstance): Promise<void> {
    const turn = turnIn(context);
    const { speaker } = turn;
    const known = stateSchema.safeParse(state);
    if (this.#hasAsked || !isKnown(speaker) || !known.success) return;
    const progress = await this.#desk.stillAsking(speaker, known.data.draftId);
    const { asking } = known.data;
    if (progress?.next === asking) await turn.say(fieldQuestion(speaker, asking, progress));
  }

  /** Ends with the draft, when that is gone meanwhile. */
  async #goOn(
    dc: DialogContext,
    next: (state: State, turn: Turn, speaker: KnownSpeaker) => Promise<Progress | 'waits' | undefined>,
  ): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { speaker } = turn;
    const state = stateSchema.safeParse(dc.activeDialog?.state);
    if (!isKnown(speaker)) return dc.endDialog();
    // A field that this version no longer asks for: its answer belongs nowhere, so the next question is asked anew.
    if (!state.success) return this.beginDialog(dc);
    const progress = await next(state.data, turn, speaker);
    if (progress === 'waits') return Dialog.EndOfTurn;
    return progress ? this.#step(dc, turn, speaker, progress) : dc.endDialog();
  }

  async #step(
    dc: DialogContext,
    turn: Turn,
    speaker: KnownSpeaker,
    progress: Progress,
  ): Promise<DialogTurnResult> {
    if (progress.next === undefined) {
      await turn.say(await this.#desk.review(speaker, progress.draftId));
      return dc.endDialog();
    }
    await turn.say(fieldQuestion(speaker, progress.next, progress));
    this.#hasAsked = true;
    if (dc.activeDialog) dc.activeDialog.state = { draftId: progress.draftId, asking: progress.next };
    return Dialog.EndOfTurn;
  }
}
