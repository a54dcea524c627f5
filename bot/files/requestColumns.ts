import { workloadName } from '../../cards/parts/choices.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { Told } from '../admin/told.ts';

type RequestColumn = Required<Told<SmeRequest>>;

const column = (
  key: string,
  heading: MessageKey,
  read: RequestColumn['read'],
  tell: RequestColumn['tell'] = read,
): RequestColumn => ({ key, heading, read, tell });

/** A request as a line of a table. Instants are in UTC. What is among FPMs only stays in the desk. */
export const REQUEST_COLUMNS: readonly RequestColumn[] = [
  column('id', 'column.request.id', ({ id }) => id),
  column(
    'state',
    'column.request.state',
    ({ state }) => state,
    ({ state }, words) => words.say(`state.${state}`),
  ),
  column('partnerId', 'column.partner.id', ({ partnerId }) => partnerId),
  column('partnerName', 'field.partnerName', ({ fields }) => fields.partnerName),
  column('requesterName', 'row.requester', ({ requesterName }) => requesterName),
  column('partnerEmail', 'field.partnerEmail', ({ fields }) => fields.partnerEmail),
  column('fpmName', 'row.fpm', ({ fpmName }) => fpmName),
  column('tenantName', 'field.tenantName', ({ fields }) => fields.tenantName),
  column('tenantId', 'field.tenantId', ({ fields }) => fields.tenantId),
  column('tenantSegment', 'field.tenantSegment', ({ fields }) => fields.tenantSegment),
  column('region', 'field.region', ({ fields }) => fields.region),
  column(
    'workload',
    'field.workload',
    ({ fields }) => fields.workload,
    ({ fields }, words) => workloadName(words, fields.workload),
  ),
  column('seats', 'field.seats', ({ fields }) => fields.seats),
  column('role', 'field.role', ({ fields }) => fields.role),
  column('primaryLanguage', 'field.primaryLanguage', ({ fields }) => fields.primaryLanguage),
  column('secondLanguage', 'field.secondLanguage', ({ fields }) => fields.secondLanguage),
  column('emailSource', 'field.emailSource', ({ fields }) => fields.emailSource),
  column('justification', 'field.justification', ({ fields }) => fields.justification),
  column('firstSubmittedAt', 'column.request.firstSubmitted', ({ firstSubmittedAt }) => firstSubmittedAt),
  column('submittedAt', 'column.request.submitted', ({ submittedAt }) => submittedAt),
  column('triageDue', 'column.request.triageDue', ({ deadlines }) => deadlines.triage),
  column('decisionDue', 'column.request.decisionDue', ({ deadlines }) => deadlines.decision),
  column('decidedBy', 'column.request.decidedBy', ({ decision }) => decision?.byName),
  column('decidedAt', 'column.request.decidedAt', ({ decision }) => decision?.at),
  column('message', 'column.request.message', ({ decision }) => decision?.text),
  column('smeName', 'column.request.sme', ({ assignment }) => assignment?.smeName),
  column('contactedAt', 'column.request.contactedAt', ({ assignment }) => assignment?.contactedAt),
  column('changedAt', 'column.request.changed', ({ changedAt }) => changedAt),
];
