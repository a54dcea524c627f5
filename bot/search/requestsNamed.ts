import { namedIn } from '../../dialogs/understanding/slots/named.ts';
import { findOtherWorkloads, findWorkloads } from '../../dialogs/understanding/slots/workloads.ts';
import { readText } from '../../dialogs/understanding/text.ts';
import type { RequestLine } from '../storage/rows.ts';
import { isOther, isWorkload } from './wanted.ts';

/** The requests whose customer a sentence names: "status of Wingtip Toys", コントソの申請は. */
export const customersNamedIn = <Line extends Pick<RequestLine, 'tenantName'>>(
  text: string,
  lines: readonly Line[],
): Line[] => namedIn(readText(text).folded, lines, ({ tenantName }) => tenantName);

/**
 * The requests that a sentence names by their customer, by a part of their number, or by their partner, unless it is the
 * reader's own, whose all of them are. Where it names a product beside, those about this one.
 */
export function requestsNamedIn(
  text: string,
  lines: readonly RequestLine[],
  ownPartnerId?: string,
): RequestLine[] {
  const { folded } = readText(text);
  const others = lines.filter(({ partnerId }) => partnerId !== ownPartnerId);
  const ways = [
    () => customersNamedIn(text, lines),
    () => numbered(folded, lines),
    () => namedIn(folded, others, ({ partnerName }) => partnerName),
  ];
  let named: RequestLine[] = [];
  for (const way of ways) if (named.length === 0) named = way();
  const topical = aboutNamedProduct(text, named);
  return topical.length > 0 ? topical : named;
}

/** "7KQ4", or "7kq4mxtc": what is remembered of a number. */
function numbered(folded: string, lines: readonly RequestLine[]): RequestLine[] {
  const said = folded.match(/(?<![a-z0-9])(?:[a-z0-9]{4}|[a-z0-9]{8})(?![a-z0-9])/g) ?? [];
  return lines.filter(({ requestId }) => {
    const letters = requestId.toLowerCase().replace(/^sme|-/g, '');
    return said.some(part => [letters, letters.slice(0, 4), letters.slice(4)].includes(part));
  });
}

/** The requests about a product that a sentence names; none where it names none. */
export function aboutNamedProduct<Line extends Pick<RequestLine, 'workload'>>(
  text: string,
  lines: readonly Line[],
): Line[] {
  const { folded } = readText(text);
  const products = [
    ...findWorkloads(folded).map(({ id }) => isWorkload(id)),
    ...findOtherWorkloads(folded).map(({ id }) => isOther(id)),
  ];
  return lines.filter(line => products.some(isMet => isMet(line)));
}
