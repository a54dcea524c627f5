import { candidatesFor } from '../domain/eligibility/ambiguousNames.ts';
import { FIELD_KEYS, type FieldKey } from '../domain/request/fields.ts';
import { guest } from './answers/access.ts';
import { type AnswerTo, answerReply } from './answers/answer.ts';
import { workloadQuestion } from './answers/eligibility.ts';
import { help } from './answers/help.ts';
import { IP_ANSWERS } from './answers/ip.ts';
import { IR_ANSWERS } from './answers/ir.ts';
import { message } from './answers/message.ts';
import { askedBack } from './answers/meta/ambiguous.ts';
import { META_ANSWERS } from './answers/meta.ts';
import { type AskedOfRecord, needsRecord, RENEWAL_ANSWERS, withoutRecord } from './answers/renewal.ts';
import { draftNote } from './answers/sme/draftNote.ts';
import { spokenLanguages } from './answers/sme/language.ts';
import { SME_ANSWERS } from './answers/sme.ts';
import { namedIn } from './answers/spz/naming.ts';
import { SPZ_ANSWERS } from './answers/spz.ts';
import { SUP_ANSWERS } from './answers/sup.ts';
import { approving, shown, status } from './askedOfRequests.ts';
import { isCommand } from './commands.ts';
import type { Desk } from './desk.ts';
import { ELIGIBILITY, type Opening } from './eligibilityDialog.ts';
import { answersIn } from './formAnswers.ts';
import { keepingRecords } from './keepingRecords.ts';
import { queue } from './queueWish.ts';
import type { Reply } from './reply.ts';
import { ONE_BY_ONE } from './requestDialog.ts';
import { answering, askBeside, fromRecords, instead, known, type Responder } from './responding.ts';
import { isKnown } from './speaker.ts';
import { isChange } from './understanding/amending.ts';
import { readText } from './understanding/text.ts';
import type { Intent } from './understanding/types.ts';
import { orNamed } from './unsure.ts';
import { VISIBILITY } from './visibilityDialog.ts';

/** Questions that are answered in one turn, from the sources and what is known of the one who asks. */
const ANSWERS: Partial<Record<Intent, AnswerTo>> = {
  ...IR_ANSWERS,
  ...IP_ANSWERS,
  ...SME_ANSWERS,
  ...META_ANSWERS,
  ...SPZ_ANSWERS,
  ...SUP_ANSWERS,
};

const openForm = (desk: Desk): Responder =>
  known(async (speaker, turn) => {
    const { slots } = turn.understood;
    const { said } = turn.understood;
    // Another customer is another request, unless it is said to be a change.
    const amends = said && (!said.tenantName || isChange(readText(turn.text).folded));
    const amended = amends ? await desk.amendForm(speaker, answersIn(said)) : undefined;
    if (amended) return amended;
    const answers = answersIn(slots);
    const understood = FIELD_KEYS.filter((key: FieldKey) => answers[key] !== undefined);
    const form = await desk.openForm(speaker, answers, understood);
    // A form rests on facts; where somebody may not file there is none, and nothing to note beside it.
    const note = form.facts && draftNote({ ...turn, slots }, answers);
    if (note) await turn.say(answerReply(speaker, note));
    return form;
  });

/** What (blank) means, and then why it is so in this case; only the latter for who asks for the cause. */
const blank: Responder = async (dc, turn) => {
  const { slots } = turn.understood;
  if (!isCommand('say.diagnose', turn.text)) await answering(byRule('sup.blank'))(dc, turn);
  await askBeside(dc, VISIBILITY, slots);
};

/** From the partner's own record where only that knows, else by the rule. */
const renewals =
  (desk: Desk, intent: AskedOfRecord): Responder =>
  async (dc, turn) => {
    const { speaker, text, understood } = turn;
    const { slots } = understood;
    if (!needsRecord(intent, { slots, text })) return answering(RENEWAL_ANSWERS[intent])(dc, turn);
    const otherwise = (partner?: string): Reply => withoutRecord(intent, { speaker, text, slots }, partner);
    const spec = namedIn(slots).spec?.id;
    return turn.say(isKnown(speaker) ? await desk.renewals(speaker, { text, spec }, otherwise) : otherwise());
  };

const eligibility =
  (asked: Opening['asked']): Responder =>
  (dc, { understood: { slots } }) =>
    askBeside(dc, ELIGIBILITY, { slots, asked });

/** Which languages SMEs speak: in general, until a workload is named. */
const language: Responder = (dc, turn) => {
  const about =
    turn.understood.slots.workload === undefined ? answering(spokenLanguages) : eligibility('language');
  return about(dc, turn);
};

const clarifyWorkload: Responder = (dc, turn) => {
  const { workload = '' } = turn.understood.slots;
  return candidatesFor(workload).length > 0
    ? askBeside(dc, ELIGIBILITY, { slots: turn.understood.slots })
    : turn.say(workloadQuestion(turn.speaker, []));
};

/** "P1", "Defender": a bare name is asked back in a dialog that goes on from there; anything else as it is ambiguous. */
const ambiguous: Responder = (dc, turn) => {
  const { workload = turn.text } = turn.understood.slots;
  if (candidatesFor(workload).length === 0) return answering(askedBack)(dc, turn);
  return askBeside(dc, ELIGIBILITY, { slots: { ...turn.understood.slots, workload } });
};

/** What the sources say to this, where something of the reader's own may take its place. */
function byRule(intent: Intent): AnswerTo {
  const answerTo = ANSWERS[intent];
  if (!answerTo) throw new Error(`nothing answers ${intent}`);
  return answerTo;
}

/** How access works; and the first step to it when somebody says so in the desk's own words. */
const access = (desk: Desk): Responder => {
  const explained = byRule('sme.access');
  return async (dc, turn) => {
    if (!isCommand('say.access', turn.text)) return answering(explained)(dc, turn);
    return turn.say(await desk.requestAccess(turn.speaker));
  };
};

/** How to get at the SME: by one's own engagements where there are any, else by the rule (SME-23). */
const contactSme = (desk: Desk): Responder => {
  const explained = byRule('sme.contact');
  return async (_dc, turn) => {
    const { speaker, text, understood } = turn;
    const otherwise = (): Reply =>
      answerReply(speaker, explained({ speaker, text, slots: understood.slots }));
    return turn.say(isKnown(speaker) ? await desk.contactSme(speaker, otherwise) : otherwise());
  };
};

const oneByOne: Responder = (dc, turn) =>
  isKnown(turn.speaker) ? dc.replaceDialog(ONE_BY_ONE) : turn.say(guest(turn.speaker));

const resume = (desk: Desk): Responder =>
  known(async speaker => (await desk.resumeForm(speaker)) ?? message(speaker, 'info', 'draft.gone'));

const discard = (desk: Desk): Responder =>
  known(async speaker => (await desk.discardDraft(speaker)) ?? message(speaker, 'info', 'draft.gone'));

/** What a partner's own enrolments and designations can answer. */
const OF_RECORDS = ['spz.cap', 'spz.benefits', 'spz.eligible'] as const;

/** Which intent leads where. An intent that is not here is told honestly that nothing is known. */
export const responders = (desk: Desk): ReadonlyMap<Intent, Responder> =>
  new Map<Intent, Responder>([
    ...Object.entries(ANSWERS).map(([intent, answerTo]) => [intent as Intent, answering(answerTo)] as const),
    ...OF_RECORDS.flatMap(intent => {
      const answerTo = SPZ_ANSWERS[intent];
      return answerTo ? [[intent, fromRecords(desk, answerTo)] as const] : [];
    }),
    ['sme.create_draft', instead(openForm(desk))],
    ['sme.access', access(desk)],
    ['sme.contact', contactSme(desk)],
    ['sme.eligibility', eligibility('eligibility')],
    ['sme.routing', eligibility('routing')],
    ['sme.language', language],
    ['sme.clarify_workload', clarifyWorkload],
    ['sme.status', status(desk)],
    ['sme.approve_action', approving(desk, byRule('sme.approve_action'))],
    ['meta.ambiguous', orNamed(desk, ambiguous)],
    ['meta.out_of_scope', orNamed(desk, answering(byRule('meta.out_of_scope')))],
    ['sup.blank', blank],
    ['spz.renewal_dates', renewals(desk, 'spz.renewal_dates')],
    ['spz.phase', renewals(desk, 'spz.phase')],
    ['spz.renewal_requirements', renewals(desk, 'spz.renewal_requirements')],
    ['desk.record_enrolment', instead(known(keepingRecords(desk)))],
    ['desk.my_requests', shown(desk)],
    ['desk.queue', queue(desk)],
    ['desk.one_by_one', instead(oneByOne)],
    ['desk.resume', instead(resume(desk))],
    ['desk.submit', instead(resume(desk))],
    ['desk.discard', instead(discard(desk))],
    ['desk.greet', (_dc, turn) => turn.say(help(turn.speaker))],
    ['desk.thanks', (_dc, turn) => turn.say(message(turn.speaker, 'good', 'reply.thanks'))],
    ['meta.help', (_dc, turn) => turn.say(help(turn.speaker))],
  ]);
