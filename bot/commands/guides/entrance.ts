import type { Verb } from '../../../cards/verbs.ts';
import { message } from '../../../dialogs/answers/message.ts';
import { whichPartner } from '../../../dialogs/answers/whichPartner.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Partner } from '../../../domain/people.ts';
import { maySeeRecords } from '../../../domain/specializations/recordAccess.ts';
import type { Stores } from '../../storage/stores.ts';
import { whoseRecords } from '../records/assigned.ts';

/** What an FPM's choice of a partner leads to. */
export interface Again {
  readonly verb: Verb;
  readonly data: Readonly<Record<string, string>>;
}

/** Who gets at the guides of which partner: its own people, and its FPM. Read from storage for every press. */
export class Entrance {
  readonly #partners: Stores['partners'];

  constructor({ partners }: Pick<Stores, 'partners'>) {
    this.#partners = partners;
  }

  /** Without a partner the speaker's own company is meant; an FPM of several is asked which. */
  async admit(
    speaker: KnownSpeaker,
    partnerId: string | undefined,
    again: Again,
    then: (partner: Partner) => Promise<Reply>,
  ): Promise<Reply> {
    const { person } = speaker;
    if (partnerId !== undefined) {
      const partner = await this.#partners.get(partnerId);
      if (partner && maySeeRecords(person, partner)) return then(partner);
      return message(speaker, 'warning', 'guide.refused.not_found');
    }
    const whose = await whoseRecords(this.#partners, speaker, '');
    if (whose.kind === 'one') return then(whose.partner);
    if (whose.kind === 'none') return message(speaker, 'info', 'guides.no_partner');
    return whichPartner(speaker, whose.among, { title: 'guides.whose', ...again });
  }
}
