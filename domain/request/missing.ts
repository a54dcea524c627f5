import { type Answers, FIELD_KEYS, type FieldKey, fieldOf } from './fields.ts';

/** The desk fills these in from the record of whoever files. */
export const FROM_RECORD: readonly FieldKey[] = ['partnerName', 'partnerEmail', 'fpmId'];

/** What a request cannot go without (AMB-07h): a tick is no information that could be missing. */
const isAskedFor = (key: FieldKey): boolean => !fieldOf(key).optional && fieldOf(key).kind !== 'tick';

/** The fields that still have to be answered, in the form's order. */
export const missingIn = (answers: Answers): FieldKey[] =>
  FIELD_KEYS.filter(key => isAskedFor(key) && !answers[key]);
