import { z } from 'zod';
import type { Contact } from '../../domain/contact.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';
import type { Connection } from './connection.ts';
import { joinKey } from './keys.ts';
import { contactSchema } from './rows.ts';
import { Table } from './table.ts';

/** By this name the channel is told things, as if it were somebody; no Entra object id looks like it. */
export const CHANNEL = 'channel';

const channelSchema = z.object({ contact: contactSchema, locale: z.enum(LOCALES) });
const [PARTITION, ROW] = [joinKey(CHANNEL), 'requests'];

export interface Channel {
  readonly contact: Contact;
  /** What is posted there is in one language: that of the admin who chose the channel. */
  readonly locale: Locale;
}

/** The one channel in which arriving requests are shown, if there is any. */
export class ChannelStore {
  readonly #table: Table<z.infer<typeof channelSchema>>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('people'), channelSchema);
  }

  /** One point read. */
  async get(): Promise<Channel | undefined> {
    return (await this.#table.get(PARTITION, ROW))?.content as Channel | undefined;
  }

  choose(channel: Channel): Promise<void> {
    return this.#table.put(PARTITION, ROW, channel);
  }

  async leave(): Promise<void> {
    await this.#table.remove({ partition: PARTITION, row: ROW, etag: '*' });
  }
}
