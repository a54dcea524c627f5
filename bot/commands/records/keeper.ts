import { randomUUID } from 'node:crypto';
import type { Mood } from '../../../cards/parts/notice.ts';
import { type RecordsView, recordsCard } from '../../../cards/records.ts';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { hasRole, type Partner } from '../../../domain/people.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { mayKeepRecords } from '../../../domain/specializations/recordAccess.ts';
import type {
  KeptDesignation,
  KeptEnrolment,
  Moment,
  RecordChange,
} from '../../../domain/specializations/records.ts';
import type { Clock } from '../../clock.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';

/** What a card about a record says first: why nothing happened, or what did. */
export interface Said {
  readonly mood: Mood;
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What every command about a partner's records begins and ends with: who may, the moment, and the commit. */
export class Keeper {
  readonly #stores: Stores;
  readonly #clock: Clock;

  constructor(stores: Stores, clock: Clock) {
    this.#stores = stores;
    this.#clock = clock;
  }

  /** The speaker's own partner, if they keep its records; otherwise who does. Roles come from storage alone. */
  async admit(speaker: KnownSpeaker): Promise<Result<Partner, Reply>> {
    const { person } = speaker;
    const partner = await this.partnerOf(speaker);
    if (partner && mayKeepRecords(person, partner.id)) return ok(partner);
    if (!partner) {
      return fail(
        message(speaker, 'info', hasRole(person, 'fpm') ? 'record.who.fpm' : 'record.who.no_partner'),
      );
    }
    const members = await this.#stores.people.ofPartner(partner.id);
    const names = members
      .filter(member => mayKeepRecords(member.person, partner.id))
      .map(member => member.person.name);
    const values = { partner: partner.name, names: speaker.words.list(names) };
    return fail(
      message(speaker, 'info', names.length > 0 ? 'record.who.admin' : 'record.who.nobody', values),
    );
  }

  async partnerOf({ person }: KnownSpeaker): Promise<Partner | undefined> {
    return person.partnerId === undefined ? undefined : this.#stores.partners.get(person.partnerId);
  }

  moment(): Moment {
    return { now: this.#clock.now().toString(), commitId: randomUUID() };
  }

  /** `false` when somebody else was faster: then nothing is written. */
  commit(
    partnerId: string,
    change: RecordChange,
    before?: Stored<KeptEnrolment | KeptDesignation>,
  ): Promise<boolean> {
    return this.#stores.records.commit(partnerId, change, before);
  }

  /** Everything on record of a partner, with what there is to say about the press that led here. */
  async overview(speaker: KnownSpeaker, partner: Partner, said?: Said): Promise<Reply> {
    const { words, person } = speaker;
    const [enrolments, designations] = await Promise.all([
      this.#stores.records.enrolments(partner.id),
      this.#stores.records.designations(partner.id),
    ]);
    const view: RecordsView = {
      ...{ partner: partner.name, enrolments, designations },
      keeps: mayKeepRecords(person, partner.id),
      partnerId: person.partnerId === partner.id ? undefined : partner.id,
      notice: said && { mood: said.mood, plain: true, title: words.say(said.key, said.values) },
    };
    return { card: recordsCard(words, view), summary: words.say('records.title'), facts: ['D1'] };
  }
}
