import type { Words } from '../../../cards/strings/words.ts';
import type { Ruling } from '../../../domain/facts.ts';
import { contactFor, contactForRegion, type SupportContact } from '../../../domain/support/contact.ts';
import { entitlementOf } from '../../../domain/support/entitlement.ts';
import type { Slots } from '../../understanding/types.ts';
import { type Answer, type AnswerTo, fact, type Question, type Statement } from '../answer.ts';

/** "What do I write in the e-mail?", in the desk's languages. */
const ABOUT_EMAIL = /e-?mail|メール|邮件|郵件|電郵|电邮|邮箱|信箱|信裡|信里/iu;
/** "To which address do I write?" */
const ABOUT_ADDRESS = /address|adres|アドレス|宛先|地址|邮箱|信箱/iu;

/** Whom to ask for activation: by country, or by the only region that needs no country (SUP-11, SUP-12, AMB-30). */
export const contact: AnswerTo = question => {
  const { slots, speaker } = question;
  const found = contactIn(slots);
  if (!found) return tellCountry;
  const { words } = speaker;
  const { value, facts, caveats } = found;
  const fields =
    value.emailFields && words.list(value.emailFields.map(field => words.say(`sup.email.${field}`)));
  return {
    verdict: verdictOf(question, value, fields),
    says: [
      fact('fact.SUP-14'),
      regionRule(value),
      ...(fields ? emailRoute(question, fields) : []),
      ...automatic(slots),
    ],
    facts: fields ? [...facts, 'EXT-06'] : facts,
    caveats,
  };
};

/** Names of regions that other documents share are not this document's regions; only EMEA is the same (AMB-30). */
function contactIn({ country, region }: Slots): Ruling<SupportContact> | undefined {
  const byCountry = country === undefined ? undefined : contactFor(country);
  return byCountry ?? (region === 'EMEA' ? contactForRegion('emea') : undefined);
}

const tellCountry: Answer = {
  verdict: { mood: 'info', key: 'answer.sup.contact.tell' },
  says: [fact('fact.SUP-14'), fact('fact.SUP-11.program_office'), fact('fact.SUP-11.technical_support')],
  facts: ['SUP-10', 'AMB-30'],
  caveats: ['AMB-29'],
};

const asksAboutEmail = ({ text }: Question): boolean => ABOUT_EMAIL.test(text);
const asksForAddress = (question: Question): boolean =>
  asksAboutEmail(question) && ABOUT_ADDRESS.test(question.text);

function verdictOf(question: Question, value: SupportContact, fields?: string): Answer['verdict'] {
  const { words } = question.speaker;
  if (fields && asksForAddress(question)) return { mood: 'info', key: 'answer.sup.contact.address' };
  if (fields && asksAboutEmail(question)) {
    return { mood: 'info', key: 'answer.sup.contact.email', values: { fields } };
  }
  const office = words.say(`sup.office.${value.contact}`);
  return { mood: 'info', key: 'answer.sup.contact', values: { place: placeOf(words, question), office } };
}

const placeOf = (words: Words, { slots: { country } }: Question): string =>
  country ? words.country(country) : words.say('sup.region.emea');

/** The row of the table; an office other than the region's own is one of the three exceptions. */
function regionRule({ region, contact: office }: SupportContact): Statement {
  const ruled = contactForRegion(region).value.contact;
  return fact(office === ruled ? `fact.SUP-11.${ruled}` : 'fact.SUP-11.exception');
}

const emailRoute = (question: Question, fields: string): Statement[] => [
  ...(asksAboutEmail(question) && !asksForAddress(question) ? [] : [fact('fact.SUP-12', { fields })]),
  fact('fact.SUP-12.only'),
  ...(asksForAddress(question) ? [] : [fact('fact.EXT-06')]),
];

/** Gold and Silver may not have to ask at all (AMB-28). */
const automatic = ({ membership }: Slots): Statement[] =>
  membership && entitlementOf(membership).value.activation === 'maybe_automatic' ? [fact('fact.AMB-28')] : [];
