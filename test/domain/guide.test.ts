import { describe, expect, it, test } from 'vitest';
import { CSP_GUIDES, resellerRegistration } from '../../domain/csp/guides.ts';
import { PROVIDER_ADD_SUBSCRIPTION } from '../../domain/csp/providerGuide.ts';
import { RESELLER_REGISTER } from '../../domain/csp/resellerGuide.ts';
import { sourcesOf } from '../../domain/facts.ts';
import { blocked, type Guide, isFinished, nextSteps, resume } from '../../domain/guide.ts';
import { SUPPORT_ACTIVATE } from '../../domain/support/activationGuide.ts';

const ids = (steps: readonly { id: string }[]): string[] => steps.map(({ id }) => id);

/** The ids of a guide's steps up to one of them, without some. */
const upTo = (guide: Guide, last: string, without: readonly string[] = []): string[] =>
  ids(guide.steps)
    .slice(0, ids(guide.steps).indexOf(last) + 1)
    .filter(id => !without.includes(id));

describe('registering as an indirect reseller', () => {
  const at = (done: readonly string[]) => ({ guide: RESELLER_REGISTER, done });

  it('begins by gathering what is needed', () => {
    expect(ids(nextSteps(at([])))).toEqual(['gather_info']);
  });

  it('offers the PartnerID and the profile at the same time once signed in', () => {
    const done = upTo(RESELLER_REGISTER, 'sign_in_global_admin');
    expect(ids(nextSteps(at(done)))).toEqual(['associate_partner_id', 'profile_and_contact']);
  });

  it('lets the PartnerID wait, but not past the MPA (AMB-19)', () => {
    const done = upTo(RESELLER_REGISTER, 'microsoft_verification', ['associate_partner_id']);
    const [next, ...others] = nextSteps(at(done));
    expect(next).toMatchObject({ id: 'associate_partner_id', postponable: true });
    expect(others).toEqual([]);
    expect(ids(blocked(at(done), 'sign_mpa'))).toEqual(['associate_partner_id']);
  });

  it('does not sign the MPA before verification, which waits for the primary contact', () => {
    const done = upTo(RESELLER_REGISTER, 'profile_and_contact');
    expect(ids(blocked(at(done), 'sign_mpa'))).toEqual(['microsoft_verification']);
    expect(nextSteps(at(done))).toMatchObject([
      { id: 'primary_contact_verified', by: { role: 'primary_contact' } },
    ]);
  });

  it('wants a Global admin for the MPA', () => {
    const step = RESELLER_REGISTER.steps.find(({ id }) => id === 'sign_mpa');
    expect(step?.by).toEqual({ party: 'reseller', role: 'global_admin' });
  });

  it('never asks for the sign-in of the retired Partner Membership Center (AMB-17)', () => {
    expect(ids(RESELLER_REGISTER.steps).filter(id => id.includes('pmc'))).toEqual([]);
    expect(RESELLER_REGISTER.steps[0]?.caveats).toContain('AMB-17');
  });

  it('is one step for who is in CSP already (IR-05)', () => {
    expect(ids(resellerRegistration(true).steps)).toEqual(['support_contact_info']);
    expect(resellerRegistration(false)).toBe(RESELLER_REGISTER);
  });
});

test('an optional step is not needed to finish', () => {
  const done = upTo(PROVIDER_ADD_SUBSCRIPTION, 'see_subscription');
  const state = { guide: PROVIDER_ADD_SUBSCRIPTION, done };
  expect(ids(nextSteps(state))).toEqual(['designate_support_contact']);
  expect(isFinished(state)).toBe(true);
  expect(isFinished({ guide: PROVIDER_ADD_SUBSCRIPTION, done: done.slice(1) })).toBe(false);
});

test('progress of an older version keeps what still exists, in the order of the guide', () => {
  const state = resume(RESELLER_REGISTER, ['welcome', 'pmc_sign_in', 'gather_info']);
  expect(state.done).toEqual(['gather_info', 'welcome']);
});

test('a step that does not exist is a fault', () => {
  expect(() => blocked({ guide: RESELLER_REGISTER, done: [] }, 'nonsense')).toThrow(RangeError);
});

describe.each([...CSP_GUIDES, SUPPORT_ACTIVATE].map(guide => [guide.id, guide] as const))(
  '%s',
  (_, guide) => {
    it('names each step once, and each has a fact of its own document', () => {
      expect(new Set(ids(guide.steps)).size).toBe(guide.steps.length);
      for (const { facts } of guide.steps)
        expect(sourcesOf(facts).map(({ id }) => id)).toContain(guide.source);
    });

    it('is blocked only by steps that stand before it', () => {
      for (const [i, { blockedBy }] of guide.steps.entries()) {
        for (const id of blockedBy) expect(ids(guide.steps.slice(0, i))).toContain(id);
      }
    });

    it('can be walked to its end by doing what comes next', () => {
      const done: string[] = [];
      for (let rest = nextSteps({ guide, done }); rest.length > 0; rest = nextSteps({ guide, done })) {
        done.push(...ids(rest.slice(0, 1)));
      }
      expect(done.toSorted()).toEqual(ids(guide.steps).toSorted());
    });
  },
);

test('where the portal shows a secret, the step says so (AMB-33)', () => {
  const secret = [...CSP_GUIDES, SUPPORT_ACTIVATE].flatMap(({ steps }) => steps.filter(step => step.secret));
  expect(ids(secret)).toEqual(['hand_over_setup_info', 'receive_ids']);
  for (const step of secret) expect(step.caveats).toContain('AMB-33');
});
