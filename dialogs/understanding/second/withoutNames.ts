import type { PlainDate } from '../../../domain/calendar.ts';
import { tenantNameIn } from '../slots/names.ts';
import { readSentence } from '../slots/reading.ts';

const [ID, CODE, CUSTOMER] = ['[id]', '[code]', '[customer]'] as const;

/** Links and long numbers. */
const NUMBERED = /\b[a-z]+:\/\/\S+|\d{7,}/giu;

const PRODUCT = /^(?:office|microsoft|dynamics|windows)\d/i;

/** What could be a password or a key: figures among letters in both cases, or with a sign; and no product. */
const isCode = (run: string): boolean =>
  [/\d/, /[a-z]/i, /[a-z].*[A-Z]|[A-Z].*[a-z]|[!#$%^*=@~|]/].every(sign => sign.test(run)) &&
  !PRODUCT.test(run);

/** A company by the end of its name: "Kowalski sp. z o.o.", "Northern Light Ltd". */
const COMPANY =
  /\p{Lu}[\p{L}\d&.'-]*(?: \p{Lu}[\p{L}\d&.'-]*){0,4},? (?:Ltd|LLC|Inc|Corp|GmbH|AG|K\.K\.|[Ss]p\. ?z ?o\. ?o|S\.A)(?!\p{L})\.?/gu;

/** More customers than one sentence names. */
const MOST_NAMES = 5;

/**
 * The sentence as it was written, but for addresses, ids, customers and whatever could be a code.
 * A name that the desk knows by no sign stays: this hides what can be found, and is no promise of more.
 */
export function withoutNames(sentence: string, today: PlainDate): string {
  const { text, emails, tenantIds, requestIds } = readSentence(sentence, today);
  const ids = [...emails, ...tenantIds, ...requestIds].toSorted((a, b) => b.start - a.start);
  let message = text.written;
  for (const { start, end } of ids) message = message.slice(0, start) + ID + message.slice(end);
  message = message
    .replace(NUMBERED, CODE)
    .replace(/[!-~]{8,}/g, run => (isCode(run) ? CODE : run))
    .replace(COMPANY, CUSTOMER);
  for (let names = 0; names < MOST_NAMES; names += 1) {
    const customer = tenantNameIn(readSentence(message, today), true);
    if (customer === undefined) break;
    message = message.replaceAll(customer, CUSTOMER);
  }
  return message;
}
