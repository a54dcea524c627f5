import { describe, expect, it } from 'vitest';
import { intentSchema, parkedMessageSchema } from '../../../bot/storage/rows.ts';
import { requestSubject } from '../../../domain/subject.ts';

const subject = requestSubject({ id: 'SME-3XC9-PJD4', partnerId: 'fabrikam' });
const message = { id: 'SME-3XC9-PJD4.000001.1', revision: 1, work: { kind: 'refresh' }, attempts: 0 };

describe('rows of before there were subjects', () => {
  it('an intent that names a request is about that request', () => {
    const row = { partnerId: 'fabrikam', requestId: subject.id, revision: 1, at: '2025-06-03T09:00:00Z' };
    expect(intentSchema.parse(row)).toEqual({ subject, revision: 1, at: '2025-06-03T09:00:00Z' });
  });

  it('a parked message that names a request is about that request', () => {
    const row = { partnerId: 'fabrikam', message: { ...message, requestId: subject.id }, why: 'never met' };
    expect(parkedMessageSchema.parse(row)).toEqual({ subject, message, why: 'never met' });
  });

  it('what is written now is read as it is', () => {
    const parked = { subject, message, why: 'never met' };
    expect(parkedMessageSchema.parse(parked)).toEqual(parked);
  });
});
