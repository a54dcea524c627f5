import template from './exporting.json' with { type: 'json' };
import { execute } from './parts/button.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';
import { EXPORTABLE } from './verbs.ts';

const fill = compileCard<object>(template);

/** Which file it should be; `isForAll`: everything there is, and not only what the reader decides. */
export const exportingCard = (words: Words, isForAll: boolean): Card =>
  fill({
    lang: words.locale,
    title: words.say('export.title'),
    intro: words.say(isForAll ? 'export.all' : 'export.own'),
    label: words.say('export.which'),
    choices: EXPORTABLE.map(what => ({ title: words.say(`export.what.${what}`), value: what })),
    actions: [
      execute({ title: words.say('button.export_csv'), verb: 'export.csv', data: {}, style: 'positive' }),
      execute({ title: words.say('button.export_json'), verb: 'export.json', data: {} }),
    ],
  });
