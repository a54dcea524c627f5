import { dateIn, type Instant } from './calendar.ts';

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
  /** Where mail reaches somebody whose user name has no mailbox (SME-13). */
  readonly alternateEmail?: string;
  /** An FPM out of office: who decides meanwhile. */
  readonly away?: Absence;
  /** An FPM's lead: decides when the FPM and the delegate let a request run late. */
  readonly leadId?: string;
  /** What an SME can help with. */
  readonly skills?: Skills;
  /** The other side of `away`, for this person's own queue; what counts is the record of who is away. */
  readonly standsInFor?: readonly StandIn[];
}

/** Workload ids of the routing tables, BCP-47 languages, and regions as the request form names them. */
export interface Skills {
  readonly workloads: readonly string[];
  readonly languages: readonly string[];
  readonly regions: readonly string[];
}

/** First and last day out of office, as ISO dates in the zone of the one who is away; both belong to it. */
export interface Absence {
  readonly delegateId: string;
  readonly delegateName: string;
  readonly from: string;
  readonly until: string;
  /** Tells this absence from every other, so that its delegate is told of it once. */
  readonly id?: string | undefined;
}

export interface StandIn {
  readonly fpmId: string;
  readonly fpmName: string;
  readonly from: string;
  readonly until: string;
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
  /** Other names that people know the company by. */
  readonly aliases?: readonly string[];
  /** Where one FPM's approval is not enough: how many of these FPMs have to approve. */
  readonly panel?: Panel;
}

/** N of M: `needed` of the FPMs in `ids` have to approve; a rejection or a return by any one of them stands. */
export interface Panel {
  readonly ids: readonly string[];
  readonly needed: number;
}

/** `today` is an ISO date in the zone of the one who is away. */
export const isAway = ({ away }: Pick<Person, 'away'>, today: string): boolean =>
  away !== undefined && away.from <= today && today <= away.until;

/** Whether the last day of what is recorded has passed where the FPM is; somebody of whom nothing is recorded is back. */
export const isOver = ({ away, zone }: Pick<Person, 'away' | 'zone'>, now: Instant): boolean =>
  away === undefined || away.until < dateIn(now, zone).toString();

/**
 * Who may act in an FPM's place today: the delegate while the FPM is away, and the lead once a request runs late.
 * The FPM stays responsible and informed (SME-24); the delegation is ours, the source describes none.
 */
export function deputiesOf(fpm: Person, today: string, isLate: boolean): string[] {
  return [
    ...(fpm.away && isAway(fpm, today) ? [fpm.away.delegateId] : []),
    ...(fpm.leadId !== undefined && isLate ? [fpm.leadId] : []),
  ];
}

export const hasRole = (person: Pick<Person, 'roles'>, role: Role): boolean => person.roles.includes(role);
