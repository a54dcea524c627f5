import type { Basis, EngagementCommand } from '../../../domain/engagement/command.ts';
import type {
  Engagement,
  EngagementParty,
  EngagementState,
  Terms,
} from '../../../domain/engagement/record.ts';
import type { EngagementCommandType } from '../../../domain/engagement/transitions.ts';
import type { Person, Role } from '../../../domain/people.ts';

export const NOW = '2025-06-11T09:00:00Z';
export const MOMENT = { now: NOW, commitId: 'commit' };

const person = (id: string, roles: readonly Role[], partnerId?: string): Person => ({
  ...{ id, name: id.toUpperCase(), email: `${id}@mail.example`, roles, locale: 'en', zone: 'UTC' },
  ...(partnerId !== undefined && { partnerId }),
});

/** Everybody who might stand before an engagement of Anna's request, whose FPM is Frank and whose SME is Sam. */
export const CAST = {
  'the requester': person('anna', ['requester'], 'fabrikam'),
  'the requester, gone to another partner': person('anna', ['requester'], 'adatum'),
  'a colleague': person('piotr', ['requester', 'partner_admin'], 'fabrikam'),
  'somebody of another partner': person('hanako', ['requester', 'partner_admin'], 'adatum'),
  'the FPM': person('frank', ['fpm']),
  'the FPM, role lost': person('frank', []),
  'another FPM': person('ken', ['fpm']),
  'the SME': person('sam', ['sme']),
  'the SME, role lost': person('sam', ['requester']),
  'another SME': person('mei', ['sme']),
  'the assignment team': person('asha', ['assignment_team']),
  'a desk admin': person('dana', ['desk_admin']),
} as const satisfies Record<string, Person>;
export type Who = keyof typeof CAST;

export const TERMS: Terms = {
  ...{ kind: 'assist', expectations: 'Weekly calls', outcomes: 'Pilot runs', exitCriteria: 'Pilot accepted' },
  ...{ timeline: 'June and July', learners: ['Piotr Zieliński'] },
};
export const PROACTIVE: Terms = { ...TERMS, kind: 'proactive', endDate: '2025-08-31' };

export const BASIS: Basis = {
  ...{ id: 'ENG-3XC9-PJD4', partnerId: 'fabrikam', partnerName: 'Fabrikam', customer: 'Contoso' },
  ...{ requestId: 'SME-3XC9-PJD4', inContact: true },
  ...{ frp: { id: 'anna', name: 'ANNA' }, fpm: { id: 'frank', name: 'FRANK' } },
  sme: { id: 'sam', name: 'SAM' },
};
const { requestId: _request, inContact: _inContact, ...without } = BASIS;
export const NO_REQUEST: Basis = without;

const BY: Readonly<Record<EngagementParty, string>> = { frp: 'anna', fpm: 'frank', sme: 'sam' };
export const agreed = (...parties: EngagementParty[]): Engagement['agreements'] =>
  parties.map(party => ({ party, by: BY[party], byName: BY[party].toUpperCase(), at: NOW }));

/** An engagement in a state, at its third revision; before it is active nobody has agreed. */
export function engagementIn(state: EngagementState, more: Partial<Engagement> = {}): Engagement {
  const { inContact: _, ...between } = BASIS;
  const mark = { by: 'sam', byName: 'SAM', at: NOW };
  const isOver = state === 'completed' || state === 'archived';
  return {
    ...between,
    ...{ revision: 3, state, terms: TERMS, smeIds: ['sam'] },
    agreements: state === 'set_up' ? [] : agreed('frp', 'fpm', 'sme'),
    ...(isOver && { completion: { ...mark, summary: 'Done.', feedback: 'Well done.' } }),
    ...{ createdAt: NOW, changedAt: NOW, commitId: 'before' },
    ...more,
  };
}

export function commandOf(type: EngagementCommandType): EngagementCommand {
  if (type === 'start') return { type, terms: PROACTIVE };
  if (type === 'set_up') return { type, terms: TERMS };
  if (type === 'revise') return { type, terms: { ...TERMS, outcomes: 'All devices onboarded' } };
  if (type === 'complete') return { type, summary: 'Done.', feedback: 'Well done.' };
  return { type };
}
