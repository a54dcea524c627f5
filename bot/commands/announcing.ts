import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { hasRole } from '../../domain/people.ts';
import type { ChannelStore } from '../storage/channelStore.ts';

/** Where arriving requests are shown to a team: one channel, chosen by a desk admin who says so there. */
export class Announcing {
  readonly #channel: ChannelStore;

  constructor(channel: ChannelStore) {
    this.#channel = channel;
  }

  /** What is posted from now on is safe for everybody who reads along; another channel gets nothing any more. */
  async here(speaker: KnownSpeaker): Promise<Reply> {
    const { person, words, overheard } = speaker;
    if (!hasRole(person, 'desk_admin')) return message(speaker, 'warning', 'channel.not_admin');
    if (!overheard) return message(speaker, 'info', 'channel.not_here');
    await this.#channel.choose({ contact: overheard.place, locale: words.locale });
    return { ...message(speaker, 'good', 'channel.here'), forAll: true };
  }

  async noMore(speaker: KnownSpeaker): Promise<Reply> {
    if (!hasRole(speaker.person, 'desk_admin')) return message(speaker, 'warning', 'channel.not_admin');
    await this.#channel.leave();
    return { ...message(speaker, 'good', 'channel.no_more'), forAll: true };
  }
}
