import { plainDate } from '../domain/calendar.ts';
import { isSpecId } from '../domain/specializations/catalogue.ts';
import type { KeptDesignation, KeptEnrolment } from '../domain/specializations/records.ts';
import { execute, say } from './parts/button.ts';
import { caveatLines } from './parts/caveats.ts';
import type { Choice } from './parts/choices.ts';
import { inputPart } from './parts/inputs.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { smallPrint } from './parts/text.ts';
import template from './records.json' with { type: 'json' };
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

/** Everything that is on record of a partner. */
export interface RecordsView {
  readonly partner: string;
  readonly enrolments: readonly KeptEnrolment[];
  readonly designations: readonly KeptDesignation[];
  /** The reader keeps these records: only then there is something to press that changes them. */
  readonly keeps: boolean;
  readonly notice?: Notice | undefined;
  /** The partner, where it is not the reader's own company. */
  readonly partnerId?: string | undefined;
}

const fill = compileCard<object>(template);

/** The catalogue's name of what is on record; a name that the catalogue lost stands as it was written. */
export const enrolmentName = (words: Words, specId: string): string =>
  isSpecId(specId) ? words.say(`spec.${specId}`) : specId;

/** What is on record, by name, and what can be done with it. */
export function recordsCard(words: Words, view: RecordsView): Card {
  const { partner, enrolments, designations, notice, keeps } = view;
  const choices = choicesOf(words, view);
  const chooses = keeps && choices.length > 0;
  return fill({
    lang: words.locale,
    title: words.say('records.title'),
    partner: words.say('records.of', { partner }),
    notices: notice ? [noticePart(notice)] : [],
    sections: [
      section(words, 'records.enrolments', 'records.no_enrolments', enrolmentLines(words, enrolments)),
      section(
        words,
        'records.designations',
        'records.no_designations',
        designationLines(words, designations),
      ),
    ],
    choosing: chooses
      ? [
          inputPart({
            ...{ kind: 'choice', key: 'record', label: words.say('record.field.record'), choices },
            hint: words.say('record.choose'),
          }),
        ]
      : [],
    changing: [
      execute({ title: words.say('button.record_change'), verb: 'records.change', data: {} }),
      execute({ title: words.say('button.record_remove'), verb: 'records.remove', data: {} }),
    ],
    small: smallPrint(designations.length > 0 ? caveatLines(words, ['AMB-16']) : []),
    actions: actionsOf(words, view),
  });
}

interface Line {
  readonly name: string;
  readonly what: string;
}

const section = (words: Words, heading: MessageKey, empty: MessageKey, lines: readonly Line[]): object => ({
  ...{ heading: words.say(heading), lines, empty: lines.length === 0 ? words.say(empty) : '' },
});

const byName = (words: Words, lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => a.name.localeCompare(b.name, words.locale));

const enrolmentLines = (words: Words, enrolments: readonly KeptEnrolment[]): Line[] =>
  byName(
    words,
    enrolments.map(({ specId, enrolledOn }) => ({
      name: enrolmentName(words, specId),
      what: words.say('records.enrolled', { date: words.shortDate(plainDate(enrolledOn)) }),
    })),
  );

const designationLines = (words: Words, designations: readonly KeptDesignation[]): Line[] =>
  byName(
    words,
    designations.map(({ area, anniversary, benefitChoice, paid }) => ({
      name: words.say(`designation.${area}`),
      what: words.say('records.anniversary', {
        date: words.shortDate(plainDate(anniversary)),
        benefits: benefitsText(words, benefitChoice, paid),
      }),
    })),
  );

/** "Solutions Partner benefits, paid"; without benefits there is nothing to pay. */
export function benefitsText(words: Words, choice: KeptDesignation['benefitChoice'], paid: boolean): string {
  const benefits = words.say(`benefits.${choice}`);
  if (choice === 'none') return benefits;
  return words.say(paid ? 'records.paid' : 'records.unpaid', { benefits });
}

/** Every record under `enrolment.<id>` or `designation.<id>`. */
const choicesOf = (words: Words, { enrolments, designations }: RecordsView): Choice[] => [
  ...enrolments.map(({ specId }) => ({
    ...{ title: enrolmentName(words, specId), value: `enrolment.${specId}` },
  })),
  ...designations.map(({ area }) => ({
    ...{ title: words.say(`designation.${area}`), value: `designation.${area}` },
  })),
];

function actionsOf(words: Words, { keeps, enrolments, partnerId }: RecordsView): object[] {
  const whose = partnerId === undefined ? {} : { partnerId };
  const record = { data: {}, inputs: 'none' } as const;
  return [
    ...(keeps
      ? [
          execute({
            ...{ title: words.say('button.record_enrolment'), verb: 'enrolment.new', ...record },
            style: 'positive',
          }),
          execute({ title: words.say('button.record_designation'), verb: 'designation.new', ...record }),
        ]
      : []),
    execute({
      ...{ title: words.say('button.record_history'), verb: 'records.history' },
      ...{ data: whose, inputs: 'none' },
    }),
    ...(enrolments.length > 0 ? [renewalsButton(words, partnerId)] : []),
  ];
}

const renewalsButton = (words: Words, partnerId: string | undefined): object =>
  partnerId === undefined
    ? say(words.say('button.renewals'), words.say('say.renewals'))
    : execute({
        ...{ title: words.say('button.renewals.fpm'), verb: 'renewals.of' },
        ...{ data: { partnerId }, inputs: 'none' },
      });
