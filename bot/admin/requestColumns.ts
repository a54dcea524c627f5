import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Words } from '../../cards/strings/words.ts';
import type { SmeRequest } from '../../domain/request/record.ts';

/** A column of an export that is not read back: its heading, and what a record has to say under it. */
export interface Told<R> {
  readonly heading: MessageKey;
  tell(record: R, words: Words): string | number | undefined;
}

/** A request as a line of a table. Instants are in UTC; what was said in confidence is in the audit only. */
export const REQUEST_COLUMNS: readonly Told<SmeRequest>[] = [
  { heading: 'column.request.id', tell: ({ id }) => id },
  { heading: 'column.request.state', tell: ({ state }, words) => words.say(`state.${state}`) },
  { heading: 'column.partner.id', tell: ({ partnerId }) => partnerId },
  { heading: 'field.partnerName', tell: ({ fields }) => fields.partnerName },
  { heading: 'row.requester', tell: ({ requesterName }) => requesterName },
  { heading: 'field.partnerEmail', tell: ({ fields }) => fields.partnerEmail },
  { heading: 'row.fpm', tell: ({ fpmName }) => fpmName },
  { heading: 'field.tenantName', tell: ({ fields }) => fields.tenantName },
  { heading: 'field.tenantId', tell: ({ fields }) => fields.tenantId },
  { heading: 'field.tenantSegment', tell: ({ fields }) => fields.tenantSegment },
  { heading: 'field.region', tell: ({ fields }) => fields.region },
  { heading: 'field.workload', tell: ({ fields }) => fields.workload },
  { heading: 'field.seats', tell: ({ fields }) => fields.seats },
  { heading: 'field.role', tell: ({ fields }) => fields.role },
  { heading: 'field.primaryLanguage', tell: ({ fields }) => fields.primaryLanguage },
  { heading: 'field.secondLanguage', tell: ({ fields }) => fields.secondLanguage },
  { heading: 'field.emailSource', tell: ({ fields }) => fields.emailSource },
  { heading: 'field.justification', tell: ({ fields }) => fields.justification },
  { heading: 'column.request.firstSubmitted', tell: ({ firstSubmittedAt }) => firstSubmittedAt },
  { heading: 'column.request.submitted', tell: ({ submittedAt }) => submittedAt },
  { heading: 'column.request.triageDue', tell: ({ deadlines }) => deadlines.triage },
  { heading: 'column.request.decisionDue', tell: ({ deadlines }) => deadlines.decision },
  { heading: 'column.request.decidedBy', tell: ({ decision }) => decision?.byName },
  { heading: 'column.request.decidedAt', tell: ({ decision }) => decision?.at },
  { heading: 'column.request.message', tell: ({ decision }) => decision?.text },
  { heading: 'column.request.sme', tell: ({ assignment }) => assignment?.smeName },
  { heading: 'column.request.contactedAt', tell: ({ assignment }) => assignment?.contactedAt },
  { heading: 'column.request.changed', tell: ({ changedAt }) => changedAt },
];
