import { describe, expect, it, test } from 'vitest';
import { ACCESS_STATES, type AccessState } from '../../../domain/access/record.ts';
import {
  acceptAndRegister,
  accessCommandsFor,
  handOn,
  register,
} from '../../../domain/access/registration.ts';
import { ACCESS_TRANSITIONS, type AccessCommandType } from '../../../domain/access/transitions.ts';
import { CAST, commandOf, MOMENT, recordIn, type Who } from './samples.ts';

/** The six steps of SME-13 once more, in words, so that a slip in the table shows. */
const ALLOWED: ReadonlyMap<string, AccessState> = new Map<string, AccessState>([
  ['none, ask, the person', 'requested'],
  ['requested, miss, the person', 'requested'],
  ['requested, submit, the person', 'info_submitted'],
  ['info_submitted, approve, the FPM', 'invited'],
  ['info_submitted, decline, the FPM', 'none'],
  ['invited, accept, the person', 'permissions_accepted'],
  ['permissions_accepted, register, the person', 'registered'],
  ['requested, withdraw, the person', 'none'],
  ['info_submitted, withdraw, the person', 'none'],
  ['invited, withdraw, the person', 'none'],
]);

const COMMANDS = ACCESS_TRANSITIONS.map(({ command }) => command);

describe('every command in every state by everybody', () => {
  const rows = ACCESS_STATES.flatMap(state =>
    COMMANDS.flatMap(command => (Object.keys(CAST) as Who[]).map(who => [state, command, who] as const)),
  );

  test.each(rows)('%s, %s, %s', (state, command, who) => {
    const record = recordIn(state);
    const outcome = register(record, commandOf(command), CAST[who], MOMENT);
    const to = ALLOWED.get(`${state}, ${command}, ${who}`);
    expect(outcome.ok && outcome.value.record.state).toBe(to ?? false);
    const offered: AccessCommandType[] = accessCommandsFor(CAST[who], record);
    expect(offered.includes(command)).toBe(to !== undefined);
  });
});

describe('who may let somebody in', () => {
  it('is who stands in for the FPM, while they do', () => {
    const approve = (deputies?: readonly string[]) =>
      register(recordIn('info_submitted'), commandOf('approve'), CAST['another FPM'], {
        ...MOMENT,
        ...(deputies && { deputies }),
      });
    expect(approve()).toEqual({ ok: false, error: 'forbidden' });
    expect(approve(['ken']).ok).toBe(true);
  });

  it('is never the person, not even as that partner’s FPM', () => {
    const nina = { ...CAST['the person'], roles: ['fpm'] as const };
    const partner = { id: 'fabrikam', name: 'Fabrikam', fpmId: 'nina', fpmName: 'NINA' };
    const record = recordIn('info_submitted', { partner });
    expect(register(record, commandOf('approve'), nina, MOMENT)).toEqual({ ok: false, error: 'forbidden' });
  });

  it('says why when they decline, and has seen how things stand', () => {
    const frank = CAST['the FPM'];
    const record = recordIn('info_submitted');
    const mute = register(record, commandOf('decline', ' \n'), frank, MOMENT);
    expect(mute).toEqual({ ok: false, error: 'text_required' });
    expect(register(record, commandOf('approve'), frank, MOMENT, 2)).toEqual({ ok: false, error: 'stale' });
  });
});

test('an application follows its partner to another FPM, who is told and decides, and no former one does', () => {
  const { record, events, notices } = handOn(recordIn('info_submitted'), CAST['another FPM'], {
    ...{ ...MOMENT, deputies: ['anna'] },
  });
  expect(record).toMatchObject({
    state: 'info_submitted',
    revision: 4,
    partner: { formerFpmIds: ['frank'] },
  });
  expect(events).toMatchObject([{ command: 'move', actorId: 'desk', revision: 4 }]);
  expect(notices.map(({ to }) => to)).toEqual(['ken', 'anna']);
  expect(register(record, commandOf('approve'), CAST['another FPM'], MOMENT).ok).toBe(true);
  const former = register(record, commandOf('approve'), CAST['the FPM'], MOMENT);
  expect(former).toEqual({ ok: false, error: 'forbidden' });
});

describe('how often', () => {
  const ask = (...declines: string[]) =>
    register(recordIn('none', { declines }), { type: 'ask' }, CAST['the person'], MOMENT);

  // Thirty days before the moment of asking: 12 May 2025, 09:00.
  it.each<[string, string[], boolean]>([
    ['twice', ['2025-06-01T00:00:00Z', '2025-06-02T00:00:00Z'], true],
    ['three times', ['2025-05-12T09:00:01Z', '2025-06-01T00:00:00Z', '2025-06-02T00:00:00Z'], false],
    [
      'the third one thirty days ago',
      ['2025-05-12T09:00:00Z', '2025-06-01T00:00:00Z', '2025-06-02T00:00:00Z'],
      true,
    ],
  ])('declined %s: asks again or talks to the FPM', (_, declines, allowed) => {
    expect(ask(...declines)).toEqual(
      allowed ? expect.objectContaining({ ok: true }) : { ok: false, error: 'declined_often' },
    );
  });

  it.each([
    [4, true],
    [5, false],
  ])('%i companies that nobody knows within a day', (count, allowed) => {
    const misses = Array.from({ length: count }, (_, n) => `2025-06-11T0${n}:00:00Z`);
    const submit = register(
      recordIn('requested', { misses }),
      commandOf('submit'),
      CAST['the person'],
      MOMENT,
    );
    expect(submit.ok).toBe(allowed);
    const later = { ...MOMENT, now: '2025-06-12T05:00:00Z' };
    expect(
      register(recordIn('requested', { misses }), commandOf('submit'), CAST['the person'], later).ok,
    ).toBe(true);
  });
});

test('accepting and registering are two lines of the audit and one step for the person', () => {
  const done = acceptAndRegister(recordIn('invited'), CAST['the person'], MOMENT, 3);
  expect(done.ok && done.value.record).toMatchObject({ state: 'registered', revision: 5 });
  expect(done.ok && done.value.events.map(({ command }) => command)).toEqual(['accept', 'register']);
  expect(acceptAndRegister(recordIn('invited'), CAST['the person'], MOMENT, 2).ok).toBe(false);
  expect(acceptAndRegister(recordIn('invited'), CAST['the FPM'], MOMENT, 3).ok).toBe(false);
});
