import { describe, expect, it } from 'vitest';
import type { Person } from '../../../domain/people.ts';
import { type Command, file, transition } from '../../../domain/request/lifecycle.ts';
import { commandsFor } from '../../../domain/request/parties.ts';
import { smeRequestSchema } from '../../../domain/request/record.ts';
import { ANNA, CAST, changeOf, FRANK, filingDue, give, LATER, requestIn } from './samples.ts';

describe('filing', () => {
  it('makes revision one, waiting for its FPM, due when the rules say', () => {
    const record = requestIn('submitted');
    expect(record).toMatchObject({
      ...{ revision: 1, state: 'submitted', requesterId: 'anna', fpmId: 'frank' },
      ...{ firstSubmittedAt: '2025-06-03T09:00:00Z', submittedAt: '2025-06-03T09:00:00Z' },
      queuePlaces: [{ fpmId: 'frank', due: '2025-06-08' }],
    });
    expect(record).not.toHaveProperty('decision');
    expect(smeRequestSchema.parse(record)).toEqual(record);
  });

  it.each(['its FPM', 'another partner', 'the requester, role lost', 'a desk admin'] as const)(
    'is not for %s',
    who => {
      const draft = { id: 'SME-TEST', partnerId: 'fabrikam' };
      expect(file(draft, filingDue('2025-06-08'), CAST[who], LATER)).toEqual({
        ok: false,
        error: 'forbidden',
      });
    },
  );
});

describe('filing again', () => {
  const returned = requestIn('returned', {
    revision: 2,
    decision: { by: 'frank', byName: 'FRANK', at: '2025-06-04T08:00:00Z', text: 'Which region?' },
  });
  const { record } = changeOf(give(returned, 'resubmit', ANNA));

  it('restarts the clock, and keeps the first date (D1)', () => {
    expect(record.submittedAt).toBe(LATER.now);
    expect(record.deadlines.decision).toBe('2025-06-10');
    expect(record.firstSubmittedAt).toBe('2025-06-03T09:00:00Z');
  });

  it('keeps what was asked, so that the FPM sees it beside the answer', () =>
    expect(record.decision?.text).toBe('Which region?'));

  it('remembers every place in a queue that it had', () => {
    expect(record.queuePlaces).toEqual([
      { fpmId: 'frank', due: '2025-06-08' },
      { fpmId: 'frank', due: '2025-06-10' },
    ]);
  });

  it('to another FPM goes to that one, and the first one has no more say', () => {
    const command: Command = { type: 'resubmit', filing: filingDue('2025-06-10', 'ken') };
    const moved = changeOf(transition(returned, command, ANNA, 2, LATER));
    expect(moved.notices).toEqual([{ to: 'ken', notice: 'corrected' }]);
    expect(commandsFor(FRANK, moved.record)).toEqual([]);
    expect(commandsFor(CAST['another FPM'], moved.record)).toContain('approve');
  });
});

describe('who is told', () => {
  it.each([
    ['approve', 'submitted', FRANK, [{ to: 'anna', notice: 'approved' }]],
    ['reject', 'submitted', FRANK, [{ to: 'anna', notice: 'rejected' }]],
    ['return', 'submitted', FRANK, [{ to: 'anna', notice: 'returned' }]],
    ['resubmit', 'returned', ANNA, [{ to: 'frank', notice: 'corrected' }]],
  ] as const)('%s', (command, state, actor, notices) =>
    expect(changeOf(give(requestIn(state), command, actor)).notices).toEqual(notices),
  );

  const AFTER = { decision: { by: 'frank', byName: 'FRANK', at: LATER.now, text: '' } };
  const told = (result: ReturnType<typeof transition>) =>
    Object.fromEntries(changeOf(result).notices.map(({ to, notice }) => [to, notice]));

  it('of an approval: the assignment team as well', () => {
    const moment = { ...LATER, team: ['asha', 'omar'] };
    const approve = transition(requestIn('submitted'), { type: 'approve', text: '' }, FRANK, 1, moment);
    expect(told(approve)).toEqual({ anna: 'approved', asha: 'assignment_wanted', omar: 'assignment_wanted' });
  });

  it('of an assignment: the requester, the FPM, the SME, and the one who had it before', () => {
    expect(told(give(requestIn('assigned', AFTER), 'assign', CAST['the assignment team']))).toEqual({
      ...{ anna: 'assigned', frank: 'assigned', kim: 'assigned_to_you', sam: 'taken_off' },
    });
  });

  it('of a request that moves: its old FPM, its new one, and the requester', () => {
    const lead: Person = { ...CAST['another FPM'], id: 'lena' };
    const moment = { ...LATER, deputies: { frank: ['lena'] } };
    const command: Command = { type: 'move', to: CAST['another FPM'] };
    expect(told(transition(requestIn('submitted'), command, lead, 1, moment))).toEqual({
      ...{ anna: 'fpm_changed', ken: 'moved_here', frank: 'moved_away' },
    });
  });

  it('of a private note: FPMs alone', () => {
    const moment = { ...LATER, deputies: { frank: ['ken'] } };
    const note = transition(requestIn('submitted'), { type: 'note', text: 'Hm.' }, FRANK, 1, moment);
    expect(told(note)).toEqual({ ken: 'private_note' });
    expect(changeOf(note).event.isPrivate).toBe(true);
  });

  it('of a new request: the FPM, because a decision is wanted', () => {
    const moment = { now: LATER.now, commitId: 'c' };
    const filed = file({ id: 'X', partnerId: 'fabrikam' }, filingDue('2025-06-08'), ANNA, moment);
    expect(changeOf(filed).notices).toEqual([{ to: 'frank', notice: 'decision_wanted' }]);
  });
});

describe('a decision', () => {
  const { record, event } = changeOf(give(requestIn('submitted'), 'reject', FRANK, '  Try the guide.\n'));

  it('says who, when and why, without the blanks around it', () => {
    expect(record.decision).toEqual({ by: 'frank', byName: 'FRANK', at: LATER.now, text: 'Try the guide.' });
    expect(record).toMatchObject({ state: 'rejected', changedAt: LATER.now, commitId: 'commit-2' });
  });

  it('is one line of the audit', () => {
    expect(event).toEqual({
      ...{ requestId: 'SME-TEST', revision: 2, at: LATER.now, actorId: 'frank', actorName: 'FRANK' },
      ...{ command: 'reject', from: 'submitted', to: 'rejected', text: 'Try the guide.' },
    });
  });

  it('does not move the dates of the filing', () => {
    expect(record.submittedAt).toBe('2025-06-03T09:00:00Z');
    expect(record.queuePlaces).toEqual([{ fpmId: 'frank', due: '2025-06-08' }]);
  });
});
