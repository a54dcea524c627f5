import { hasRole, type Person } from '../people.ts';
import { fail, ok, type Result } from '../result.ts';
import type { AuditEvent, RequestFields, RequestState, SmeRequest } from './record.ts';

/** Who is told after a transition, and what the message is about. */
export type Notice = 'decision_wanted' | 'corrected' | 'approved' | 'rejected' | 'returned';

export type Party = 'requester' | 'fpm';

export interface Transition {
  readonly command: 'submit' | 'resubmit' | 'approve' | 'reject' | 'return';
  readonly from: RequestState | 'draft';
  readonly to: RequestState;
  readonly by: Party;
  /** A rejection needs its reason, a return what to fix (SME-11, SME-12). */
  readonly needsText?: true;
  readonly tells: Readonly<Partial<Record<Party, Notice>>>;
}

/** The whole lifecycle (domain model D1): what is not in this table is refused. */
export const TRANSITIONS: readonly Transition[] = [
  { command: 'submit', from: 'draft', to: 'submitted', by: 'requester', tells: { fpm: 'decision_wanted' } },
  { command: 'approve', from: 'submitted', to: 'approved', by: 'fpm', tells: { requester: 'approved' } },
  {
    command: 'reject',
    from: 'submitted',
    to: 'rejected',
    by: 'fpm',
    needsText: true,
    tells: { requester: 'rejected' },
  },
  {
    command: 'return',
    from: 'submitted',
    to: 'returned',
    by: 'fpm',
    needsText: true,
    tells: { requester: 'returned' },
  },
  { command: 'resubmit', from: 'returned', to: 'submitted', by: 'requester', tells: { fpm: 'corrected' } },
];

export type CommandType = Transition['command'];

/** What filing or filing again brings along: checked fields, and what the rules said of them at that moment. */
export type Filing = Pick<SmeRequest, 'evaluation' | 'deadlines' | 'fpmName'> & {
  readonly fields: RequestFields;
};

export type Command =
  | { readonly type: 'resubmit'; readonly filing: Filing }
  | { readonly type: 'approve' | 'reject' | 'return'; readonly text: string };

/** When, and under which commit, a change is made. `now` is an ISO instant. */
export interface Moment {
  readonly now: string;
  readonly commitId: string;
}

export interface Change {
  readonly record: SmeRequest;
  readonly event: AuditEvent;
  readonly notices: readonly { readonly to: string; readonly notice: Notice }[];
}

export type Refusal = 'forbidden' | 'self_approval' | 'stale' | 'wrong_state' | 'text_required';

/** May this person act as this party on this request? Roles come from the stored records, never from a card. */
export function actsAs(party: Party, person: Person, request: SmeRequest): boolean {
  if (party === 'fpm') return hasRole(person, 'fpm') && person.id === request.fpmId;
  return hasRole(person, 'requester') && person.id === request.requesterId;
}

/** The commands that this person could give now: the buttons that a card may show. */
export const commandsFor = (person: Person, request: SmeRequest): CommandType[] =>
  TRANSITIONS.filter(({ from, by }) => from === request.state && actsAs(by, person, request))
    .filter(({ by }) => by !== 'fpm' || person.id !== request.requesterId)
    .map(({ command }) => command);

/**
 * Decides whether `actor`, who saw revision `seen`, may give this command, and what comes of it.
 * Nothing is written here. Facts: SME-11, SME-12, SME-17, SME-18; nobody decides their own request (D1).
 */
export function transition(
  request: SmeRequest,
  command: Command,
  actor: Person,
  seen: number,
  moment: Moment,
): Result<Change, Refusal> {
  const known = TRANSITIONS.filter(({ command: name }) => name === command.type);
  const party = known[0]?.by ?? 'fpm';
  if (party === 'fpm' && actor.id === request.requesterId) return fail('self_approval');
  if (!actsAs(party, actor, request)) return fail('forbidden');
  const found = known.find(({ from }) => from === request.state);
  if (!found) return fail('wrong_state');
  if (seen !== request.revision) return fail('stale');
  const text = 'text' in command ? command.text.trim() : undefined;
  if (found.needsText && !text) return fail('text_required');

  const record: SmeRequest = {
    ...request,
    ...(command.type === 'resubmit'
      ? refiled(request, command.filing, moment.now)
      : decided(actor, text, moment.now)),
    revision: request.revision + 1,
    state: found.to,
    changedAt: moment.now,
    commitId: moment.commitId,
  };
  return ok(changeOf(found, record, actor, text));
}

/** The first revision of a request: what submitting a complete draft comes to. */
export function file(
  draft: { readonly id: string; readonly partnerId: string },
  filing: Filing,
  requester: Person,
  { now, commitId }: Moment,
): Result<Change, Refusal> {
  if (!hasRole(requester, 'requester') || requester.partnerId !== draft.partnerId) return fail('forbidden');
  if (filing.fields.fpmId === requester.id) return fail('self_approval');
  const [submit] = TRANSITIONS;
  if (!submit) throw new Error('the lifecycle has no submit');
  const record: SmeRequest = {
    id: draft.id,
    partnerId: draft.partnerId,
    revision: 1,
    state: 'submitted',
    ...filing,
    fpmId: filing.fields.fpmId,
    requesterId: requester.id,
    requesterName: requester.name,
    firstSubmittedAt: now,
    submittedAt: now,
    changedAt: now,
    queuePlaces: [{ fpmId: filing.fields.fpmId, due: filing.deadlines.decision }],
    commitId,
  };
  return ok(changeOf(submit, record, requester, undefined));
}

const decided = (actor: Person, text: string | undefined, at: string): Partial<SmeRequest> => ({
  decision: { by: actor.id, byName: actor.name, at, text: text ?? '' },
});

/** Filing again restarts the clock; the first date stays visible (D1). */
const refiled = (request: SmeRequest, filing: Filing, at: string): Partial<SmeRequest> => ({
  ...filing,
  fpmId: filing.fields.fpmId,
  submittedAt: at,
  queuePlaces: [...request.queuePlaces, { fpmId: filing.fields.fpmId, due: filing.deadlines.decision }],
});

function changeOf(done: Transition, record: SmeRequest, actor: Person, text: string | undefined): Change {
  const people: Record<Party, string> = { requester: record.requesterId, fpm: record.fpmId };
  const event: AuditEvent = {
    requestId: record.id,
    revision: record.revision,
    at: record.changedAt,
    actorId: actor.id,
    actorName: actor.name,
    command: done.command,
    ...(done.from !== 'draft' && { from: done.from }),
    to: record.state,
    ...(text && { text }),
  };
  const notices = (Object.entries(done.tells) as [Party, Notice][]).map(([party, notice]) => ({
    to: people[party],
    notice,
  }));
  return { record, event, notices };
}
