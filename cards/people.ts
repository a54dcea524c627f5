import type { Person } from '../domain/people.ts';
import { LISTED_ROLES } from '../domain/roles.ts';
import { execute } from './parts/button.ts';
import template from './people.json' with { type: 'json' };
import { rolesText } from './person.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

export interface PeopleView {
  /** What was typed; nothing when the card is opened. */
  readonly wanted: string;
  /** `undefined` while nobody was looked for. */
  readonly found: readonly Person[] | undefined;
}

/** More would be long to scroll and near the size limit. */
const MOST_SHOWN = 10;

const fill = compileCard<object>(template);

/** A desk admin looks for somebody: by address, by company, or among those with a role. */
export function peopleCard(words: Words, { wanted, found }: PeopleView): Card {
  const shown = found?.slice(0, MOST_SHOWN) ?? [];
  const more = found && found.length > shown.length ? words.say('people.more', { count: shown.length }) : '';
  return fill({
    lang: words.locale,
    title: words.say('people.title'),
    wantedLabel: words.say('people.wanted'),
    wantedHint: words.say('people.wanted.hint'),
    wanted,
    finding: [
      execute({ title: words.say('people.find'), verb: 'people.find', data: {}, style: 'positive' }),
      ...LISTED_ROLES.map(role =>
        execute({ title: words.say(`role.${role}`), verb: 'people.with', data: { role }, inputs: 'none' }),
      ),
    ],
    note: found?.length === 0 ? words.say('people.nobody') : more,
    lines: shown.map(({ id, name, email, roles }) => ({
      ...{ name, roles: rolesText(words, roles) },
      open: execute({
        ...{ title: words.say('people.open', { email }), verb: 'person.show' },
        ...{ data: { personId: id }, inputs: 'none' },
      }),
    })),
  });
}
