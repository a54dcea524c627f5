import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reliabilityOf } from '../../../../dialogs/understanding/model/calibration.ts';

test('says how often guesses of each strength were right', () => {
  const trials = Array.from({ length: 400 }, (_, i) => ({
    raw: i < 200 ? 0.4 : 0.9,
    right: i % 4 !== 0 || i >= 200,
  }));
  const points = new Map(reliabilityOf(trials));
  expect(points.get(0.4)).toBeCloseTo(0.75);
  expect(points.get(0.9)).toBe(1);
});

test('a surer guess is never held to be less likely right', () => {
  const trial = fc.record({ raw: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
  fc.assert(
    fc.property(fc.array(trial, { minLength: 1, maxLength: 300 }), trials => {
      const points = reliabilityOf(trials);
      points.slice(1).forEach(([raw, share], i) => {
        expect(raw).toBeGreaterThanOrEqual(points[i]?.[0] ?? 0);
        expect(share).toBeGreaterThanOrEqual(points[i]?.[1] ?? 0);
      });
    }),
  );
});
