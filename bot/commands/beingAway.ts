import { awayCard } from '../../cards/away.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { daysAwayIn } from '../../dialogs/understanding/absence.ts';
import { readText } from '../../dialogs/understanding/text.ts';
import { type AbsenceError, readDays, standInsAfter } from '../../domain/absence.ts';
import { plainDate } from '../../domain/calendar.ts';
import { type Absence, hasRole, type Person } from '../../domain/people.ts';
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

/** A name with fewer letters may be a word. */
const SHORTEST = 3;
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
    const { from, until } = daysAwayIn(text, speaker.today);
    const named = hasRole(speaker.person, 'fpm')
      ? (await this.#others(speaker)).find(({ name }) => isNamed(name, text))
      : undefined;
    return this.open(speaker, { person: named?.id, from: from?.toString(), until: until?.toString() });
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
    const away = { delegateId: delegate.id, delegateName: delegate.name, from: `${from}`, until: `${until}` };
    await this.#write(speaker, away);
    const values = { name: delegate.name, from: words.date(from), until: words.date(until) };
    return message(speaker, 'good', 'away.saved', values);
  }

  /** "I'm back": nothing is to be ended for whoever is not away. */
  async back(speaker: KnownSpeaker): Promise<Reply> {
    const { away } = speaker.person;
    const isAway = away !== undefined && away.until >= speaker.today.toString();
    return isAway ? this.end(speaker) : message(speaker, 'info', 'away.not_away');
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

/** By one part of the name, in any case and with a Polish ending: "Anna stands in", „zastępuje mnie Anna”, 健さん. */
function isNamed(name: string, text: string): boolean {
  const { folded } = readText(text);
  return readText(name)
    .folded.split(/[\s,]+/)
    .some(part => {
      if (!/^[a-z]/.test(part)) return part !== '' && folded.includes(part);
      const stem = part.length > SHORTEST ? part.replace(/[aeiouy]$/, '') : part;
      return part.length >= SHORTEST && new RegExp(`(?<![a-z])${stem}[a-z]{0,3}(?![a-z])`).test(folded);
    });
}
