import type { Reply } from '../../../dialogs/reply.ts';
import type { Speaker } from '../../../dialogs/speaker.ts';
import { applicantOf } from '../../../domain/access/applicant.ts';
import {
  type AccessAnswers,
  type AccessError,
  type AccessField,
  readApplication,
} from '../../../domain/access/fields.ts';
import type { AccessPartner, AccessRecord, Application } from '../../../domain/access/record.ts';
import { register } from '../../../domain/access/registration.ts';
import type { Partner } from '../../../domain/people.ts';
import { mainZoneOf } from '../../../domain/zones.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';
import { pressedCard } from '../pressedCard.ts';
import type { Standing } from '../standing.ts';
import { type Applying, actorOf, type Case } from './applying.ts';
import { accessFormScreen } from './screens.ts';

type Errors = Partial<Record<AccessField, AccessError>>;
type OpenCase = Case & { readonly found: Stored<AccessRecord> };

/** Step 2 of SME-13: who the person is, and for which company they want to act. */
export class Describing {
  readonly #stores: Stores;
  readonly #standing: Standing;
  readonly #applying: Applying;

  constructor(stores: Stores, standing: Standing, applying: Applying) {
    this.#stores = stores;
    this.#standing = standing;
    this.#applying = applying;
  }

  submit(speaker: Speaker, answers: AccessAnswers): Promise<Reply> {
    return this.#applying.open(speaker, async open => {
      const { found } = open;
      if (found?.content.state !== 'requested') return this.#applying.standing(open, 'refused.stale');
      const { application, errors } = readApplication(answers);
      if (!application) return form({ ...open, found }, withoutSecrets(answers, errors), errors);
      return this.#lookUp({ ...open, found }, application, answers);
    });
  }

  /**
   * A company that the desk has not goes no further; and every such name counts, so that nobody finds out by guessing
   * which companies are here. Whether the name is unknown, has no FPM or may not file is not told either.
   */
  async #lookUp(open: OpenCase, application: Application, answers: AccessAnswers): Promise<Reply> {
    const { speaker, found, newcomer } = open;
    const { words } = speaker;
    const missed = register(found.content, { type: 'miss' }, actorOf(newcomer), this.#standing.moment());
    if (!missed.ok) {
      const title = words.say('access.missed_often');
      const lines = [words.say('access.not_listed.next')];
      return form(open, answers, {}, { mood: 'warning', title, lines });
    }
    const partner = await this.#stores.partners.named(application.company);
    const decides = partner && (await this.#decidedBy(partner));
    if (decides) return this.#submit(open, application, partner, decides);
    const isCounted = await this.#stores.access.commit(missed.value, found);
    if (!isCounted) return this.submit(speaker, answers);
    const title = words.say('access.not_listed', { company: application.company });
    const lines = [words.say('access.not_listed.next')];
    return form(open, answers, { company: 'not_listed' }, { mood: 'warning', title, lines });
  }

  async #submit(
    open: OpenCase,
    application: Application,
    { country }: Partner,
    partner: AccessPartner,
  ): Promise<Reply> {
    const { speaker, newcomer, found } = open;
    const moment = {
      ...this.#standing.moment(),
      deputies: await this.#standing.standIns(partner.fpmId),
    };
    const command = { type: 'submit', application, partner } as const;
    const outcome = register(found.content, command, actorOf(newcomer), moment);
    if (!outcome.ok) return this.#applying.refused(open, outcome.error);
    const along = {
      applicant: { ...applicantOf(newcomer), zone: newcomer.zone ?? mainZoneOf(country) },
      shownOn: pressedCard(speaker, newcomer),
    };
    return this.#applying.commit(open, outcome.value, along, () => this.#applying.current(speaker));
  }

  async #decidedBy({ id, name, isFrp, fpmId }: Partner): Promise<AccessPartner | undefined> {
    const fpm = isFrp && fpmId !== undefined ? (await this.#stores.people.get(fpmId))?.person : undefined;
    return fpm && { id, name, fpmId: fpm.id, fpmName: fpm.name };
  }
}

const form = (
  { speaker, found }: OpenCase,
  answers: AccessAnswers,
  errors: Errors,
  notice?: Parameters<typeof accessFormScreen>[2]['notice'],
): Reply => accessFormScreen(speaker.words, found.content, { answers, errors, notice });

/** What looks like a password or a key is not even shown again (AMB-33). */
const withoutSecrets = (answers: AccessAnswers, errors: Errors): AccessAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, text]) => [key, errors[key as AccessField] === 'secret' ? '' : text]),
  );
