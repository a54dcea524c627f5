import { reminderSummary } from '../../../cards/parts/requestClock.ts';
import { requestCard } from '../../../cards/request.ts';
import { maySee } from '../../../domain/request/access.ts';
import { requestSubject } from '../../../domain/subject.ts';
import type { Reminding } from './reminding.ts';

/** A request that waits for a decision: its own card, with why it comes unasked. */
export const ofRequest: Reminding<'request'> = {
  shows: async ({ requests }, { partnerId, requestId }) => {
    const request = (await requests.load(partnerId, requestId))?.content;
    return request && { subject: requestSubject(request), mail: requests.mail, revision: request.revision };
  },
  draw: async (
    { partnerId, requestId, submittedAt, notice },
    { stores, standing, reader, words, now, lateSince },
  ) => {
    const request = (await stores.requests.load(partnerId, requestId))?.content;
    const isOpen = request?.state === 'submitted' && request.submittedAt === submittedAt;
    if (!isOpen) return undefined;
    const deputies = await standing.deputies(request);
    if (!maySee(reader, request, deputies)) return undefined;
    return {
      card: requestCard(words, { request, reader, deputies, now, reminder: { notice, lateSince } }),
      summary: reminderSummary(words, request, notice),
    };
  },
};
