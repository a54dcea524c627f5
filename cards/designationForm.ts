import {
  BENEFIT_CHOICES,
  DESIGNATION_IDS,
  type DesignationId,
} from '../domain/specializations/designations.ts';
import type { DateError } from '../domain/specializations/readRecord.ts';
import { execute } from './parts/button.ts';
import { caveatLines } from './parts/caveats.ts';
import type { Field } from './parts/inputs.ts';
import type { Notice } from './parts/notice.ts';
import { recordFormCard } from './recordForm.ts';
import type { Card } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

export interface DesignationForm {
  readonly partner: string;
  /** The record that is changed, and the revision that was seen of it. */
  readonly seen?: { readonly area: DesignationId; readonly revision: number } | undefined;
  readonly area?: DesignationId | undefined;
  readonly anniversary?: string | undefined;
  readonly benefitChoice?: string | undefined;
  readonly paid?: boolean | undefined;
  readonly errors: {
    readonly area?: 'required';
    readonly anniversary?: DateError;
    readonly benefitChoice?: 'required';
  };
  readonly notice?: { readonly key: MessageKey; readonly mood: Notice['mood'] } | undefined;
}

/** Records a designation or changes one: its anniversary, and the benefits that decide about more (SPZ-06). */
export function designationFormCard(words: Words, form: DesignationForm): Card {
  const { partner, seen, area, notice } = form;
  const name = area ? words.say(`designation.${area}`) : '';
  return recordFormCard(words, {
    title: seen ? words.say('record.form.change', { name }) : words.say('record.form.designation'),
    intro: words.say('record.form.intro', { partner }),
    notices: notice ? [{ mood: notice.mood, plain: true, title: words.say(notice.key, { name }) }] : [],
    fields: fieldsOf(words, form),
    small: caveatLines(words, ['AMB-16']),
    actions: actionsOf(words, seen),
  });
}

function fieldsOf(
  words: Words,
  { seen, area, anniversary, benefitChoice, paid = false, errors }: DesignationForm,
): Field[] {
  const error = (code: DateError | undefined) => code && words.say(`record.error.${code}`);
  const areas = DESIGNATION_IDS.map(id => ({ title: words.say(`designation.${id}`), value: id }));
  const benefits = BENEFIT_CHOICES.map(id => ({ title: words.say(`benefits.${id}`), value: id }));
  const areaField: Field = {
    ...{ kind: 'choice', key: 'area', label: words.say('record.field.area'), choices: areas, value: area },
    ...{ hint: words.say('record.field.area.hint'), error: error(errors.area) },
  };
  return [
    ...(seen ? [] : [areaField]),
    {
      ...{ kind: 'date', key: 'anniversary', label: words.say('record.field.anniversary') },
      ...{ value: anniversary, error: error(errors.anniversary) },
    },
    {
      ...{ kind: 'choice', key: 'benefitChoice', label: words.say('record.field.benefitChoice') },
      ...{ choices: benefits, value: benefitChoice, error: error(errors.benefitChoice) },
      hint: words.say('record.choose'),
    },
    {
      ...{ kind: 'tick', key: 'paid', label: words.say('record.field.paid'), value: String(paid) },
      hint: words.say('record.field.paid.hint'),
    },
  ];
}

function actionsOf(words: Words, seen: DesignationForm['seen']): object[] {
  const data = seen ? { area: seen.area, revision: seen.revision } : {};
  return [
    execute({ title: words.say('button.save'), verb: 'designation.save', data, style: 'positive' }),
    ...(seen
      ? [
          execute({
            ...{ title: words.say('button.record_remove'), verb: 'designation.remove', inputs: 'none' },
            data: { area: seen.area },
          }),
        ]
      : []),
    execute({ title: words.say('button.records'), verb: 'records.show', data: {}, inputs: 'none' }),
  ];
}
