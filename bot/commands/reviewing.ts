import { Temporal } from 'temporal-polyfill';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { dateIn, type Holidays } from '../../domain/calendar.ts';
import type { Draft } from '../../domain/request/draft.ts';
import type { EarlierRequest, RequestFields, SmeRequest } from '../../domain/request/record.ts';
import { type PastRequest, similarRequests } from '../../domain/request/similar.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';
import type { OpenDraft } from './drafting.ts';
import { reviewScreen } from './screens.ts';

/** How many of a partner's newest requests are compared: one page. */
const LOOKED_THROUGH = 200;
/** Named on the card; the others say nothing more. */
const MOST_NAMED = 3;

/** A complete draft once more before it is sent, beside the partner's earlier requests that it resembles. */
export class Reviewing {
  readonly #lists: Stores['lists'];
  readonly #holidays: Holidays;

  constructor({ lists }: Pick<Stores, 'lists'>, holidays: Holidays) {
    this.#lists = lists;
    this.#holidays = holidays;
  }

  /** `known`: the earlier requests that it resembles, for whoever has looked already. */
  async show(
    speaker: KnownSpeaker,
    open: OpenDraft,
    fields: RequestFields,
    error?: MessageKey,
    known?: readonly EarlierRequest[],
  ): Promise<Reply> {
    const earlier = known ?? (await this.earlier(speaker, open.draft, fields));
    return reviewScreen(speaker, open, fields, { holidays: this.#holidays, earlier, error });
  }

  /** The newest that resemble it. One that was withdrawn was never decided, so it is no repetition to file it again. */
  async earlier(
    { zone, today }: KnownSpeaker,
    { id, partnerId, corrects }: Draft,
    { workload, role, justification }: RequestFields,
  ): Promise<readonly EarlierRequest[]> {
    const lines = await this.#lists.ofPartner(partnerId, LOOKED_THROUGH);
    const past = lines.filter(({ state }) => state !== 'withdrawn').flatMap(line => pastOf(line, zone));
    const topic = { id: corrects?.requestId ?? id, partnerId, workload, role, justification };
    return similarRequests(past, topic, today)
      .value.slice(0, MOST_NAMED)
      .map(({ request: { line } }) => ({
        ...{ id: line.requestId, tenantName: line.tenantName, submittedAt: line.submittedAt },
        state: line.state as SmeRequest['state'],
      }));
  }
}

function pastOf(line: RequestLine, zone: string): (PastRequest & { readonly line: RequestLine })[] {
  const { requestId: id, partnerId, workload, role, gist, submittedAt } = line;
  if (role === undefined || gist === undefined) return [];
  const submittedOn = dateIn(Temporal.Instant.from(submittedAt), zone);
  return [{ id, partnerId, workload, role, justification: gist, submittedOn, line }];
}
