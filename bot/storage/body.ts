import type { z } from 'zod';
import { MAX_STRING_UNITS } from './limits.ts';

/**
 * A row's content is one JSON text, cut into properties `b0`, `b1`, … because a property holds no more than
 * 32,768 UTF-16 units.
 */
export type Body = Record<`b${number}`, string>;

const NOT_ASCII = /[\u0080-\uffff]/g;

/** The text in ASCII: the emulator counts UTF-8 bytes, and loses letters that two network packets share. */
const asciiJson = (content: unknown): string =>
  JSON.stringify(content).replace(
    NOT_ASCII,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export function packBody(content: unknown): Body {
  const text = asciiJson(content);
  const body: Body = {};
  for (let start = 0, index = 0; start < text.length; start += MAX_STRING_UNITS, index += 1) {
    body[`b${index}`] = text.slice(start, start + MAX_STRING_UNITS);
  }
  return body;
}

/** A row that does not fit its schema. Trying again does not mend it: another version of the desk may, or somebody. */
export class UnreadableRow extends Error {
  constructor({ partitionKey, rowKey }: Record<string, unknown>, cause: unknown) {
    super(`the row ${rowKey} of ${partitionKey} cannot be read`, { cause });
  }
}

/** The content of a row, checked against `schema`. A row that does not fit is a fault and throws `UnreadableRow`. */
export function unpackBody<T>(schema: z.ZodType<T>, row: Record<string, unknown>): T {
  let text = '';
  for (let index = 0; typeof row[`b${index}`] === 'string'; index += 1) text += row[`b${index}`];
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new UnreadableRow(row, error);
  }
}
