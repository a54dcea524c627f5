import type { Person } from '../../domain/people.ts';
import { NAMES_DEPUTY } from './lexicon/absence.ts';
import { namedIn } from './slots/named.ts';
import { fold } from './text.ts';

type Named = Pick<Person, 'id' | 'name' | 'email'>;

/**
 * The one of these people whom folded text names to stand in for its author; `unclear` where it names somebody who is
 * none of them, or may be several.
 */
export function deputyIn(folded: string, people: readonly Named[]): string | 'unclear' | undefined {
  if (!NAMES_DEPUTY.test(folded)) return undefined;
  const known = people.flatMap(person => callNames(person).map(name => ({ id: person.id, name })));
  const named = namedIn(folded, known, ({ name }) => name);
  const ids = new Set(
    [...named, ...known.filter(({ name }) => isAddressed(folded, name))].map(({ id }) => id),
  );
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : 'unclear';
}

/** What colleagues call somebody: the whole name, one of its parts, the given name behind a Chinese family name, or as their address begins. */
function callNames({ name, email }: Named): string[] {
  const [box = ''] = email.split('@');
  const given = /^\p{Script=Han}{3}$/u.test(name) ? [name.slice(1)] : [];
  return [name, ...name.split(/\s+/), ...given, ...box.split(/[._-]/)];
}

/** 健さん, 陈经理: a name of one letter counts only where somebody is called by it. */
const isAddressed = (folded: string, name: string): boolean =>
  /^\p{Script=Han}$/u.test(name) &&
  new RegExp(`${fold(name)}(?:さん|氏|様|君|先生|女士|小姐|经理|总|代)`).test(folded);
