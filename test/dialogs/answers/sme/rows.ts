import type { Intent, Slots } from '../../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../../domain/facts.ts';

/** A question, the facts that its answer has to name, and words that it has to say. */
export type Row = readonly [Intent, Slots, readonly FactId[], readonly string[]];

const MIGRATION = 'FastTrack Migration Resource';

export const ROWS: readonly Row[] = [
  [
    'sme.submit_where',
    {},
    ['SME-03', 'SME-14', 'SME-10', 'SME-04', 'AMB-07g'],
    ['https://aka.ms/frpsmerequest', 'bottom left', 'My Resource Requests', 'New item', 'Submit'],
  ],
  ['sme.submit_where', { workload: 'MIG_P2' }, ['SME-05'], ['MIG P2', 'select “Security and Compliance”']],
  [
    'sme.fields',
    {},
    ['SME-15', 'AMB-07h'],
    [
      '13 fields',
      'Tenant ID',
      'FTOP',
      'active licences',
      'FTP Partner',
      'APJ',
      'Lotus Notes',
      'second language',
    ],
  ],
  [
    'sme.access',
    {},
    ['SME-13'],
    [
      'Request access',
      'completion screen',
      'invitation e-mail',
      'accept the permissions',
      'filled in already',
    ],
  ],
  ['sme.access', { mailEnabled: false }, ['SME-13'], ['Only if', 'alternate contact e-mail address']],
  [
    'sme.migration',
    {},
    ['SME-03', 'SME-15', 'SME-07', 'AMB-07f', 'AMB-07i'],
    [
      'FastTrack Migration Resource',
      'Exchange migration questions',
      'e-mail source',
      'directly with the customer',
    ],
  ],
  [
    'sme.timeline',
    {},
    ['SME-16', 'SME-17', 'SME-18', 'AMB-06', 'AMB-07'],
    ['5 minutes', 'ftsmeassign@microsoft.com', '1 business day', '5 days', 'declined', 'no deadline'],
  ],
  ['sme.no_email', { elapsedMinutes: 30 }, ['SME-16'], ['ftsmeassign@microsoft.com', 'Contact your FPM']],
  [
    'sme.overdue',
    { elapsedBusinessDays: 8 },
    ['SME-18', 'SME-24', 'SME-16', 'AMB-06'],
    [
      '8 business days',
      'due within 5 days',
      'questions, concerns and escalations',
      'ftsmeassign@microsoft.com',
    ],
  ],
  [
    'sme.approver',
    {},
    ['SME-12', 'SME-18', 'D1', 'AMB-07k'],
    ['Your FPM', 'approves or rejects', 'resource is then assigned', 'Nobody decides their own request'],
  ],
  ['sme.approve_action', {}, ['SME-12', 'D1'], ["No, I can't decide that", 'roles on record']],
  [
    'sme.reject_reasons',
    {},
    ['SME-21', 'SME-09', 'SME-11'],
    ['left blank', 'same topic for several customers', 'may be declined', 'Talk to your FPM'],
  ],
  [
    'sme.repeat',
    {},
    ['SME-21', 'SME-09', 'SME-23', 'AMB-07d'],
    ['It may be', 'several customers', 'Data migration is excepted', '12 months are my own limit'],
  ],
  ['sme.repeat', { role: MIGRATION }, ['SME-23', 'SME-15'], ['No, I don', 'excepted', 'Lotus Notes']],
  [
    'sme.closed_meaning',
    {},
    ['SME-19', 'AMB-07a'],
    ['normal', 'FPM closes the request', 'until its exit criteria are met'],
  ],
  [
    'sme.contact',
    {},
    ['SME-19', 'SME-22', 'SME-24', 'AMB-07c'],
    ['contacts you directly', 'notified of the next steps', 'may contact the requester', 'ask your FPM'],
  ],
  [
    'sme.scope',
    {},
    ['SME-08', 'SME-07'],
    ["doesn't lead", "doesn't replace", 'business value and adoption', 'unblocking'],
  ],
  [
    'sme.customer_contact',
    {},
    ['SME-02', 'SME-07', 'SME-25', 'AMB-07b'],
    ['In most cases', 'migration benefit', 'with the partner in support'],
  ],
  [
    'sme.responsibilities',
    { role: 'FRP' },
    ['SME-23'],
    [
      'contacts the FPM first',
      'exit criteria',
      'trains',
      'before contacting the SME',
      'Data migration is excepted',
    ],
  ],
  [
    'sme.responsibilities',
    { role: 'FPM' },
    ['SME-24', 'SME-21'],
    ['escalations', 'approves or rejects', 'commits specific people', 'not repeated', 'is blank'],
  ],
  [
    'sme.responsibilities',
    { role: 'SME' },
    ['SME-25', 'SME-08'],
    ['service description', 'FTOP', 'feedback'],
  ],
  ['sme.proactive', {}, ['SME-20'], ['without a request', 'coach', 'time limit', 'agreed outcomes']],
  ['sme.escalate', {}, ['SME-24', 'SME-16'], ['Your FPM', 'escalations', 'ftsmeassign@microsoft.com']],
];
