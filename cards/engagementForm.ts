import type { EngagementParty } from '../domain/engagement/record.ts';
import {
  kindsFor,
  TERM_FIELDS,
  type TermAnswers,
  type TermError,
  type TermField,
} from '../domain/engagement/terms.ts';
import template from './engagementForm.json' with { type: 'json' };
import { execute } from './parts/button.ts';
import type { Choice } from './parts/choices.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';
import { ANSWER_PREFIX, type Verb } from './verbs.ts';

/** What a proactive engagement asks beside its terms: with whom, and for which customer. */
export const PARTY_FIELDS = ['customer', 'frp', 'sme'] as const;
export type PartyField = (typeof PARTY_FIELDS)[number];
export const LONGEST_CUSTOMER = 256;

export type FormField = TermField | PartyField;
export type FormErrors = Readonly<Partial<Record<FormField, TermError>>>;
export type FormAnswers = TermAnswers & { readonly [K in PartyField]?: string | undefined };

/** What the form is for: to set one up from a request, to start one proactively, or to change the terms of one. */
export type FormPurpose =
  | { readonly for: 'set_up'; readonly requestId: string }
  | { readonly for: 'revise'; readonly engagementId: string; readonly revision: number }
  | {
      readonly for: 'start';
      readonly partnerId: string;
      /** Held for this form, so that sending it twice starts one. */
      readonly engagementId: string;
      readonly people: Readonly<Record<Exclude<EngagementParty, 'fpm'>, readonly Choice[]>>;
    };

export interface EngagementForm {
  readonly purpose: FormPurpose;
  /** "For Contoso (Fabrikam): Anna (FRP), Frank (FPM) and Sam (SME)"; for a new proactive one, the partner. */
  readonly between: string;
  readonly isFromRequest: boolean;
  readonly answers: FormAnswers;
  readonly errors: FormErrors;
  /** Who has agreed already, as a list of names: changing anything takes that back. */
  readonly agreed?: string | undefined;
}

const fill = compileCard<object>(template);

interface Looks {
  readonly title: MessageKey;
  readonly verb: Verb;
  readonly button: MessageKey;
}

const LOOK: Readonly<Record<FormPurpose['for'], Looks>> = {
  set_up: { title: 'engagement.form.title', verb: 'engagement.set_up', button: 'button.engagement_set_up' },
  start: {
    title: 'engagement.form.title.proactive',
    ...{ verb: 'engagement.start', button: 'button.engagement_set_up' },
  },
  revise: {
    title: 'engagement.form.title.revise',
    ...{ verb: 'engagement.revise', button: 'button.engagement_save' },
  },
};

/** The terms of an engagement (SME-22, SME-24): answers as typed, wrong ones marked on the same card. */
export function engagementFormCard(words: Words, form: EngagementForm): Card {
  const { purpose, errors, isFromRequest, agreed } = form;
  const look = LOOK[purpose.for];
  const wrong = Object.keys(errors).length;
  const notices: Notice[] = [
    ...(wrong > 0
      ? [{ mood: 'bad', plain: true, title: words.say('form.errors', { count: wrong }) } as const]
      : []),
    ...(agreed
      ? [
          {
            ...({ mood: 'warning', plain: true } as const),
            title: words.say('engagement.form.takes_back', { parties: agreed }),
          },
        ]
      : []),
  ];
  const id = purpose.for === 'revise' ? purpose.engagementId : '';
  return fill({
    lang: words.locale,
    title: words.say(look.title, { id }),
    between: form.between,
    intro: words.say(isFromRequest ? 'engagement.form.intro' : 'proactive.intro'),
    notices: notices.map(noticePart),
    fields: fieldsOf(words, form),
    small: smallPrint(sourceLines(words, [isFromRequest ? 'SME-22' : 'SME-20'])),
    actions: [
      execute({ title: words.say(look.button), verb: look.verb, style: 'positive', data: dataOf(purpose) }),
      ...backButton(words, purpose),
    ],
  });
}

function backButton(words: Words, purpose: FormPurpose): object[] {
  if (purpose.for === 'start') return [];
  const data = dataOf(purpose);
  const verb = purpose.for === 'set_up' ? 'request.show' : 'engagement.show';
  return [execute({ title: words.say('button.back'), verb, data, inputs: 'none' })];
}

function dataOf(purpose: FormPurpose): Record<string, string | number> {
  const { for: _for, ...data } = purpose;
  if (!('people' in data)) return data;
  return { partnerId: data.partnerId, engagementId: data.engagementId };
}

function fieldsOf(words: Words, form: EngagementForm): object[] {
  const { purpose, isFromRequest } = form;
  const kinds = kindsFor(isFromRequest);
  const choice = (key: FormField, choices: readonly Choice[], hint: MessageKey): object =>
    input(words, form, key, { kind: 'choice', choices, hint });
  return [
    ...(purpose.for === 'start'
      ? [
          input(words, form, 'customer', { kind: 'text', maxLength: LONGEST_CUSTOMER }),
          choice('frp', purpose.people.frp, 'engagement.field.person.hint'),
          choice('sme', purpose.people.sme, 'engagement.field.person.hint'),
        ]
      : []),
    ...(kinds.length > 1
      ? [
          choice(
            'kind',
            kinds.map(kind => ({ title: words.say(`engagement.kind.${kind}`), value: kind })),
            'engagement.field.kind.hint',
          ),
        ]
      : []),
    ...(['expectations', 'outcomes', 'exitCriteria', 'timeline', 'endDate', 'learners'] as const).map(key => {
      const { kind, maxLength } = TERM_FIELDS[key];
      return input(words, form, key, {
        ...(key === 'endDate' && isFromRequest && { hint: 'engagement.field.endDate.optional' as const }),
        ...(kind === 'date' ? { kind } : { kind: 'text', multiline: true }),
        maxLength,
      });
    }),
  ];
}

interface Look {
  readonly kind: 'text' | 'choice' | 'date';
  readonly maxLength?: number;
  readonly multiline?: true;
  readonly choices?: readonly Choice[];
  readonly hint?: MessageKey;
}

function input(
  words: Words,
  { answers, errors, isFromRequest }: EngagementForm,
  key: FormField,
  { kind, maxLength = 0, multiline, choices = [], hint }: Look,
): object {
  const label = words.say(`engagement.field.${key}`);
  const error = errors[key];
  const isOptional = key === 'endDate' && isFromRequest;
  return {
    ...{ kind, maxLength, choices, multiline: multiline ?? null, id: ANSWER_PREFIX + key },
    label: isOptional ? words.say('form.optional', { label }) : label,
    hint: words.say(hint ?? (`engagement.field.${key}.hint` as MessageKey)),
    value: answers[key] || null,
    error: error ? words.say(`error.${error}`, { max: maxLength }) : '',
    style: error ? 'attention' : null,
  };
}
