import { enrolmentName } from '../../../cards/records.ts';
import { confirmRemoval } from '../../../dialogs/answers/spz/confirmRemoval.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { Partner } from '../../../domain/people.ts';
import { isSpecId, type SpecId } from '../../../domain/specializations/catalogue.ts';
import { askedRenewals, readEnrolledOn, readRenewals } from '../../../domain/specializations/readRecord.ts';
import {
  dropEnrolment,
  type EnrolmentFacts,
  keepEnrolment,
} from '../../../domain/specializations/records.ts';
import type { RecordStore } from '../../storage/recordStore.ts';
import { enrolmentScreen, type Row, renewalAnswers, type TypedEnrolment } from './enrolmentScreen.ts';
import type { Keeper, Said } from './keeper.ts';
import { isSame } from './same.ts';

/** What a sentence or a button brings to the form of an enrolment. */
export interface ToEnrol {
  readonly specId?: string | undefined;
  /** ISO date. */
  readonly enrolledOn?: string | undefined;
}

/** Shows where an enrolment stands after it was changed. */
export type Shown = (speaker: KnownSpeaker, partner: Partner, specId: SpecId, said: Said) => Promise<Reply>;

/** Enrolments on a partner's record: written, corrected and taken off by its admins. */
export class Enrolments {
  readonly #keeper: Keeper;
  readonly #records: RecordStore;
  readonly #show: Shown;

  constructor(keeper: Keeper, records: RecordStore, show: Shown) {
    this.#keeper = keeper;
    this.#records = records;
    this.#show = show;
  }

  /** The form, filled with what is known; a specialization that is on record already opens its own record. */
  async open(speaker: KnownSpeaker, { specId, enrolledOn }: ToEnrol): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const partner = admitted.value;
    const id = specId !== undefined && isSpecId(specId) ? specId : undefined;
    const row = id && (await this.#row(partner, id));
    if (!id || !row) return enrolmentScreen(speaker, partner, { specId: id, enrolledOn });
    const said = { mood: 'info', key: 'record.on_record' } as const;
    return enrolmentScreen(speaker, partner, {
      row,
      specId: id,
      enrolledOn,
      notice: enrolledOn ? said : undefined,
    });
  }

  /** Saves what was typed, or shows it again with what is wrong or still to be told. */
  async save(speaker: KnownSpeaker, { specId, revision, answers }: TypedEnrolment): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const partner = admitted.value;
    const chosen = specId ?? answers['specId'] ?? '';
    const id = isSpecId(chosen) ? chosen : undefined;
    const stored = id && (await this.#records.enrolment(partner.id, id));
    const row = stored?.content.removed ? undefined : stored;
    const typed = { row, specId: id, enrolledOn: answers['enrolledOn'] ?? '', answers };
    const day = readEnrolledOn(typed.enrolledOn, speaker.today);
    if (!id || !day.ok) {
      const errors = {
        ...(!id && { specId: 'required' as const }),
        ...(!day.ok && { enrolledOn: day.error }),
      };
      return enrolmentScreen(speaker, partner, {
        ...typed,
        row: specId === undefined ? undefined : row,
        errors,
      });
    }
    if (revision !== row?.content.revision) {
      const said = row && revision === undefined ? 'record.on_record' : 'record.changed_meanwhile';
      if (row)
        return enrolmentScreen(speaker, partner, { row, specId: id, notice: { mood: 'warning', key: said } });
      return this.#keeper.overview(speaker, partner, gone(speaker, id));
    }
    const recorded = row?.content.renewals ?? [];
    const asked = askedRenewals(day.value, speaker.today, recorded);
    const told = new Map(renewalAnswers(answers));
    if (asked.some(({ n }) => !told.has(n))) return enrolmentScreen(speaker, partner, typed);
    const facts = { enrolledOn: day.value.toString(), renewals: readRenewals(asked, told, recorded) };
    return this.#write(speaker, partner, id, facts, stored);
  }

  async confirm(speaker: KnownSpeaker, specId: string): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const row = await this.#row(admitted.value, specId);
    if (!row) return this.#keeper.overview(speaker, admitted.value, gone(speaker, specId));
    const { words } = speaker;
    const date = words.date(plainDate(row.content.enrolledOn));
    return confirmRemoval(speaker, {
      ...{ name: enrolmentName(words, specId), what: words.say('records.enrolled', { date }) },
      ...{ verb: 'enrolment.drop', data: { specId, revision: row.content.revision } },
    });
  }

  async drop(speaker: KnownSpeaker, specId: string, revision: number): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const partner = admitted.value;
    const row = await this.#row(partner, specId);
    if (!row) return this.#keeper.overview(speaker, partner, gone(speaker, specId));
    const change = dropEnrolment(row.content, speaker.person, this.#keeper.moment());
    const seen = row.content.revision === revision;
    const done = seen && (await this.#keeper.commit(partner.id, change, row));
    const name = enrolmentName(speaker.words, specId);
    return this.#keeper.overview(speaker, partner, {
      ...(done
        ? ({ mood: 'good', key: 'record.removed' } as const)
        : ({ mood: 'warning', key: 'record.changed_meanwhile' } as const)),
      values: { name },
    });
  }

  async #row(partner: Partner, specId: string): Promise<Row | undefined> {
    const stored = await this.#records.enrolment(partner.id, specId);
    return stored?.content.removed ? undefined : stored;
  }

  async #write(
    speaker: KnownSpeaker,
    partner: Partner,
    specId: SpecId,
    facts: EnrolmentFacts,
    stored: Row | undefined,
  ): Promise<Reply> {
    const values = { name: enrolmentName(speaker.words, specId) };
    const current = stored?.content.removed ? undefined : stored?.content;
    if (current && isSame(facts, current)) {
      return this.#show(speaker, partner, specId, { mood: 'info', key: 'record.unchanged', values });
    }
    const change = keepEnrolment(stored?.content, specId, facts, speaker.person, this.#keeper.moment());
    const done = await this.#keeper.commit(partner.id, change, stored);
    if (done) return this.#show(speaker, partner, specId, { mood: 'good', key: 'record.saved', values });
    const row = await this.#row(partner, specId);
    const notice = { mood: 'warning', key: 'record.changed_meanwhile' } as const;
    return enrolmentScreen(speaker, partner, { row, specId, notice });
  }
}

const gone = ({ words }: KnownSpeaker, specId: string): Said => ({
  ...{ mood: 'warning', key: 'record.gone', values: { name: enrolmentName(words, specId) } },
});
