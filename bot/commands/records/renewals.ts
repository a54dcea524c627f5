import { type RenewalReader, type RenewalView, renewalCard } from '../../../cards/renewal.ts';
import { dueFirst, renewalTableCard } from '../../../cards/renewalTable.ts';
import { message } from '../../../dialogs/answers/message.ts';
import { whichPartner } from '../../../dialogs/answers/whichPartner.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Partner } from '../../../domain/people.ts';
import type { SpecId } from '../../../domain/specializations/catalogue.ts';
import { mayKeepRecords, maySeeRecords } from '../../../domain/specializations/recordAccess.ts';
import type { KeptEnrolment } from '../../../domain/specializations/records.ts';
import type { Stores } from '../../storage/stores.ts';
import { renewalView } from '../renewalView.ts';
import { whoseRecords } from './assigned.ts';
import type { Said } from './keeper.ts';

/** What is asked about renewals: all of them, or those of one specialization, in which words. */
export interface AskedRenewals {
  readonly text: string;
  readonly spec?: SpecId | undefined;
}

/** When specializations renew, from the partner's own record (SPZ-10 to SPZ-16). One page of one partition. */
export class Renewals {
  readonly #stores: Stores;

  constructor(stores: Stores) {
    this.#stores = stores;
  }

  /** `otherwise` answers when the record holds none of it; it is told the partner's name where there is one. */
  async answer(
    speaker: KnownSpeaker,
    { text, spec }: AskedRenewals,
    otherwise: (partner?: string) => Reply,
  ): Promise<Reply> {
    const whose = await whoseRecords(this.#stores.partners, speaker, text);
    if (whose.kind === 'choose') return whichPartner(speaker, whose.among);
    if (whose.kind === 'none') return otherwise();
    return this.#of(speaker, whose.partner, spec, otherwise);
  }

  /** All renewals of one partner, chosen by an FPM. */
  async ofPartner(speaker: KnownSpeaker, partnerId: string): Promise<Reply> {
    const partner = await this.#stores.partners.get(partnerId);
    if (!partner || !maySeeRecords(speaker.person, partner)) {
      return message(speaker, 'warning', 'refused.not_found');
    }
    const nothing = () => message(speaker, 'info', 'renewal.none.fpm', { partner: partner.name });
    return this.#of(speaker, partner, undefined, nothing);
  }

  /** One enrolment after it was changed, or could not be. */
  async show(speaker: KnownSpeaker, partner: Partner, specId: SpecId, said: Said): Promise<Reply> {
    const row = await this.#stores.partners.enrolment(partner.id, specId);
    if (!row) return message(speaker, said.mood, said.key, said.values);
    const notice = { mood: said.mood, plain: true, title: speaker.words.say(said.key, said.values) };
    return screen(speaker, partner, [row], notice);
  }

  async #of(
    speaker: KnownSpeaker,
    partner: Partner,
    spec: SpecId | undefined,
    otherwise: (partner?: string) => Reply,
  ): Promise<Reply> {
    const all = await this.#stores.partners.enrolments(partner.id);
    const rows = spec === undefined ? all : all.filter(({ specId }) => specId === spec);
    return rows.length === 0 ? otherwise(partner.name) : screen(speaker, partner, rows);
  }
}

function screen(
  speaker: KnownSpeaker,
  partner: Partner,
  rows: readonly KeptEnrolment[],
  notice?: RenewalReader['notice'],
): Reply {
  const { words, person, today, zone } = speaker;
  const views = rows.map(row => renewalView(speaker, row, partner.name));
  const [only] = views.length === 1 ? views : [];
  const isOwn = person.partnerId === partner.id;
  const reader: RenewalReader = {
    ...{ today, zone, notice },
    owner: isOwn ? undefined : { id: partner.id, name: partner.name },
    calendar: { partnerId: partner.id, ...(only && { specId: only.seen.specId }) },
    keeps: only && mayKeepRecords(person, partner.id) ? only.seen : undefined,
  };
  return {
    card: only ? renewalCard(words, only, reader) : renewalTableCard(words, views, reader),
    summary: only
      ? words.say('renewal.title.one', { specialization: only.name })
      : words.say('renewal.title'),
    ...(!only && { offers: dueFirst(views).map(({ name }) => name) }),
    facts: ['SPZ-18', 'SPZ-07', ...views.flatMap(factsOf)],
  };
}

const factsOf = ({ current, manual }: RenewalView) => [
  ...[...current.facts, ...current.caveats],
  ...[...manual.facts, ...manual.caveats],
];
