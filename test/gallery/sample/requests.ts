import { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../../domain/calendar.ts';
import type { Locale, Person } from '../../../domain/people.ts';
import { requestDeadlines } from '../../../domain/request/deadlines.ts';
import type { Draft } from '../../../domain/request/draft.ts';
import { evaluate } from '../../../domain/request/evaluate.ts';
import { type Answers, FORM_VERSION, OTHER_WORKLOAD } from '../../../domain/request/fields.ts';
import { FIXABLE, LONGEST_FIX, MOST_FIXES } from '../../../domain/request/fixing.ts';
import {
  type Change,
  type Command,
  type Filing,
  file,
  transition,
} from '../../../domain/request/lifecycle.ts';
import { readAnswers } from '../../../domain/request/readAnswers.ts';
import type { SmeRequest } from '../../../domain/request/record.ts';
import type { Result } from '../../../domain/result.ts';
import { type Cast, castIn } from './cast.ts';
import { type Manner, typedIn } from './typed.ts';

/** Each with its right check letter. */
export const REQUEST_IDS = ['SME-3XC9-PJD4', 'SME-QQJN-MRAN', 'SME-EPP4-NGXC'] as const;
const [REQUEST_ID] = REQUEST_IDS;

const FILED = Temporal.Instant.from('2025-06-09T08:40:00Z');
const hoursLater = (hours: number): Temporal.Instant => FILED.add({ hours });

/** A complete form as somebody in this language and manner fills it in. */
export function answersIn(manner: Manner, locale: Locale): Answers {
  const { partner, fpm } = castIn(locale, manner);
  const { email, tenantName, justification, otherWorkload, emailSource } = typedIn(manner, locale);
  const everything = manner !== 'ordinary';
  return {
    ...{ tenantId: '1f2e3d4c-0000-4000-8000-123456789abc', tenantName, tenantSegment: 'Enterprise' },
    ...{ seats: '400', region: 'EMEA', role: 'FastTrack Engineer SME', workload: 'MDATP' },
    ...(everything && { workload: OTHER_WORKLOAD, otherWorkload, emailSource, secondLanguage: 'zh-Hant' }),
    ...{ partnerName: partner.name, partnerEmail: email, fpmId: fpm.id, primaryLanguage: 'en' },
    ...{ justification, discussedWithFpm: 'true' },
  };
}

export const draftOf = (answers: Answers, more: Partial<Draft> = {}): Draft => ({
  ...{ id: REQUEST_ID, ownerId: 'owner', partnerId: 'partner', answers, understood: [] },
  ...{ formVersion: FORM_VERSION, updatedAt: FILED.toString(), ...more },
});

function filingOf(answers: Answers, { partner, requester, fpm }: Cast, at: Temporal.Instant): Filing {
  const { fields, errors } = readAnswers(answers, { partnerNames: [partner.name], fpmIds: [fpm.id] });
  const evaluation = evaluate(answers);
  if (!fields || !evaluation) throw new Error(`a sample cannot be filed: ${JSON.stringify(errors)}`);
  const { value: route, facts, caveats } = evaluation.ruling;
  const { triage, decision, escalation } = requestDeadlines(dateIn(at, requester.zone)).value;
  return {
    ...{ fields, fpmName: fpm.name },
    evaluation: { route, facts: [...facts], caveats: [...caveats] },
    deadlines: { triage: `${triage}`, decision: `${decision}`, escalation: `${escalation}` },
  };
}

const recordOf = (result: Result<Change, string>): SmeRequest => {
  if (!result.ok) throw new Error(`a sample was refused: ${result.error}`);
  return result.value.record;
};

/** A request in every state it can be in, all made by the lifecycle itself. */
export type Life = Readonly<
  Record<SmeRequest['state'] | 'corrected' | 'contacted' | 'discussed', SmeRequest>
>;

export function lifeOf(manner: Manner, locale: Locale, more: Answers = {}): Life {
  const cast = castIn(locale, manner);
  const { requester, fpm, partner, assigner, sme } = cast;
  const answers = { ...answersIn(manner, locale), ...more };
  const { note } = typedIn(manner, locale);
  const at = (instant: Temporal.Instant) => ({ now: instant.toString(), commitId: 'sample' });
  const decided = (type: 'approve' | 'reject' | 'return', text: string): SmeRequest =>
    recordOf(transition(submitted, { type, text }, fpm, 1, at(hoursLater(22))));
  const draft = { id: REQUEST_ID, partnerId: partner.id };
  const submitted = recordOf(file(draft, filingOf(answers, cast, FILED), requester, at(FILED)));
  const returned = decided('return', note);
  const approved = decided('approve', manner === 'ordinary' ? '' : note);
  const then = (before: SmeRequest, command: Command, who: Person, hours: number): SmeRequest =>
    recordOf(transition(before, command, who, before.revision, at(hoursLater(hours))));
  const assigned = then(approved, { type: 'assign', sme }, assigner, 40);
  const contacted = then(assigned, { type: 'contact' }, sme, 60);
  const again = filingOf(answers, cast, hoursLater(30));
  return {
    ...{ submitted, returned, rejected: decided('reject', note) },
    ...{ approved, assigned, contacted },
    closed: then(contacted, { type: 'close' }, fpm, 80),
    discussed: discussedBy(submitted, then, { requester, fpm }, note),
    withdrawn: then(submitted, { type: 'withdraw' }, requester, 10),
    corrected: recordOf(
      transition(returned, { type: 'resubmit', filing: again }, requester, 2, at(hoursLater(30))),
    ),
  };
}

/** A request returned with notes on fields; `returned` of a life says it in one message. */
export function returnedInParts(manner: Manner, locale: Locale): SmeRequest {
  const { fpm } = castIn(locale, manner);
  const { note } = typedIn(manner, locale);
  const fixes = Object.fromEntries(
    (manner === 'ordinary' ? (['seats', 'justification'] as const) : FIXABLE.slice(0, MOST_FIXES)).map(
      key => [key, note.slice(0, LONGEST_FIX)],
    ),
  );
  const moment = { now: hoursLater(22).toString(), commitId: 'sample' };
  const command = { type: 'return', text: '', fixes } as const;
  return recordOf(transition(lifeOf(manner, locale).submitted, command, fpm, 1, moment));
}

type Then = (before: SmeRequest, command: Command, who: Person, hours: number) => SmeRequest;

/** A question, its answer, and a note among FPMs. */
function discussedBy(
  submitted: SmeRequest,
  then: Then,
  { requester, fpm }: Pick<Cast, 'requester' | 'fpm'>,
  text: string,
): SmeRequest {
  const asked = then(submitted, { type: 'remark', text }, fpm, 3);
  const answered = then(asked, { type: 'remark', text }, requester, 4);
  return then(answered, { type: 'note', text }, fpm, 5);
}
