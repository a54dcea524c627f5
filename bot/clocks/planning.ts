import type { Absence, Person } from '../../domain/people.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../storage/stores.ts';
import { readerDue } from './plans.ts';

/** What the rest of the desk tells the clocks: that somebody has turned up, or wants to be told of something. */
export class Planning {
  readonly #stores: Pick<Stores, 'dues' | 'partners'>;
  readonly #clock: Clock;

  constructor(stores: Pick<Stores, 'dues' | 'partners'>, clock: Clock) {
    this.#stores = stores;
    this.#clock = clock;
  }

  /** Somebody can be reached from now on: what they have missed is looked at. */
  async catchUp({ id, partnerId }: Person): Promise<void> {
    if (partnerId === undefined) return;
    const now = this.#clock.now();
    const enrolments = await this.#stores.partners.enrolments(partnerId);
    await Promise.all(
      enrolments.map(({ specId }) => this.#stores.dues.plan(readerDue(partnerId, specId, id, now))),
    );
  }

  /**
   * Whom an FPM has named to decide for them is looked at: to be told so, or that it is over. Before the change it is
   * planned for a little later, in case nobody comes to do it after the change.
   */
  async tellDelegate(fpmId: string, absence: Absence | undefined, when: 'before' | 'after'): Promise<void> {
    const { delegateId, id } = absence ?? {};
    if (delegateId === undefined || id === undefined) return;
    const subject = [fpmId, delegateId, id];
    if (when === 'before') await this.#stores.dues.soon('absence', ...subject);
    else await this.#stores.dues.plan({ kind: 'absence', subject, at: this.#clock.now() });
  }

  /** An FPM wants the digest: whether anything waits is looked at. */
  async startDigest({ id }: Person): Promise<void> {
    await this.#stores.dues.plan({ kind: 'queue', subject: [id], at: this.#clock.now() });
  }
}
