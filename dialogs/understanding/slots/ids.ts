import { parseRequestId } from '../../../domain/request/requestId.ts';
import type { Mention } from './mention.ts';

const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+|@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;
const GUID = /(?<![0-9a-f])[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}(?![0-9a-f])/g;
const REQUEST =
  /(?<![a-z0-9])(?:sme[\s_.-]*)([a-z0-9]{4})[\s_.-]*([a-z0-9]{4})(?![a-z0-9])|(?<![a-z0-9])([a-z0-9]{4})-([a-z0-9]{4})(?![a-z0-9-])/g;

const mentions = (folded: string, pattern: RegExp): Mention[] =>
  [...folded.matchAll(pattern)].map(match => ({
    id: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

export const findEmails = (folded: string): Mention[] => mentions(folded, EMAIL);

export const findTenantIds = (folded: string): Mention[] => mentions(folded, GUID);

/**
 * Ids of requests as people type them. A right one comes back in its canonical form; one with a slip, which the
 * check letter shows, with its letters as they were typed: the desk then says that it does not know it.
 */
export function findRequestIds(folded: string): Mention[] {
  return mentions(folded, REQUEST).flatMap(({ id, start, end }) => {
    const parsed = parseRequestId(id);
    if (parsed.ok) return [{ id: parsed.value, start, end }];
    const letters = id.replace(/^sme|[\s_.-]/g, '').toUpperCase();
    const typed = `SME-${letters.slice(0, 4)}-${letters.slice(4)}`;
    // "SME help with" has the shape of an id too.
    const looksLikeOne = /^sme-\w{4}-\w{4}$/.test(id) || (/\d/.test(id) && id.startsWith('sme'));
    return parsed.error.code === 'mistyped' && looksLikeOne ? [{ id: typed, start, end }] : [];
  });
}
