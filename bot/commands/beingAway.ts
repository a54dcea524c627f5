import { randomUUID } from 'node:crypto';
import { awayCard, daysText } from '../../cards/away.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import { help } from '../../dialogs/answers/help.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { daysAwayIn } from '../../dialogs/understanding/absence.ts';
import { deputyIn } from '../../dialogs/understanding/deputyIn.ts';
import { type AbsenceError, readDays, standInsAfter } from '../../domain/absence.ts';
import { plainDate } from '../../domain/calendar.ts';
import { type Absence, hasRole, isAway, type Person } from '../../domain/people.ts';
import type { Clock } from '../clock.ts';
import type { Planning } from '../clocks/planning.ts';
import type { Stores } from '../storage/stores.ts';
import { authorInChat } from './author.ts';

/** What was typed: who decides meanwhile, and the first and last day as ISO dates. */
export interface AwayTyped {
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const ERRORS: Readonly<Record<AbsenceError, MessageKey>> = {
  not_a_date: 'away.error.not_a_date',
  ends_before: 'away.error.ends_before',
  past: 'away.error.past',
  too_long: 'away.error.too_long',
};

/** On one card. */
const MOST_FPMS = 50;

/** An FPM out of office: another one decides in their place, and the FPM stays responsible and informed. */
export class BeingAway {
  readonly #stores: Stores;
  readonly #clock: Clock;
  readonly #planning: Planning;

  constructor(stores: Stores, clock: Clock, planning: Planning) {
    this.#stores = stores;
    this.#clock = clock;
    this.#planning = planning;
  }

  /** The card, filled in with the days and the colleague that a sentence names. */
  async said(speaker: KnownSpeaker, text: string): Promise<Reply> {
    const { from, until, rest } = daysAwayIn(text, speaker.today);
    const deputy = deputyIn(rest, await this.#others(speaker));
    const days = { from: from?.toString(), until: until?.toString() };
    if (deputy !== 'unclear') return this.open(speaker, { person: deputy, ...days });
    // "Who stands in for me?" names nobody.
    const isNamed = (from ?? until) !== undefined;
    return isNamed
      ? this.open(speaker, { person: '', ...days }, 'away.error.which_delegate')
      : this.open(speaker);
  }

  async open(speaker: KnownSpeaker, typed: AwayTyped = {}, error?: MessageKey): Promise<Reply> {
    const { words, person, today } = speaker;
    if (!hasRole(person, 'fpm')) return message(speaker, 'warning', 'away.not_fpm');
    const people = await this.#others(speaker);
    const away = person.away && person.away.until >= today.toString() ? person.away : undefined;
    const card = awayCard(words, { away, people, typed, today, ...(error && { error }) });
    return { card, summary: words.say('away.title') };
  }

  async #others({ person }: KnownSpeaker): Promise<Person[]> {
    const fpms = await this.#stores.people.withRole('fpm');
    return fpms.filter(({ id }) => id !== person.id).slice(0, MOST_FPMS);
  }

  async save(speaker: KnownSpeaker, typed: AwayTyped): Promise<Reply> {
    const { person, today, words } = speaker;
    if (!hasRole(person, 'fpm')) return message(speaker, 'warning', 'away.not_fpm');
    const delegate = typed.person ? (await this.#stores.people.get(typed.person))?.person : undefined;
    if (!delegate || !hasRole(delegate, 'fpm') || delegate.id === person.id)
      return this.open(speaker, typed, 'away.error.no_delegate');
    const days = readDays(typed.from ?? '', typed.until ?? '', today);
    if (!days.ok) return this.open(speaker, typed, ERRORS[days.error]);
    const { from, until } = days.value;
    const away = {
      ...{ delegateId: delegate.id, delegateName: delegate.name, from: `${from}`, until: `${until}` },
      id: randomUUID(),
    };
    // Pressed twice it is one absence, of which the delegate hears once.
    if (!isSame(person.away, away)) await this.#write(speaker, away);
    return message(speaker, 'good', 'away.saved', { name: delegate.name, days: daysText(words, away) });
  }

  /** "I'm back": an absence of today ends at once; one to come is shown, and stays. */
  async back(speaker: KnownSpeaker): Promise<Reply> {
    const { person, today } = speaker;
    if (!hasRole(person, 'fpm')) return help(speaker);
    if (isAway(person, today.toString())) return this.end(speaker);
    if (person.away && person.away.from > today.toString()) return this.open(speaker);
    return message(speaker, 'info', 'away.not_away');
  }

  /** Back at work: from now on nobody stands in any more. */
  async end(speaker: KnownSpeaker): Promise<Reply> {
    if (!hasRole(speaker.person, 'fpm')) return message(speaker, 'warning', 'away.not_fpm');
    await this.#write(speaker, undefined);
    return message(speaker, 'good', 'away.back');
  }

  /**
   * What counts is the record of the one who is away. The delegates' records only say where to look, so a process that
   * dies in between leaves nobody with a right that they should not have.
   */
  async #write({ person, today }: KnownSpeaker, away: Absence | undefined): Promise<void> {
    const tell = (absence: Absence | undefined, when: 'before' | 'after') =>
      this.#planning.tellDelegate(person.id, absence, when);
    await Promise.all([tell(person.away, 'before'), tell(away, 'before')]);
    const before = await this.#change(person.id, person, ({ away: _former, ...rest }) => ({
      ...rest,
      ...(away && { away }),
    }));
    const delegates = new Set([before?.away?.delegateId, away?.delegateId]);
    for (const id of delegates) {
      if (id === undefined) continue;
      const absence = id === away?.delegateId ? away : undefined;
      const standsInFor = (before: Person) =>
        standInsAfter(before.standsInFor ?? [], person, absence, today.toString());
      await this.#change(id, person, before => ({ ...before, standsInFor: standsInFor(before) }));
    }
    await Promise.all([tell(before?.away, 'after'), tell(away, 'after')]);
    const delegate = away && (await this.#stores.people.get(away.delegateId))?.person;
    if (delegate && plainDate(away.from).equals(today)) await this.#planning.startDigest(delegate);
  }

  /** Gives back the record that the change was made from: somebody else may have changed it meanwhile. */
  async #change(id: string, by: Person, after: (before: Person) => Person): Promise<Person | undefined> {
    const author = authorInChat(by, this.#clock.now().toString());
    for (;;) {
      const known = await this.#stores.people.get(id);
      if (!known) return undefined;
      const done = await this.#stores.people.change(after(known.person), known.revision, author);
      if (done.ok || done.error !== 'stale') return known.person;
    }
  }
}

const isSame = (one: Absence | undefined, other: Absence): boolean =>
  (['delegateId', 'from', 'until'] as const).every(key => one?.[key] === other[key]);
