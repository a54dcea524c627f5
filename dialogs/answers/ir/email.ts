import { emailAcceptable } from '../../../domain/csp/email.ts';
import { type Answer, fact, type Question } from '../answer.ts';

/** A mail service by its bare name ("qq"): understanding writes one only where it knows it as web mail. */
const BARE_NAME = /^[^@.\s]+$/;

/** Whether an address will do for the primary contact (IR-12, AMB-20). */
export function email({ slots: { email: address } }: Question): Answer {
  const says = [fact('fact.IR-12'), fact('fact.AMB-20.own_domain'), fact('fact.IR-13')];
  if (address === undefined) {
    return { verdict: { mood: 'info', key: 'answer.ir.email' }, says, caveats: ['AMB-20'] };
  }
  const { value, caveats } = emailAcceptable(address);
  const values = { email: address };
  if (value.acceptable)
    return { verdict: { mood: 'good', key: 'answer.ir.email.ok', values }, says, caveats };
  if (value.because === 'named') {
    return { verdict: { mood: 'bad', key: 'answer.ir.email.named', values }, says, caveats };
  }
  const isWebMail = value.because === 'alike' || BARE_NAME.test(address);
  const key = isWebMail ? 'answer.ir.email.alike' : 'answer.ir.email';
  return { verdict: { mood: 'warning', key, values }, says, caveats: ['AMB-20'] };
}
