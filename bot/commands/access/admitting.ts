import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { AccessRefusal } from '../../../domain/access/command.ts';
import type { AccessRecord } from '../../../domain/access/record.ts';
import { register, standsAs } from '../../../domain/access/registration.ts';
import { carriesSecret } from '../../../domain/secrets.ts';
import { accessSubject } from '../../../domain/subject.ts';
import type { Outbox } from '../../outbox.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';
import type { Standing } from '../standing.ts';
import type { HandingOn } from './handingOn.ts';
import { accessDecisionScreen, accessMovedScreen } from './screens.ts';

/** A decision as it comes from a card: about whom, which revision was seen, and the message typed. */
export interface Admission {
  readonly type: 'approve' | 'decline';
  readonly personId: string;
  readonly revision: number;
  readonly note: string;
}

const REFUSED: Readonly<Record<Exclude<AccessRefusal, 'text_required'>, MessageKey>> = {
  ...{ forbidden: 'refused.not_found', stale: 'refused.stale', wrong_state: 'refused.wrong_state' },
  ...{ declined_often: 'refused.wrong_state', missed_often: 'refused.wrong_state' },
};

/** The FPM's side: who is let in for a partner. Judged on the stored registration and the stored roles alone. */
export class Admitting {
  readonly #stores: Stores;
  readonly #outbox: Outbox;
  readonly #standing: Standing;
  readonly #handingOn: HandingOn;

  constructor(stores: Stores, outbox: Outbox, standing: Standing, handingOn: HandingOn) {
    this.#stores = stores;
    this.#outbox = outbox;
    this.#standing = standing;
    this.#handingOn = handingOn;
  }

  decide(speaker: KnownSpeaker, { type, personId, revision, note }: Admission): Promise<Reply> {
    return this.#open(speaker, personId, async (found, deputies) => {
      const record = found.content;
      const view = { record, zone: speaker.zone };
      if (carriesSecret(note)) {
        return accessDecisionScreen(speaker.words, { ...view, note: { text: '', error: 'error.secret' } });
      }
      const moment = { ...this.#standing.moment(), deputies };
      const outcome = register(record, { type, text: note }, speaker.person, moment, revision);
      if (outcome.ok) {
        const { record: after } = outcome.value;
        const won = await this.#stores.access.commit(outcome.value, found);
        if (!won) return this.current(speaker, personId, 'refused.stale');
        this.#outbox.kick(accessSubject(personId), after.revision);
        return accessDecisionScreen(speaker.words, { ...view, record: after });
      }
      if (outcome.error === 'text_required') {
        const again = { text: note, error: 'access.decide.note.required' } as const;
        return accessDecisionScreen(speaker.words, { ...view, note: again });
      }
      return accessDecisionScreen(speaker.words, { ...view, refusal: REFUSED[outcome.error] });
    });
  }

  /** A registration as it stands now, for the FPM whom it concerns. */
  current(speaker: KnownSpeaker, personId: string, refusal?: MessageKey): Promise<Reply> {
    return this.#open(speaker, personId, async ({ content: record }) =>
      accessDecisionScreen(speaker.words, { record, zone: speaker.zone, refusal }),
    );
  }

  /** A former FPM learns who decides. Anybody else learns nothing; nor does the FPM while the person is still writing. */
  async #open(
    speaker: KnownSpeaker,
    personId: string,
    then: (found: Stored<AccessRecord>, deputies: readonly string[]) => Promise<Reply>,
  ): Promise<Reply> {
    const found = await this.#handingOn.load(personId);
    const partner = found?.content.partner;
    const deputies = partner ? await this.#standing.standIns(partner.fpmId) : [];
    const isOpen = found && found.content.state !== 'requested';
    if (isOpen && standsAs('fpm', speaker.person, found.content, deputies)) return then(found, deputies);
    if (isOpen && partner?.formerFpmIds?.includes(speaker.person.id))
      return accessMovedScreen(speaker.words, found.content, partner);
    return message(speaker, 'warning', 'refused.not_found');
  }
}
