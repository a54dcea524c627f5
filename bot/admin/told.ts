import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Words } from '../../cards/strings/words.ts';

/** A column of an export that is not read back: its heading, and what a record has to say under it. */
export interface Told<R> {
  readonly heading: MessageKey;
  tell(record: R, words: Words): string | number | undefined;
}
