import { type AskedRenewal, type EnrolmentForm, enrolmentFormCard } from '../../../cards/enrolmentForm.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Partner } from '../../../domain/people.ts';
import type { SpecId } from '../../../domain/specializations/catalogue.ts';
import { answerOf, askedRenewals, readEnrolledOn } from '../../../domain/specializations/readRecord.ts';
import type { KeptEnrolment } from '../../../domain/specializations/records.ts';
import type { Stored } from '../../storage/table.ts';

export type Row = Stored<KeptEnrolment>;

/** What came in with a press on "save". */
export interface TypedEnrolment {
  readonly specId?: string | undefined;
  readonly revision?: number | undefined;
  readonly answers: Readonly<Record<string, string>>;
}

const RENEWAL = 'renewal-';

/** What was answered to each renewal, by its number. */
export function renewalAnswers(answers: TypedEnrolment['answers']): [number, string][] {
  return Object.entries(answers)
    .filter(([key]) => key.startsWith(RENEWAL))
    .map(([key, answer]) => [Number(key.slice(RENEWAL.length)), answer]);
}

/** What the form is filled with. */
interface Open {
  readonly row?: Row | undefined;
  readonly specId?: SpecId | undefined;
  readonly enrolledOn?: string | undefined;
  readonly answers?: TypedEnrolment['answers'];
  readonly errors?: EnrolmentForm['errors'];
  readonly notice?: EnrolmentForm['notice'];
}

/** The form of an enrolment: what was typed, else what is on record, and the renewals that its day brings up. */
export function enrolmentScreen(speaker: KnownSpeaker, partner: Partner, open: Open): Reply {
  const { words, today } = speaker;
  const { row, specId, errors = {}, notice } = open;
  const typed = open.enrolledOn ?? row?.content.enrolledOn ?? '';
  const day = readEnrolledOn(typed, today);
  const enrolledOn = day.ok ? day.value.toString() : typed;
  const card = enrolmentFormCard(words, {
    ...{ partner: partner.name, specId, enrolledOn, today, notice },
    seen: row && specId && { specId, revision: row.content.revision },
    renewals:
      day.ok && specId ? renewalsOf(askedRenewals(day.value, today, row?.content.renewals), open) : [],
    // A day that came with a sentence is judged at once; an empty form is not scolded before anything is typed.
    errors: day.ok || day.error === 'required' ? errors : { ...errors, enrolledOn: day.error },
  });
  return { card, summary: words.say('record.form.enrolment'), facts: ['D1'] };
}

/** Each with what was typed about it, else with what is on record. */
const renewalsOf = (asked: ReturnType<typeof askedRenewals>, { row, answers = {} }: Open): AskedRenewal[] =>
  asked.map(renewal => {
    const typed = answers[`${RENEWAL}${renewal.n}`];
    const known = answerOf(row?.content.renewals ?? [], renewal.n);
    return {
      renewal,
      answer: typed === 'done' || typed === 'done_manual' || typed === 'unknown' ? typed : known,
    };
  });
