import { hasRole, type Person } from '../domain/people.ts';
import template from './help.json' with { type: 'json' };
import { execute, say } from './parts/button.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

const fill = compileCard<object>(template);

/** More than these a client may leave out; whatever else there is stands in the lines above. */
const MOST_BUTTONS = 5;

const filesFor = (person: Person | undefined): boolean =>
  person !== undefined && hasRole(person, 'requester');
const decidesFor = (person: Person | undefined): boolean => person !== undefined && hasRole(person, 'fpm');

/** Engagements are between a partner's requester, its FPM and an SME (SME-22). */
const engagesFor = (person: Person | undefined): boolean =>
  person !== undefined && (['requester', 'fpm', 'sme'] as const).some(role => hasRole(person, role));

/** What the desk can do for this person, a line each. */
export const helpLines = (person: Person | undefined): MessageKey[] => [
  ...(filesFor(person) ? (['help.file'] as const) : []),
  ...(decidesFor(person) ? (['help.decide'] as const) : []),
  ...(person && hasRole(person, 'desk_admin') ? (['help.people', 'help.channel'] as const) : []),
  'help.ask',
  'help.renew',
  ...(person?.partnerId ? (['help.guides'] as const) : []),
  ...(filesFor(person) ? (['help.track'] as const) : []),
  'help.language',
];

/** What the desk can do for this person; `undefined` is somebody whom the desk doesn't know. */
export function helpCard(words: Words, person: Person | undefined): Card {
  return fill({
    lang: words.locale,
    title: words.say('help.title'),
    hello: person ? words.say('help.hello', { name: person.name }) : words.say('help.hello.guest'),
    lines: helpLines(person).map(key => ({ text: words.say(key) })),
    small: smallPrint([words.say('help.limits')]),
    actions: actionsOf(words, person).slice(0, MOST_BUTTONS),
  });
}

/** The likeliest first. */
function actionsOf(words: Words, person: Person | undefined): object[] {
  const [files, decides, engages] = [filesFor(person), decidesFor(person), engagesFor(person)];
  return [
    ...(person ? [] : [execute({ title: words.say('button.access'), verb: 'access.ask', data: {} })]),
    ...(files
      ? [
          execute({
            title: words.say('button.new_request'),
            verb: 'draft.new',
            data: {},
            style: 'positive',
          }),
        ]
      : []),
    ...(files ? [say(words.say('button.my_requests'), words.say('say.my_requests'))] : []),
    ...(decides ? [say(words.say('button.queue'), words.say('say.queue'))] : []),
    ...(engages ? [say(words.say('button.engagements'), words.say('say.engagements'))] : []),
    ...(person && hasRole(person, 'desk_admin')
      ? [say(words.say('button.people'), words.say('say.people'))]
      : []),
    ...(person?.partnerId
      ? [
          say(words.say('button.renewals'), words.say('say.renewals')),
          say(words.say('guides.title'), words.say('say.guides')),
        ]
      : []),
  ];
}
