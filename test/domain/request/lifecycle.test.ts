import { describe, expect, it, test } from 'vitest';
import type { Person } from '../../../domain/people.ts';
import { file, type Refusal, transition } from '../../../domain/request/lifecycle.ts';
import { commandsFor } from '../../../domain/request/parties.ts';
import { type SmeRequest, STATES, TERMINAL } from '../../../domain/request/record.ts';
import { TRANSITIONS, type Transition } from '../../../domain/request/transitions.ts';
import {
  ANNA,
  CAST,
  COMMANDS,
  changeOf,
  FRANK,
  filingDue,
  give,
  LATER,
  ROLES_IN_CAST,
  requestIn,
} from './samples.ts';

/** The whole lifecycle once more, in the words of domain model D1, so that a slip in the table shows. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['approve', 'reject', 'return', 'move', 'remark', 'note'].map(what => `submitted, ${what}, its FPM`),
  ...['move', 'remark', 'note'].map(what => `returned, ${what}, its FPM`),
  ...['submitted', 'returned'].map(state => `${state}, withdraw, the requester`),
  'returned, resubmit, the requester',
  ...['approved', 'assigned'].map(state => `${state}, assign, the assignment team`),
  ...['decline', 'contact', 'remark'].map(what => `assigned, ${what}, its SME`),
  ...['approved', 'assigned'].flatMap(state => ['remark', 'note'].map(what => `${state}, ${what}, its FPM`)),
  ...['submitted', 'returned', 'approved', 'assigned'].flatMap(state =>
    ['the requester', 'the assignment team'].map(who => `${state}, remark, ${who}`),
  ),
]);

describe('the table', () => {
  it('begins with submitting', () => {
    expect(TRANSITIONS[0]).toMatchObject({
      ...{ command: 'submit', from: ['draft'], to: 'submitted', by: ['requester'] },
    });
  });

  it('leads to every state, and out of no end', () => {
    const rows: readonly Transition[] = TRANSITIONS;
    const ends = rows
      .flatMap(({ from }) => from)
      .filter(state => (TERMINAL as readonly string[]).includes(state));
    expect(ends).toEqual([]);
    expect(new Set(rows.map(({ to }) => to))).toEqual(new Set([...STATES, 'same']));
  });

  it('has one row for a command, so that who may give it does not hang on the state', () => {
    expect(new Set(TRANSITIONS.map(({ command }) => command)).size).toBe(TRANSITIONS.length);
  });
});

describe('every command in every state by everybody', () => {
  const rows = STATES.flatMap(state =>
    COMMANDS.flatMap(command => ROLES_IN_CAST.map(who => [state, command, who] as const)),
  );

  test.each(rows)('%s, %s, %s', (state, command, who) => {
    const isAllowed = ALLOWED.has(`${state}, ${command}, ${who}`);
    const before = requestIn(state);
    expect(give(before, command, CAST[who]).ok).toBe(isAllowed);
    expect(commandsFor(CAST[who], before).includes(command)).toBe(isAllowed);
  });

  test.each(STATES)('%s: nobody is offered to submit it again', state => {
    const offered: string[] = ROLES_IN_CAST.flatMap(who => commandsFor(CAST[who], requestIn(state)));
    expect(offered).not.toContain('submit');
  });
});

describe('of several reasons to refuse, people hear the first', () => {
  const refusal = (request: SmeRequest, actor: Person, seen: number, text: string): unknown =>
    transition(request, { type: 'reject', text }, actor, seen, LATER);

  it.each<[Refusal, string, SmeRequest, Person, number, string]>([
    ['self_approval', 'of one’s own request', requestIn('approved'), ANNA, 9, ''],
    ['forbidden', 'before its state is told', requestIn('approved'), CAST['another FPM'], 9, ''],
    ['wrong_state', 'before the old card', requestIn('approved'), FRANK, 9, ''],
    ['stale', 'before the missing reason', requestIn('submitted'), FRANK, 2, ''],
    ['stale', 'an older card as well', requestIn('submitted', { revision: 3 }), FRANK, 1, ''],
    ['text_required', 'last', requestIn('submitted'), FRANK, 1, ' \n\t '],
  ])('%s, %s', (error, _, request, actor, seen, text) => {
    expect(refusal(request, actor, seen, text)).toEqual({ ok: false, error });
  });

  it('needs a reason for a rejection and a return, none for an approval (SME-11, SME-12)', () => {
    const before = requestIn('submitted');
    expect(give(before, 'reject', FRANK, '')).toEqual({ ok: false, error: 'text_required' });
    expect(give(before, 'return', FRANK, '')).toEqual({ ok: false, error: 'text_required' });
    expect(changeOf(give(before, 'approve', FRANK, '  ')).record.decision?.text).toBe('');
  });
});

describe('nobody decides their own request', () => {
  const both: Person = { ...ANNA, roles: ['requester', 'fpm'] };
  const own = requestIn('submitted', { fpmId: ANNA.id });

  it.each(['approve', 'reject', 'return'] as const)('%s: not even as its FPM', command => {
    expect(give(own, command, both)).toEqual({ ok: false, error: 'self_approval' });
    // As the requester there is still something to do.
    expect(commandsFor(both, own)).toEqual(['withdraw', 'remark']);
  });

  it('but an FPM who filed may correct what another FPM returned', () => {
    expect(give(requestIn('returned'), 'resubmit', both).ok).toBe(true);
  });

  it('and nobody files to themselves', () => {
    const moment = { now: LATER.now, commitId: 'c' };
    const draft = { id: 'SME-TEST', partnerId: 'fabrikam' };
    expect(file(draft, filingDue('2025-06-08', ANNA.id), both, moment)).toEqual({
      ok: false,
      error: 'self_approval',
    });
  });
});
