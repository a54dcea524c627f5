import { answerCard } from '../../cards/answer.ts';
import { openUrl } from '../../cards/parts/button.ts';
import { sourceLines } from '../../cards/parts/source.ts';
import { message } from '../../dialogs/answers/message.ts';
import { newRequest } from '../../dialogs/answers/next.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { carriesSecret } from '../../domain/secrets.ts';
import { personLink } from '../search/links.ts';
import type { Stores } from '../storage/stores.ts';

/** Whom to ask what the sources don't say: the partner's own FPM, who is read from the record (SME-02). */
export class AskingFpm {
  readonly #stores: Pick<Stores, 'partners' | 'people'>;

  constructor(stores: Pick<Stores, 'partners' | 'people'>) {
    this.#stores = stores;
  }

  /** `about` is put into the message to the FPM, who reads it only when the person sends it. */
  async ask(speaker: KnownSpeaker, about = ''): Promise<Reply> {
    const { person, words } = speaker;
    const { partners, people } = this.#stores;
    const partner = person.partnerId === undefined ? undefined : await partners.get(person.partnerId);
    const fpm = partner?.fpmId === undefined ? undefined : (await people.get(partner.fpmId))?.person;
    if (!fpm) return { ...message(speaker, 'warning', 'ask_fpm.none'), beside: true };
    const text = carriesSecret(about) ? '' : about;
    const { name, email } = fpm;
    const title = words.say('ask_fpm.title', { fpm: name });
    const card = answerCard(words, {
      verdict: { mood: 'info', title, lines: [email, ...(text ? [words.say('ask_fpm.how')] : [])] },
      small: sourceLines(words, ['SME-02']),
      actions: [openUrl(words.say('ask_fpm.chat'), personLink(email, text)), ...newRequest(speaker)],
    });
    return { card, summary: title, facts: ['SME-02'], beside: true };
  }
}
