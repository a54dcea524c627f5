import { describe, expect, it } from 'vitest';
import { FIELD_KEYS } from '../../../domain/request/fields.ts';
import { FIXABLE, fixesIn, openFields } from '../../../domain/request/fixing.ts';

describe('what a return asks to put right', () => {
  it('is any field of the form but the box that says the FPM was asked', () => {
    expect(FIELD_KEYS.filter(key => !FIXABLE.includes(key))).toEqual(['otherWorkload', 'discussedWithFpm']);
  });

  it('is what was written, by field; blanks and unknown fields are nothing', () => {
    const typed = { seats: ' Licences, please. ', region: '  ', discussedWithFpm: 'x', admin: 'x' };
    expect(fixesIn(typed)).toEqual({ seats: 'Licences, please.' });
    expect(fixesIn({})).toEqual({});
  });
});

describe('what a correction opens', () => {
  it.each([
    ['everything, when nothing was ticked', undefined, [], undefined],
    ['everything, when nothing was ticked and something is wrong', {}, ['seats'], undefined],
    ['what was ticked, in the order of the form', { seats: 'a', tenantId: 'b' }, [], ['tenantId', 'seats']],
    ['what is wrong beside it', { seats: 'a' }, ['partnerEmail'], ['seats', 'partnerEmail']],
    ['the e-mail source with the role', { role: 'a' }, [], ['role', 'emailSource']],
    [
      ...['whatever hangs on the workload', { workload: 'a' }, []],
      ['role', 'workload', 'otherWorkload', 'emailSource'],
    ],
    ['nothing that is no field any more', { seats: 'a', gone: 'b' }, ['gone'], ['seats']],
  ] as const)('%s', (_, fixes, wrong, open) => expect(openFields(fixes, wrong)).toEqual(open));
});
