import { type Person, ROLES, type Role } from '../domain/people.ts';
import { rolesChanged } from '../domain/roles.ts';
import { execute } from './parts/button.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { rowsPart } from './parts/rows.ts';
import template from './person.json' with { type: 'json' };
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

/** One change of somebody's record, by whom and by which way; `at` is an ISO instant. */
export interface PersonChanged {
  readonly at: string;
  readonly actorName: string;
  readonly via: 'import' | 'chat';
  readonly before?: Pick<Person, 'roles'> | undefined;
  readonly after: Pick<Person, 'roles'>;
}

export interface PersonView {
  readonly person: Person;
  readonly revision: number;
  /** The company's name, for people of a partner. */
  readonly partner: string | undefined;
  /** The newest first. */
  readonly changes: readonly PersonChanged[];
  /** The reader's. */
  readonly zone: string;
  readonly notice?: Notice | undefined;
  /** The roles as ticked, where they could not be given. */
  readonly ticked?: readonly Role[] | undefined;
}

const fill = compileCard<object>(template);

/** "FPM and Desk admin"; "No role" for somebody who may only ask questions. */
export const rolesText = (words: Words, roles: readonly Role[]): string =>
  roles.length === 0
    ? words.say('role.none')
    : words.list(ROLES.filter(role => roles.includes(role)).map(role => words.say(`role.${role}`)));

/** Somebody as a desk admin sees them: what they may do here, and who changed that when. */
export function personCard(words: Words, view: PersonView): Card {
  const { person, revision, partner, changes, zone, notice, ticked } = view;
  const { id: personId, name, email, locale } = person;
  return fill({
    lang: words.locale,
    name,
    notices: notice ? [noticePart(notice)] : [],
    rows: rowsPart({
      rows: [
        { label: words.say('column.person.email'), value: email },
        ...(partner === undefined ? [] : [{ label: words.say('person.partner'), value: partner }]),
        { label: words.say('column.person.locale'), value: words.language(locale) },
        { label: words.say('column.person.zone'), value: person.zone },
      ],
    }),
    rolesLabel: words.say('column.person.roles'),
    chosen: (ticked ?? person.roles).join(','),
    choices: ROLES.map(role => ({ title: words.say(`role.${role}`), value: role })),
    actions: [
      execute({
        ...{ title: words.say('person.save'), verb: 'person.roles', style: 'positive' },
        data: { personId, revision },
      }),
      execute({ title: words.say('person.others'), verb: 'people.find', data: {}, inputs: 'none' }),
    ],
    historyTitle: words.say('person.history'),
    changes: changes.map(change => ({
      what: changeText(words, change),
      by: words.say(change.via === 'import' ? 'person.history.import' : 'history.by', {
        ...{ name: change.actorName, at: words.instant(change.at, zone) },
      }),
    })),
  });
}

/** Which roles came and went; another change of the record has no words of its own here. */
function changeText(words: Words, { before, after }: PersonChanged): string {
  const { added, removed } = rolesChanged(before?.roles ?? [], after.roles);
  const parts = [
    ...(added.length > 0 ? [words.say('person.added', { roles: rolesText(words, added) })] : []),
    ...(removed.length > 0 ? [words.say('person.removed', { roles: rolesText(words, removed) })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : words.say('person.other_change');
}
