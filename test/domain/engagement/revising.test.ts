import { describe, expect, it, test } from 'vitest';
import { engage } from '../../../domain/engagement/lifecycle.ts';
import { underAssignment } from '../../../domain/engagement/reassigned.ts';
import type { Terms } from '../../../domain/engagement/record.ts';
import { agreed, CAST, engagementIn, MOMENT, NOW, TERMS } from './samples.ts';

describe('changing the terms', () => {
  const changes: Partial<Terms>[] = [
    ...[{ kind: 'migration_direct' as const }, { expectations: 'Daily' }, { outcomes: 'More' }],
    ...[{ exitCriteria: 'Other' }, { timeline: 'August' }, { endDate: '2025-09-30' }],
    { learners: ['Piotr Zieliński', 'Ola Nowak'] },
  ];

  test.each(changes)('takes back what was agreed: %j', change => {
    for (const before of [
      engagementIn('active'),
      engagementIn('set_up', { agreements: agreed('frp', 'sme') }),
    ]) {
      const revise = { type: 'revise', terms: { ...TERMS, ...change } } as const;
      const outcome = engage(before, revise, CAST['the FPM'], 3, MOMENT);
      const parties = before.agreements.map(({ party }) => party);
      expect(outcome.ok && outcome.value.record).toMatchObject({
        ...{ state: 'set_up', agreements: [], takenBack: { by: 'frank', parties } },
      });
      expect(outcome.ok && outcome.value.event.tookBack).toEqual(parties);
      expect(outcome.ok && outcome.value.notices.map(({ to }) => to)).toEqual(['anna', 'sam']);
    }
  });

  it('says nothing of taking back where nobody had agreed, and is nothing where nothing changed', () => {
    const revise = (terms: Terms) =>
      engage(engagementIn('set_up'), { type: 'revise', terms }, CAST['the SME'], 3, MOMENT);
    const outcome = revise({ ...TERMS, timeline: 'Later' });
    expect(outcome.ok && outcome.value.record.takenBack).toBeUndefined();
    expect(revise({ ...TERMS })).toEqual({ ok: false, error: 'unchanged' });
  });

  it('stays told until all have agreed anew', () => {
    const takenBack = { by: 'frank', byName: 'FRANK', at: NOW, parties: ['sme' as const] };
    const agree = (...before: Parameters<typeof agreed>) =>
      engage(
        engagementIn('set_up', { takenBack, agreements: agreed(...before) }),
        { type: 'agree' },
        CAST['the SME'],
        3,
        MOMENT,
      );
    expect(agree('frp')).toMatchObject({ value: { record: { takenBack } } });
    const last = agree('frp', 'fpm');
    expect(last.ok && last.value.record.takenBack).toBeUndefined();
  });

  it('happens by itself where the request has another SME now, save for what is over', () => {
    const mark = { by: 'asha', byName: 'ASHA', at: NOW };
    const mei = { smeId: 'mei', smeName: 'MEI', ...mark };
    expect(underAssignment(engagementIn('active'), mei)).toMatchObject({
      ...{ state: 'set_up', sme: { id: 'mei', name: 'MEI' }, smeIds: ['sam', 'mei'], agreements: [] },
      takenBack: { ...mark, parties: ['frp', 'fpm', 'sme'] },
    });
    const same = engagementIn('active');
    expect(underAssignment(same, { ...mei, smeId: 'sam' })).toBe(same);
    expect(underAssignment(same, undefined)).toBe(same);
    for (const state of ['completed', 'archived'] as const)
      expect(underAssignment(engagementIn(state), mei)).toEqual(engagementIn(state));
  });
});
