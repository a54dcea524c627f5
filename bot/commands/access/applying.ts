import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { alreadyKnown } from '../../../dialogs/answers/access.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { isKnown, type Speaker } from '../../../dialogs/speaker.ts';
import { type Applicant, applicantOf, type Newcomer } from '../../../domain/access/applicant.ts';
import type { AccessChange, AccessRefusal, Actor } from '../../../domain/access/command.ts';
import { type AccessAnswers, answersFrom } from '../../../domain/access/fields.ts';
import type { AccessRecord } from '../../../domain/access/record.ts';
import { nobodyYet, register } from '../../../domain/access/registration.ts';
import { accessSubject } from '../../../domain/subject.ts';
import type { Outbox } from '../../outbox.ts';
import type { Along } from '../../storage/accessStore.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';
import type { Standing } from '../standing.ts';
import { accessFormScreen, accessScreen } from './screens.ts';

/** Somebody unknown with what is on record of their way in. */
export interface Case {
  readonly speaker: Speaker;
  readonly newcomer: Newcomer;
  readonly found: Stored<AccessRecord> | undefined;
  /** How they are told; `undefined` unless they have asked. */
  readonly applicant: Applicant | undefined;
}

const REFUSED: Readonly<Partial<Record<AccessRefusal, MessageKey>>> = {
  stale: 'refused.stale',
  declined_often: 'access.rejected_often',
};

/** A person's own side of getting access: what every step has in common, and asking and taking back (SME-13). */
export class Applying {
  readonly #stores: Stores;
  readonly #outbox: Outbox;
  readonly #standing: Standing;

  constructor(stores: Stores, outbox: Outbox, standing: Standing) {
    this.#stores = stores;
    this.#outbox = outbox;
    this.#standing = standing;
  }

  /** Step 1; who has asked already is shown how it stands. Only now is anything kept of somebody unknown. */
  ask(speaker: Speaker): Promise<Reply> {
    return this.open(speaker, async open => {
      const { newcomer, found } = open;
      const record = found?.content ?? nobodyYet(actorOf(newcomer), this.#standing.moment().now);
      if (record.state !== 'none') return this.standing(open);
      const outcome = register(record, { type: 'ask' }, actorOf(newcomer), this.#standing.moment());
      if (!outcome.ok) return this.refused(open, outcome.error);
      const along = { applicant: applicantOf(newcomer) };
      return this.commit(open, outcome.value, along, () => this.ask(speaker));
    });
  }

  /** The person doesn't want to any more: what they wrote is forgotten. */
  withdraw(speaker: Speaker): Promise<Reply> {
    return this.open(speaker, async open => {
      const { newcomer, found, applicant } = open;
      if (!found) return this.standing(open);
      const moment = this.#standing.moment();
      const outcome = register(found.content, { type: 'withdraw' }, actorOf(newcomer), moment);
      if (!outcome.ok) return this.refused(open, outcome.error);
      const along = { applicant: applicant && ('forgotten' as const) };
      return this.commit(open, outcome.value, along, () => this.current(speaker));
    });
  }

  /** How it stands, without changing anything. */
  current(speaker: Speaker, refusal?: MessageKey): Promise<Reply> {
    return this.open(speaker, async open => this.standing(open, refusal));
  }

  /** For somebody unknown in their own chat. Others are told why there is nothing to do. */
  async open(speaker: Speaker, then: (open: Case) => Promise<Reply>): Promise<Reply> {
    if (isKnown(speaker)) return this.#known(speaker.person.id, speaker);
    const { newcomer } = speaker;
    if (!newcomer) return message(speaker, 'info', 'access.own_chat');
    const { access } = this.#stores;
    const [found, applicant] = await Promise.all([
      access.load(newcomer.id),
      access.applicants.get(newcomer.id),
    ]);
    return then({ speaker, newcomer, found, applicant });
  }

  /** Writes a change and shows what it made of the registration; `again` when somebody else was faster. */
  async commit(open: Case, change: AccessChange, along: Along, again: () => Promise<Reply>): Promise<Reply> {
    const { record } = change;
    if (!(await this.#stores.access.commit(change, open.found, along))) return again();
    this.#outbox.kick(accessSubject(record.personId), record.revision);
    const { applicant = open.applicant } = along;
    return this.#screen(open.speaker, record, applicant === 'forgotten' ? open.applicant : applicant);
  }

  refused(open: Case, refusal: AccessRefusal): Reply {
    return this.standing(open, REFUSED[refusal]);
  }

  standing({ speaker, newcomer, found, applicant }: Case, refusal?: MessageKey): Reply {
    const record = found?.content ?? nobodyYet(actorOf(newcomer), this.#standing.moment().now);
    return this.#screen(speaker, record, applicant, refusal);
  }

  async #known(id: string, speaker: Speaker): Promise<Reply> {
    const record = (await this.#stores.access.load(id))?.content;
    return record?.state === 'registered' ? this.#screen(speaker, record, undefined) : alreadyKnown(speaker);
  }

  #screen(
    { words, person, newcomer }: Speaker,
    record: AccessRecord,
    applicant: Applicant | undefined,
    refusal?: MessageKey,
  ): Reply {
    if (record.state === 'requested') return accessFormScreen(words, record, blank(record));
    const zone = person?.zone ?? applicant?.zone ?? newcomer?.zone ?? 'UTC';
    return accessScreen(words, { record, zone, refusal });
  }
}

export const actorOf = ({ id, name }: Newcomer): Actor => ({ id, name, roles: [] });

/** The form as somebody left it the last time; who has never applied begins with nothing. */
const blank = ({ application }: AccessRecord): { answers: AccessAnswers; errors: object } => ({
  ...{ answers: application ? answersFrom(application) : {}, errors: {} },
});
