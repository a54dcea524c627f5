import { z } from 'zod';

/** Inputs of the request form carry this prefix, so that no input can shadow a key of the button. */
export const ANSWER_PREFIX = 'answer-';

export const id = z.string().min(1).max(80);
export const revision = z.int().min(1);
export const nothing = z.strictObject({});
/** What is typed into a box for some sentences. */
export const note = z.string().max(1000).optional();

/** Typed texts beside the keys of a button, of this many UTF-16 units at most; any other key makes it malformed. */
export const typing = <S extends z.core.$ZodLooseShape>(keys: S, longest = 4000, prefix = ANSWER_PREFIX) =>
  z
    .object(keys)
    .catchall(z.string().max(longest))
    .refine(data => Object.keys(data).every(key => Object.hasOwn(keys, key) || key.startsWith(prefix)));
