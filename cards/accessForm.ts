import {
  ACCESS_FIELD_KEYS,
  ACCESS_FIELDS,
  type AccessAnswers,
  type AccessError,
  type AccessField,
} from '../domain/access/fields.ts';
import { WANTED_ROLES } from '../domain/access/record.ts';
import template from './accessForm.json' with { type: 'json' };
import { execute, openUrl } from './parts/button.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';
import { ANSWER_PREFIX } from './verbs.ts';

export interface AccessForm {
  /** As typed, or as given the last time. */
  readonly answers: AccessAnswers;
  readonly errors: Readonly<Partial<Record<AccessField, AccessError>>>;
  /** Why it goes no further, beside what is marked on a field. */
  readonly notice?: Notice | undefined;
}

/** Where the FTC Resource Request page is (SME-03). */
export const FTC_PAGE = 'https://aka.ms/frpsmerequest';

const fill = compileCard<object>(template);

/** Step 2 of SME-13: the required information, with values kept and bad fields marked. */
export function accessFormCard(words: Words, { answers, errors, notice }: AccessForm): Card {
  const wrong = Object.keys(errors).length;
  const notices: Notice[] = [
    ...(wrong > 0
      ? [{ mood: 'bad', plain: true, title: words.say('form.errors', { count: wrong }) } as const]
      : []),
    ...(notice ? [notice] : []),
  ];
  return fill({
    lang: words.locale,
    title: words.say('access.title'),
    intro: words.say('access.form.intro'),
    notices: notices.map(noticePart),
    fields: ACCESS_FIELD_KEYS.map(key => input(words, key, answers[key], errors[key])),
    small: smallPrint([words.say('access.own_register'), ...sourceLines(words, ['SME-13'])]),
    actions: [
      execute({ title: words.say('button.submit'), verb: 'access.submit', data: {}, style: 'positive' }),
      execute({
        ...{ title: words.say('button.access_withdraw'), verb: 'access.withdraw', data: {}, inputs: 'none' },
      }),
      openUrl(words.say('button.request_page'), FTC_PAGE),
    ],
  });
}

function input(words: Words, key: AccessField, value: string | undefined, error: AccessError | undefined) {
  const { kind, maxLength } = ACCESS_FIELDS[key];
  const label = words.say(`access.field.${key}`);
  const isOptional = 'optional' in ACCESS_FIELDS[key];
  return {
    ...{ kind, maxLength, id: ANSWER_PREFIX + key },
    label: isOptional ? words.say('form.optional', { label }) : label,
    hint: words.say(`access.field.${key}.hint`),
    // Most user names have a mailbox; whoever has none takes the tick away.
    value: value || (kind === 'tick' ? 'true' : null),
    error: error ? words.say(`error.${error}`, { max: maxLength }) : '',
    style: error ? 'attention' : null,
    choices: WANTED_ROLES.map(role => ({ title: words.say(`access.role.${role}`), value: role })),
  };
}
