import { choicesOf } from '../../../cards/parts/choices.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { fieldQuestion } from '../../../dialogs/answers/fieldQuestion.ts';
import { FIELD_KEYS, type FieldKey, fieldOf } from '../../../domain/request/fields.ts';
import type { FieldError } from '../../../domain/request/readAnswers.ts';
import { castIn, choicesIn, speaking } from '../sample/cast.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

function question(
  words: Words,
  key: FieldKey,
  error?: FieldError | 'secret',
  manner: Manner = 'ordinary',
  { isFirst = false, ...more }: { readonly isFirst?: boolean; readonly current?: string } = {},
) {
  const cast = castIn(words.locale, manner);
  const choices = fieldOf(key).kind === 'choice' ? choicesOf(words, key, choicesIn(cast)) : [];
  const progress = { ...{ draftId: 'd', next: key, error, choices }, current: '', ...more };
  return fieldQuestion(speaking(words, cast.requester), key, progress, isFirst).card;
}

const ERRORS: readonly (readonly [FieldKey, FieldError | 'secret'])[] = [
  ['tenantId', 'not_a_guid'],
  ['tenantId', 'own_tenant'],
  ['tenantName', 'too_long'],
  ['seats', 'not_a_seat_count'],
  ['region', 'not_an_option'],
  ['partnerEmail', 'not_an_email'],
  ['role', 'role_does_not_fit'],
  ['secondLanguage', 'same_language'],
  ['justification', 'too_thin'],
  ['justification', 'secret'],
  ['emailSource', 'required'],
  ['discussedWithFpm', 'not_ticked'],
];

/** Options that are somebody's name: those can be as long as names get. */
const NAMED: readonly FieldKey[] = ['partnerName', 'fpmId'];

export const fieldQuestionScenes: readonly Scene[] = [
  ...FIELD_KEYS.flatMap(key =>
    NAMED.includes(key)
      ? inAllManners(`question/${key}`, `Asked: ${key}`, (words, manner) =>
          question(words, key, undefined, manner),
        )
      : [scene(`question/${key}`, `Asked: ${key}`, words => question(words, key))],
  ),
  scene('question/first', 'The first question, and how to move about', words =>
    question(words, 'tenantName', undefined, 'ordinary', { isFirst: true }),
  ),
  scene('question/again', 'Asked once more, with what was answered', words =>
    question(words, 'seats', undefined, 'ordinary', { current: '1200' }),
  ),
  ...ERRORS.map(([key, error]) =>
    scene(`question/${key}-${error}`, `Asked again: ${key}, ${error}`, words => question(words, key, error)),
  ),
];
