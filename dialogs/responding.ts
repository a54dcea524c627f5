import type { DialogContext } from 'botbuilder-dialogs';
import { say } from '../cards/parts/button.ts';
import { guest } from './answers/access.ts';
import { type Answer, type AnswerTo, answerReply } from './answers/answer.ts';
import { ownLanguage } from './answers/ownLanguage.ts';
import { othersMeant } from './choices.ts';
import type { Desk } from './desk.ts';
import type { Reply } from './reply.ts';
import { ONE_BY_ONE } from './requestDialog.ts';
import { isKnown, type KnownSpeaker } from './speaker.ts';
import type { Turn } from './turn.ts';
import { howSure } from './understanding/certainty.ts';

/** What follows from an intent: a reply at once, or a dialog that asks on. */
export type Responder = (dc: DialogContext, turn: Turn) => Promise<unknown>;

/** For people whom the desk knows; anybody else is told so. */
export const known =
  (reply: (speaker: KnownSpeaker, turn: Turn) => Promise<Reply>): Responder =>
  async (_dc, turn) => {
    const { speaker } = turn;
    await turn.say(isKnown(speaker) ? await reply(speaker, turn) : guest(speaker));
  };

/** With the way to another language where somebody writes in one, and to what else may have been meant. */
export function answered(turn: Pick<Turn, 'speaker' | 'understood'>, answer: Answer): Reply {
  const { speaker, understood } = turn;
  const next = answer.next ?? [];
  const isNext = (title: string): boolean => next.some(action => 'title' in action && action.title === title);
  const others =
    howSure(understood) === 'likely'
      ? othersMeant(speaker.words, understood.alternatives).filter(({ title }) => !isNext(title))
      : [];
  const questions = others.map(({ title }) => title).join(' · ');
  const reply = answerReply(
    speaker,
    {
      ...answer,
      next: [...next, ...others.map(({ title, says }) => say(title, says)), ...ownLanguage(turn)],
    },
    others.length > 0 ? [speaker.words.say('reply.otherwise', { questions })] : [],
  );
  return { ...reply, meanings: others.map(({ intent }) => intent) };
}

export const answering =
  (answerTo: AnswerTo): Responder =>
  async (_dc, turn) => {
    const { speaker, text, understood } = turn;
    await turn.say(answered(turn, answerTo({ speaker, text, slots: understood.slots })));
  };

/** With what is on record of the asker's own partner, where that makes the answer theirs. */
export const fromRecords =
  (desk: Desk, answerTo: AnswerTo): Responder =>
  async (_dc, turn) => {
    const { speaker, text, understood } = turn;
    const programme = isKnown(speaker) ? await desk.programme(speaker) : undefined;
    await turn.say(answered(turn, answerTo({ speaker, text, slots: understood.slots, programme })));
  };

/**
 * Asks on in a dialog of its own: beside a request that is asked for one by one, which goes on afterwards, and in the
 * place of any other question.
 */
export const askBeside = (dc: DialogContext, dialog: string, options: object): Promise<unknown> =>
  dc.activeDialog?.id === ONE_BY_ONE ? dc.beginDialog(dialog, options) : dc.replaceDialog(dialog, options);

/** For what takes the place of an open question: the form instead of asking one by one. */
export const instead =
  (responder: Responder): Responder =>
  async (dc, turn) => {
    await dc.cancelAllDialogs();
    await responder(dc, turn);
  };
