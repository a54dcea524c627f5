import { fold, isCjk } from '../text.ts';
import { nearWords } from './fuzzy.ts';
import type { Mention } from './mention.ts';

/**
 * Names of things by their id, as a list with commas: `{ MDATP: 'mdatp, defender for endpoint' }`. A `*` at the
 * end of a word stands for any further letters (Polish endings), a space for any spacing or none.
 */
export type Lexicon = Readonly<Record<string, string>>;

export interface Name<Id extends string = string> {
  readonly id: Id;
  /** Folded; with its `*`. */
  readonly name: string;
}

export interface Matcher<Id extends string = string> {
  /** Every name in folded text, the longest at each place, without overlaps; in the order of the text. */
  find(folded: string): Mention<Id>[];
  /** Names with a slip of one or two letters. */
  near(folded: string): Mention<Id>[];
  /** As `find`, and where no name stands as it should, as `near`. */
  findNear(folded: string): Mention<Id>[];
}

/** Names by their letters, and for each beginning of two letters the lengths that names with it have. */
interface Index<Id> {
  readonly ids: Map<string, Id>;
  readonly lengths: Map<string, number[]>;
  /** Names with an ending left open inside ("glown* kontakt*"), by their first two letters. */
  readonly phrases: Map<string, { readonly id: Id; readonly pattern: RegExp }[]>;
}

/** Compiles a lexicon once. Where two ids share a name, the first one has it. */
export function matcher<Id extends string>(lexicon: Readonly<Record<Id, string>>): Matcher<Id> {
  const names = namesOf(lexicon);
  const index = indexOf(names);
  const likely = names.filter(({ name }) => /^[a-z ]{6,}$/.test(name));
  const find = (folded: string): Mention<Id>[] => findNames(folded, index);
  const near = (folded: string): Mention<Id>[] => nearWords(folded, likely);
  const findNear = (folded: string): Mention<Id>[] => {
    const exact = find(folded);
    return exact.length > 0 ? exact : near(folded);
  };
  return { find, near, findNear };
}

/** The names of a lexicon, folded, longest first. */
export function namesOf<Id extends string>(lexicon: Readonly<Record<Id, string>>): Name<Id>[] {
  const ids = Object.keys(lexicon) as Id[];
  return ids
    .flatMap(id =>
      lexicon[id].split(',').map(name => ({ id, name: spaced(fold(name.normalize('NFKC'))).trim() })),
    )
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
}

const SEPARATORS = /[ ._/-]+/g;
const spaced = (text: string): string => text.replace(SEPARATORS, ' ');

function indexOf<Id extends string>(names: readonly Name<Id>[]): Index<Id> {
  const ids = new Map<string, Id>();
  const lengths = new Map<string, Set<number>>();
  const phrases: Index<Id>['phrases'] = new Map();
  for (const { id, name } of names) {
    if (name.slice(0, -1).includes('*')) {
      const pattern = new RegExp(name.replaceAll('*', '[a-z]*'), 'y');
      phrases.set(name.slice(0, 2), [...(phrases.get(name.slice(0, 2)) ?? []), { id, pattern }]);
      continue;
    }
    for (const form of new Set([name, name.replaceAll(' ', ''), closeAtCjk(name)])) {
      if (ids.has(form)) continue;
      ids.set(form, id);
      const length = form.length - (form.endsWith('*') ? 1 : 0);
      for (const start of new Set([form.slice(0, Math.min(2, length))]))
        lengths.set(start, (lengths.get(start) ?? new Set()).add(length));
    }
  }
  const sorted = [...lengths].map(([start, set]) => [start, [...set].sort((a, b) => b - a)] as const);
  return { ids, lengths: new Map(sorted), phrases };
}

/** "azure 上的 sap" as people type it: the space beside a Han letter is optional by itself. */
const closeAtCjk = (name: string): string => name.replace(/(?<=[\u2e80-\u9fff]) | (?=[\u2e80-\u9fff])/g, '');

function findNames<Id extends string>(folded: string, { ids, lengths, phrases }: Index<Id>): Mention<Id>[] {
  const { text, places } = collapse(folded);
  const found: Mention<Id>[] = [];
  const add = (id: Id, start: number, end: number): void => {
    found.push({ id, start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 });
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!startsHere(text, at)) continue;
    const phrase = phrases.get(text.slice(at, at + 2))?.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (phrase !== undefined) {
      add(phrase.id, at, phrase.pattern.lastIndex);
      at = phrase.pattern.lastIndex - 1;
      continue;
    }
    const candidates = [
      ...(lengths.get(text.slice(at, at + 2)) ?? []),
      ...(lengths.get(text.charAt(at)) ?? []),
    ];
    for (const length of candidates) {
      if (at + length > text.length) continue;
      const name = text.slice(at, at + length);
      const open = ids.get(`${name}*`);
      const id = endsHere(text, at + length) ? (ids.get(name) ?? open) : open;
      if (id === undefined) continue;
      const end = open === id ? endOfWord(text, at + length) : at + length;
      add(id, at, end);
      at = end - 1;
      break;
    }
  }
  return found;
}

/** The text with each run of separators as one space, and where its letters stood. */
function collapse(folded: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    const letter = isSeparator(folded.charAt(i)) ? ' ' : folded.charAt(i);
    if (letter === ' ' && text.endsWith(' ')) continue;
    text += letter;
    places.push(i);
  }
  return { text, places };
}

const isSeparator = (letter: string): boolean => ' ._/-'.includes(letter);

const kindOf = (letter: string): 'letter' | 'digit' | 'other' => {
  if (letter >= 'a' && letter <= 'z') return 'letter';
  return letter >= '0' && letter <= '9' ? 'digit' : 'other';
};

/** A name ends where its kind of letter ends: "mdatp400" is MDATP and a number, "p2" is not the start of "p200". */
const boundary = (text: string, at: number): boolean => {
  const [before, after] = [kindOf(text.charAt(at - 1)), kindOf(text.charAt(at))];
  return before === 'other' || before !== after;
};

const startsHere = (text: string, at: number): boolean =>
  text.charAt(at) !== ' ' && (at === 0 || boundary(text, at));
const endsHere = (text: string, at: number): boolean => at === text.length || boundary(text, at);

function endOfWord(text: string, from: number): number {
  let end = from;
  while (kindOf(text.charAt(end)) === 'letter') end += 1;
  return end;
}

/** A pattern for one name, for lexicons whose names stand inside larger patterns. */
export function patternOf(name: string): string {
  const open = name.endsWith('*');
  const letters = open ? name.slice(0, -1) : name;
  const body = letters.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ ._/-]*');
  return (
    edge(letters.charAt(0), '<!') + body + (open ? '[a-z]*' : edge(letters.charAt(letters.length - 1), '!'))
  );
}

function edge(letter: string, look: '<!' | '!'): string {
  if (isCjk(letter)) return '';
  return /\d/.test(letter) ? `(?${look}\\d)` : `(?${look}[a-z])`;
}
