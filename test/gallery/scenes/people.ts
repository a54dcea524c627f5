import { type PeopleView, peopleCard } from '../../../cards/people.ts';
import { type PersonView, personCard } from '../../../cards/person.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { castIn } from '../sample/cast.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

const people = (words: Words, view: Partial<PeopleView>) =>
  peopleCard(words, { wanted: '', found: [], ...view });

function person(words: Words, manner: Manner, more: Partial<PersonView> = {}) {
  const { fpm, requester, partner } = castIn(words.locale, manner);
  const changed = { actorName: fpm.name, at: '2025-06-10T09:30:00Z' };
  return personCard(words, {
    ...{ person: requester, revision: 3, partner: partner.name, zone: 'Europe/Warsaw' },
    changes: [
      { ...changed, via: 'chat', before: { roles: ['sme', 'fpm'] }, after: requester },
      { ...changed, via: 'chat', before: requester, after: requester },
      { ...changed, via: 'import', after: { roles: ['sme', 'fpm', 'requester', 'partner_admin'] } },
    ],
    ...more,
  });
}

/** What a desk admin sees of people and their roles. */
export const peopleScenes: readonly Scene[] = [
  scene('people/new', 'People and roles', words => people(words, { found: undefined })),
  scene('people/nobody', 'Nobody found', words => people(words, { wanted: 'who@fabrikam.example' })),
  ...inAllManners('people/found', 'People of a company', (words, manner) => {
    const { requester, colleague, fpm, assigner, sme, partner } = castIn(words.locale, manner);
    const some = [requester, colleague, fpm, assigner, { ...sme, roles: [] }];
    const all = manner === 'ordinary' ? some : [some, some, some].flat();
    const found = all.map((each, i) => ({ ...each, email: `${i}${each.email}` }));
    return people(words, { wanted: partner.name.slice(0, 200), found });
  }),
  ...inAllManners('person/roles', 'Somebody and what they may do', (words, manner) => person(words, manner)),
  scene('person/refused', 'Roles that cannot be given', words =>
    person(words, 'ordinary', {
      ticked: [],
      changes: [],
      notice: { mood: 'warning', plain: true, title: words.say('person.last_admin') },
    }),
  ),
];
