import { CSP_GUIDES, resellerRegistration } from './csp/guides.ts';
import type { Guide } from './guide.ts';
import { SUPPORT_ACTIVATE } from './support/activationGuide.ts';

/** Every guide of the desk. */
export const GUIDES: readonly Guide[] = [...CSP_GUIDES, SUPPORT_ACTIVATE];

export const guideOf = (id: string): Guide | undefined => GUIDES.find(guide => guide.id === id);

const SHORT = resellerRegistration(true).id;
const LONG = resellerRegistration(false).id;

/** The other way to register: long for newcomers, short for who is in CSP already (IR-05). */
export function otherRegistration(guideId: string): Guide | undefined {
  if (guideId === LONG) return guideOf(SHORT);
  return guideId === SHORT ? guideOf(LONG) : undefined;
}

/** The same relationship seen from the other side (IR-17, IP-06). */
const OTHER_SIDE: Readonly<Record<string, string>> = {
  reseller_connect: 'provider_connect',
  provider_connect: 'reseller_connect',
};

export const otherSide = (guideId: string): Guide | undefined => guideOf(OTHER_SIDE[guideId] ?? '');

/** What a list of guides shows: of the two ways to register the one that was begun, or the long one. */
export const listedGuides = (begun: readonly string[]): Guide[] =>
  GUIDES.filter(({ id }) => {
    const isShort = begun.includes(SHORT) && !begun.includes(LONG);
    return otherRegistration(id) === undefined || id === (isShort ? SHORT : LONG);
  });
