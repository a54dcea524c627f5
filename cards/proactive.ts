import { execute } from './parts/button.ts';
import type { Choice } from './parts/choices.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import template from './proactive.json' with { type: 'json' };
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

const fill = compileCard<object>(template);

/** With which partner: the first step to an engagement without a request (SME-20). */
export const proactiveCard = (words: Words, partners: readonly Choice[]): Card =>
  fill({
    lang: words.locale,
    title: words.say('engagement.form.title.proactive'),
    intro: words.say('proactive.intro'),
    label: words.say('engagement.row.partner'),
    choices: partners,
    small: smallPrint(sourceLines(words, ['SME-20'])),
    actions: [
      execute({
        ...{ title: words.say('button.continue'), verb: 'engagement.partner', style: 'positive', data: {} },
      }),
    ],
  });
