import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { awakeFrom, startOf } from '../../domain/quietHours.ts';
import { isSpecId, type SpecId } from '../../domain/specializations/catalogue.ts';
import { currentRenewal } from '../../domain/specializations/currentRenewal.ts';
import { type Enrolled, enrolledIn, snoozeUntil, stepOn } from '../../domain/specializations/ladder.ts';
import type { Renewal } from '../../domain/specializations/renewal.ts';
import { readerDue } from '../clocks/plans.ts';
import type { Stores } from '../storage/stores.ts';

/** A renewal as the buttons of a reminder name it. */
export interface RenewalPressed {
  readonly specId: string;
  readonly n: number;
}

/** How the renewals on record stand: what a button gets that is out of date. */
export type AsItStands = (speaker: KnownSpeaker, spec: SpecId | undefined) => Promise<Reply>;

interface Found {
  readonly partnerId: string;
  readonly spec: SpecId;
  readonly enrolled: Enrolled;
  readonly renewal: Renewal;
}

/** The buttons of a reminder: hear of this renewal in a week, or not again before the next anniversary. */
export class Pausing {
  readonly #stores: Stores;
  readonly #asItStands: AsItStands;

  constructor(stores: Stores, asItStands: AsItStands) {
    this.#stores = stores;
    this.#asItStands = asItStands;
  }

  async snooze(speaker: KnownSpeaker, pressed: RenewalPressed): Promise<Reply> {
    const { person, today, zone, words } = speaker;
    const found = await this.#find(speaker, pressed);
    const until = found && snoozeUntil(found.renewal, today);
    const step = found && stepOn(found.enrolled, today);
    if (!until || !step) return this.#asItStands(speaker, found?.spec);
    const { partnerId, spec } = found;
    const snoozed = { step: step.day, until: until.toString() };
    await this.#stores.wishes.pause(person.id, partnerId, spec, { snoozed });
    await this.#stores.dues.plan(
      readerDue(partnerId, spec, person.id, awakeFrom(startOf(until, zone), zone)),
    );
    const values = { specialization: words.say(`spec.${spec}`), date: words.date(until) };
    return message(speaker, 'good', 'ladder.snoozed', values);
  }

  async done(speaker: KnownSpeaker, pressed: RenewalPressed): Promise<Reply> {
    const { person, words } = speaker;
    const found = await this.#find(speaker, pressed);
    if (!found) return this.#asItStands(speaker, undefined);
    const doneFor = found.renewal.anniversary.toString();
    await this.#stores.wishes.pause(person.id, found.partnerId, found.spec, { doneFor });
    return message(speaker, 'good', 'ladder.done', { specialization: words.say(`spec.${found.spec}`) });
  }

  /** The renewal that was pressed, if it is the one that the own partner's record has now. */
  async #find({ person, today }: KnownSpeaker, { specId, n }: RenewalPressed): Promise<Found | undefined> {
    const { partnerId } = person;
    if (partnerId === undefined || !isSpecId(specId)) return undefined;
    const enrolment = await this.#stores.partners.enrolment(partnerId, specId);
    if (!enrolment) return undefined;
    const enrolled = enrolledIn(enrolment);
    const { renewal } = currentRenewal(enrolled.enrolledOn, today, enrolled.renewals).value;
    return renewal.n === n ? { partnerId, spec: specId, enrolled, renewal } : undefined;
  }
}
