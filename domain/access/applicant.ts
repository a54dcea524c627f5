import type { Contact } from '../contact.ts';
import type { Locale } from '../people.ts';

/** Somebody authenticated whom the desk doesn't know, in their one-to-one chat: what their client tells of them. */
export interface Newcomer {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  /** IANA zone; `undefined` where the client names none that the desk can reckon in. */
  readonly zone: string | undefined;
  readonly contact: Contact;
}

/**
 * What is kept of a newcomer once they ask for access, and not before: how to write to them and where, until they are
 * registered or take their request back.
 */
export interface Applicant {
  readonly id: string;
  readonly locale: Locale;
  readonly zone?: string | undefined;
  /** `undefined` when nobody is there any more. */
  readonly contact?: Contact | undefined;
}

export const applicantOf = ({ id, locale, zone, contact }: Newcomer): Applicant => ({
  ...{ id, locale, zone, contact },
});
