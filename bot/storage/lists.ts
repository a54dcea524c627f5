import type { SmeRequest } from '../../domain/request/record.ts';
import type { Connection } from './connection.ts';
import { fpmQueue, lineOf, projectionsOf, requesterList, smeList, TEAM_QUEUE } from './projections.ts';
import { type RequestLine, requestLineSchema } from './rows.ts';
import { APPROVED_LIST, fpmList, partnerList } from './searchLists.ts';
import { Table } from './table.ts';

/** Lists of requests, each in its own partition and in the order in which it is shown. They can be rebuilt. */
export class RequestLists {
  readonly #table: Table<RequestLine>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('lists'), requestLineSchema);
  }

  /** Writes what the record says about its places, whatever stood there before. */
  async project(request: SmeRequest): Promise<void> {
    const { present, absent } = projectionsOf(request);
    const line = lineOf(request);
    await Promise.all([
      ...present.map(place => this.#table.put(place.partition, place.row, line)),
      ...absent.map(place => this.#table.remove({ ...place, etag: '*' })),
    ]);
  }

  /** The requests that a person filed, newest first. */
  ofRequester(personId: string, limit: number): Promise<RequestLine[]> {
    return this.#lines(requesterList(personId), limit);
  }

  /** The requests that wait for an FPM, earliest due date first. */
  queueOf(fpmId: string, limit: number): Promise<RequestLine[]> {
    return this.#lines(fpmQueue(fpmId), limit);
  }

  /** All requests of a partner, newest first; so are the lists of an FPM and of what was approved. */
  ofPartner(partnerId: string, limit: number): Promise<RequestLine[]> {
    return this.#lines(partnerList(partnerId), limit);
  }

  ofFpm(personId: string, limit: number): Promise<RequestLine[]> {
    return this.#lines(fpmList(personId), limit);
  }

  approved(limit: number): Promise<RequestLine[]> {
    return this.#lines(APPROVED_LIST, limit);
  }

  /** Approved requests that wait for an SME, the one approved first on top. */
  ofTeam(limit: number): Promise<RequestLine[]> {
    return this.#lines(TEAM_QUEUE, limit);
  }

  /** What an SME works on or has worked on, newest first. */
  ofSme(personId: string, limit: number): Promise<RequestLine[]> {
    return this.#lines(smeList(personId), limit);
  }

  async #lines(partition: string, limit: number): Promise<RequestLine[]> {
    const rows = await this.#table.page(partition, { limit });
    return rows.map(row => row.content);
  }
}
