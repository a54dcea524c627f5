import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import type { AskedFile, DeskFile, Maker, Makers } from './file.ts';

/** Keeps a file where its reader finds it without Teams, and tells where that is. */
export type KeepFile = (file: DeskFile) => Promise<string>;

/**
 * Gives files in chat. Teams asks the person first and tells the desk where to put the file (`consenting.ts`); the
 * content is made twice, to say how large it is and to be uploaded, and is kept nowhere in between.
 */
export class Giving {
  readonly #makers: Makers;
  readonly #keep: KeepFile | undefined;

  constructor(makers: Makers, keep?: KeepFile) {
    this.#makers = makers;
    this.#keep = keep;
  }

  async offer(speaker: KnownSpeaker, asked: AskedFile): Promise<Reply> {
    const file = await this.make(speaker, asked);
    if (!file) return message(speaker, 'info', 'file.none');
    const { name, about, content } = file;
    if (this.#keep) {
      await file.writeDown?.();
      const path = await this.#keep(file);
      return { ...message(speaker, 'good', 'file.kept', { path }), beside: true };
    }
    return {
      ...message(speaker, 'info', 'file.offer', { name }),
      ...{ beside: true, file: { name, about, size: content.byteLength, asked } },
    };
  }

  /** The file as it is now for this person, whatever it was when it was offered. */
  make(speaker: KnownSpeaker, asked: AskedFile): Promise<DeskFile | undefined> {
    const maker = this.#makers[asked.kind] as Maker<AskedFile['kind']>;
    return maker(speaker, asked);
  }
}
