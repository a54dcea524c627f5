import { type DesignationForm, designationFormCard } from '../../../cards/designationForm.ts';
import { benefitsText } from '../../../cards/records.ts';
import { confirmRemoval } from '../../../dialogs/answers/spz/confirmRemoval.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { Partner } from '../../../domain/people.ts';
import {
  BENEFIT_CHOICES,
  type BenefitChoice,
  DESIGNATION_IDS,
  type DesignationId,
} from '../../../domain/specializations/designations.ts';
import { nextYearly, readAnniversary } from '../../../domain/specializations/readRecord.ts';
import {
  type DesignationFacts,
  dropDesignation,
  type KeptDesignation,
  keepDesignation,
} from '../../../domain/specializations/records.ts';
import type { RecordStore } from '../../storage/recordStore.ts';
import type { Stored } from '../../storage/table.ts';
import type { Keeper, Said } from './keeper.ts';
import { isSame } from './same.ts';

/** What a sentence or a button brings to the form of a designation. */
export interface ToHold {
  readonly area?: string | undefined;
  /** ISO date since which it is held, or of an anniversary. */
  readonly since?: string | undefined;
  readonly benefitChoice?: BenefitChoice | undefined;
}

export interface TypedDesignation {
  readonly area?: string | undefined;
  readonly revision?: number | undefined;
  readonly answers: Readonly<Record<string, string>>;
}

const areaIn = (text: string | undefined): DesignationId | undefined =>
  DESIGNATION_IDS.find(id => id === text);

/** Designations on a partner's record. */
export class Designations {
  readonly #keeper: Keeper;
  readonly #records: RecordStore;

  constructor(keeper: Keeper, records: RecordStore) {
    this.#keeper = keeper;
    this.#records = records;
  }

  async open(speaker: KnownSpeaker, { area, since, benefitChoice }: ToHold): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const id = areaIn(area);
    const row = id && (await this.#row(admitted.value, id));
    const anniversary = since && nextYearly(plainDate(since), speaker.today).toString();
    const said = { mood: 'info', key: 'record.on_record' } as const;
    const notice = row && since ? said : undefined;
    return form(speaker, admitted.value, { row, area: id, anniversary, benefitChoice, notice });
  }

  async save(speaker: KnownSpeaker, { area, revision, answers }: TypedDesignation): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const partner = admitted.value;
    const id = areaIn(area ?? answers['area']);
    const stored = id && (await this.#records.designation(partner.id, id));
    const row = stored?.content.removed ? undefined : stored;
    const { anniversary = '', paid } = answers;
    const benefitChoice = BENEFIT_CHOICES.find(choice => choice === answers['benefitChoice']);
    const day = readAnniversary(anniversary, speaker.today);
    const typed = { area: id, anniversary, benefitChoice, paid: paid === 'true' };
    if (!id || !day.ok || !benefitChoice) {
      const errors = {
        ...(!id && { area: 'required' as const }),
        ...(!day.ok && { anniversary: day.error }),
        ...(!benefitChoice && { benefitChoice: 'required' as const }),
      };
      return form(speaker, partner, { ...typed, row: area === undefined ? undefined : row, errors });
    }
    if (revision !== row?.content.revision) {
      const key = row && revision === undefined ? 'record.on_record' : 'record.changed_meanwhile';
      if (row) return form(speaker, partner, { row, area: id, notice: { mood: 'warning', key } });
      return this.#keeper.overview(speaker, partner, gone(speaker, id));
    }
    const facts = { anniversary: day.value.toString(), benefitChoice, paid: typed.paid };
    return this.#write(speaker, partner, id, facts, stored);
  }

  async confirm(speaker: KnownSpeaker, area: string): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const id = areaIn(area);
    const row = id && (await this.#row(admitted.value, id));
    if (!id || !row) return this.#keeper.overview(speaker, admitted.value, id && gone(speaker, id));
    const { words } = speaker;
    const { anniversary, benefitChoice, paid, revision } = row.content;
    const what = words.say('records.anniversary', {
      date: words.date(plainDate(anniversary)),
      benefits: benefitsText(words, benefitChoice, paid),
    });
    return confirmRemoval(speaker, {
      ...{ name: words.say(`designation.${id}`), what },
      ...{ verb: 'designation.drop', data: { area: id, revision } },
    });
  }

  async drop(speaker: KnownSpeaker, area: string, revision: number): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const partner = admitted.value;
    const id = areaIn(area);
    const row = id && (await this.#row(partner, id));
    if (!id || !row) return this.#keeper.overview(speaker, partner, id && gone(speaker, id));
    const change = dropDesignation(row.content, speaker.person, this.#keeper.moment());
    const seen = row.content.revision === revision;
    const done = seen && (await this.#keeper.commit(partner.id, change, row));
    return this.#keeper.overview(
      speaker,
      partner,
      said(speaker, id, done ? 'record.removed' : 'record.changed_meanwhile', done ? 'good' : 'warning'),
    );
  }

  async #row(partner: Partner, area: DesignationId): Promise<Stored<KeptDesignation> | undefined> {
    const stored = await this.#records.designation(partner.id, area);
    return stored?.content.removed ? undefined : stored;
  }

  async #write(
    speaker: KnownSpeaker,
    partner: Partner,
    area: DesignationId,
    facts: DesignationFacts,
    stored: Stored<KeptDesignation> | undefined,
  ): Promise<Reply> {
    const current = stored?.content.removed ? undefined : stored?.content;
    if (current && isSame(facts, current)) {
      return this.#keeper.overview(speaker, partner, said(speaker, area, 'record.unchanged', 'info'));
    }
    const change = keepDesignation(stored?.content, area, facts, speaker.person, this.#keeper.moment());
    const done = await this.#keeper.commit(partner.id, change, stored);
    if (!done) return this.open(speaker, { area });
    return this.#keeper.overview(speaker, partner, said(speaker, area, 'record.saved', 'good'));
  }
}

const said = ({ words }: KnownSpeaker, area: DesignationId, key: Said['key'], mood: Said['mood']): Said => ({
  ...{ mood, key, values: { name: words.say(`designation.${area}`) } },
});

const gone = (speaker: KnownSpeaker, area: DesignationId): Said =>
  said(speaker, area, 'record.gone', 'warning');

interface Open extends Pick<DesignationForm, 'area' | 'anniversary' | 'benefitChoice' | 'notice' | 'paid'> {
  readonly row?: Stored<KeptDesignation> | undefined;
  readonly errors?: DesignationForm['errors'];
}

function form({ words }: KnownSpeaker, partner: Partner, open: Open): Reply {
  const { row, area, errors = {}, notice } = open;
  const known = row?.content;
  const card = designationFormCard(words, {
    ...{ partner: partner.name, area, errors, notice },
    seen: known && { area: known.area, revision: known.revision },
    anniversary: open.anniversary ?? known?.anniversary,
    benefitChoice: open.benefitChoice ?? known?.benefitChoice,
    paid: open.paid ?? known?.paid,
  });
  return { card, summary: words.say('record.form.designation'), facts: ['D1'] };
}
