import type { z } from 'zod';
import { MAX_STRING_UNITS } from './limits.ts';

/**
 * A row's content is one JSON text, cut into properties `b0`, `b1`, … because a property holds no more than
 * 32,768 UTF-16 units. A cut never parts a surrogate pair.
 */
export type Body = Record<`b${number}`, string>;

export function packBody(content: unknown): Body {
  const text = JSON.stringify(content);
  const body: Body = {};
  for (let start = 0, index = 0; start < text.length; index += 1) {
    let end = Math.min(start + MAX_STRING_UNITS, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    body[`b${index}`] = text.slice(start, end);
    start = end;
  }
  return body;
}

/** The content of a row, checked against `schema`. A row that does not fit is a fault and throws. */
export function unpackBody<T>(schema: z.ZodType<T>, row: Record<string, unknown>): T {
  let text = '';
  for (let index = 0; typeof row[`b${index}`] === 'string'; index += 1) text += row[`b${index}`];
  return schema.parse(JSON.parse(text));
}
