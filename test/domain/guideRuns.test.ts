import { describe, expect, it } from 'vitest';
import { PROVIDER_CONNECT } from '../../domain/csp/providerGuide.ts';
import { RESELLER_REGISTER } from '../../domain/csp/resellerGuide.ts';
import type { Guide } from '../../domain/guide.ts';
import { begin, putAway, rename, tick, untick } from '../../domain/guideCommand.ts';
import type { GuideProgress } from '../../domain/guideProgress.ts';
import { type GuideRuns, goingOn, listed, MOST_GOING_ON, meantRun } from '../../domain/guideRuns.ts';
import { LONGEST_NAME, sameName } from '../../domain/runName.ts';
import { ANNA, begun, MOMENT, PIOTR, TODAY, ticked, upTo } from '../support/guideInHand.ts';

describe('what a run is called', () => {
  const inHand = upTo(PROVIDER_CONNECT, 'send_with_link');
  const called = (typed: string) => {
    const outcome = rename(inHand, typed, PIOTR, MOMENT);
    return outcome.ok ? outcome.value.record.name : outcome.error;
  };
  const named = (name: string): GuideProgress => {
    const said = { stepId: 'send_with_link', name };
    const outcome = tick(inHand, said, TODAY, ANNA, MOMENT);
    if (!outcome.ok) throw new Error(outcome.error);
    return outcome.value.record;
  };

  it.each([
    ['Contoso', 'Contoso'],
    ['  Contoso \n GmbH ', 'Contoso GmbH'],
    [' ', 'name_needed'],
    ['password: Tango-99x', 'name_secret'],
    ['x'.repeat(LONGEST_NAME), 'x'.repeat(LONGEST_NAME)],
    ['x'.repeat(LONGEST_NAME + 1), 'x'.repeat(LONGEST_NAME)],
  ])('%j is %j', (typed, name) => expect(called(typed)).toBe(name));

  it('can be said with a step, and stays', () => {
    const said = { stepId: 'send_with_link', name: 'Contoso' };
    const outcome = tick(inHand, said, TODAY, ANNA, MOMENT);
    expect(outcome).toMatchObject({ value: { record: { name: 'Contoso' }, event: { name: 'Contoso' } } });
    const after = ticked({ ...inHand, progress: named('Contoso') }, 'reseller_accepts');
    expect(after.progress).toMatchObject({ name: 'Contoso' });
    const secret = tick(inHand, { ...said, name: 'hasło: Tango-99x' }, TODAY, ANNA, MOMENT);
    expect(secret).toMatchObject({ error: 'name_secret' });
  });

  it('is that of no other run that goes on, however it is typed', () => {
    const runs = listed(PROVIDER_CONNECT, undefined, named('Contoso'));
    const second = { ...inHand, run: 2, runs };
    const said = { stepId: 'send_with_link', name: ' contoso ' };
    expect(rename(second, 'CONTOSO', ANNA, MOMENT)).toMatchObject({ error: 'name_taken' });
    expect(tick(second, said, TODAY, ANNA, MOMENT)).toMatchObject({ error: 'name_taken' });
    expect(rename({ ...inHand, runs }, 'CONTOSO', ANNA, MOMENT).ok).toBe(true);
  });

  it('stays as a colleague has changed it, where a step is ticked on an older card', () => {
    const progress = named('Contoso GmbH');
    const nameAfter = (name: string, revision?: number) => {
      const said = { stepId: 'reseller_accepts', name, revision };
      const outcome = tick({ ...inHand, progress }, said, TODAY, ANNA, MOMENT);
      return outcome.ok && outcome.value.record.name;
    };
    expect(nameAfter('Contoso')).toBe('Contoso GmbH');
    expect(nameAfter('Contoso', progress.revision - 1)).toBe('Contoso GmbH');
    expect(nameAfter('Contoso Ltd', progress.revision)).toBe('Contoso Ltd');
  });

  it('is no matter of a guide that is gone through once', () => {
    expect(rename(begun(RESELLER_REGISTER), 'Contoso', ANNA, MOMENT)).toMatchObject({ error: 'stale' });
  });
});

describe('runs side by side', () => {
  const more = (name: string, runs?: GuideRuns, last = runs?.last ?? 0, guide: Guide = PROVIDER_CONNECT) => {
    const outcome = begin({ partnerId: 'fabrikam', guide, runs }, { name, last }, ANNA, MOMENT);
    return outcome.ok ? outcome.value.record : outcome.error;
  };
  const then = (runs: GuideRuns | undefined, name: string): GuideRuns => {
    const record = more(name, runs);
    if (typeof record === 'string') throw new Error(record);
    return listed(PROVIDER_CONNECT, runs, record);
  };

  it('are numbered from one, each with its name, and nothing done', () => {
    const one = then(undefined, 'Contoso');
    expect(more('Litware', one)).toMatchObject({ run: 2, name: 'Litware', done: [], revision: 1 });
    expect(then(one, 'Litware')).toMatchObject({ last: 2, lines: [{ run: 2 }, { run: 1 }] });
  });

  it('need a name of their own, and a guide that is gone through more than once', () => {
    const one = then(undefined, 'Contoso');
    expect(more('', one)).toBe('name_needed');
    expect(more(' contoso', one)).toBe('name_taken');
    const long = 'x'.repeat(LONGEST_NAME);
    expect(sameName(then(one, `Adatum ${long}`).lines, `Adatum  ${long}`)).toMatchObject({ run: 2 });
    expect(more('Contoso', undefined, 0, RESELLER_REGISTER)).toBe('stale');
  });

  it('are begun once, however often that is pressed', () => {
    expect(more('Litware', then(undefined, 'Contoso'), 0)).toBe('stale');
  });

  it('are forty at most', () => {
    const many = Array.from({ length: MOST_GOING_ON }, (_, n) => `Company ${n}`);
    const all = many.reduce<GuideRuns | undefined>(then, undefined);
    expect(all?.lines).toHaveLength(MOST_GOING_ON);
    expect(more('One more', all)).toBe('too_many');
  });

  it('are forty at most also with one that was put away or finished, which is then taken up again', () => {
    const [first, ...others] = Array.from({ length: MOST_GOING_ON }, (_, n) => `Company ${n}`);
    const finished = PROVIDER_CONNECT.steps.reduce((h, { id }) => ticked(h, id), begun(PROVIDER_CONNECT));
    const lastStep = PROVIDER_CONNECT.steps.at(-1)?.id ?? '';
    const errors = (runs: GuideRuns | undefined) => {
      const away = { ...begun(PROVIDER_CONNECT), run: 99, runs };
      return [
        rename(away, 'One more', ANNA, MOMENT),
        tick(away, { stepId: 'check_reseller_is_ready' }, TODAY, ANNA, MOMENT),
        untick({ ...finished, run: 99, runs }, lastStep, ANNA, MOMENT),
      ].map(outcome => !outcome.ok && outcome.error);
    };
    const allButOne = others.reduce<GuideRuns | undefined>(then, undefined);
    expect(errors(allButOne)).toEqual([false, false, false]);
    expect(errors(then(allButOne, first ?? ''))).toEqual(['too_many', 'too_many', 'too_many']);
  });

  it('keep their own name when one is taken up again that was called so, too', () => {
    const away = { ...begun(PROVIDER_CONNECT), run: 1, runs: undefined };
    const called = rename(away, 'Contoso', ANNA, MOMENT);
    if (!called.ok) throw new Error(called.error);
    const runs = then(undefined, 'Contoso');
    const second = { ...away, run: 2, runs, progress: { ...called.value.record, closed: true as const } };
    const said = { stepId: 'check_reseller_is_ready' };
    expect(tick(second, said, TODAY, ANNA, MOMENT)).toMatchObject({ error: 'name_taken' });
    expect(rename(second, 'Contoso Ltd', ANNA, MOMENT).ok).toBe(true);
  });

  it('are listed as long as they go on; of the finished ones the last ten', () => {
    const done = PROVIDER_CONNECT.steps.reduce((h, { id }) => ticked(h, id), begun(PROVIDER_CONNECT));
    if (!done.progress) throw new Error('nothing was done');
    let runs = then(undefined, 'Contoso');
    for (let run = 2; run <= 14; run += 1) runs = listed(PROVIDER_CONNECT, runs, { ...done.progress, run });
    expect(runs.lines.map(({ run }) => run)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 1]);
    expect(goingOn(PROVIDER_CONNECT, runs).map(({ name }) => name)).toEqual(['Contoso']);
    expect(meantRun(PROVIDER_CONNECT, runs)).toBe(1);
  });

  it('are chosen from when none or several go on, and not for a guide that is gone through once', () => {
    const one = then(undefined, 'Contoso');
    expect(meantRun(PROVIDER_CONNECT, undefined)).toBe(1);
    expect(meantRun(PROVIDER_CONNECT, one)).toBe(1);
    expect(meantRun(PROVIDER_CONNECT, then(one, 'Litware'))).toBeUndefined();
    expect(meantRun(PROVIDER_CONNECT, { ...one, lines: [] })).toBeUndefined();
    expect(meantRun(RESELLER_REGISTER, { ...one, lines: [] })).toBe(1);
  });

  it('leave the list when they are put away, and come back with whatever is done', () => {
    const inHand = ticked(begun(PROVIDER_CONNECT), 'check_reseller_is_ready');
    const away = putAway(inHand, PIOTR, MOMENT);
    if (!away.ok || !inHand.progress) throw new Error('it was not put away');
    expect(away.value).toMatchObject({ record: { closed: true, revision: 2 }, event: { type: 'closed' } });
    const runs = listed(PROVIDER_CONNECT, undefined, inHand.progress);
    const after = listed(PROVIDER_CONNECT, runs, away.value.record);
    expect(after).toMatchObject({ last: 1, lines: [] });
    const closed = { ...inHand, progress: away.value.record };
    expect(putAway(closed, PIOTR, MOMENT)).toMatchObject({ error: 'stale' });
    const { progress } = ticked(closed, 'open_indirect_resellers');
    expect(progress?.closed).toBeUndefined();
    expect(progress && listed(PROVIDER_CONNECT, after, progress).lines).toMatchObject([{ run: 1 }]);
    expect(putAway(begun(PROVIDER_CONNECT), ANNA, MOMENT)).toMatchObject({ error: 'stale' });
  });
});
