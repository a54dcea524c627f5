import { describe, expect, it } from 'vitest';
import { readProactive } from '../../../bot/commands/engagement/proactiveForm.ts';
import { LONGEST_CUSTOMER } from '../../../cards/engagementForm.ts';
import { answersFromTerms } from '../../../domain/engagement/terms.ts';
import { CAST, PROACTIVE } from '../../domain/engagement/samples.ts';

const OFFERED = { frps: [CAST['the requester'], CAST['a colleague']], smes: [CAST['the SME']] };
const TYPED = { ...answersFromTerms(PROACTIVE), customer: ' Wingtip Toys ', frp: 'piotr', sme: 'sam' };
const read = (more: object) => readProactive({ ...TYPED, ...more }, OFFERED, '2025-06-11');

describe('the form of a proactive engagement', () => {
  it('is between people who were offered, by the names on record', () => {
    expect(read({}).read).toEqual({
      ...{ terms: PROACTIVE, customer: 'Wingtip Toys' },
      ...{ frp: { id: 'piotr', name: 'PIOTR' }, sme: { id: 'sam', name: 'SAM' } },
    });
  });

  it.each<[string, object, object]>([
    ['somebody of another partner', { frp: 'hanako' }, { frp: 'not_an_option' }],
    ['an SME who is none', { sme: 'anna' }, { sme: 'not_an_option' }],
    ['nobody', { frp: '', sme: undefined }, { frp: 'required', sme: 'required' }],
    ['no customer', { customer: ' ' }, { customer: 'required' }],
    ['a customer too long', { customer: 'x'.repeat(LONGEST_CUSTOMER + 1) }, { customer: 'too_long' }],
    ['no end date', { endDate: '' }, { endDate: 'end_date_needed' }],
  ])('%s: it is marked, and what was typed is kept', (_, more, errors) => {
    const reading = read(more);
    expect(reading.read).toBeUndefined();
    expect(reading.errors).toEqual(errors);
    expect(reading.answers).toEqual({ ...TYPED, ...more });
  });

  it('shows no password again', () => {
    const { answers, errors, read: none } = read({ customer: 'password: Spring2025!' });
    expect([none, errors, answers.customer]).toEqual([undefined, { customer: 'secret' }, '']);
  });

  it('is proactive whatever kind was sent', () => {
    expect(read({ kind: 'assist' }).read?.terms.kind).toBe('proactive');
  });
});
