import { Temporal } from 'temporal-polyfill';
import { addBusinessDays, businessDaysBetween, type Holidays, type PlainDate } from '../calendar.ts';
import type { Ruling } from '../facts.ts';

/** The playbook's time limits (SME-16, SME-17, SME-18), and when the desk suggests to escalate (AMB-06). */
export const TIMELINE = {
  autoEmailMinutes: 5,
  triageBusinessDays: 1,
  decisionDays: 5,
  escalationBusinessDays: 5,
} as const;

export interface RequestDeadlines {
  /** Minutes after submission within which the automatic e-mail proves it (SME-16). */
  readonly autoEmailMinutes: number;
  /** Triage is done by the end of this day (SME-17). */
  readonly triage: PlainDate;
  /** "Within 5 days": read as calendar days, since the source doesn't say business days (SME-18, AMB-06). */
  readonly decision: PlainDate;
  /** The fifth business day: only after it does the desk suggest to escalate (AMB-06). */
  readonly escalation: PlainDate;
}

/**
 * When what is due for a request submitted on a date of the requester's calendar. The source states no deadline
 * for assigning the SME after approval (AMB-07).
 */
export function requestDeadlines(submittedOn: PlainDate, holidays?: Holidays): Ruling<RequestDeadlines> {
  return {
    value: {
      autoEmailMinutes: TIMELINE.autoEmailMinutes,
      triage: addBusinessDays(submittedOn, TIMELINE.triageBusinessDays, holidays),
      decision: submittedOn.add({ days: TIMELINE.decisionDays }),
      escalation: addBusinessDays(submittedOn, TIMELINE.escalationBusinessDays, holidays),
    },
    facts: ['SME-16', 'SME-17', 'SME-18'],
    caveats: ['AMB-06', 'AMB-07'],
  };
}

export interface Overdue {
  /** `late`: the five calendar days are over, but five business days are not. */
  readonly stage: 'in_time' | 'late' | 'escalate';
  /** Business days since submission. */
  readonly businessDays: number;
  readonly deadlines: RequestDeadlines;
}

/** How late an undecided request is on `today`. A deadline is missed on the day after it. */
export function overdue(submittedOn: PlainDate, today: PlainDate, holidays?: Holidays): Ruling<Overdue> {
  const { value: deadlines } = requestDeadlines(submittedOn, holidays);
  const isPast = (deadline: PlainDate): boolean => Temporal.PlainDate.compare(today, deadline) > 0;
  const late = isPast(deadlines.decision) ? 'late' : 'in_time';
  return {
    value: {
      stage: isPast(deadlines.escalation) ? 'escalate' : late,
      businessDays: businessDaysBetween(submittedOn, today, holidays),
      deadlines,
    },
    facts: ['SME-18', 'SME-24', 'SME-16'],
    caveats: ['AMB-06'],
  };
}

/** The same question when only the business days since submission are known: "8 working days, nothing". */
export function overdueAfter(businessDays: number): Ruling<'in_time' | 'escalate'> {
  const escalate = businessDays > TIMELINE.escalationBusinessDays;
  return {
    value: escalate ? 'escalate' : 'in_time',
    facts: ['SME-18', 'SME-24', 'SME-16'],
    caveats: ['AMB-06'],
  };
}
