import { randomUUID } from 'node:crypto';
import { dateIn, type Instant, NO_HOLIDAYS, type PlainDate } from '../../domain/calendar.ts';
import { requestDeadlines } from '../../domain/request/deadlines.ts';
import { evaluate } from '../../domain/request/evaluate.ts';
import type { Answers } from '../../domain/request/fields.ts';
import { type Change, file, transition } from '../../domain/request/lifecycle.ts';
import { readAnswers } from '../../domain/request/readAnswers.ts';
import { newRequestId } from '../../domain/request/requestId.ts';
import type { Result } from '../../domain/result.ts';
import type { SpecId } from '../../domain/specializations/catalogue.ts';
import { chance } from '../chance.ts';
import type { Stores } from '../storage/stores.ts';
import { type DemoName, PARTNERS, PEOPLE } from './demoPeople.ts';

/** An enrolment whose `n`th anniversary is this many days from today; the renewals before it are on record. */
interface DemoEnrolment {
  readonly partner: (typeof PARTNERS)[number]['id'];
  readonly spec: SpecId;
  readonly n: number;
  readonly inDays: number;
}

const ENROLMENTS: readonly DemoEnrolment[] = [
  { partner: 'fabrikam', spec: 'threat_protection', n: 2, inDays: 21 },
  { partner: 'fabrikam', spec: 'modernize_endpoints', n: 1, inDays: -12 },
  { partner: 'fabrikam', spec: 'virtual_desktop', n: 3, inDays: 200 },
  { partner: 'adatum', spec: 'sap', n: 2, inDays: 45 },
  { partner: 'adatum', spec: 'business_intelligence', n: 2, inDays: 100 },
  { partner: 'tailspin', spec: 'low_code', n: 1, inDays: 58 },
];

export interface DemoRequest {
  readonly by: DemoName;
  readonly fpm: DemoName;
  readonly daysAgo: number;
  readonly answers: Answers;
  readonly decision?: { readonly type: 'approve' | 'reject' | 'return'; readonly text: string };
}

const REQUESTS: readonly DemoRequest[] = [
  {
    ...{ by: 'anna', fpm: 'frank', daysAgo: 9 },
    answers: {
      ...{
        tenantName: 'Northwind Traders',
        tenantSegment: 'SMC',
        seats: '320',
        region: 'EMEA',
        workload: 'AADP_P2',
      },
      justification: 'Conditional Access design for a merger; we need a review before the pilot starts.',
    },
    decision: { type: 'approve', text: 'Good preparation. Please bring two colleagues to the sessions.' },
  },
  {
    ...{ by: 'piotr', fpm: 'frank', daysAgo: 2 },
    answers: {
      ...{
        tenantName: 'Wingtip Toys',
        tenantSegment: 'SMC',
        seats: '150',
        region: 'EMEA',
        // Another workload than that of the first request that people try, which would resemble it.
        workload: 'OATP_P2',
      },
      justification: 'Klient wdraża OATP po raz pierwszy, potrzebujemy przeglądu planu wdrożenia.',
    },
  },
  {
    ...{ by: 'hanako', fpm: 'ken', daysAgo: 3 },
    answers: {
      ...{
        tenantName: 'コントソ商事',
        tenantSegment: 'Enterprise',
        seats: '12000',
        region: 'APJ',
        workload: 'MCAS',
      },
      justification: 'Cloud App Security の検出ポリシー設計についてレビューをお願いしたいです。',
    },
    decision: {
      type: 'return',
      text: '対象テナントの現在の構成と、参加する担当者の名前を追記してください。',
    },
  },
];

/** Whether this storage holds the demo already. */
export const hasDemo = async (stores: Stores): Promise<boolean> =>
  (await stores.partners.get(PARTNERS[0].id)) !== undefined;

/** Writes partners, people, enrolments at different phases of their year, and requests in different states. */
export async function writeDemo(stores: Stores, now: Instant): Promise<void> {
  await Promise.all([
    ...PARTNERS.map(partner => stores.partners.save(partner)),
    ...Object.values(PEOPLE).map(person => stores.people.save(person)),
    ...ENROLMENTS.map(demo => stores.partners.saveEnrolment(demo.partner, enrolment(demo, now))),
  ]);
  for (const demo of REQUESTS) await writeRequest(stores, demo, now);
}

function enrolment({ spec, n, inDays }: DemoEnrolment, now: Instant) {
  const anniversary = dateIn(now, 'UTC').add({ days: inDays });
  const renewals = Array.from({ length: n - 1 }, (_, done) => {
    const on: PlainDate = anniversary.subtract({ years: n - done - 1 }).subtract({ days: 20 });
    return { n: done + 1, on: on.toString(), manualDone: done % 2 === 1 };
  });
  const changedAt = now.subtract({ hours: 24 * 30 }).toString();
  return { specId: spec, enrolledOn: anniversary.subtract({ years: n }).toString(), renewals, changedAt };
}

/** Files a request as if days ago, and decides it where that is said; nobody is told. */
export async function writeRequest(stores: Stores, demo: DemoRequest, now: Instant): Promise<void> {
  const { by, fpm, daysAgo, decision } = demo;
  const requester = PEOPLE[by];
  const partner = PARTNERS.find(({ fpmId }) => fpmId === PEOPLE[fpm].id);
  if (!('partnerId' in requester) || !partner) throw new Error(`${by} cannot file in the demo`);
  const { name, fpmId } = PARTNERS.find(({ id }) => id === requester.partnerId) ?? partner;
  const answers: Answers = {
    ...{
      tenantId: randomUUID(),
      role: 'FastTrack Engineer SME',
      primaryLanguage: 'en',
      discussedWithFpm: 'true',
    },
    ...{ partnerName: name, partnerEmail: requester.email, fpmId, ...demo.answers },
  };
  const { fields, errors } = readAnswers(answers, { partnerNames: [name], fpmIds: [fpmId] });
  const evaluation = evaluate(answers);
  if (!fields || !evaluation) throw new Error(`a demo request is wrong: ${JSON.stringify(errors)}`);

  const filedAt = now.subtract({ hours: 24 * daysAgo });
  const {
    triage,
    decision: due,
    escalation,
  } = requestDeadlines(dateIn(filedAt, requester.zone), NO_HOLIDAYS).value;
  const { value: route, facts, caveats } = evaluation.ruling;
  const id = newRequestId(chance);
  await stores.requests.reserve(id, requester.partnerId, requester.id);
  const filed = change(
    file(
      { id, partnerId: requester.partnerId },
      {
        fields,
        fpmName: PEOPLE[fpm].name,
        evaluation: { route, facts: [...facts], caveats: [...caveats] },
        deadlines: {
          ...{ triage: `${triage}`, decision: `${due}`, escalation: `${escalation}` },
          zone: requester.zone,
        },
      },
      requester,
      { now: filedAt.toString(), commitId: randomUUID() },
    ),
  );
  await write(stores, filed);
  if (!decision) return;
  const decidedAt = { now: filedAt.add({ hours: 20 }).toString(), commitId: randomUUID() };
  await write(stores, change(transition(filed.record, decision, PEOPLE[fpm], 1, decidedAt)));
}

function change(result: Result<Change, string>): Change {
  if (!result.ok) throw new Error(`a demo request was refused: ${result.error}`);
  return result.value;
}

/** Commits without telling anybody: demo people have lived with this for days. */
async function write(stores: Stores, { record, event }: Change): Promise<void> {
  const before = record.revision === 1 ? undefined : await stores.requests.load(record.partnerId, record.id);
  await stores.requests.commit({ record, event, notices: [] }, before);
  await stores.lists.project(record);
}
