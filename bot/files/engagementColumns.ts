import type { MessageKey } from '../../cards/strings/catalogue.ts';
import { ENGAGEMENT_PARTIES, type Engagement } from '../../domain/engagement/record.ts';
import type { Told } from '../admin/told.ts';

const column = (
  key: string,
  heading: MessageKey,
  tell: Told<Engagement>['tell'],
  read?: Told<Engagement>['read'],
): Told<Engagement> => ({ key, heading, tell, ...(read && { read }) });

/** An engagement as a line of a table. Instants are in UTC. The SME's feedback is for its FPM, and stays in the desk. */
export const ENGAGEMENT_COLUMNS: readonly Told<Engagement>[] = [
  column('id', 'column.engagement.id', ({ id }) => id),
  column(
    'state',
    'column.request.state',
    ({ state }, words) => words.say(`engagement.state.${state}`),
    ({ state }) => state,
  ),
  column(
    'kind',
    'engagement.field.kind',
    ({ terms }, words) => words.say(`engagement.kind.${terms.kind}`),
    ({ terms }) => terms.kind,
  ),
  column('requestId', 'column.request.id', ({ requestId }) => requestId),
  column('partnerId', 'column.partner.id', ({ partnerId }) => partnerId),
  column('partnerName', 'field.partnerName', ({ partnerName }) => partnerName),
  column('customer', 'engagement.field.customer', ({ customer }) => customer),
  ...ENGAGEMENT_PARTIES.map(party =>
    column(`${party}Name`, `engagement.party.${party}`, engagement => engagement[party].name),
  ),
  column('expectations', 'engagement.field.expectations', ({ terms }) => terms.expectations),
  column('outcomes', 'engagement.field.outcomes', ({ terms }) => terms.outcomes),
  column('exitCriteria', 'engagement.field.exitCriteria', ({ terms }) => terms.exitCriteria),
  column('timeline', 'engagement.field.timeline', ({ terms }) => terms.timeline),
  column('endDate', 'engagement.field.endDate', ({ terms }) => terms.endDate),
  column('learners', 'engagement.field.learners', ({ terms }) => terms.learners.join('; ')),
  column('createdAt', 'column.engagement.created', ({ createdAt }) => createdAt),
  column('completedAt', 'column.engagement.completed', ({ completion }) => completion?.at),
  column('summary', 'engagement.done.summary', ({ completion }) => completion?.summary),
  column('archivedAt', 'column.engagement.archived', ({ archived }) => archived?.at),
  column('changedAt', 'column.request.changed', ({ changedAt }) => changedAt),
];
