import type { Draft } from '../domain/request/draft.ts';
import { answersOf } from '../domain/request/draft.ts';
import {
  type Answers,
  CUSTOMER_FIELDS,
  DELIVERY_TEAM,
  type FieldKey,
  FORM_VERSION,
  fieldOf,
} from '../domain/request/fields.ts';
import { openFields } from '../domain/request/fixing.ts';
import type { FieldError } from '../domain/request/readAnswers.ts';
import type { Dataset } from './datasets.ts';
import { execute } from './parts/button.ts';
import { choicesOf } from './parts/choices.ts';
import { formNotices } from './parts/formNotices.ts';
import type { RequestForm } from './parts/formView.ts';
import { type Card, compileCard } from './render.ts';
import template from './requestForm.json' with { type: 'json' };
import type { Words } from './strings/words.ts';
import { ANSWER_PREFIX, EARLIER } from './verbs.ts';

const fill = compileCard<object>(template);

/** The fields as the form groups them; the delivery team is shown, not asked. */
const GROUPS: readonly {
  heading: 'customer' | 'need' | 'partner' | 'more';
  fields: readonly (FieldKey | 'deliveryTeam')[];
}[] = [
  { heading: 'customer', fields: CUSTOMER_FIELDS },
  {
    heading: 'need',
    fields: ['workload', 'otherWorkload', 'seats', 'role', 'primaryLanguage', 'secondLanguage'],
  },
  { heading: 'partner', fields: ['deliveryTeam', 'partnerName', 'partnerEmail', 'fpmId'] },
  { heading: 'more', fields: ['justification', 'emailSource', 'discussedWithFpm'] },
];

/** The SME request form (SME-15): answers as typed, wrong ones marked, and the verdict for what is known so far. */
export function requestFormCard(words: Words, form: RequestForm): Card {
  const { draft, errors } = form;
  const answers = answersOf(draft);
  const correction = draft.corrects?.requestId;
  const open = draft.whole ? undefined : openFields(draft.corrects?.fixes, Object.keys(errors));
  return fill({
    lang: words.locale,
    title: correction ? words.say('form.title.correction', { id: correction }) : words.say('form.title'),
    intro: words.say(open ? 'form.intro.correction' : 'form.intro'),
    notices: formNotices(words, form),
    groups: GROUPS.map(({ heading, fields }) => ({
      heading,
      fields: open ? fields.filter(key => key !== 'deliveryTeam' && open.includes(key)) : fields,
    }))
      .filter(({ fields }) => fields.length > 0)
      .map(({ heading, fields }) => ({
        heading: words.say(`form.group.${heading}`),
        advice: heading === 'more' ? words.say('form.prevention') : '',
        fields: [
          ...(heading === 'customer' ? earlier(words, form) : []),
          ...fields.map(key =>
            key === 'deliveryTeam' ? fixed(words, key) : input(words, form, key, answers, errors[key]),
          ),
        ],
      })),
    actions: actionsOf(words, draft, open !== undefined),
  });
}

const fixed = (words: Words, key: 'deliveryTeam'): object => ({
  ...{
    kind: 'fixed',
    error: '',
    asked: '',
    style: null,
    below: '',
    label: words.say(`field.${key}`),
    value: DELIVERY_TEAM,
  },
});

/** A customer whom the requester has filed for: picking one fills the customer's part. Whoever corrects has it filled. */
const earlier = (words: Words, { choices, draft }: RequestForm): object[] => {
  const customers = draft.corrects ? [] : (choices.earlier ?? []);
  if (customers.length === 0) return [];
  return [
    {
      ...{
        kind: 'choice',
        error: '',
        asked: '',
        style: null,
        value: null,
        below: words.say('form.earlier.hint'),
      },
      id: ANSWER_PREFIX + EARLIER,
      label: words.say('form.optional', { label: words.say('form.earlier') }),
      hint: null,
      choices: customers.map(({ requestId, name }) => ({ title: name, value: requestId })),
      ...typeahead('earlierCustomers', words.say('form.earlier')),
    },
  ];
};

/** A box that is searched while somebody types; clients that cannot ask the desk filter the choices of the card. */
const typeahead = (dataset: Dataset | undefined, name: string): object =>
  dataset === undefined
    ? { choiceStyle: null, query: null }
    : // Its text box has no other name for whoever hears the card.
      { choiceStyle: 'filtered', query: { type: 'Data.Query', dataset }, hint: name };

/** What a text input shows of its hint on a phone, in Latin letters; an ideograph or a kana takes two of them. */
const ROOM_FOR_HINT = 36;
const WIDE = /[\u2e80-\u9fff\uff00-\uff60]/gu;

const fitsInside = (hint: string): boolean => hint.length + (hint.match(WIDE)?.length ?? 0) <= ROOM_FOR_HINT;

function input(
  words: Words,
  form: RequestForm,
  key: FieldKey,
  answers: Answers,
  error: FieldError | 'secret' | undefined,
): object {
  const field = fieldOf(key);
  const label = words.say(`field.${key}`);
  const hint = words.say(`field.${key}.hint`);
  const inside = field.kind === 'tick' || fitsInside(hint);
  return {
    kind: field.kind === 'long_text' ? 'text' : field.kind,
    multiline: field.kind === 'long_text' || null,
    id: ANSWER_PREFIX + key,
    label: field.optional ? words.say('form.optional', { label }) : label,
    hint: inside ? hint : null,
    below: inside ? '' : hint,
    value: answers[key] || null,
    maxLength: field.maxLength,
    asked: askedFor(words, form.draft, key),
    error: error ? words.say(`error.${error}`, { max: field.maxLength }) : '',
    style: error ? 'attention' : null,
    choices: field.kind === 'choice' ? choicesOf(words, key, form.choices) : [],
    ...typeahead(key === 'partnerName' ? 'ownPartner' : undefined, label),
  };
}

/** What the FPM wants put right here. */
function askedFor(words: Words, { corrects }: Draft, key: FieldKey): string {
  const note = corrects?.fixes?.[key];
  return corrects && note ? words.say('form.asked', { name: corrects.by, note }) : '';
}

function actionsOf(words: Words, draft: Draft, isPart: boolean): object[] {
  const data = { draftId: draft.id, formVersion: FORM_VERSION };
  return [
    execute({ title: words.say('button.review'), verb: 'draft.review', data, style: 'positive' }),
    execute({ title: words.say('button.check'), verb: 'draft.check', data }),
    ...(isPart ? [execute({ title: words.say('button.whole'), verb: 'draft.whole', data })] : []),
    execute({
      title: words.say('button.discard'),
      verb: 'draft.discard',
      data: { draftId: draft.id },
      inputs: 'none',
    }),
  ];
}
