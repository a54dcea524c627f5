import { describe, expect, it } from 'vitest';
import { inMind } from '../../dialogs/inMind.ts';
import { startOf } from '../../domain/quietHours.ts';
import { TODAY } from '../support/paperDesk.ts';

const heard = startOf(TODAY, 'Europe/Warsaw');
const remembered = {
  previous: { intent: 'sme.eligibility', slots: { workload: 'MDATP' } } as const,
  offers: ['SME-7KQ4-MXTC'],
  heardAt: heard.toString(),
};

describe('what a message may refer to', () => {
  it.each([
    ['a minute later', { minutes: 1 }, true],
    ['twelve hours later', { hours: 12 }, true],
    ['a minute more than that', { hours: 12, minutes: 1 }, false],
    ['a week later', { hours: 168 }, false],
  ])('%s', (_, later, isThere) => {
    const { previous, offers = [] } = inMind(remembered, heard.add(later));
    expect(previous).toEqual(isThere ? remembered.previous : undefined);
    expect(offers).toEqual(isThere ? remembered.offers : []);
  });

  it('is what an older version of the desk kept without its time', () => {
    const { heardAt: _, ...older } = remembered;
    expect(inMind(older, heard)).toEqual(older);
  });

  it('is nothing in a new conversation', () => {
    expect(inMind({}, heard)).toEqual({ offers: [] });
  });
});
