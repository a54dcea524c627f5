import { z } from 'zod';
import { EXPORTABLE } from '../../cards/verbs.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';

const id = z.string().min(1).max(100);

/** Which file somebody asked for: ids, and nothing that goes into it. Comes back from a client and is not believed. */
export const askedFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('calendar'), partnerId: id, specId: id.optional() }),
  z.strictObject({ kind: z.literal('records'), what: z.enum(EXPORTABLE), format: z.enum(['csv', 'json']) }),
]);
export type AskedFile = z.infer<typeof askedFileSchema>;
export type AskedFileOf<K extends AskedFile['kind']> = Extract<AskedFile, { readonly kind: K }>;

/** A file for one person, in their words. */
export interface DeskFile {
  /** Latin letters, digits and hyphens: it has to be a file's name on any machine. */
  readonly name: string;
  /** What it is for, without anything that people wrote: it's shown where text may be markup. */
  readonly about: string;
  readonly content: Uint8Array;
  /** Writes down that it is given, where that has to be known. Comes before it leaves the desk. */
  readonly writeDown?: () => Promise<void>;
}

/** Makes a file from what is stored now; `undefined` when there is nothing in it that this person may see. */
export type Maker<K extends AskedFile['kind']> = (
  speaker: KnownSpeaker,
  asked: AskedFileOf<K>,
) => Promise<DeskFile | undefined>;

export type Makers = { readonly [K in AskedFile['kind']]: Maker<K> };
