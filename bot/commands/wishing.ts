import { answerCard } from '../../cards/answer.ts';
import { say } from '../../cards/parts/button.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { hasRole } from '../../domain/people.ts';
import type { WishTopic } from '../../domain/wishes.ts';
import type { Planning } from '../clocks/planning.ts';
import type { Stores } from '../storage/stores.ts';

/** What people want to be told of: the morning digest, the reminders of renewals. */
export class Wishing {
  readonly #stores: Stores;
  readonly #planning: Planning;

  constructor(stores: Stores, planning: Planning) {
    this.#stores = stores;
    this.#planning = planning;
  }

  /** From now on this person wants to be told, or wants it no more. */
  wish(speaker: KnownSpeaker, topic: WishTopic, wanted: boolean): Promise<Reply> {
    return topic === 'digest' ? this.#digest(speaker, wanted) : this.#renewals(speaker, wanted);
  }

  async #digest(speaker: KnownSpeaker, wanted: boolean): Promise<Reply> {
    const { person } = speaker;
    if (!hasRole(person, 'fpm')) return message(speaker, 'info', 'wish.digest.not_fpm');
    await this.#stores.wishes.change(person.id, 'digest', wanted);
    if (!wanted) return message(speaker, 'good', 'wish.digest.off');
    await this.#planning.startDigest(person);
    return message(speaker, 'good', 'wish.digest.on');
  }

  async #renewals(speaker: KnownSpeaker, wanted: boolean): Promise<Reply> {
    const { person, words } = speaker;
    const partner = person.partnerId && (await this.#stores.partners.get(person.partnerId));
    if (!partner) return message(speaker, 'info', 'wish.renewals.no_partner');
    await this.#stores.wishes.change(person.id, 'renewals', wanted);
    if (wanted) return message(speaker, 'good', 'wish.renewals.on', { partner: partner.name });
    const title = words.say('wish.renewals.off');
    const actions = [say(words.say('button.reminders_on'), words.say('say.reminders_on'))];
    return { card: answerCard(words, { verdict: { mood: 'good', title }, actions }), summary: title };
  }
}
