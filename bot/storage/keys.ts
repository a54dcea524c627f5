import { Temporal } from 'temporal-polyfill';

/** Azure refuses these in a PartitionKey or RowKey; `%` is legal but mangled by some tools, `!` is our escape sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a key
const UNSAFE = /[/\\#?%!\u0000-\u001f\u007f-\u009f]/g;

const ESCAPED = /!([0-9a-f]{4})/g;

/** Any text as a table key, reversibly: `a/b` becomes `a!002fb`. */
export const encodeKey = (text: string): string =>
  text.replace(UNSAFE, unit => `!${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const decodeKey = (key: string): string =>
  key.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Composes key parts with `|`, which no part may smuggle in. */
export const joinKey = (...parts: string[]): string =>
  parts.map(part => encodeKey(part).replaceAll('|', '!007c')).join('|');

/** A number that sorts as text: `pad(7)` is `000007`. */
export const pad = (value: number, width = 6): string => String(value).padStart(width, '0');

const END_OF_TIME = Temporal.Instant.from('9999-12-31T23:59:59Z').epochMilliseconds;

/** A key prefix under which later instants sort first. */
export const newestFirst = (at: Temporal.Instant): string => pad(END_OF_TIME - at.epochMilliseconds, 15);

/** The bounds of all row keys that begin with `prefix`. */
export const startingWith = (prefix: string): { from: string; before: string } => ({
  from: prefix,
  before: `${prefix}\uffff`,
});
