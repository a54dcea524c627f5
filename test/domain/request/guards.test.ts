import { describe, expect, it } from 'vitest';
import type { Person } from '../../../domain/people.ts';
import { type Refusal, transition } from '../../../domain/request/lifecycle.ts';
import { commandsFor, undecided } from '../../../domain/request/parties.ts';
import type { SmeRequest } from '../../../domain/request/record.ts';
import { ANNA, CAST, changeOf, FRANK, give, IN_CONTACT, LATER, requestIn } from './samples.ts';

describe('an FPM’s deputy', () => {
  const DEPUTY = CAST['another FPM'];
  const moment = { ...LATER, deputies: { frank: ['ken'] } };
  const approve = (actor: Person, when: typeof LATER = moment) =>
    transition(requestIn('submitted'), { type: 'approve', text: '' }, actor, 1, when);

  it('decides in the FPM’s place, and the audit says for whom', () => {
    const { record, event } = changeOf(approve(DEPUTY));
    expect(record).toMatchObject({ state: 'approved', fpmId: 'frank', decision: { by: 'ken' } });
    expect(event).toMatchObject({ actorId: 'ken', forId: 'frank', forName: 'FRANK' });
  });

  it('is nobody where the FPM is not away, and without the role', () => {
    expect(approve(DEPUTY, LATER)).toEqual({ ok: false, error: 'forbidden' });
    expect(approve({ ...DEPUTY, roles: [] })).toEqual({ ok: false, error: 'forbidden' });
  });

  it('does not decide a request of their own', () => {
    const own = { ...ANNA, roles: ['requester', 'fpm'] as const };
    expect(approve(own, { ...LATER, deputies: { frank: ['anna'] } } as typeof moment)).toEqual({
      ...{ ok: false, error: 'self_approval' },
    });
  });

  it('leaves the FPM a say, and the audit names nobody else then', () => {
    expect(changeOf(approve(FRANK)).event).not.toHaveProperty('forId');
  });
});

describe('a panel of two', () => {
  const panel = { ids: ['frank', 'ken'], needed: 2 };
  const first = changeOf(give(requestIn('submitted', { panel }), 'approve', FRANK));

  it('waits for the second approval, and tells the other FPM only', () => {
    expect(first.record.state).toBe('submitted');
    expect(first.record).not.toHaveProperty('decision');
    expect(first.notices).toEqual([{ to: 'ken', notice: 'approved_in_part' }]);
  });

  it('is no panel of one who clicks twice', () => {
    expect(give(first.record, 'approve', FRANK)).toEqual({ ok: false, error: 'approved_already' });
    expect(commandsFor(FRANK, first.record)).not.toContain('approve');
  });

  it.each(['frank', 'dora'])('counts one approval of an FPM and whoever stands in, if %s is first', one => {
    const cast = { frank: FRANK, dora: { ...FRANK, id: 'dora', name: 'DORA' } };
    const deputies = { frank: ['dora', 'lena'] };
    const [early, late] = one === 'frank' ? [cast.frank, cast.dora] : [cast.dora, cast.frank];
    const give = (request: SmeRequest, actor: Person) =>
      transition(request, { type: 'approve', text: '' }, actor, request.revision, { ...LATER, deputies });
    const { record } = changeOf(give(requestIn('submitted', { panel }), early));
    expect(undecided(record)).toEqual(['ken']);
    for (const actor of [late, { ...FRANK, id: 'lena', name: 'LENA' }]) {
      expect(give(record, actor)).toEqual({ ok: false, error: 'approved_already' });
      expect(commandsFor(actor, record, deputies)).not.toContain('approve');
    }
    expect(changeOf(give(record, CAST['another FPM'])).record.state).toBe('approved');
  });

  it('approves with the second', () => {
    const { record, notices } = changeOf(give(first.record, 'approve', CAST['another FPM']));
    expect(record).toMatchObject({ state: 'approved', decision: { by: 'ken' } });
    expect(notices).toContainEqual({ to: 'anna', notice: 'approved' });
  });

  it('is overruled by one rejection, and begins anew after a correction', () => {
    expect(changeOf(give(first.record, 'reject', CAST['another FPM'])).record.state).toBe('rejected');
    const returned = changeOf(give(first.record, 'return', CAST['another FPM'])).record;
    expect(changeOf(give(returned, 'resubmit', ANNA)).record.approvals).toEqual([]);
  });
});

describe('what has to be so before', () => {
  const IN_HAND = requestIn('assigned', { assignment: IN_CONTACT });

  it.each<[Refusal, SmeRequest, 'close' | 'contact' | 'decline', Person]>([
    ['not_in_contact', requestIn('assigned'), 'close', FRANK],
    ['in_contact', IN_HAND, 'contact', CAST['its SME']],
    ['in_contact', IN_HAND, 'decline', CAST['its SME']],
  ])('%s', (error, request, command, actor) => {
    expect(give(request, command, actor)).toEqual({ ok: false, error });
    expect(commandsFor(actor, request)).not.toContain(command);
  });

  it('closes once the SME is in contact (SME-19)', () => {
    expect(changeOf(give(IN_HAND, 'close', FRANK)).record.state).toBe('closed');
  });

  it.each<[string, Person]>([
    ['somebody without the role', FRANK],
    ['the requester, who is an SME too', { ...ANNA, roles: ['requester', 'sme'] }],
    ['the SME who has it already', CAST['its SME']],
  ])('assigns nobody who cannot be: %s', (_, sme) => {
    const team = CAST['the assignment team'];
    const assign = transition(requestIn('assigned'), { type: 'assign', sme }, team, 1, LATER);
    expect(assign).toEqual({ ok: false, error: 'not_an_sme' });
  });

  it.each<[string, Person]>([
    ['somebody without the role', CAST['its SME']],
    ['the requester', { ...ANNA, roles: ['requester', 'fpm'] }],
    ['the FPM who has it already', FRANK],
  ])('moves to nobody who cannot decide: %s', (_, to) => {
    const move = transition(requestIn('submitted'), { type: 'move', to }, FRANK, 1, LATER);
    expect(move).toEqual({ ok: false, error: 'not_an_fpm' });
  });
});
