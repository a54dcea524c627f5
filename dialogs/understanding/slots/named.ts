import { LEGAL_FORMS, PLAIN_WORDS } from '../lexicon/companies.ts';
import { findConcepts } from '../lexicon/concepts/index.ts';
import { isCjk, readText } from '../text.ts';
import { distance } from './fuzzy.ts';
import { KATAKANA_NAME, soundOf } from './sound.ts';

/** Where a sentence says a name. Places are those of the folded text. */
export interface Said {
  readonly start: number;
  readonly end: number;
  /** The name as it stands, and not only how it begins. */
  readonly whole: boolean;
  /** Written in the letters of another script. */
  readonly heard?: boolean;
}

interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (folded: string): Word[] =>
  [...folded.matchAll(/[a-z0-9]+|[^\sa-z0-9]/g)].map(({ 0: letters, index }) => ({
    ...{ letters, start: index, end: index + letters.length },
  }));

/** The words that tell a name from others: without "Ltd", 株式会社 and the like, where anything is left. */
function tellingWords(name: string): string[] {
  const { folded } = readText(name);
  const telling = folded.replace(LEGAL_FORMS, ' ');
  const words = (text: string): string[] => text.match(/[a-z0-9]+|[^\sa-z0-9\p{P}]+/gu) ?? [];
  const found = words(telling).filter(word => word !== 'the');
  return found.length > 0 ? found : words(folded);
}

/**
 * Where a sentence says the name of a company or a person: in any case and width, with or without its spaces, with a
 * Polish ending, with a slip, as it sounds in katakana (コントソ for Contoso), or by how it begins ("Northwind" for
 * Northwind Traders). `undefined` where it does not.
 */
export function saidIn(folded: string, name: string): Said | undefined {
  const words = tellingWords(name);
  const [first] = words;
  if (first === undefined || words.join('').length < (isCjk(first.charAt(0)) ? 2 : SHORTEST))
    return undefined;
  return isCjk(first.charAt(0)) ? inCjk(folded, words) : inLatin(folded, words);
}

function inLatin(folded: string, words: readonly string[]): Said | undefined {
  const spoken = wordsOf(folded);
  for (let count = words.length; count > 0; count -= 1) {
    const wanted = words.slice(0, count);
    const whole = count === words.length;
    const found = spokenAs(spoken, wanted.join('')) ?? heardAs(folded, wanted.join(''));
    if (found && (whole || tellsAlone(wanted))) return { ...found, whole };
  }
  return undefined;
}

/** "First" of First Up, or "phone", is in many a sentence. */
const tellsAlone = (words: readonly string[]): boolean => {
  const [word = ''] = words;
  if (words.length > 1) return true;
  return word.length >= 4 && !PLAIN_WORDS.has(word) && findConcepts(word).length === 0;
};

/** One or more words of the sentence that are this one, written together. */
function spokenAs(spoken: readonly Word[], wanted: string): Omit<Said, 'whole'> | undefined {
  for (const [i, { start }] of spoken.entries()) {
    let letters = '';
    for (const { letters: more, end } of spoken.slice(i)) {
      if (isCjk(more)) break;
      letters += /[a-z0-9]/.test(more) ? more : '';
      if (letters.length > wanted.length + 4) break;
      if (letters !== '' && isSame(letters, wanted)) return { start, end };
    }
  }
  return undefined;
}

/** "IT" is in many a sentence. */
const SHORTEST = 3;
/** Short names bear no slip: "data" is not "datum". */
const SLIP = 6;
const TWO_SLIPS = 9;

function isSame(spoken: string, wanted: string): boolean {
  if (spoken === wanted) return true;
  if (wanted.length < 4 || spoken.charAt(0) !== wanted.charAt(0)) return false;
  const stem = /[aeiouy]$/.test(wanted) ? wanted.slice(0, -1) : wanted;
  const ending = spoken.startsWith(stem) ? spoken.slice(stem.length) : undefined;
  if (ending !== undefined && stem.length >= 4 && ENDING.test(ending)) return true;
  const most = wanted.length >= TWO_SLIPS ? 2 : wanted.length >= SLIP ? 1 : 0;
  return most > 0 && distance(spoken, wanted, most) !== undefined;
}

/** What Polish puts behind a name, or English. */
const ENDING = /^(?:s|a|u|y|i|e|o|em|iem|owi|ie|ego|emu|ej|om|ami|ach|ow)$/;

const heardAs = (folded: string, wanted: string): Omit<Said, 'whole'> | undefined => {
  const sound = soundOf(wanted);
  if (sound.length < 3) return undefined;
  const heard = [...folded.matchAll(KATAKANA_NAME)].find(([kana]) => soundOf(kana) === sound);
  return heard && { start: heard.index, end: heard.index + heard[0].length, heard: true };
};

function inCjk(folded: string, words: readonly string[]): Said | undefined {
  const name = words.join('');
  const at = folded.indexOf(name);
  if (at >= 0) return { start: at, end: at + name.length, whole: true };
  const [run = ''] = /^(?:[ァ-ヺー]{3,}|[\u3041-\u3096]{3,}|[\u4e00-\u9fff]{2,})/.exec(name) ?? [];
  const begins = run === '' ? -1 : folded.indexOf(run);
  if (begins >= 0) return { start: begins, end: begins + run.length, whole: run === name };
  const sound = /^[ァ-ヺー]+$/.test(run) ? soundOf(run) : '';
  const heard =
    sound.length < 3
      ? undefined
      : wordsOf(folded).find(({ letters }) => /^[a-z]/.test(letters) && soundOf(letters) === sound);
  return heard && { start: heard.start, end: heard.end, whole: run === name, heard: true };
}

/** The things that a sentence names: where it says the names of several at one place, the one that says most of it. */
export function namedIn<T>(folded: string, things: readonly T[], nameOf: (thing: T) => string): T[] {
  const found = things.flatMap(thing => {
    const said = saidIn(folded, nameOf(thing));
    return said ? [{ thing, said }] : [];
  });
  const isBest = ({ said }: { said: Said }): boolean =>
    found.every(({ said: other }) => !overlap(said, other) || worth(other) <= worth(said));
  return found.filter(isBest).map(({ thing }) => thing);
}

const overlap = (a: Said, b: Said): boolean => a.start < b.end && b.start < a.end;

/** What is written as it stands goes before what only sounds so, and a whole name before the beginning of another. */
const worth = ({ start, end, whole, heard }: Said): number =>
  4 * (end - start) + (heard ? 0 : 2) + (whole ? 1 : 0);
