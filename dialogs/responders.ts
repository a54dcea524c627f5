import type { DialogContext } from 'botbuilder-dialogs';
import { candidatesFor } from '../domain/eligibility/ambiguousNames.ts';
import { isWorkloadId } from '../domain/eligibility/workloads.ts';
import { type Answers, FIELD_KEYS, type FieldKey } from '../domain/request/fields.ts';
import { parseRequestId } from '../domain/request/requestId.ts';
import { type AnswerTo, answerReply } from './answers/answer.ts';
import { workloadQuestion } from './answers/eligibility.ts';
import { help } from './answers/help.ts';
import { message } from './answers/message.ts';
import { whatIfRenewal } from './answers/renewal.ts';
import { SME_ANSWERS } from './answers/sme.ts';
import type { Desk } from './desk.ts';
import { ELIGIBILITY } from './eligibilityDialog.ts';
import type { Reply } from './reply.ts';
import { ONE_BY_ONE } from './requestDialog.ts';
import { isKnown, type KnownSpeaker } from './speaker.ts';
import type { Turn } from './turn.ts';
import type { Intent, Slots } from './understanding/types.ts';

/** What follows from an intent: a reply at once, or a dialog that asks on. */
export type Responder = (dc: DialogContext, turn: Turn) => Promise<unknown>;

/** For people whom the desk knows; anybody else is told so. */
const known =
  (reply: (speaker: KnownSpeaker, turn: Turn) => Promise<Reply>): Responder =>
  async (_dc, turn) => {
    const { speaker } = turn;
    await turn.say(
      isKnown(speaker) ? await reply(speaker, turn) : message(speaker, 'warning', 'help.hello.guest'),
    );
  };

/** For what takes the place of an open question: the form instead of asking one by one. */
const instead =
  (responder: Responder): Responder =>
  async (dc, turn) => {
    await dc.cancelAllDialogs();
    await responder(dc, turn);
  };

/** The form's answers that a sentence holds. */
export function answersIn(slots: Slots): Answers {
  const { workload, seats, region, tenantName, tenantId, tenantSegment, language } = slots;
  const role = slots.role?.startsWith('FastTrack') ? slots.role : undefined;
  const answers: Answers = {
    ...{ tenantName, tenantId, tenantSegment, region, role },
    workload: workload !== undefined && isWorkloadId(workload) ? workload : undefined,
    seats: seats?.toString(),
    primaryLanguage: slots.primaryLanguage ?? language,
    secondLanguage: slots.secondLanguage,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

const openForm = (desk: Desk): Responder =>
  known(async (speaker, { understood }) => {
    const answers = answersIn(understood.slots);
    return desk.openForm(
      speaker,
      answers,
      FIELD_KEYS.filter((key: FieldKey) => answers[key] !== undefined),
    );
  });

const status = (desk: Desk): Responder =>
  known(async (speaker, { understood }) => {
    const { requestId } = understood.slots;
    if (requestId === undefined) return desk.myRequests(speaker);
    const id = parseRequestId(requestId);
    return id.ok
      ? desk.showRequest(speaker, id.value)
      : message(speaker, 'warning', 'reply.mistyped_id', { id: requestId });
  });

const renewals =
  (desk: Desk): Responder =>
  async (dc, turn) => {
    const { speaker, understood } = turn;
    if (understood.slots.enrolledOn !== undefined) return turn.say(whatIfRenewal(speaker, understood.slots));
    return known(someone => desk.renewals(someone))(dc, turn);
  };

const eligibility: Responder = (dc, { understood }) => dc.replaceDialog(ELIGIBILITY, understood.slots);

const clarifyWorkload: Responder = (dc, turn) => {
  const { workload = '' } = turn.understood.slots;
  return candidatesFor(workload).length > 0
    ? dc.replaceDialog(ELIGIBILITY, turn.understood.slots)
    : turn.say(workloadQuestion(turn.speaker, []));
};

const resume = (desk: Desk): Responder =>
  known(async speaker => (await desk.resumeForm(speaker)) ?? message(speaker, 'info', 'draft.gone'));

const discard = (desk: Desk): Responder =>
  known(async speaker => (await desk.discardLatest(speaker)) ?? message(speaker, 'info', 'draft.gone'));

/** Questions that are answered in one turn, from the sources and what is known of the one who asks. */
const ANSWERS: Partial<Record<Intent, AnswerTo>> = { ...SME_ANSWERS };

const answering =
  (answerTo: AnswerTo): Responder =>
  async (_dc, turn) => {
    const { speaker, text, understood } = turn;
    await turn.say(answerReply(speaker, answerTo({ speaker, text, slots: understood.slots })));
  };

/** Which intent leads where. An intent that is not here is told honestly that nothing is known. */
export const responders = (desk: Desk): ReadonlyMap<Intent, Responder> =>
  new Map<Intent, Responder>([
    ...Object.entries(ANSWERS).map(([intent, answerTo]) => [intent as Intent, answering(answerTo)] as const),
    ['sme.create_draft', instead(openForm(desk))],
    ['sme.eligibility', eligibility],
    ['sme.routing', eligibility],
    ['sme.language', eligibility],
    ['sme.clarify_workload', clarifyWorkload],
    ['sme.status', status(desk)],
    ['spz.renewal_dates', renewals(desk)],
    ['spz.phase', renewals(desk)],
    ['spz.renewal_requirements', renewals(desk)],
    ['desk.my_requests', known(speaker => desk.myRequests(speaker))],
    ['desk.queue', known(speaker => desk.queue(speaker))],
    ['desk.one_by_one', dc => dc.replaceDialog(ONE_BY_ONE)],
    ['desk.resume', instead(resume(desk))],
    ['desk.submit', instead(resume(desk))],
    ['desk.discard', instead(discard(desk))],
    ['desk.greet', (_dc, turn) => turn.say(help(turn.speaker))],
    ['desk.thanks', (_dc, turn) => turn.say(message(turn.speaker, 'good', 'reply.thanks'))],
    ['meta.help', (_dc, turn) => turn.say(help(turn.speaker))],
  ]);
