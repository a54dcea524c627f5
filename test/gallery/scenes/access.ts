import { accessMovedScreen } from '../../../bot/commands/access/screens.ts';
import { accessCard } from '../../../cards/access.ts';
import { accessDecisionCard } from '../../../cards/accessDecision.ts';
import { accessFormCard } from '../../../cards/accessForm.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { alreadyKnown, guest } from '../../../dialogs/answers/access.ts';
import { ACCESS_FIELD_KEYS, type AccessAnswers, answersFrom } from '../../../domain/access/fields.ts';
import { wayOf } from '../sample/access.ts';
import { castIn, speaking, stranger } from '../sample/cast.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

const ZONE = 'Europe/Warsaw';

const answersIn = (words: Words, manner: Manner = 'ordinary'): AccessAnswers => {
  const { application } = wayOf(manner, words.locale).submitted;
  return application ? answersFrom(application) : {};
};

const notListed = (words: Words, company: string) => ({
  ...({ mood: 'warning', title: words.say('access.not_listed', { company }) } as const),
  lines: [words.say('access.not_listed.next')],
});

const forms: readonly Scene[] = [
  scene('access/form-empty', 'Access is requested: the form', words =>
    accessFormCard(words, { answers: {}, errors: {} }),
  ),
  scene('access/form-no-mailbox', 'A user name without a mailbox and no other address', words =>
    accessFormCard(words, {
      answers: { ...answersIn(words), mailEnabled: 'false', alternateEmail: '' },
      errors: { alternateEmail: 'alternate_needed' },
    }),
  ),
  scene('access/form-missed-often', 'Too many unknown companies', words =>
    accessFormCard(words, {
      answers: answersIn(words),
      errors: {},
      notice: { mood: 'warning', title: words.say('access.missed_often') },
    }),
  ),
  scene('access/form-not-listed', 'The company is not known', words => {
    const answers = answersIn(words);
    const notice = notListed(words, answers.company ?? '');
    return accessFormCard(words, { answers, errors: { company: 'not_listed' }, notice });
  }),
  ...inAllManners('access/form-everything-wrong', 'An error on every field', (words, manner) => {
    const answers = answersIn(words, manner);
    const errors = Object.fromEntries(ACCESS_FIELD_KEYS.map(key => [key, 'too_long' as const]));
    return accessFormCard(words, { answers, errors, notice: notListed(words, answers.company ?? '') });
  }),
];

const STATES = ['unknown', 'submitted', 'invited', 'rejected', 'withdrawn', 'registered'] as const;

const TO_DECIDE = ['submitted', 'invited', 'rejected', 'withdrawn', 'registered'] as const;

export const accessScenes: readonly Scene[] = [
  scene('access/guest', 'Somebody unknown wants to file', words => guest(stranger(words)).card),
  scene(
    'access/known',
    'Somebody on record asks for access',
    words => alreadyKnown(speaking(words, castIn(words.locale).requester)).card,
  ),
  ...forms,
  ...STATES.flatMap(state => {
    const draw = (words: Words, manner: Manner = 'ordinary') =>
      accessCard(words, { record: wayOf(manner, words.locale)[state], zone: ZONE });
    const [id, title] = [`access/${state}`, `Access: ${state}, read by the person`];
    return state === 'invited' ? inAllManners(id, title, draw) : [scene(id, title, words => draw(words))];
  }),
  scene('access/rejected-often', 'Rejected too often to ask again', words =>
    accessCard(words, {
      ...{ record: wayOf('ordinary', words.locale).rejected, zone: ZONE },
      refusal: 'access.rejected_often',
    }),
  ),
  ...TO_DECIDE.flatMap(state => {
    const draw = (words: Words, manner: Manner = 'ordinary') =>
      accessDecisionCard(words, { record: wayOf(manner, words.locale)[state], zone: ZONE });
    const [id, title] = [`access/${state}-fpm`, `Access: ${state}, read by the FPM`];
    const isLong = state === 'submitted' || state === 'rejected';
    return isLong ? inAllManners(id, title, draw) : [scene(id, title, words => draw(words))];
  }),
  ...inAllManners('access/moved', 'The partner has another FPM, read by the former one', (words, manner) => {
    const { submitted } = wayOf(manner, words.locale);
    if (!submitted.partner) throw new Error('nobody was to decide');
    return accessMovedScreen(words, submitted, submitted.partner).card;
  }),
  scene('access/note-missing', 'Rejected without saying why', words =>
    accessDecisionCard(words, {
      ...{ record: wayOf('ordinary', words.locale).submitted, zone: ZONE },
      ...{ note: { text: '', error: 'access.decide.note.required' }, refusal: 'refused.malformed' },
    }),
  ),
];
