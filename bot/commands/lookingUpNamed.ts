import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import type { Finding } from '../search/finding.ts';
import type { Committing } from './committing.ts';
import { listScreen } from './reading.ts';

/** "Is Contoso approved?": people know their customers and not the numbers of requests. */
export class LookingUpNamed {
  readonly #finding: Finding;
  readonly #committing: Committing;

  constructor(finding: Finding, committing: Committing) {
    this.#finding = finding;
    this.#committing = committing;
  }

  /**
   * The request whose customer a sentence names, as it stands, or which there are where it is more than one;
   * `undefined` where it names none that this person may see.
   */
  async show(speaker: KnownSpeaker, text: string): Promise<Reply | undefined> {
    const named = await this.#finding.named(speaker, text);
    const [line, another] = named;
    if (line === undefined) return undefined;
    return another ? listScreen(speaker, 'named', named) : this.#committing.current(speaker, line.requestId);
  }
}
