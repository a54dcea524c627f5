import type { AccessRecord } from '../../../domain/access/record.ts';
import { handOn } from '../../../domain/access/registration.ts';
import { accessSubject } from '../../../domain/subject.ts';
import type { Outbox } from '../../outbox.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';
import type { Standing } from '../standing.ts';

/** A request for access waits for whoever is the partner's FPM now, also when that was somebody else as it was made. */
export class HandingOn {
  readonly #stores: Pick<Stores, 'access' | 'partners' | 'people'>;
  readonly #outbox: Outbox;
  readonly #standing: Standing;

  constructor(stores: Pick<Stores, 'access' | 'partners' | 'people'>, outbox: Outbox, standing: Standing) {
    this.#stores = stores;
    this.#outbox = outbox;
    this.#standing = standing;
  }

  /** A registration as it is stored, handed on before if it waited for a former FPM. */
  async load(personId: string): Promise<Stored<AccessRecord> | undefined> {
    const found = await this.#stores.access.load(personId);
    const fpm = found && (await this.#newFpm(found.content));
    if (!fpm) return found;
    const moment = { ...this.#standing.moment(), deputies: await this.#standing.standIns(fpm.id) };
    const change = handOn(found.content, fpm, moment);
    // Whoever was faster has handed it on, or decided it.
    if (await this.#stores.access.commit(change, found))
      this.#outbox.kick(accessSubject(personId), change.record.revision);
    return this.#stores.access.load(personId);
  }

  /** Who decides now, where that is another one than the record says. A partner without an FPM leaves it as it is. */
  async #newFpm({ state, partner }: AccessRecord): Promise<{ id: string; name: string } | undefined> {
    if (state !== 'info_submitted' || !partner) return undefined;
    const fpmId = (await this.#stores.partners.get(partner.id))?.fpmId;
    if (fpmId === undefined || fpmId === partner.fpmId) return undefined;
    return (await this.#stores.people.get(fpmId))?.person;
  }
}
