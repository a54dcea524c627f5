import { reviewScreen } from '../../../bot/commands/screens.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { NO_HOLIDAYS } from '../../../domain/calendar.ts';
import type { Answers } from '../../../domain/request/fields.ts';
import { castIn, choicesIn, speaking } from '../sample/cast.ts';
import { answersIn, draftOf, lifeOf } from '../sample/requests.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

function review(words: Words, manner: Manner, more: Answers = {}) {
  const cast = castIn(words.locale, manner);
  const answers = { ...answersIn(manner, words.locale), ...more };
  const { fields } = lifeOf(manner, words.locale, more).submitted;
  const context = {
    ...{ partner: cast.partner, fpmName: cast.fpm.name, choices: choicesIn(cast) },
    options: { partnerNames: [], fpmIds: [] },
  };
  const open = { draft: draftOf(answers), context };
  return reviewScreen(speaking(words, cast.requester), open, fields, NO_HOLIDAYS).card;
}

export const requestReviewScenes: readonly Scene[] = [
  ...inAllManners('review/complete', 'Everything once more', review),
  scene('review/migration', 'A migration, with its e-mail source and a second language', words =>
    review(words, 'ordinary', {
      ...{ workload: 'OTHER', otherWorkload: 'Exchange migration', role: 'FastTrack Migration Resource' },
      ...{ emailSource: 'Lotus Notes 9', secondLanguage: 'de' },
    }),
  ),
  scene('review/below-threshold', 'Too few seats', words => review(words, 'ordinary', { seats: '40' })),
];
