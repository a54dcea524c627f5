/** The languages that the desk speaks, as BCP-47 tags. English is the fallback. */
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'pl'] as const;
export type Locale = (typeof LOCALES)[number];

export const ROLES = ['requester', 'partner_admin', 'fpm', 'assignment_team', 'sme', 'desk_admin'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody whom the desk knows, by the Entra object id that Teams authenticates. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** The partner company this person works for; absent for Microsoft's own people. */
  readonly partnerId?: string;
  readonly locale: Locale;
  /** IANA time zone: deadlines and dates are told in it. */
  readonly zone: string;
}

/** A partner company, with the FPM who decides its requests (exactly one is active, SME-02). */
export interface Partner {
  readonly id: string;
  readonly name: string;
  /** ISO 3166 country code of the legal business location. */
  readonly country: string;
  /** FastTrack Ready Partner: only these may file SME requests (SME-01). */
  readonly isFrp: boolean;
  readonly fpmId?: string;
  /** The partner's own tenant, so that it is not taken for a customer's. */
  readonly tenantId?: string;
}

export const hasRole = (person: Person, role: Role): boolean => person.roles.includes(role);
