import { fail, ok, type Result } from '../result.ts';
import type { AccessChange, AccessCommand, AccessMoment, AccessRefusal, Actor } from './command.ts';
import { GUARDS } from './limits.ts';
import type { AccessEvent, AccessRecord } from './record.ts';
import { recorded } from './recorded.ts';
import {
  ACCESS_TRANSITIONS,
  type AccessCommandType,
  type AccessNotice,
  type AccessParty,
  type AccessTransition,
  accessTransition,
} from './transitions.ts';

/** The record of somebody who has not asked yet. */
export const nobodyYet = ({ id, name }: Actor, now: string): AccessRecord => ({
  ...{ personId: id, name, revision: 0, state: 'none', askedAt: now, declines: [], misses: [] },
  ...{ changedAt: now, commitId: '' },
});

/** May this person act as this party? The FPM is the partner's on record; nobody lets themselves in, or is the desk. */
export function standsAs(
  party: AccessParty,
  actor: Pick<Actor, 'id' | 'roles'>,
  { personId, partner }: AccessRecord,
  deputies: readonly string[] = [],
): boolean {
  if (party === 'applicant') return actor.id === personId;
  if (actor.id === personId || !partner || party === 'desk') return false;
  return actor.roles.includes('fpm') && [partner.fpmId, ...deputies].includes(actor.id);
}

/** The commands that somebody could give now: the buttons that a card may show. */
export const accessCommandsFor = (
  actor: Pick<Actor, 'id' | 'roles'>,
  record: AccessRecord,
  deputies: readonly string[] = [],
): AccessCommandType[] =>
  ACCESS_TRANSITIONS.filter(
    ({ from, by }) =>
      (from as readonly string[]).includes(record.state) && standsAs(by, actor, record, deputies),
  ).map(({ command }) => command);

/**
 * Decides whether `actor`, who saw revision `seen`, may give this command, and what comes of it. Nothing is written
 * here. `seen` is left out for what a person says about themselves, which only depends on the state. Facts: SME-13, D1.
 */
export function register(
  record: AccessRecord,
  command: AccessCommand,
  actor: Actor,
  moment: AccessMoment,
  seen = record.revision,
): Result<AccessChange, AccessRefusal> {
  const row = accessTransition(command.type);
  if (!standsAs(row.by, actor, record, moment.deputies)) return fail('forbidden');
  if (!row.from.includes(record.state)) return fail('wrong_state');
  if (seen !== record.revision) return fail('stale');
  const refusal = (row.guards ?? []).map(name => GUARDS[name](record, command, moment.now)).find(Boolean);
  return refusal ? fail(refusal) : ok(changeOf(record, command, row, actor, moment));
}

/** Who did what nobody commanded, as the audit names them. */
const DESK: Actor = { id: 'desk', name: 'SME Desk', roles: [] };

/** An application that waits, in the hands of the FPM whom its partner has now. */
export const handOn = (
  record: AccessRecord,
  to: Pick<Actor, 'id' | 'name'>,
  moment: AccessMoment,
): AccessChange => changeOf(record, { type: 'move', to }, accessTransition('move'), DESK, moment);

/** Steps 5 and 6 of SME-13 in one: the permissions are accepted, and with that the registration is complete. */
export function acceptAndRegister(
  record: AccessRecord,
  actor: Actor,
  moment: AccessMoment,
  seen: number,
): Result<AccessChange, AccessRefusal> {
  const accepted = register(record, { type: 'accept' }, actor, moment, seen);
  if (!accepted.ok) return accepted;
  const done = register(accepted.value.record, { type: 'register' }, actor, moment);
  if (!done.ok) return done;
  return ok({ ...done.value, events: [...accepted.value.events, ...done.value.events] });
}

function changeOf(
  before: AccessRecord,
  command: AccessCommand,
  { to, tells }: AccessTransition,
  actor: Actor,
  { now, commitId, deputies = [] }: AccessMoment,
): AccessChange {
  const record: AccessRecord = {
    ...before,
    ...recorded(before, command, actor, now),
    ...{ revision: before.revision + 1, state: to, changedAt: now, commitId },
  };
  const text = 'text' in command ? command.text.trim() : '';
  const event: AccessEvent = {
    ...{ personId: record.personId, revision: record.revision, at: now },
    ...{ actorId: actor.id, actorName: actor.name, command: command.type, from: before.state, to },
    ...(text && { text }),
  };
  const people: Record<AccessParty, readonly string[]> = {
    applicant: [record.personId],
    fpm: record.partner ? [record.partner.fpmId, ...deputies] : [],
    desk: [],
  };
  const notices = (Object.entries(tells) as [AccessParty, AccessNotice][]).flatMap(([party, notice]) =>
    people[party].map(id => ({ to: id, notice })),
  );
  return { record, events: [event], notices };
}
