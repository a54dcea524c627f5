import { type PlainDate, plainDate } from '../domain/calendar.ts';
import { SPECIALIZATIONS, type SpecId, specialization } from '../domain/specializations/catalogue.ts';
import { answersTo, type DateError, type RenewalAnswer } from '../domain/specializations/readRecord.ts';
import { type Renewal, renewal } from '../domain/specializations/renewal.ts';
import { manualRequirement } from '../domain/specializations/renewalOutcome.ts';
import { execute } from './parts/button.ts';
import { caveatLines } from './parts/caveats.ts';
import type { Field } from './parts/inputs.ts';
import type { Notice } from './parts/notice.ts';
import { recordFormCard } from './recordForm.ts';
import type { Card } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

/** Which record a save is about, and the revision that was seen of it; nothing of both for a new one. */
export interface Seen {
  readonly specId: SpecId;
  readonly revision: number;
}

/** A renewal that the form asks about, and what is known of it. */
export interface AskedRenewal {
  readonly renewal: Renewal;
  readonly answer: RenewalAnswer;
}

export interface EnrolmentForm {
  readonly partner: string;
  /** The record that is changed. */
  readonly seen?: Seen | undefined;
  readonly specId?: SpecId | undefined;
  /** As typed: an ISO date, or whatever came. */
  readonly enrolledOn?: string | undefined;
  readonly renewals: readonly AskedRenewal[];
  readonly errors: { readonly specId?: 'required'; readonly enrolledOn?: DateError };
  /** What to say before anything is typed. */
  readonly notice?: { readonly key: MessageKey; readonly mood: Notice['mood'] } | undefined;
  readonly today: PlainDate;
}

/** Records an enrolment or changes one: the specialization, its day, and which renewals were done since. */
export function enrolmentFormCard(words: Words, form: EnrolmentForm): Card {
  const { partner, seen, specId, renewals } = form;
  const name = specId ? words.say(`spec.${specId}`) : '';
  return recordFormCard(words, {
    title: seen ? words.say('record.form.change', { name }) : words.say('record.form.enrolment'),
    intro: words.say('record.form.intro', { partner }),
    notices: noticesOf(words, form, name),
    fields: [
      ...(seen ? [] : [specField(words, form)]),
      dayField(words, form),
      ...(specId ? renewals.map(asked => renewalField(words, specId, asked)) : []),
    ],
    small: caveatLines(words, caveatsOf(form)),
    actions: actionsOf(words, seen),
  });
}

function noticesOf(words: Words, { notice, renewals, errors }: EnrolmentForm, name: string): Notice[] {
  const count = renewals.filter(({ answer }) => answer === 'unknown').length;
  const asks = count > 0 && Object.keys(errors).length === 0;
  return [
    ...(notice ? [{ mood: notice.mood, plain: true, title: words.say(notice.key, { name }) }] : []),
    ...(asks
      ? [{ mood: 'info', plain: true, title: words.say('record.ask_renewals', { count }) } as const]
      : []),
  ];
}

const errorText = (words: Words, error: DateError | undefined): string | undefined =>
  error && words.say(`record.error.${error}`);

const specField = (words: Words, { specId, errors }: EnrolmentForm): Field => ({
  ...{ kind: 'choice', key: 'specId', label: words.say('record.field.specId') },
  ...{ hint: words.say('record.field.specId.hint'), value: specId, error: errorText(words, errors.specId) },
  choices: SPECIALIZATIONS.map(({ id }) => ({ title: words.say(`spec.${id}`), value: id })),
});

const dayField = (words: Words, { enrolledOn, errors, today }: EnrolmentForm): Field => ({
  ...{ kind: 'date', key: 'enrolledOn', label: words.say('record.field.enrolledOn'), max: today.toString() },
  ...{ value: enrolledOn, error: errorText(words, errors.enrolledOn) },
});

function renewalField(words: Words, specId: SpecId, { renewal: asked, answer }: AskedRenewal): Field {
  const { category } = specialization(specId);
  const { n, anniversary } = asked;
  return {
    ...{ kind: 'choice', key: `renewal-${n}`, value: answer },
    label: words.say('record.field.renewal', { n, date: words.date(anniversary) }),
    choices: answersTo(category, n).map(value => ({ value, title: answerTitle(words, specId, n, value) })),
  };
}

/** "Renewed, with the audit": which manual step that is depends on the category. */
function answerTitle(words: Words, specId: SpecId, n: number, answer: RenewalAnswer): string {
  if (answer !== 'done_manual') return words.say(`record.renewal.${answer}`);
  const { value } = manualRequirement(specialization(specId).category, n);
  return words.say(
    value === 'customer_references'
      ? 'record.renewal.done_manual.customer_references'
      : 'record.renewal.done_manual.audit',
  );
}

/** What is unclear about a day is told while it is being recorded (AMB-11, AMB-11b). */
function caveatsOf({ enrolledOn, errors }: EnrolmentForm) {
  if (!enrolledOn || errors.enrolledOn) return [];
  return renewal(plainDate(enrolledOn), 1).caveats.filter(id => id !== 'AMB-08');
}

function actionsOf(words: Words, seen: Seen | undefined): object[] {
  const data = seen ? { specId: seen.specId, revision: seen.revision } : {};
  return [
    execute({ title: words.say('button.save'), verb: 'enrolment.save', data, style: 'positive' }),
    ...(seen
      ? [
          execute({
            ...{ title: words.say('button.record_remove'), verb: 'enrolment.remove', inputs: 'none' },
            data: { specId: seen.specId },
          }),
        ]
      : []),
    execute({ title: words.say('button.records'), verb: 'records.show', data: {}, inputs: 'none' }),
  ];
}
