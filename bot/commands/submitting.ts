import { randomUUID } from 'node:crypto';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { dateIn, type Holidays } from '../../domain/calendar.ts';
import type { Panel } from '../../domain/people.ts';
import type { Change } from '../../domain/request/command.ts';
import { requestDeadlines } from '../../domain/request/deadlines.ts';
import { answersOf, type Draft } from '../../domain/request/draft.ts';
import { evaluate } from '../../domain/request/evaluate.ts';
import { type Filing, file, type Moment, transition } from '../../domain/request/lifecycle.ts';
import type { RequestFields, Resemblance } from '../../domain/request/record.ts';
import type { Clock } from '../clock.ts';
import { CHANNEL } from '../storage/channelStore.ts';
import type { Stores } from '../storage/stores.ts';
import type { Committing } from './committing.ts';
import type { Standing } from './standing.ts';

/** What it takes to file. */
export interface Ground {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly holidays: Holidays;
  readonly standing: Standing;
  readonly committing: Committing;
}

/** A checked form, ready to become a request. */
export interface CheckedForm {
  readonly draft: Draft;
  readonly fields: RequestFields;
  readonly fpmName: string;
  readonly resembles: Resemblance | undefined;
  /** The FPMs of whom several have to approve, where the partner's settings ask for it. */
  readonly panel: Panel | undefined;
}

/** Turns a complete draft into a request, or into the next revision of the request that it corrects. */
export class Submitting {
  readonly #stores: Stores;
  readonly #clock: Clock;
  readonly #holidays: Holidays;
  readonly #standing: Standing;
  readonly #committing: Committing;

  constructor({ stores, clock, holidays, standing, committing }: Ground) {
    this.#stores = stores;
    this.#clock = clock;
    this.#holidays = holidays;
    this.#standing = standing;
    this.#committing = committing;
  }

  async submit(speaker: KnownSpeaker, form: CheckedForm): Promise<Reply> {
    const now = this.#clock.now();
    const { zone } = speaker.person;
    const { value: deadlines } = requestDeadlines(dateIn(now, zone), this.#holidays);
    const { triage, decision, escalation } = deadlines;
    const filing: Filing = {
      fields: form.fields,
      fpmName: form.fpmName,
      evaluation: evaluationOf(form.draft),
      resembles: form.resembles,
      panel: form.panel && { ids: [...form.panel.ids], needed: form.panel.needed },
      deadlines: { triage: `${triage}`, decision: `${decision}`, escalation: `${escalation}`, zone },
    };
    // Whoever stands in for an FPM today is told of what comes in.
    const { fpmId } = form.fields;
    const moment = {
      ...{ now: now.toString(), commitId: randomUUID() },
      deputies: await this.#standing.deputies({
        ...filing,
        fpmId,
        state: 'submitted',
        submittedAt: now.toString(),
      }),
    };
    const { corrects } = form.draft;
    return corrects
      ? this.#again(speaker, corrects, filing, moment)
      : this.#first(speaker, form.draft, filing, moment);
  }

  async #first(speaker: KnownSpeaker, draft: Draft, filing: Filing, moment: Moment): Promise<Reply> {
    const outcome = file(draft, filing, speaker.person, moment);
    if (outcome.ok) return this.#committing.commit(speaker, await this.#announced(outcome.value));
    const why = outcome.error === 'self_approval' ? 'refused.self_approval' : 'file.not_a_requester';
    return message(speaker, 'warning', why, { fpm: filing.fpmName });
  }

  /** A team that has chosen a channel is shown there what arrives. */
  async #announced(change: Change): Promise<Change> {
    if (!(await this.#stores.channel.get())) return change;
    return { ...change, notices: [...change.notices, { to: CHANNEL, notice: 'decision_wanted' }] };
  }

  async #again(
    speaker: KnownSpeaker,
    { requestId, revision }: NonNullable<Draft['corrects']>,
    filing: Filing,
    moment: Moment,
  ): Promise<Reply> {
    const found = await this.#stores.requests.find(requestId);
    if (!found) return message(speaker, 'warning', 'refused.not_found');
    const outcome = transition(found.content, { type: 'resubmit', filing }, speaker.person, revision, moment);
    if (outcome.ok) return this.#committing.commit(speaker, outcome.value, { before: found });
    return this.#committing.refused(speaker, found.content, outcome.error);
  }
}

function evaluationOf(draft: Draft): Filing['evaluation'] {
  const evaluation = evaluate(answersOf(draft));
  if (!evaluation) throw new Error(`draft ${draft.id} passed the form without a workload`);
  const { value: route, facts, caveats } = evaluation.ruling;
  return { route, facts: [...facts], caveats: [...caveats] };
}
