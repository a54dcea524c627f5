import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Person } from '../../../domain/people.ts';
import {
  type CommandType,
  commandsFor,
  file,
  type Refusal,
  TRANSITIONS,
  transition,
} from '../../../domain/request/lifecycle.ts';
import { type SmeRequest, STATES, smeRequestSchema } from '../../../domain/request/record.ts';
import {
  ANNA,
  CAST,
  COMMANDS,
  changeOf,
  commandOf,
  FRANK,
  filingDue,
  give,
  LATER,
  ROLES_IN_CAST,
  requestIn,
} from './samples.ts';

/** The whole lifecycle once more, in the words of domain model D1, so that a slip in the table shows. */
const ALLOWED: ReadonlySet<string> = new Set([
  'submitted, approve, its FPM',
  'submitted, reject, its FPM',
  'submitted, return, its FPM',
  'returned, resubmit, the requester',
]);

describe('the table', () => {
  it('begins with submitting', () => {
    expect(TRANSITIONS[0]).toMatchObject({
      command: 'submit',
      from: 'draft',
      to: 'submitted',
      by: 'requester',
    });
  });

  it('leads out of no decision, and to every state', () => {
    const from = TRANSITIONS.map(row => row.from);
    expect(from).not.toContain('approved');
    expect(from).not.toContain('rejected');
    expect(new Set(TRANSITIONS.map(({ to }) => to))).toEqual(new Set(STATES));
  });

  it('has one party for a command, so that who may give it does not hang on the state', () => {
    const pairs = new Set(TRANSITIONS.map(({ command, by }) => `${command} by ${by}`));
    expect(pairs.size).toBe(new Set(TRANSITIONS.map(({ command }) => command)).size);
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
    const offered: CommandType[] = ROLES_IN_CAST.flatMap(who => commandsFor(CAST[who], requestIn(state)));
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
    expect(commandsFor(both, own)).toEqual([]);
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

/** Anything that anybody may try, with the card of any revision in hand. */
const anyTry = fc.record({
  command: fc.constantFrom(...COMMANDS),
  // Mostly the two whose turn it can be, so that walks get somewhere.
  who: fc.oneof(fc.constantFrom('the requester', 'its FPM'), fc.constantFrom(...ROLES_IN_CAST)),
  behind: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 3 })),
  text: fc.constantFrom('', ' ', 'Because.'),
});

test('whatever people try in whatever order, a request never leaves the table', () => {
  fc.assert(
    fc.property(fc.array(anyTry, { maxLength: 30 }), tries => {
      let request = requestIn('submitted');
      for (const { command, who, behind, text } of tries) {
        const before = structuredClone(request);
        const seen = request.revision - behind;
        const result = transition(request, commandOf(command, text), CAST[who], seen, LATER);
        expect(request).toEqual(before);
        if (!result.ok) continue;
        const { record, event } = result.value;
        expect(seen).toBe(before.revision);
        expect(ALLOWED.has(`${before.state}, ${command}, ${who}`)).toBe(true);
        expect(record.revision).toBe(before.revision + 1);
        expect(event).toMatchObject({
          revision: record.revision,
          from: before.state,
          to: record.state,
          command,
        });
        expect(record).toMatchObject({
          ...{ id: before.id, partnerId: before.partnerId, requesterId: before.requesterId },
          firstSubmittedAt: before.firstSubmittedAt,
        });
        expect(smeRequestSchema.parse(record)).toEqual(record);
        request = record;
      }
    }),
    { numRuns: 500 },
  );
});
