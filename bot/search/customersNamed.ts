import { COMPANY_ENDINGS } from '../../dialogs/understanding/lexicon/customers.ts';
import { fold, isCjk, readText } from '../../dialogs/understanding/text.ts';
import type { RequestLine } from '../storage/rows.ts';

/** A short beginning, or one that many companies share, stands for no customer. */
const SHORTEST = 5;
const SHORTEST_IN_HAN = 3;
const COMMON = new Set(
  'customer client company group global bank hotel school city first partner request microsoft teams'.split(
    ' ',
  ),
);
const LEGAL_FORM = /[ ,]+(?:sp\.? ?z ?o\.? ?o\.?|s\.?a\.?|ltd\.?|inc\.?|llc|gmbh|corp\.?|k\.?k\.?|pty|plc)$/;
const JAPANESE_FORM = /^株式会社|株式会社$/g;

type Named = Pick<RequestLine, 'tenantName'>;

/**
 * The requests whose customer a sentence names, in any case and with a Polish ending: "status of Wingtip Toys",
 * "co z wnioskiem dla Contosa", コントソ商事の申請は. By the first word of the name alone where nothing names one in full.
 */
export function customersNamedIn<Line extends Named>(text: string, lines: readonly Line[]): Line[] {
  const { folded } = readText(text);
  const whole = lines.filter(line => stands(nameOf(line), folded));
  return whole.length > 0 ? whole : lines.filter(line => stands(firstWordOf(line), folded));
}

const nameOf = ({ tenantName }: Named): string =>
  fold(tenantName.normalize('NFKC')).trim().replace(LEGAL_FORM, '').replace(JAPANESE_FORM, '');

/** コントソ of コントソ商事, "wingtip" of "Wingtip Toys"; nothing where that is too short to tell. */
function firstWordOf(line: Named): string {
  const name = nameOf(line);
  const kind = COMPANY_ENDINGS.split(' ')
    .map(ending => fold(ending))
    .find(ending => name.endsWith(ending));
  if (kind !== undefined)
    return name.length - kind.length < SHORTEST_IN_HAN ? '' : name.slice(0, -kind.length);
  const [first = ''] = name.split(/[^a-z0-9]+/);
  return first.length < SHORTEST || COMMON.has(first) ? '' : first;
}

function stands(name: string, folded: string): boolean {
  const inHan = [...name].some(isCjk);
  if (name.length < (inHan ? 2 : 3)) return false;
  if (inHan) return folded.replaceAll(' ', '').includes(name.replaceAll(' ', ''));
  const letters = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]+/g, '[ -]*');
  const ending = /[a-z]{5}$/.test(name) ? '[a-z]{0,3}' : '';
  // Polish declines a name and may drop its last vowel: Contoso, dla Contosa.
  const stem = /[a-z]{5}[aeo]$/.test(name) ? `(?:${letters}|${letters.slice(0, -1)})` : letters;
  return new RegExp(`(?<![a-z0-9])${stem}${ending}(?![a-z0-9])`).test(folded);
}
