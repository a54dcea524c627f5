import {
  type FormAnswers,
  type FormErrors,
  LONGEST_CUSTOMER,
  type PartyField,
} from '../../../cards/engagementForm.ts';
import type { Basis } from '../../../domain/engagement/command.ts';
import type { Terms } from '../../../domain/engagement/record.ts';
import { readTerms, type TermError } from '../../../domain/engagement/terms.ts';
import type { Person } from '../../../domain/people.ts';
import { carriesSecret } from '../../../domain/secrets.ts';
import { withoutSecrets } from './typed.ts';

type Read = Pick<Basis, 'customer' | 'frp' | 'sme'> & { readonly terms: Terms };

export interface ProactiveReading {
  /** Complete and checked, or `undefined` while anything is missing or wrong. */
  readonly read: Read | undefined;
  /** To be shown again. */
  readonly answers: FormAnswers;
  readonly errors: FormErrors;
}

interface Offered {
  readonly frps: readonly Person[];
  readonly smes: readonly Person[];
}

/** The form of a proactive engagement: its terms, and between whom and for which customer it is (SME-20). */
export function readProactive(typed: FormAnswers, { frps, smes }: Offered, today: string): ProactiveReading {
  const answers: FormAnswers = { ...typed, kind: 'proactive' };
  const { terms, errors: wrong } = readTerms(answers, false, today);
  const customer = typed.customer?.trim() ?? '';
  const [frp, sme] = [chosen(frps, typed.frp), chosen(smes, typed.sme)];
  const errors: FormErrors = {
    ...wrong,
    ...faulty('customer', customerError(customer)),
    ...faulty('frp', frp ? undefined : choiceError(typed.frp)),
    ...faulty('sme', sme ? undefined : choiceError(typed.sme)),
  };
  const isRight = terms && frp && sme && Object.keys(errors).length === 0;
  return {
    read: isRight ? { terms, customer, frp: named(frp), sme: named(sme) } : undefined,
    answers: withoutSecrets(answers, errors),
    errors,
  };
}

const chosen = (people: readonly Person[], id: string | undefined): Person | undefined =>
  people.find(person => person.id === id);

const named = ({ id, name }: Person): { id: string; name: string } => ({ id, name });

const choiceError = (id: string | undefined): TermError => (id ? 'not_an_option' : 'required');

const faulty = (field: PartyField, error: TermError | undefined): FormErrors =>
  error ? { [field]: error } : {};

function customerError(customer: string): TermError | undefined {
  if (customer === '') return 'required';
  if (carriesSecret(customer)) return 'secret';
  return customer.length > LONGEST_CUSTOMER ? 'too_long' : undefined;
}
