import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, type Findings, nextCheck } from '../../../domain/support/diagnosis.ts';
import { VISIBILITY_CHECKS } from '../../../domain/support/visibility.ts';

const ALL: Findings = {
  ...{ account_association: 'yes', eligibility: 'yes', contract_activated: 'yes', display_delay: 4 },
};

describe('the next question', () => {
  it.each<[Findings, string | undefined]>([
    [{}, 'account_association'],
    [{ account_association: 'yes' }, 'eligibility'],
    [{ account_association: 'unknown' }, 'eligibility'],
    [{ account_association: 'no' }, undefined],
    [{ eligibility: 'yes' }, 'account_association'],
    [{ account_association: 'yes', eligibility: 'yes' }, 'contract_activated'],
    [{ account_association: 'yes', eligibility: 'yes', contract_activated: 'yes' }, 'display_delay'],
    [{ account_association: 'yes', eligibility: 'yes', contract_activated: 'unknown' }, undefined],
    [{ contract_activated: 'yes', display_delay: 1 }, undefined],
    [{ contract_activated: 'yes', display_delay: 2 }, 'account_association'],
    [ALL, undefined],
  ])('after %j is %s', (found, next) => expect(nextCheck(found)).toBe(next));
});

describe('the cause', () => {
  it.each<[Findings, string]>([
    [{ account_association: 'no' }, 'account_association'],
    [{ account_association: 'yes', eligibility: 'no' }, 'eligibility'],
    [{ account_association: 'unknown', eligibility: 'no' }, 'eligibility'],
    [{ ...ALL, contract_activated: 'no', display_delay: undefined }, 'contract_activated'],
    [{ ...ALL, display_delay: 0 }, 'display_delay'],
    [{ ...ALL, display_delay: 1 }, 'display_delay'],
    [{ ...ALL, display_delay: 2 }, 'display_delay'],
    [{ ...ALL, display_delay: 3 }, 'none'],
    [{ ...ALL, eligibility: 'unknown' }, 'unsure'],
    [{ ...ALL, display_delay: 'unknown' }, 'unsure'],
  ])('of %j is %s', (found, cause) => expect(diagnose(found).value.cause).toBe(cause));

  it('leaves open what is not known, in the order of the source', () => {
    const { open } = diagnose({ account_association: 'unknown', contract_activated: 'unknown' }).value;
    expect(open).toEqual(['account_association', 'eligibility', 'contract_activated', 'display_delay']);
  });
});

it('is found in four questions at most, whatever is answered, and each is asked once', () => {
  const finding = fc.constantFrom('yes', 'no', 'unknown');
  const answers = fc.record({
    ...{ account_association: finding, eligibility: finding, contract_activated: finding },
    display_delay: fc.oneof(fc.nat(10), fc.constant('unknown')),
  }) as fc.Arbitrary<Findings>;
  fc.assert(
    fc.property(answers, all => {
      let found: Findings = {};
      const asked: string[] = [];
      for (let next = nextCheck(found); next; next = nextCheck(found)) {
        asked.push(next);
        found = { ...found, [next]: all[next] };
      }
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(VISIBILITY_CHECKS.length);
      const { cause, open } = diagnose(found).value;
      expect(cause === 'unsure').toBe(open.length > 0);
    }),
  );
});
