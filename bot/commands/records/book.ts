import { recordHistoryCard } from '../../../cards/recordHistory.ts';
import { message } from '../../../dialogs/answers/message.ts';
import { whichPartner } from '../../../dialogs/answers/whichPartner.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Partner } from '../../../domain/people.ts';
import { type Programme, programmeOf } from '../../../domain/specializations/programme.ts';
import { maySeeRecords } from '../../../domain/specializations/recordAccess.ts';
import type { Stores } from '../../storage/stores.ts';
import { whoseRecords } from './assigned.ts';
import type { Designations } from './designations.ts';
import type { Enrolments } from './enrolments.ts';
import type { Keeper, Said } from './keeper.ts';

/** A card with more lines would be long to scroll and near the size limit. */
const MOST_EVENTS = 10;

/** A partner's records as a whole: what is on record, its history, and the way to each single record. */
export class RecordBook {
  readonly #stores: Stores;
  readonly #keeper: Keeper;
  readonly #enrolments: Enrolments;
  readonly #designations: Designations;

  constructor(stores: Stores, keeper: Keeper, enrolments: Enrolments, designations: Designations) {
    this.#stores = stores;
    this.#keeper = keeper;
    this.#enrolments = enrolments;
    this.#designations = designations;
  }

  /** What is on record of the partner that a sentence is about. */
  async asked(speaker: KnownSpeaker, text: string, wish: 'overview' | 'history'): Promise<Reply> {
    const whose = await whoseRecords(this.#stores.partners, speaker, text);
    if (whose.kind === 'choose') return whichPartner(speaker, whose.among);
    if (whose.kind === 'none') return message(speaker, 'info', 'record.who.no_partner');
    return wish === 'history'
      ? this.#history(speaker, whose.partner)
      : this.#keeper.overview(speaker, whose.partner);
  }

  /** The speaker's own records as the rules read them; two pages of one partition. */
  async programme(speaker: KnownSpeaker): Promise<Programme | undefined> {
    const partner = await this.#keeper.partnerOf(speaker);
    if (!partner) return undefined;
    const [enrolments, designations] = await Promise.all([
      this.#stores.records.enrolments(partner.id),
      this.#stores.records.designations(partner.id),
    ]);
    return programmeOf(partner.name, enrolments, designations);
  }

  /** What is on record: of the reader's own company, or of a partner of this FPM. */
  show(speaker: KnownSpeaker, partnerId: string | undefined, said?: Said): Promise<Reply> {
    return this.#visible(speaker, partnerId, partner => this.#keeper.overview(speaker, partner, said));
  }

  history(speaker: KnownSpeaker, partnerId: string | undefined): Promise<Reply> {
    return this.#visible(speaker, partnerId, partner => this.#history(speaker, partner));
  }

  /** Opens the record that was chosen in the overview, to be changed. */
  change(speaker: KnownSpeaker, chosen: string | undefined): Promise<Reply> {
    const { kind, id } = recordIn(chosen);
    if (kind === 'enrolment') return this.#enrolments.open(speaker, { specId: id });
    if (kind === 'designation') return this.#designations.open(speaker, { area: id });
    return this.show(speaker, undefined);
  }

  /** Asks whether to take off the record that was chosen in the overview. */
  remove(speaker: KnownSpeaker, chosen: string | undefined): Promise<Reply> {
    const { kind, id } = recordIn(chosen);
    if (kind === 'enrolment') return this.#enrolments.confirm(speaker, id);
    if (kind === 'designation') return this.#designations.confirm(speaker, id);
    return this.show(speaker, undefined);
  }

  async #visible(
    speaker: KnownSpeaker,
    partnerId: string | undefined,
    then: (partner: Partner) => Promise<Reply>,
  ): Promise<Reply> {
    const id = partnerId ?? speaker.person.partnerId;
    const partner = id === undefined ? undefined : await this.#stores.partners.get(id);
    if (partner && maySeeRecords(speaker.person, partner)) return then(partner);
    return message(speaker, 'warning', id === undefined ? 'record.who.no_partner' : 'refused.not_found');
  }

  async #history({ words, zone, person }: KnownSpeaker, partner: Partner): Promise<Reply> {
    const events = await this.#stores.records.history(partner.id, MOST_EVENTS + 1);
    const card = recordHistoryCard(words, {
      ...{ partner: partner.name, zone, events: events.slice(0, MOST_EVENTS) },
      more: events.length > MOST_EVENTS,
      partnerId: person.partnerId === partner.id ? undefined : partner.id,
    });
    return { card, summary: words.say('history.title'), facts: ['D1'] };
  }
}

/** `enrolment.sap`, as the overview's list has it. */
function recordIn(chosen = ''): { kind: string; id: string } {
  const dot = chosen.indexOf('.');
  return { kind: chosen.slice(0, Math.max(dot, 0)), id: chosen.slice(dot + 1) };
}
