import type { FactId, Ruling } from '../facts.ts';
import { LIKE_BRANDS, LIKE_DOMAINS, NAMED_BRANDS, NAMED_DOMAINS } from './webMail.ts';

/** `named`: the source names this web mail. `alike`: it does not, but its list is open (AMB-20). */
export type WebMail = 'named' | 'alike';

export interface EmailRuling {
  readonly acceptable: boolean;
  /** Why not: web mail, or no address at all. */
  readonly because?: WebMail | 'malformed';
}

const FACTS: readonly FactId[] = ['IR-12'];
const ADDRESS = /^[^\s@]+@([^\s@]+\.[^\s@.]{2,})$/;
/** A brand under a country's ending: one short label, or two as in `co.jp`. */
const ENDING = /^\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

const isBrand = (domain: string, brands: readonly string[]): boolean =>
  brands.some(brand => domain.startsWith(brand) && ENDING.test(domain.slice(brand.length)));

const isDomain = (domain: string, domains: readonly string[]): boolean => domains.includes(domain);

/** Which kind of web mail a domain is, or `undefined` for what may well be a company's own. */
export function webMailOf(domain: string): WebMail | undefined {
  const plain = domain.normalize('NFKC').toLowerCase();
  if (isBrand(plain, NAMED_BRANDS) || isDomain(plain, NAMED_DOMAINS)) return 'named';
  return isBrand(plain, LIKE_BRANDS) || isDomain(plain, LIKE_DOMAINS) ? 'alike' : undefined;
}

/** A full address, a domain ("wp.pl"), or just the brand ("gmail", "Yahoo! Mail"): all become a domain. */
function domainOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain.includes('@')) return ADDRESS.exec(plain)?.[1];
  const brands: readonly string[] = [...NAMED_BRANDS, ...LIKE_BRANDS];
  const brand = plain.replace(/!?\s+mail$/, '');
  if (brands.includes(brand)) return `${brand}.com`;
  return /^[^\s.]+(?:\.[^\s.]+)+$/.test(plain) ? plain : undefined;
}

/**
 * Whether an address will do for the primary contact: web mail is not accepted, a company's own domain is, also when
 * it is read in Outlook. Takes an address, a domain or the name of a web mail. Facts: IR-12, AMB-20.
 */
export function emailAcceptable(text: string): Ruling<EmailRuling> {
  const domain = domainOf(text);
  if (!domain) return { value: { acceptable: false, because: 'malformed' }, facts: FACTS, caveats: [] };
  const webMail = webMailOf(domain);
  if (!webMail) return { value: { acceptable: true }, facts: FACTS, caveats: [] };
  const value: EmailRuling = { acceptable: false, because: webMail };
  return { value, facts: FACTS, caveats: webMail === 'alike' ? ['AMB-20'] : [] };
}
