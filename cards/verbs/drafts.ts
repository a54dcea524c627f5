import { z } from 'zod';
import { id, note, typing } from './payload.ts';

/** An input of the form that is no field: a request whose customer is meant again. */
export const EARLIER = 'earlierCustomer';

const formVersion = z.string().max(20);
const onForm = typing({ draftId: id, formVersion });
const prefilled = z.string().max(120).optional();
/** Why a request is another one than those it resembles. */
const different = note;

/** Filing: the form and its review. */
export const draftVerbs = {
  'draft.new': z.strictObject({
    ...{ workload: prefilled, otherWorkload: prefilled, seats: prefilled },
    ...{ region: prefilled, primaryLanguage: prefilled },
  }),
  'draft.check': onForm,
  'draft.review': onForm,
  /** Opens the fields of a correction that nobody asked to correct. */
  'draft.whole': onForm,
  'draft.edit': z.strictObject({ draftId: id, different }),
  'draft.submit': z.strictObject({ draftId: id, formVersion, different }),
  'draft.discard': z.strictObject({ draftId: id }),
} as const;
