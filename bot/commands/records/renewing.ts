import { execute } from '../../../cards/parts/button.ts';
import { recordFormCard } from '../../../cards/recordForm.ts';
import { enrolmentName } from '../../../cards/records.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Partner } from '../../../domain/people.ts';
import { isSpecId, type SpecId, specialization } from '../../../domain/specializations/catalogue.ts';
import { currentRenewal } from '../../../domain/specializations/currentRenewal.ts';
import type { ManualStep } from '../../../domain/specializations/enrol.ts';
import { enrolledIn } from '../../../domain/specializations/ladder.ts';
import { type KeptEnrolment, keepEnrolment } from '../../../domain/specializations/records.ts';
import type { Renewal } from '../../../domain/specializations/renewal.ts';
import { manualRequirement, renewalOutcome } from '../../../domain/specializations/renewalOutcome.ts';
import type { RecordStore } from '../../storage/recordStore.ts';
import type { Stored } from '../../storage/table.ts';
import type { Shown } from './enrolments.ts';
import type { Keeper, Said } from './keeper.ts';

/** Which renewal of which revision of a record was pressed. */
export interface Pressed {
  readonly specId: string;
  readonly revision: number;
  readonly n: number;
}

interface Due {
  readonly partner: Partner;
  readonly specId: SpecId;
  readonly row: Stored<KeptEnrolment>;
  readonly renewal: Renewal;
  /** What an even anniversary asks for beside the qualification; `undefined` where nothing is. */
  readonly step: ManualStep | undefined;
}

/** "Mark as renewed": records a renewal as done and moves the record on; on even anniversaries with its manual step. */
export class Renewing {
  readonly #keeper: Keeper;
  readonly #records: RecordStore;
  readonly #show: Shown;

  constructor(keeper: Keeper, records: RecordStore, show: Shown) {
    this.#keeper = keeper;
    this.#records = records;
    this.#show = show;
  }

  /** Marks it at once, or asks about the audit or the references first (SPZ-16). */
  ask(speaker: KnownSpeaker, pressed: Pressed): Promise<Reply> {
    return this.#with(speaker, pressed, async due =>
      due.step ? question(speaker, due) : this.#mark(speaker, due),
    );
  }

  /** `answer` is what was chosen: `yes` when the audit was passed or the references approved. */
  renew(speaker: KnownSpeaker, pressed: Pressed, answer: string | undefined): Promise<Reply> {
    return this.#with(speaker, pressed, async due => {
      if (due.step && answer !== 'yes' && answer !== 'no') return question(speaker, due, true);
      return answer === 'no' && due.step ? this.#missing(speaker, due, due.step) : this.#mark(speaker, due);
    });
  }

  async #with(
    speaker: KnownSpeaker,
    { specId, revision, n }: Pressed,
    then: (due: Due) => Promise<Reply>,
  ): Promise<Reply> {
    const admitted = await this.#keeper.admit(speaker);
    if (!admitted.ok) return admitted.error;
    const partner = admitted.value;
    const name = enrolmentName(speaker.words, specId);
    const row = await this.#records.enrolment(partner.id, specId);
    if (!row || row.content.removed || !isSpecId(specId)) {
      return this.#keeper.overview(speaker, partner, {
        ...{ mood: 'warning', key: 'record.gone', values: { name } },
      });
    }
    const { enrolledOn, renewals } = enrolledIn(row.content);
    const { renewal, today } = currentRenewal(enrolledOn, speaker.today, renewals).value;
    if (row.content.revision !== revision || renewal.n !== n) {
      const stale = { mood: 'warning', key: 'record.changed_meanwhile' } as const;
      return this.#show(speaker, partner, specId, stale);
    }
    const { category } = specialization(specId);
    const state = { category, n, phase: today.phase, qualified: true, manualDone: true };
    if (renewalOutcome(state).value.outcome === 'too_early') {
      const values = { n, opens: speaker.words.date(renewal.opens) };
      return this.#show(speaker, partner, specId, {
        ...{ mood: 'warning', key: 'record.renewed.too_early', values },
      });
    }
    const manual = manualRequirement(category, n).value;
    const step = manual === 'none' || manual === 'none_listed' ? undefined : manual;
    return then({ partner, specId, row, renewal, step });
  }

  async #mark(speaker: KnownSpeaker, { partner, specId, row, renewal, step }: Due): Promise<Reply> {
    const { enrolledOn, renewals } = row.content;
    const done = { n: renewal.n, on: speaker.today.toString(), ...(step && { manualDone: true }) };
    const facts = { enrolledOn, renewals: [...renewals, done] };
    const change = keepEnrolment(row.content, specId, facts, speaker.person, this.#keeper.moment());
    const won = await this.#keeper.commit(partner.id, change, row);
    const values = { name: enrolmentName(speaker.words, specId), n: renewal.n };
    const said: Said = won
      ? { mood: 'good', key: 'record.saved.renewal', values }
      : { mood: 'warning', key: 'record.changed_meanwhile' };
    return this.#show(speaker, partner, specId, said);
  }

  #missing(speaker: KnownSpeaker, { partner, specId, renewal }: Due, step: ManualStep): Promise<Reply> {
    const values = { closes: speaker.words.date(renewal.closes) };
    return this.#show(speaker, partner, specId, {
      ...{ mood: 'warning', key: `record.renewed.missing.${step}`, values },
    });
  }
}

function question(
  { words }: KnownSpeaker,
  { specId, row, renewal, step = 'audit' }: Due,
  again = false,
): Reply {
  const { n, anniversary } = renewal;
  const name = enrolmentName(words, specId);
  const title = words.say('record.renewed.ask', { n, name, date: words.date(anniversary) });
  const data = { specId, revision: row.content.revision, n };
  const card = recordFormCard(words, {
    ...{ title, notices: [] },
    fields: [
      {
        ...{ kind: 'choice', key: 'manual', label: words.say(`record.field.manual.${step}`, { n }) },
        hint: words.say('record.choose'),
        error: again ? words.say('record.error.required') : undefined,
        choices: [
          { title: words.say(`record.manual.yes.${step}`), value: 'yes' },
          { title: words.say('record.manual.no'), value: 'no' },
        ],
      },
    ],
    actions: [
      execute({ title: words.say('button.save'), verb: 'enrolment.renew', data, style: 'positive' }),
      execute({ title: words.say('button.records'), verb: 'records.show', data: {}, inputs: 'none' }),
    ],
  });
  return { card, summary: title, facts: ['SPZ-16', 'SPZ-05'] };
}
