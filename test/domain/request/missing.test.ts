import { expect, it } from 'vitest';
import { missingIn } from '../../../domain/request/missing.ts';
import { answersIn } from '../../gallery/sample/requests.ts';

it('a form lacks what nobody answered and no request goes without', () => {
  const whole = answersIn('ordinary', 'en');
  expect(missingIn(whole)).toEqual([]);
  expect(missingIn({ ...whole, tenantId: '', role: undefined, secondLanguage: '', emailSource: '' })).toEqual(
    ['tenantId', 'role'],
  );
});
