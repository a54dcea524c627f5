import type { Guide } from '../guide.ts';
import {
  PROVIDER_ADD_CUSTOMER,
  PROVIDER_ADD_SUBSCRIPTION,
  PROVIDER_CONNECT,
  PROVIDER_PROFILE,
} from './providerGuide.ts';
import { RESELLER_CONNECT, RESELLER_EXISTING, RESELLER_REGISTER } from './resellerGuide.ts';

/** The guides of the two-tier model: three for the indirect reseller, four for the indirect provider. */
export const CSP_GUIDES: readonly Guide[] = [
  RESELLER_REGISTER,
  RESELLER_EXISTING,
  RESELLER_CONNECT,
  PROVIDER_PROFILE,
  PROVIDER_CONNECT,
  PROVIDER_ADD_CUSTOMER,
  PROVIDER_ADD_SUBSCRIPTION,
];

/** Registration as it begins for this partner: who is in CSP already skips it (IR-05). */
export const resellerRegistration = (alreadyInCsp: boolean): Guide =>
  alreadyInCsp ? RESELLER_EXISTING : RESELLER_REGISTER;
