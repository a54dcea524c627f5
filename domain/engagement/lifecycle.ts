import type { Person } from '../people.ts';
import { fail, ok, type Result } from '../result.ts';
import { changedEngagement, takenBack } from './changed.ts';
import type {
  Basis,
  EngagementChange,
  EngagementCommand,
  EngagementMoment,
  EngagementRefusal,
  GivenHere,
} from './command.ts';
import { ENGAGEMENT_GUARDS } from './guards.ts';
import { partiesHere } from './parties.ts';
import type { Engagement, EngagementEvent, Terms } from './record.ts';
import { whoIsToldHere } from './told.ts';
import { engagementTransition } from './transitions.ts';

/**
 * Decides whether `actor`, who saw revision `seen`, may give this command, and what comes of it. Nothing is written
 * here. Facts: SME-20, SME-22 to SME-25.
 */
export function engage(
  engagement: Engagement,
  command: EngagementCommand,
  actor: Person,
  seen: number,
  moment: EngagementMoment,
): Result<EngagementChange, EngagementRefusal> {
  const row = engagementTransition(command.type);
  const [party] = partiesHere(row, actor, engagement, moment.deputies);
  if (!party) return fail('forbidden');
  if (!row.from.includes(engagement.state)) return fail('wrong_state');
  if (seen !== engagement.revision) return fail('stale');
  const given: GivenHere = { row, command, actor, party };
  const { requestId, ...rest } = engagement;
  const refusal = refusalOf(given, { ...rest, ...(requestId !== undefined && { requestId }) }, engagement);
  if (refusal) return fail(refusal);
  const record: Engagement = {
    ...engagement,
    ...changedEngagement(engagement, given, moment),
    ...{ revision: engagement.revision + 1, changedAt: moment.now, commitId: moment.commitId },
  };
  return ok(changeOf(engagement, record, given, moment));
}

/** The first revision: from a request after the first contact, or proactively without one (SME-20, SME-22). */
export function setUp(
  basis: Basis,
  command: { readonly type: 'set_up' | 'start'; readonly terms: Terms },
  actor: Person,
  moment: EngagementMoment,
): Result<EngagementChange, EngagementRefusal> {
  const row = engagementTransition(command.type);
  const [party] = partiesHere(row, actor, basis, moment.deputies);
  if (!party) return fail('forbidden');
  const given: GivenHere = { row, command, actor, party };
  const refusal = refusalOf(given, basis);
  if (refusal) return fail(refusal);
  const { now, commitId } = moment;
  const { inContact: _inContact, ...between } = basis;
  const record: Engagement = {
    ...between,
    ...{ revision: 1, state: row.to, terms: command.terms, smeIds: [basis.sme.id], agreements: [] },
    ...{ createdAt: now, changedAt: now, commitId },
  };
  return ok(changeOf(undefined, record, given, moment));
}

const refusalOf = (given: GivenHere, basis: Basis, before?: Engagement): EngagementRefusal | undefined =>
  (given.row.guards ?? []).map(name => ENGAGEMENT_GUARDS[name](given, basis, before)).find(Boolean);

function changeOf(
  before: Engagement | undefined,
  record: Engagement,
  given: GivenHere,
  moment: EngagementMoment,
): EngagementChange {
  const { row, command, actor, party } = given;
  const isDeputy = party === 'fpm' && actor.id !== record.fpm.id;
  const tookBack = before && row.command === 'revise' ? takenBack(before) : [];
  const event: EngagementEvent = {
    ...{ engagementId: record.id, revision: record.revision, at: record.changedAt },
    ...{ actorId: actor.id, actorName: actor.name, command: row.command, party },
    ...(isDeputy && { forId: record.fpm.id, forName: record.fpm.name }),
    ...(before && { from: before.state }),
    to: record.state,
    ...('terms' in command && { terms: command.terms }),
    ...(tookBack.length > 0 && { tookBack }),
    ...(command.type === 'complete' && { text: command.summary.trim() }),
  };
  return { record, event, notices: whoIsToldHere(record, given, moment) };
}
