import type { EngagementForm, FormAnswers, FormErrors } from '../../../cards/engagementForm.ts';
import { partyNames } from '../../../cards/parts/engagementRows.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Basis } from '../../../domain/engagement/command.ts';
import { setUp } from '../../../domain/engagement/lifecycle.ts';
import { isOnMicrosoftSide, maySeeEngagement } from '../../../domain/engagement/parties.ts';
import { engagementIdOf } from '../../../domain/engagement/record.ts';
import { readTerms } from '../../../domain/engagement/terms.ts';
import type { SmeRequest } from '../../../domain/request/record.ts';
import { requestSubject } from '../../../domain/subject.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Standing } from '../standing.ts';
import type { Engaging } from './engaging.ts';
import { loadEngagement } from './loading.ts';
import { termsScreen } from './screens.ts';
import { withoutSecrets } from './typed.ts';

/** A request whose SME is in contact, for somebody who may set up its engagement. */
interface Ready {
  readonly request: SmeRequest;
  readonly basis: Basis;
  readonly deputies: readonly string[];
}

/** From a request to its engagement (SME-22): there is one for each, set up by the SME or the FPM after first contact. */
export class SettingUp {
  readonly #stores: Stores;
  readonly #standing: Standing;
  readonly #engaging: Engaging;

  constructor(stores: Stores, standing: Standing, engaging: Engaging) {
    this.#stores = stores;
    this.#standing = standing;
    this.#engaging = engaging;
  }

  /** The engagement as it stands, or the form to set it up. */
  open(speaker: KnownSpeaker, requestId: string): Promise<Reply> {
    return this.#on(speaker, requestId, async ({ request, basis }) => {
      const isMigration = request.fields.role === 'FastTrack Migration Resource';
      const answers = { kind: isMigration ? 'migration_direct' : 'assist' };
      return form(speaker, basis, answers, {});
    });
  }

  /** Sets it up with what was typed. A second one of the same request is not made, whoever presses. */
  setUp(speaker: KnownSpeaker, requestId: string, answers: FormAnswers): Promise<Reply> {
    return this.#on(speaker, requestId, async ({ basis, deputies }) => {
      const { terms, errors } = readTerms(answers, true, speaker.today.toString());
      if (!terms) return form(speaker, basis, withoutSecrets(answers, errors), errors);
      const moment = { ...this.#standing.moment(), deputies };
      const outcome = setUp(basis, { type: 'set_up', terms }, speaker.person, moment);
      if (!outcome.ok) return message(speaker, 'warning', 'engagement.refused.forbidden');
      await this.#stores.engagements.reserve(basis.id, basis.partnerId);
      return this.#engaging.commit(speaker, outcome.value, deputies);
    });
  }

  async #on(
    speaker: KnownSpeaker,
    requestId: string,
    then: (ready: Ready) => Promise<Reply>,
  ): Promise<Reply> {
    const request = (await this.#stores.requests.find(requestId))?.content;
    const basis = request && basisOf(request);
    if (!request || !basis) return this.#engaging.notFound(speaker);
    const loaded = await loadEngagement(this.#stores, basis.partnerId, basis.id);
    if (loaded) {
      const leaves = requestSubject(request);
      return this.#engaging.opened(speaker, loaded, open => ({ ...this.#engaging.standing(open), leaves }));
    }
    const deputies = await this.#standing.standIns(basis.fpm.id);
    if (!maySeeEngagement(speaker.person, basis, deputies)) return this.#engaging.notFound(speaker);
    if (!basis.inContact) return message(speaker, 'info', 'engagement.refused.not_in_contact');
    if (isOnMicrosoftSide(speaker.person, basis, deputies)) return then({ request, basis, deputies });
    const { sme, fpm } = basis;
    return message(speaker, 'info', 'engagement.refused.not_set_up', { sme: sme.name, fpm: fpm.name });
  }
}

/** Between whom the engagement of a request is; `undefined` while it has no SME. */
function basisOf(request: SmeRequest): Basis | undefined {
  const { assignment, fields, id, partnerId } = request;
  if (!assignment) return undefined;
  return {
    ...{ id: engagementIdOf(id), partnerId, partnerName: fields.partnerName, customer: fields.tenantName },
    ...{ requestId: id, inContact: assignment.contactedAt !== undefined },
    frp: { id: request.requesterId, name: request.requesterName },
    fpm: { id: request.fpmId, name: request.fpmName },
    sme: { id: assignment.smeId, name: assignment.smeName },
  };
}

function form(speaker: KnownSpeaker, basis: Basis, answers: FormAnswers, errors: FormErrors): Reply {
  const { words } = speaker;
  const { customer, partnerName: partner, requestId = '' } = basis;
  const people = partyNames(words, basis);
  const terms: EngagementForm = {
    ...{ purpose: { for: 'set_up', requestId }, isFromRequest: true, answers, errors },
    between: words.say('engagement.form.between', { customer, partner, people }),
  };
  return termsScreen(speaker, terms, requestSubject({ id: requestId, partnerId: basis.partnerId }));
}
