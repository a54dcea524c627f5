import { randomInt } from 'node:crypto';

/** A number in [0, 1) that nobody can foresee. */
export const chance = (): number => randomInt(2 ** 32) / 2 ** 32;
