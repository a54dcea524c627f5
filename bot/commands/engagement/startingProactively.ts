import type { FormAnswers, FormErrors } from '../../../cards/engagementForm.ts';
import type { Choice } from '../../../cards/parts/choices.ts';
import { partyName } from '../../../cards/parts/engagementRows.ts';
import { proactiveCard } from '../../../cards/proactive.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Basis } from '../../../domain/engagement/command.ts';
import { setUp } from '../../../domain/engagement/lifecycle.ts';
import { engagementIdOf, requestIdOf } from '../../../domain/engagement/record.ts';
import { hasRole, type Partner, type Person } from '../../../domain/people.ts';
import { newRequestId } from '../../../domain/request/requestId.ts';
import { chance } from '../../chance.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Standing } from '../standing.ts';
import type { Engaging } from './engaging.ts';
import { loadEngagement } from './loading.ts';
import { readProactive } from './proactiveForm.ts';
import { termsScreen } from './screens.ts';

/** What the form offers at most of each: a card has its limits, and so has who looks through it. */
const MOST_OFFERED = 25;

/** A partner of the speaker's, with those who could be in an engagement with it. */
interface Ready {
  readonly partner: Partner;
  readonly frps: readonly Person[];
  readonly smes: readonly Person[];
}

/** An engagement without a request: an FPM starts one with a partner of their own and an SME (SME-20). */
export class StartingProactively {
  readonly #stores: Stores;
  readonly #standing: Standing;
  readonly #engaging: Engaging;

  constructor(stores: Stores, standing: Standing, engaging: Engaging) {
    this.#stores = stores;
    this.#standing = standing;
    this.#engaging = engaging;
  }

  /** With which partner: those whose FPM the speaker is now. */
  async choose(speaker: KnownSpeaker): Promise<Reply> {
    const { person, words } = speaker;
    if (!hasRole(person, 'fpm')) return message(speaker, 'warning', 'proactive.not_fpm');
    const found = await this.#stores.partners.lookedAfterBy(person.id, { most: MOST_OFFERED });
    const choices = choicesOf(found.filter(({ isFrp }) => isFrp));
    if (choices.length === 0) return message(speaker, 'info', 'proactive.no_partner');
    const summary = words.say('engagement.form.title.proactive');
    return { card: proactiveCard(words, choices), summary, facts: ['SME-20'] };
  }

  form(speaker: KnownSpeaker, partnerId: string | undefined): Promise<Reply> {
    return this.#with(speaker, partnerId, async ready =>
      this.#form(speaker, ready, await this.#freeId(speaker.person, ready.partner), {}, {}),
    );
  }

  /** Doing it twice with the same form starts one engagement. */
  start(speaker: KnownSpeaker, partnerId: string, id: string, typed: FormAnswers): Promise<Reply> {
    return this.#with(speaker, partnerId, async ready => {
      const { person } = speaker;
      const loaded = await loadEngagement(this.#stores, partnerId, id);
      if (loaded) return this.#engaging.opened(speaker, loaded, open => this.#engaging.standing(open));
      if (!(await this.#isOwnId(person, partnerId, id))) return this.choose(speaker);
      const { frps, smes, partner } = ready;
      const { read, answers, errors } = readProactive(typed, { frps, smes }, speaker.today.toString());
      if (!read) return this.#form(speaker, ready, id, answers, errors);
      const { terms, customer, frp, sme } = read;
      const basis: Basis = {
        ...{ id, partnerId, partnerName: partner.name, customer, frp, sme },
        fpm: { id: person.id, name: person.name },
      };
      const deputies = await this.#standing.standIns(person.id);
      const moment = { ...this.#standing.moment(), deputies };
      const outcome = setUp(basis, { type: 'start', terms }, person, moment);
      if (!outcome.ok) return message(speaker, 'warning', 'engagement.refused.forbidden');
      await this.#stores.engagements.reserve(id, partnerId);
      return this.#engaging.commit(speaker, outcome.value, deputies);
    });
  }

  async #with(
    speaker: KnownSpeaker,
    partnerId: string | undefined,
    then: (ready: Ready) => Promise<Reply>,
  ): Promise<Reply> {
    const { person } = speaker;
    const partner = partnerId ? await this.#own(person, partnerId) : undefined;
    if (!partner) return this.choose(speaker);
    const [people, all] = await Promise.all([
      this.#stores.people.ofPartner(partner.id),
      this.#stores.people.withRole('sme'),
    ]);
    const frps = people.map(known => known.person).filter(each => hasRole(each, 'requester'));
    const others = (each: Person): boolean => each.id !== person.id;
    const ready = { partner, frps: frps.filter(others), smes: all.filter(others) };
    if (ready.frps.length === 0 || ready.smes.length === 0)
      return message(speaker, 'warning', 'proactive.nobody');
    return then(ready);
  }

  async #own(person: Person, partnerId: string): Promise<Partner | undefined> {
    if (!hasRole(person, 'fpm')) return undefined;
    const partner = await this.#stores.partners.get(partnerId);
    return partner?.isFrp && partner.fpmId === person.id ? partner : undefined;
  }

  #form(
    speaker: KnownSpeaker,
    { partner, frps, smes }: Ready,
    engagementId: string,
    answers: FormAnswers,
    errors: FormErrors,
  ): Reply {
    const people = { frp: choicesOf(frps), sme: choicesOf(smes) };
    const fpm = { id: speaker.person.id, name: speaker.person.name };
    const names = partyName(speaker.words, { fpm, frp: fpm, sme: fpm }, 'fpm');
    return termsScreen(
      speaker,
      {
        purpose: { for: 'start', partnerId: partner.id, engagementId, people },
        ...{ between: `${partner.name} · ${names}`, isFromRequest: false, answers, errors },
      },
      undefined,
    );
  }

  /** An id that no request has and none will get: both kinds of ids share their letters. */
  async #freeId(person: Person, partner: Partner): Promise<string> {
    for (;;) {
      const requestId = newRequestId(chance);
      if (await this.#stores.requests.reserve(requestId, partner.id, person.id))
        return engagementIdOf(requestId);
    }
  }

  async #isOwnId(person: Person, partnerId: string, id: string): Promise<boolean> {
    const requestId = requestIdOf(id);
    return requestId !== undefined && this.#stores.requests.reserve(requestId, partnerId, person.id);
  }
}

const choicesOf = (people: readonly { readonly id: string; readonly name: string }[]): Choice[] =>
  people.slice(0, MOST_OFFERED).map(({ id, name }) => ({ title: name, value: id }));
