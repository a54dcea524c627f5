import { parseRequestId } from '../domain/request/requestId.ts';
import type { AnswerTo } from './answers/answer.ts';
import { message } from './answers/message.ts';
import { asksToChange, changing } from './answers/sme/changing.ts';
import { asksForStates, states } from './answers/sme/states.ts';
import { commandIn } from './commands.ts';
import type { Desk } from './desk.ts';
import { answering, known, type Responder } from './responding.ts';
import { isKnown } from './speaker.ts';

/** The request that is named by its id or its customer, else all of one's own. */
export const shown = (desk: Desk): Responder =>
  known(async (speaker, { understood, text }) => {
    const { requestId } = understood.slots;
    // A button names no customer.
    const named = commandIn(text) ? undefined : () => desk.requestNamed(speaker, { text, isStatus: true });
    if (requestId === undefined) return (await named?.()) ?? desk.myRequests(speaker);
    const id = parseRequestId(requestId);
    return id.ok
      ? desk.showRequest(speaker, id.value)
      : message(speaker, 'warning', 'reply.mistyped_id', { id: requestId });
  });

/** How a request stands, which states there are, or that one which was submitted cannot be cancelled or changed here. */
export const status = (desk: Desk): Responder => {
  const [show, change, list] = [shown(desk), answering(changing), answering(states)];
  return (dc, turn) => (asksToChange(turn.text) ? change : asksForStates(turn.text) ? list : show)(dc, turn);
};

/** "Approve Contoso": how to, and the request itself, on whose card it is done by whoever may. */
export const approving = (desk: Desk, answerTo: AnswerTo): Responder => {
  const explained = answering(answerTo);
  return async (dc, turn) => {
    await explained(dc, turn);
    const { speaker, text, understood } = turn;
    if (!isKnown(speaker) || understood.slots.requestId !== undefined || commandIn(text)) return;
    const named = await desk.requestNamed(speaker, { text, isStatus: false });
    if (named) await turn.say(named);
  };
};
