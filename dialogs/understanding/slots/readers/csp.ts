import type { Slots } from '../../types.ts';
import { lexicons } from '../reading.ts';
import { first, given, type SlotReader } from './sentence.ts';

const MAIL_DOMAIN =
  /(?<![a-z0-9-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|pl|jp|cn|tw|hk|net|org|de|eu|me|co)(?![a-z])/;

/** An address as written, or the bare mail service. */
export const email: SlotReader = ({ reading }) => {
  const { folded } = reading.text;
  const domain = MAIL_DOMAIN.exec(folded)?.[0];
  return given(
    'email',
    first(reading.emails)?.id.replace(/^@/, '') ?? domain ?? first(lexicons.mailServices.find(folded))?.id,
  );
};

const PARTNER_ID = /partner ?id|mpn ?id|mpnid|location|合作伙伴 ?id|伙伴 ?id|パートナー ?id/g;
const CSP_ACCOUNT = /csp|tenant|konto|account|租户|帐号|帐户|账号|账户|アカウント|テナント/g;

/** Each country belongs to the PartnerID or to the CSP account, whichever is named nearest before it. */
export const partnerIdCountries: SlotReader = ({ reading }) => {
  const { folded } = reading.text;
  const countries = reading.places.filter(({ kind }) => kind === 'country');
  const near = (pattern: RegExp, at: number): number =>
    Math.min(
      ...[...folded.matchAll(pattern)].map(({ index }) => (index < at ? at - index : 40 + index - at)),
      999,
    );
  const slots: Slots = {};
  for (const { id, start } of countries) {
    const csp = near(CSP_ACCOUNT, start) < near(PARTNER_ID, start);
    if (csp && slots.cspCountry === undefined) slots.cspCountry = id;
    else if (slots.partnerIdCountry === undefined) slots.partnerIdCountry = id;
    else if (slots.cspCountry === undefined) slots.cspCountry = id;
  }
  return slots;
};
