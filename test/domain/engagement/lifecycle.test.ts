import { describe, expect, it, test } from 'vitest';
import { engage, setUp } from '../../../domain/engagement/lifecycle.ts';
import { engagementCommandsFor } from '../../../domain/engagement/parties.ts';
import { ENGAGEMENT_STATES, type Terms } from '../../../domain/engagement/record.ts';
import {
  ENGAGEMENT_TRANSITIONS,
  type EngagementCommandType,
} from '../../../domain/engagement/transitions.ts';
import {
  agreed,
  BASIS,
  CAST,
  commandOf,
  engagementIn,
  MOMENT,
  NO_REQUEST,
  NOW,
  PROACTIVE,
  TERMS,
  type Who,
} from './samples.ts';

/** The life of an engagement once more, in the words of D1 and SME-22 to SME-25, so that a slip in the table shows. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['the FPM', 'the SME'].map(who => `none, set_up, ${who}`),
  'none, start, the FPM',
  ...['the requester', 'the FPM', 'the SME'].flatMap(who => [
    ...['set_up', 'active'].map(state => `${state}, revise, ${who}`),
    `set_up, agree, ${who}`,
  ]),
  'active, complete, the SME',
  'completed, archive, the FPM',
]);

const COMMANDS = ENGAGEMENT_TRANSITIONS.map(({ command }) => command);
const PEOPLE = Object.keys(CAST) as Who[];

describe('every command in every state by everybody', () => {
  const rows = ENGAGEMENT_STATES.flatMap(state =>
    COMMANDS.flatMap(command => PEOPLE.map(who => [state, command, who] as const)),
  );

  test.each(rows)('%s, %s, %s', (state, command, who) => {
    const before = engagementIn(state);
    const outcome = engage(before, commandOf(command), CAST[who], 3, MOMENT);
    const isAllowed = ALLOWED.has(`${state}, ${command}, ${who}`);
    expect(outcome.ok).toBe(isAllowed);
    const offered: EngagementCommandType[] = engagementCommandsFor(CAST[who], before);
    expect(offered.includes(command)).toBe(isAllowed);
    if (!outcome.ok) return;
    expect(outcome.value.record).toMatchObject({ revision: 4, changedAt: NOW, commitId: 'commit' });
    expect(outcome.value.event).toMatchObject({ revision: 4, from: state, command, actorId: CAST[who].id });
    expect(outcome.value.notices.map(({ to }) => to)).not.toContain(CAST[who].id);
  });

  const beginnings = (['set_up', 'start'] as const).flatMap(type => PEOPLE.map(who => [type, who] as const));

  test.each(beginnings)('none, %s, %s', (type, who) => {
    const [basis, terms] = type === 'set_up' ? [BASIS, TERMS] : [NO_REQUEST, PROACTIVE];
    const outcome = setUp(basis, { type, terms }, CAST[who], MOMENT);
    expect(outcome.ok).toBe(ALLOWED.has(`none, ${type}, ${who}`));
    if (!outcome.ok) return;
    expect(outcome.value.record).toMatchObject({ revision: 1, state: 'set_up', agreements: [] });
    const told = ['anna', 'frank', 'sam'].filter(id => id !== CAST[who].id);
    expect(outcome.value.notices).toEqual(told.map(to => ({ to, notice: 'agreement_wanted' })));
  });
});

describe('agreeing', () => {
  it('makes it active when the third has, and tells the other two', () => {
    const before = engagementIn('set_up', { agreements: agreed('fpm', 'sme') });
    const third = engage(before, { type: 'agree' }, CAST['the requester'], 3, MOMENT);
    expect(third.ok && third.value.record.state).toBe('active');
    expect(third.ok && third.value.notices).toEqual([
      { to: 'frank', notice: 'active' },
      { to: 'sam', notice: 'active' },
    ]);
  });

  it('stays set up before that, whoever has agreed, and nobody is told', () => {
    const before = engagementIn('set_up', { agreements: agreed('sme') });
    const second = engage(before, { type: 'agree' }, CAST['the FPM'], 3, MOMENT);
    expect(second.ok && second.value.record.state).toBe('set_up');
    expect(second.ok && second.value.notices).toEqual([]);
  });

  it('counts once for each: nobody makes up for another', () => {
    const before = engagementIn('set_up', { agreements: agreed('fpm', 'sme') });
    const again = engage(before, { type: 'agree' }, CAST['the SME'], 3, MOMENT);
    expect(again).toEqual({ ok: false, error: 'agreed_already' });
    expect(engagementCommandsFor(CAST['the SME'], before)).not.toContain('agree');
  });

  it('is to what one has seen', () => {
    for (const seen of [2, 4])
      expect(engage(engagementIn('set_up'), { type: 'agree' }, CAST['the SME'], seen, MOMENT)).toEqual({
        ...{ ok: false, error: 'stale' },
      });
  });

  it('may be done by who stands in for the FPM, in whose name it stays', () => {
    const agree = (deputies: readonly string[]) =>
      engage(engagementIn('set_up'), { type: 'agree' }, CAST['another FPM'], 3, { ...MOMENT, deputies });
    expect(agree([])).toEqual({ ok: false, error: 'forbidden' });
    const done = agree(['ken']);
    expect(done.ok && done.value.event).toMatchObject({ party: 'fpm', forId: 'frank', forName: 'FRANK' });
  });

  it('is never done on both sides by one person', () => {
    const both = { ...CAST['the requester'], roles: ['requester', 'fpm', 'sme'] as const };
    const before = engagementIn('set_up', { agreements: agreed('frp') });
    expect(engage(before, { type: 'agree' }, both, 3, { ...MOMENT, deputies: ['anna'] })).toEqual({
      ...{ ok: false, error: 'agreed_already' },
    });
  });
});

describe('what has to be there', () => {
  it.each<[string, Parameters<typeof setUp>[0], Terms, string]>([
    ['the first contact', { ...BASIS, inContact: false }, TERMS, 'not_in_contact'],
    ['a request', NO_REQUEST, TERMS, 'not_in_contact'],
    ['another kind than proactive', BASIS, PROACTIVE, 'wrong_kind'],
    ['three people', { ...BASIS, frp: { id: 'frank', name: 'FRANK' } }, TERMS, 'forbidden'],
    ['an SME who is not the requester', { ...BASIS, sme: BASIS.frp }, TERMS, 'same_person'],
  ])('to set it up from a request: %s', (_, basis, terms, error) => {
    expect(setUp(basis, { type: 'set_up', terms }, CAST['the FPM'], MOMENT)).toEqual({ ok: false, error });
  });

  it.each<[string, Parameters<typeof setUp>[0], Terms, string]>([
    ['an end date', NO_REQUEST, { ...TERMS, kind: 'proactive' }, 'end_date_needed'],
    ['the kind', NO_REQUEST, TERMS, 'wrong_kind'],
    ['no request', BASIS, PROACTIVE, 'wrong_kind'],
  ])('to start one proactively: %s', (_, basis, terms, error) => {
    expect(setUp(basis, { type: 'start', terms }, CAST['the FPM'], MOMENT)).toEqual({ ok: false, error });
  });

  it('of a proactive one later on, too', () => {
    const { requestId: _, ...rest } = engagementIn('active', { terms: PROACTIVE });
    const { endDate: _end, ...endless } = PROACTIVE;
    expect(engage(rest, { type: 'revise', terms: endless }, CAST['the FPM'], 3, MOMENT)).toEqual({
      ...{ ok: false, error: 'end_date_needed' },
    });
  });

  it.each([
    ['', 'Well done.'],
    ['Done.', ' \n'],
  ])('to complete it: summary %j and feedback %j', (summary, feedback) => {
    const complete = { type: 'complete', summary, feedback } as const;
    expect(engage(engagementIn('active'), complete, CAST['the SME'], 3, MOMENT)).toEqual({
      ...{ ok: false, error: 'texts_needed' },
    });
  });
});

test('the audit of a completion has the summary and never the feedback', () => {
  const done = engage(engagementIn('active'), commandOf('complete'), CAST['the SME'], 3, MOMENT);
  expect(done.ok && done.value.event.text).toBe('Done.');
  expect(JSON.stringify(done.ok && done.value.event)).not.toContain('Well done.');
  expect(done.ok && done.value.notices).toEqual([
    { to: 'anna', notice: 'completed' },
    { to: 'frank', notice: 'completed' },
  ]);
});
