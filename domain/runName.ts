import { fail, ok, type Result } from './result.ts';
import { carriesSecret } from './secrets.ts';
import { shortened } from './shortened.ts';

/** In UTF-16 units: what still fits in a line of a phone. */
export const LONGEST_NAME = 60;

const onOneLine = (typed: string): string => typed.replace(/\s+/gu, ' ').trim();

const asKept = (typed: string): string => shortened(onOneLine(typed), LONGEST_NAME).trim();

/** A name as typed, on one line; `undefined` for none. Nothing that looks like a secret is kept (AMB-33). */
export function readName(typed = ''): Result<string | undefined, 'name_secret'> {
  if (carriesSecret(onOneLine(typed))) return fail('name_secret');
  return ok(asKept(typed) || undefined);
}

/** The run that is called by a name, however that is capitalised and spaced. */
export const sameName = <L extends { readonly name?: string | undefined }>(
  lines: readonly L[],
  name: string,
): L | undefined => lines.find(line => line.name?.toLowerCase() === asKept(name).toLowerCase());
