import type { PlainDate } from '../../domain/calendar.ts';
import { LEGAL_FORMS } from './lexicon/companies.ts';
import { tenantNameIn } from './slots/names.ts';
import { readSentence } from './slots/reading.ts';
import { readText } from './text.ts';

const HAN = /^\p{Script=Han}+$/u;

/** The customer whom a sentence names, as it was written; in Han letters only what is called a company. */
export function customerIn(text: string, today: PlainDate): string | undefined {
  const name = tenantNameIn(readSentence(text, today));
  if (name === undefined || !HAN.test(name)) return name;
  return readText(name).folded.search(LEGAL_FORMS) < 0 ? undefined : name;
}
