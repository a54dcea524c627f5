import { hasRole, type Person } from '../people.ts';
import { fail, ok, type Result } from '../result.ts';
import { changed } from './changed.ts';
import type { Change, Command, Filing, Given, Moment, Refusal } from './command.ts';
import { actsFor, hasApproved, isOwn, NO_DEPUTIES, partiesFor } from './parties.ts';
import type { AuditEvent, SmeRequest } from './record.ts';
import { whoIsTold } from './told.ts';
import { transitionOf } from './transitions.ts';

export type { Change, Command, Filing, Moment, Refusal } from './command.ts';

/**
 * Decides whether `actor`, who saw revision `seen`, may give this command, and what comes of it.
 * Nothing is written here. Facts: SME-11, SME-12, SME-17 to SME-19; nobody decides their own request (D1).
 */
export function transition(
  request: SmeRequest,
  command: Command,
  actor: Person,
  seen: number,
  moment: Moment,
): Result<Change, Refusal> {
  const row = transitionOf(command.type);
  const deputies = moment.deputies ?? NO_DEPUTIES;
  const [party] = partiesFor(row, actor, request, deputies);
  if (!party)
    return fail(isOwn(actor, request) && !row.by.includes('requester') ? 'self_approval' : 'forbidden');
  if (!row.from.includes(request.state)) return fail('wrong_state');
  if (seen !== request.revision) return fail('stale');
  const text = ('text' in command && command.text?.trim()) || '';
  const given = { row, command, actor, party, actsFor: actsFor(actor, request, deputies), text };
  const refusal = refusalOf(request, given);
  if (refusal) return fail(refusal);

  const { state, ...parts } = changed(request, given, moment);
  const record: SmeRequest = {
    ...request,
    ...parts,
    ...{ state, revision: request.revision + 1, changedAt: moment.now, commitId: moment.commitId },
  };
  return ok(changeOf(request, record, given, moment));
}

/** The guards of the row, and that nobody approves twice. */
function refusalOf(request: SmeRequest, given: Given): Refusal | undefined {
  const { row, command, actor, text } = given;
  const guards = row.guards ?? [];
  const inContact = request.assignment?.contactedAt !== undefined;
  if (guards.includes('text') && text === '' && !asksToFix(command)) return 'text_required';
  if (guards.includes('sme_in_contact') && !inContact) return 'not_in_contact';
  if (guards.includes('sme_not_in_contact') && inContact) return 'in_contact';
  if (command.type === 'assign' && !isAbleSme(command.sme, request)) return 'not_an_sme';
  if (command.type === 'move' && !isAbleFpm(command.to, request)) return 'not_an_fpm';
  if (command.type === 'approve' && hasApproved(actor.id, given.actsFor, request)) return 'approved_already';
  return undefined;
}

/** Notes on fields say what to do as well as a message does. */
const asksToFix = (command: Command): boolean =>
  command.type === 'return' && Object.keys(command.fixes ?? {}).length > 0;

const isAbleSme = (sme: Person, request: SmeRequest): boolean =>
  hasRole(sme, 'sme') && !isOwn(sme, request) && sme.id !== request.assignment?.smeId;

const isAbleFpm = (fpm: Person, request: SmeRequest): boolean =>
  hasRole(fpm, 'fpm') && !isOwn(fpm, request) && fpm.id !== request.fpmId;

/** The first revision of a request: what submitting a complete draft comes to. */
export function file(
  draft: { readonly id: string; readonly partnerId: string },
  filing: Filing,
  requester: Person,
  moment: Moment,
): Result<Change, Refusal> {
  if (!hasRole(requester, 'requester') || requester.partnerId !== draft.partnerId) return fail('forbidden');
  const { fpmId } = filing.fields;
  if (fpmId === requester.id) return fail('self_approval');
  const { now, commitId } = moment;
  const record: SmeRequest = {
    ...{ id: draft.id, partnerId: draft.partnerId, revision: 1, state: 'submitted' as const },
    ...filing,
    ...{ fpmId, requesterId: requester.id, requesterName: requester.name },
    ...{ firstSubmittedAt: now, submittedAt: now, changedAt: now, commitId },
    queuePlaces: [{ fpmId, due: filing.deadlines.decision }],
    ...{ approvals: [], smeIds: [], remarks: [] },
  };
  const given: Given = {
    ...{ row: transitionOf('submit'), command: { type: 'resubmit', filing }, actor: requester },
    ...{ party: 'requester', actsFor: undefined, text: '' },
  };
  return ok(changeOf(undefined, record, given, moment));
}

function changeOf(before: SmeRequest | undefined, record: SmeRequest, given: Given, moment: Moment): Change {
  const { row, actor, actsFor: placeOf, text } = given;
  const standsIn = placeOf !== undefined && placeOf !== actor.id && given.party === 'fpm';
  const event: AuditEvent = {
    ...{ requestId: record.id, revision: record.revision, at: record.changedAt },
    ...{ actorId: actor.id, actorName: actor.name, command: row.command },
    ...(standsIn && { forId: placeOf, forName: placeOf === record.fpmId ? record.fpmName : placeOf }),
    ...(row.command === 'note' && { isPrivate: true }),
    ...(before && { from: before.state }),
    to: record.state,
    ...(text && { text }),
    ...(asksToFix(given.command) && { fixes: { ...record.fixes } }),
    ...subjectOf(record, given),
  };
  return { record, event, notices: whoIsTold(before, record, given, moment) };
}

/** Whom a change is about beside its actor: the new FPM, the SME. */
function subjectOf(record: SmeRequest, { command }: Given): Partial<AuditEvent> {
  if (command.type === 'move') return { subjectId: record.fpmId, subjectName: record.fpmName };
  if (command.type !== 'assign') return {};
  return { subjectId: command.sme.id, subjectName: command.sme.name };
}
