import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Words } from '../../cards/strings/words.ts';
import { BOM, csvLine } from './csv.ts';

/** A column of an export that is not read back: its heading, and what a record has to say under it. */
export interface Told<R> {
  /** The same in every language: for programs. */
  readonly key: string;
  readonly heading: MessageKey;
  tell(record: R, words: Words): string | number | undefined;
  /** As programs read it, where that isn't what people read. */
  read?(record: R): string | number | undefined;
}

/** The first line of a CSV file, with the mark by which Excel knows its letters. */
export const headings = <R>(columns: readonly Told<R>[], words: Words): string =>
  BOM + csvLine(columns.map(({ heading }) => words.say(heading)));

export const toldLine = <R>(columns: readonly Told<R>[], record: R, words: Words): string =>
  csvLine(columns.map(({ tell }) => String(tell(record, words) ?? '')));

/** The same line for programs: by keys, without words of any language where a value has a code. */
export const toldObject = <R>(columns: readonly Told<R>[], record: R, words: Words): object =>
  Object.fromEntries(columns.map(({ key, tell, read }) => [key, read ? read(record) : tell(record, words)]));
