import { matcher } from '../../understanding/slots/lexicon.ts';
import { PARTNER_TERMS } from './terms/partners.ts';
import { REQUEST_TERMS } from './terms/requests.ts';
import { SPECIALIZATION_TERMS } from './terms/specializations.ts';
import { SUPPORT_TERMS } from './terms/support.ts';
import type { Term } from './terms/term.ts';

export const GLOSSARY = { ...REQUEST_TERMS, ...PARTNER_TERMS, ...SPECIALIZATION_TERMS, ...SUPPORT_TERMS };

export type TermId = keyof typeof GLOSSARY;

export const TERM_IDS = Object.keys(GLOSSARY) as TermId[];

export const termOf = (id: TermId): Term => GLOSSARY[id];

const names = matcher(
  Object.fromEntries(TERM_IDS.map(id => [id, GLOSSARY[id].names])) as Record<TermId, string>,
);

/** The term that folded text names; of several the one with the longest name. */
export function termIn(folded: string): TermId | undefined {
  const found = names.find(folded).sort((a, b) => b.end - b.start - (a.end - a.start));
  return found[0]?.id;
}
