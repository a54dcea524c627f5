import type { RequestFields } from '../../domain/request/record.ts';
import type { Words } from '../strings/words.ts';
import { answerText, workloadName } from './choices.ts';
import type { Row, Rows } from './rows.ts';

/** All fields of a request in the order of the form (SME-15); the justification comes last, as a text of its own. */
export function requestRows(words: Words, fields: RequestFields, fpmName: string): Required<Rows> {
  const line = (label: Parameters<Words['say']>[0], value: string): Row => ({
    label: words.say(label),
    value,
  });
  const { secondLanguage, emailSource } = fields;
  const rows = [
    line('field.tenantName', fields.tenantName),
    line('field.tenantId', fields.tenantId),
    line('field.tenantSegment', answerText(words, 'tenantSegment', fields.tenantSegment)),
    line('field.region', answerText(words, 'region', fields.region)),
    line('field.workload', workloadName(words, fields.workload)),
    line('field.seats', words.number(fields.seats)),
    line('field.role', fields.role),
    line('field.primaryLanguage', words.language(fields.primaryLanguage)),
    ...(secondLanguage ? [line('field.secondLanguage', words.language(secondLanguage))] : []),
    line('field.deliveryTeam', fields.deliveryTeam),
    line('field.partnerName', fields.partnerName),
    line('field.partnerEmail', fields.partnerEmail),
    line('row.fpm', fpmName),
    ...(emailSource ? [line('field.emailSource', emailSource)] : []),
  ];
  return { rows, blocks: [line('field.justification', fields.justification)] };
}

export interface ChangedRow {
  readonly label: string;
  readonly was: string;
  readonly is: string;
}

/** What a correction changed, row by row, in the order of the form. */
export function changedRows(words: Words, was: RequestFields, is: RequestFields): ChangedRow[] {
  const before = all(requestRows(words, was, ''));
  const none = words.say('label.none');
  const after = all(requestRows(words, is, ''));
  const labels = [...new Set([...after.keys(), ...before.keys()])];
  return labels
    .map(label => ({ label, was: before.get(label) ?? none, is: after.get(label) ?? none }))
    .filter(row => row.was !== row.is);
}

const all = ({ rows, blocks }: Required<Rows>): Map<string, string> =>
  new Map([...rows, ...blocks].map(({ label, value }) => [label, value]));
