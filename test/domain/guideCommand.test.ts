import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROVIDER_CONNECT } from '../../domain/csp/providerGuide.ts';
import { RELATIONSHIP, relationship } from '../../domain/csp/relationship.ts';
import { RESELLER_CONNECT, RESELLER_REGISTER } from '../../domain/csp/resellerGuide.ts';
import type { StepAnswers } from '../../domain/csp/stepAnswers.ts';
import { blocked, restingOn } from '../../domain/guide.ts';
import { type RunInHand, tick, untick } from '../../domain/guideCommand.ts';
import { guideProgressSchema, stateOf } from '../../domain/guideProgress.ts';
import { GUIDES, guideOf, listedGuides, otherRegistration, otherSide } from '../../domain/guides.ts';
import { ANNA, begun, FINE, MOMENT, PIOTR, TODAY, ticked, upTo } from '../support/guideInHand.ts';

const errorOf = (inHand: RunInHand, stepId: string, answers: StepAnswers = FINE) => {
  const outcome = tick(inHand, { stepId, answers }, TODAY, ANNA, MOMENT);
  return outcome.ok ? 'done' : outcome.error;
};

describe('a tick', () => {
  it('keeps who did it and when, and who began', () => {
    const { progress } = ticked(ticked(begun(RESELLER_REGISTER), 'gather_info'), 'welcome', FINE, PIOTR);
    expect(progress).toMatchObject({
      ...{ revision: 2, run: 1, version: 1, startedBy: { id: 'anna' } },
      done: [
        { step: 'gather_info', byId: 'anna', on: '2025-06-03' },
        { step: 'welcome', byId: 'piotr' },
      ],
    });
  });

  it('is refused for a step that waits, that is done, and that does not exist', () => {
    const inHand = ticked(begun(RESELLER_REGISTER), 'gather_info');
    expect(errorOf(inHand, 'sign_mpa')).toBe('blocked');
    expect(errorOf(inHand, 'gather_info')).toBe('done_already');
    expect(errorOf(inHand, 'pmc_sign_in')).toBe('stale');
  });

  it.each<[string, StepAnswers, string]>([
    ['primary_contact_verified', { day: '2025-06-03' }, 'done'],
    ['primary_contact_verified', { day: '2024-12-03' }, 'done'],
    ['primary_contact_verified', { day: '2024-12-02' }, 'long_ago'],
    ['primary_contact_verified', { day: '2025-06-04' }, 'day_to_come'],
    ['primary_contact_verified', { day: '2025-02-30' }, 'not_a_day'],
    ['primary_contact_verified', { day: '3 June' }, 'not_a_day'],
    ['primary_contact_verified', {}, 'answer_needed'],
    ['profile_and_contact', {}, 'done'],
    ['profile_and_contact', { email: 'anna@fabrikam.example' }, 'done'],
    ['profile_and_contact', { email: 'anna@gmail.com' }, 'web_mail'],
    ['profile_and_contact', { email: 'anna@wp.pl' }, 'web_mail'],
    ['profile_and_contact', { email: 'anna at fabrikam' }, 'no_address'],
    ['profile_and_contact', { email: 'password: Tango-99x' }, 'secret'],
    ['associate_partner_id', { country: 'yes' }, 'done'],
    ['associate_partner_id', { country: 'no' }, 'other_country'],
    ['associate_partner_id', { country: '' }, 'answer_needed'],
    ['sign_mpa', { signer: 'yes' }, 'done'],
    ['sign_mpa', { signer: 'no' }, 'no_global_admin'],
    ['sign_mpa', {}, 'answer_needed'],
  ])('on %s, answered with %j, ends with %s', (step, answers, end) => {
    expect(errorOf(upTo(RESELLER_REGISTER, step), step, answers)).toBe(end);
  });

  it('is not refused for what was typed under another step’s question', () => {
    expect(
      errorOf(upTo(RESELLER_REGISTER, 'associate_partner_id'), 'associate_partner_id', {
        ...{ country: 'yes', email: 'anna@gmail.com' },
      }),
    ).toBe('done');
  });
});

describe('taking a step back', () => {
  const back = (inHand: RunInHand, stepId: string) => {
    const outcome = untick(inHand, stepId, PIOTR, MOMENT);
    return outcome.ok ? outcome.value.record.done.map(({ step }) => step) : outcome.error;
  };

  it('works from the end, as long as nothing rests on it', () => {
    const inHand = upTo(RESELLER_CONNECT, 'follow_link');
    expect(back(inHand, 'receive_invitation')).toEqual(['find_provider']);
    expect(back(inHand, 'find_provider')).toBe('rested_on');
    expect(back(inHand, 'follow_link')).toBe('not_done');
  });
});

describe('the relationship', () => {
  it.each([RESELLER_CONNECT, PROVIDER_CONNECT])('is invited, authorized, listed in $id', ({ id, steps }) => {
    const seen = steps.map(
      (_, n) =>
        relationship(
          id,
          steps.slice(0, n + 1).map(step => step.id),
        )?.length,
    );
    expect(seen.toSorted()).toEqual(seen);
    expect(seen[0]).toBe(0);
    expect(
      relationship(
        id,
        steps.map(step => step.id),
      ),
    ).toEqual(RELATIONSHIP);
  });

  it('is no matter of other guides', () => expect(relationship('provider_profile', [])).toBeUndefined());
});

describe('the guides of a list', () => {
  const ids = (begun: string[]) => listedGuides(begun).map(({ id }) => id);

  it('have one way to register: the one that was begun, or the long one', () => {
    expect(ids([])).toHaveLength(GUIDES.length - 1);
    expect(ids([])).not.toContain('reseller_existing');
    expect(ids(['reseller_existing'])).not.toContain('reseller_register');
    expect(ids(['reseller_existing', 'reseller_register'])).toContain('reseller_register');
  });

  it('know the other way, and the other side', () => {
    expect(otherRegistration('reseller_existing')).toBe(RESELLER_REGISTER);
    expect(otherSide('provider_connect')).toBe(RESELLER_CONNECT);
    expect(guideOf('__proto__')).toBeUndefined();
    expect(otherSide('constructor')).toBeUndefined();
  });
});

it('whatever is ticked and taken back in whatever order: nothing is done before what it waits for', () => {
  const guide = fc.constantFrom(...GUIDES);
  const moves = fc.array(fc.record({ n: fc.nat(12), back: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(guide, moves, (of, all) => {
      let inHand = begun(of);
      for (const { n, back } of all) {
        const stepId = of.steps[n % of.steps.length]?.id ?? '';
        const outcome = back
          ? untick(inHand, stepId, ANNA, MOMENT)
          : tick(inHand, { stepId, answers: FINE }, TODAY, PIOTR, MOMENT);
        if (!outcome.ok) continue;
        expect(outcome.value.record.revision).toBe((inHand.progress?.revision ?? 0) + 1);
        inHand = { ...inHand, progress: guideProgressSchema.parse(outcome.value.record) };
        const state = stateOf(inHand);
        for (const id of state.done) expect(blocked(state, id)).toEqual([]);
        expect(
          state.done.every(id => restingOn(state, id).every(({ id: other }) => state.done.includes(other))),
        ).toBe(true);
      }
    }),
  );
});
