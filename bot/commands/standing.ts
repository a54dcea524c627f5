import { randomUUID } from 'node:crypto';
import { dateIn } from '../../domain/calendar.ts';
import { deputiesOf, type Person } from '../../domain/people.ts';
import { standing, type Timed } from '../../domain/request/clock.ts';
import type { Moment } from '../../domain/request/lifecycle.ts';
import { type Deputies, decidersOf } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { Clock } from '../clock.ts';
import { absenteesOf } from '../clocks/waiting.ts';
import type { Stores } from '../storage/stores.ts';

/** Who stands where at this moment: who may act for whom, and who is on the team. Read anew for every command. */
export class Standing {
  readonly #people: Stores['people'];
  readonly #clock: Clock;

  constructor(stores: Pick<Stores, 'people'>, clock: Clock) {
    this.#people = stores.people;
    this.#clock = clock;
  }

  /** One point read for each FPM who decides the request. */
  async deputies(request: Pick<SmeRequest, 'fpmId' | 'panel'> & Timed): Promise<Deputies> {
    const now = this.#clock.now();
    const fpms = await Promise.all(decidersOf(request).map(id => this.#people.get(id)));
    return Object.fromEntries(
      fpms.flatMap(known => {
        if (!known) return [];
        const today = dateIn(now, known.person.zone).toString();
        const isLate = standing(request, now) !== 'in_time';
        return [[known.person.id, deputiesOf(known.person, today, isLate)] as const];
      }),
    );
  }

  /** The FPMs whom somebody stands in for today. */
  absentees(person: Person): Promise<string[]> {
    return absenteesOf(this.#people, person, this.#clock.now());
  }

  /** Who may act in an FPM's place today, whatever it is about. */
  async standIns(fpmId: string): Promise<readonly string[]> {
    const fpm = (await this.#people.get(fpmId))?.person;
    return fpm ? deputiesOf(fpm, dateIn(this.#clock.now(), fpm.zone).toString(), false) : [];
  }

  /** For a command that may end in a queue of the team: that is one page more. */
  async momentFor(request: SmeRequest): Promise<Moment> {
    const isForTeam = request.state === 'submitted' || request.state === 'assigned';
    const [deputies, team] = await Promise.all([
      this.deputies(request),
      isForTeam ? this.#people.withRole('assignment_team') : [],
    ]);
    return { ...this.moment(), deputies, team: team.map(({ id }) => id) };
  }

  moment(): Pick<Moment, 'now' | 'commitId'> {
    return { now: this.#clock.now().toString(), commitId: randomUUID() };
  }
}
