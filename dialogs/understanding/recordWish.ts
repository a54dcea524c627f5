import { formsOf } from './forms.ts';
import {
  DESIGNATION_WORDS,
  ENROLMENT_WORDS,
  RECORD_WISHES,
  RENEWAL_WORDS,
  type RecordWish,
} from './lexicon/records.ts';
import type { Reading } from './slots/reading.ts';
import type { Guess } from './types.ts';

const SURE = 0.97;

const designation = new RegExp(DESIGNATION_WORDS);
const renewal = new RegExp(RENEWAL_WORDS);
const enrolment = new RegExp(ENROLMENT_WORDS);
/** A question about a record does not want it changed. */
const CHANGES: ReadonlySet<RecordWish> = new Set(['remove', 'correct', 'renewed', 'record'] as const);
const QUESTION =
  /(?:[?？]|[吗呢]|[でま]すか|いい|どうする)[。\s]*$|\b(?:must|may|should|shall|do) (?:i|we|they)\b|\bczy (?:musimy|trzeba|mamy)\b/;

/** What a sentence wants with the partner's records; `undefined` when it says none of the plain words for it. */
export const recordWish: (folded: string) => RecordWish | undefined = formsOf(RECORD_WISHES);

export const isAboutDesignation = (folded: string): boolean => designation.test(folded);

/** Whether something that can be on record is named: a short name counts only beside a word for what it is. */
function namesRecord({ text: { folded }, specializations, shorthand, areas, dates }: Reading): boolean {
  const isSurely = dates.length > 0 || enrolment.test(folded);
  return (
    specializations.length > 0 ||
    (shorthand.length > 0 && isSurely) ||
    (areas.length > 0 && isAboutDesignation(folded))
  );
}

/**
 * A sentence that says in plain words what to do with a record: "remove Low Code", "history of our records". A verb
 * alone is not enough, something that can be on record has to be named with it.
 */
export function aboutRecords(reading: Reading): Guess | undefined {
  const { dates } = reading;
  const { folded } = reading.text;
  const wish = recordWish(folded);
  if (wish === undefined) return undefined;
  const names = namesRecord(reading);
  const means = {
    ...{
      history: true,
      overview: true,
      calendar: renewal.test(folded) && dates.length === 0,
      renewals: true,
    },
    ...{ remove: names, renewed: names, record: names },
    correct: names && (dates.length > 0 || enrolment.test(folded)),
  }[wish];
  if (!means || (QUESTION.test(folded) && CHANGES.has(wish))) return undefined;
  const intent = wish === 'renewals' ? 'spz.renewal_dates' : 'desk.record_enrolment';
  return { intent, confidence: SURE };
}
