import { partnerIdFits } from '../../../domain/csp/mpa.ts';
import { type Answer, fact, type Question } from '../answer.ts';

/** Which PartnerID goes with the CSP account, and whether that of this person does (IR-10). */
export function partnerId({ slots, speaker: { words } }: Question): Answer {
  const { partnerIdCountry, cspCountry } = slots;
  const says = [
    fact('fact.IR-10'),
    fact('fact.IR-10.add_location'),
    fact('fact.IR-10.sign_in'),
    fact('fact.IR-10.postpone'),
  ];
  if (!partnerIdCountry || !cspCountry)
    return { verdict: { mood: 'info', key: 'answer.ir.partnerid' }, says };
  const { value } = partnerIdFits(partnerIdCountry, cspCountry);
  const values = { partnerId: words.country(partnerIdCountry), csp: words.country(cspCountry) };
  return {
    verdict: { mood: value === 'fits' ? 'good' : 'bad', key: `answer.ir.partnerid.${value}`, values },
    says,
  };
}
