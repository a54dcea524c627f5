import { type ReviewExtras, reviewScreen } from '../../../bot/commands/screens.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { NO_HOLIDAYS } from '../../../domain/calendar.ts';
import type { Answers } from '../../../domain/request/fields.ts';
import { castIn, choicesIn, speaking } from '../sample/cast.ts';
import { answersIn, draftOf, lifeOf } from '../sample/requests.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

function review(words: Words, manner: Manner, more: Answers = {}, extras: Partial<ReviewExtras> = {}) {
  const cast = castIn(words.locale, manner);
  const answers = { ...answersIn(manner, words.locale), ...more };
  const { fields } = lifeOf(manner, words.locale, more).submitted;
  const context = {
    ...{ partner: cast.partner, fpmName: cast.fpm.name, choices: choicesIn(cast) },
    options: { partnerNames: [], fpmIds: [] },
  };
  const open = { draft: draftOf(answers), context };
  return reviewScreen(speaking(words, cast.requester), open, fields, { holidays: NO_HOLIDAYS, ...extras })
    .card;
}

export const requestReviewScenes: readonly Scene[] = [
  ...inAllManners('review/complete', 'Everything once more', review),
  scene('review/migration', 'A migration, with its e-mail source and a second language', words =>
    review(words, 'ordinary', {
      ...{ workload: 'OTHER', otherWorkload: 'Exchange migration', role: 'FastTrack Migration Resource' },
      ...{ emailSource: 'Lotus Notes 9', secondLanguage: 'de' },
    }),
  ),
  ...inAllManners('review/similar', 'Similar requests, and nothing said about them yet', (words, manner) => {
    const { approved, rejected } = lifeOf(manner, words.locale);
    const earlier = [approved, rejected, approved].map(({ id, fields, state, submittedAt }) => ({
      ...{ id, tenantName: fields.tenantName, state, submittedAt },
    }));
    return review(words, manner, {}, { earlier, error: 'error.required' });
  }),
  scene('review/below-threshold', 'Too few seats', words => review(words, 'ordinary', { seats: '40' })),
];
