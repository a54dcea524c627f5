import type { texts as english } from './en/index.ts';

/** English is the list of keys. */
export type MessageKey = keyof typeof english;

/** Every other language has to hold exactly the same keys, or nothing compiles. */
export type Texts = Readonly<Record<MessageKey, string>>;
