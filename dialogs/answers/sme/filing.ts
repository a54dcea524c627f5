import { smeRoute } from '../../../domain/eligibility/smeRoute.ts';
import { isWorkloadId } from '../../../domain/eligibility/workloads.ts';
import { smeRegionOf } from '../../../domain/request/regions.ts';
import type { Intent } from '../../understanding/types.ts';
import { type Answer, type AnswerTo, fact, type Question, type Statement } from '../answer.ts';
import { rowStatements } from '../eligibility/statements.ts';
import { askAccess, newRequest, requestPage } from '../next.ts';

/** Where to click; and what to choose there, when the workload is known. */
function where({ speaker, slots: { workload = '' } }: Question): Answer {
  const rows = isWorkloadId(workload) ? rowStatements(speaker.words, workload, smeRoute({ workload })) : [];
  return {
    verdict: { mood: 'info', key: 'answer.sme.submit_where' },
    says: [
      fact('fact.SME-14.new_item'),
      fact('fact.SME-14.submit'),
      fact('fact.SME-10'),
      fact('fact.SME-04'),
      ...rows,
    ],
    facts: ['SME-03'],
    caveats: ['AMB-07g'],
    next: [requestPage(speaker), ...newRequest(speaker)],
  };
}

/** The thirteen fields in the order of the source (SME-15). */
const FIELDS = [
  ...(['tenantId', 'tenantName', 'tenantSegment', 'seats', 'deliveryTeam', 'partnerName', 'region'] as const),
  ...(['partnerEmail', 'role', 'workload', 'primaryLanguage', 'secondLanguage', 'additionalInfo'] as const),
];
type FormField = (typeof FIELDS)[number];

const isFormField = (name: string | undefined): name is FormField => FIELDS.some(field => field === name);

const ruleOf = (field: FormField): Statement => fact(`fact.SME-15.${field}`);

const allFields: AnswerTo = ({ speaker }) => ({
  verdict: { mood: 'info', key: 'answer.sme.fields' },
  says: FIELDS.map(ruleOf),
  caveats: ['AMB-07h'],
  next: newRequest(speaker),
});

/** What the rule about a field does not say by itself. */
const MORE: Partial<Record<FormField, Partial<Pick<Answer, 'says' | 'facts' | 'caveats'>>>> = {
  tenantSegment: { says: [fact('fact.AMB-07e')], caveats: ['AMB-36'] },
  role: { says: [fact('fact.SME-03.roles')], caveats: ['AMB-07f'] },
  seats: { facts: ['AMB-07e'] },
  workload: { caveats: ['AMB-07h'] },
  secondLanguage: { caveats: ['AMB-07h'] },
  additionalInfo: { says: [fact('fact.SME-21'), fact('fact.SME-11')] },
};

function oneField(question: Question): Answer {
  const { slots, speaker } = question;
  const { field } = slots;
  if (!isFormField(field)) return allFields(question);
  const { says = [], facts = [], caveats = [] } = MORE[field] ?? {};
  return {
    verdict: { mood: 'info', ...verdictOn(field, question) },
    says: [ruleOf(field), ...says],
    facts,
    caveats,
    next: newRequest(speaker),
  };
}

function verdictOn(field: FormField, { slots: { seats, country }, speaker: { words } }: Question) {
  if (field === 'tenantSegment' && seats !== undefined) {
    return { key: 'answer.field.tenantSegment.seats', values: { seats: words.number(seats) } } as const;
  }
  const guess = field === 'region' && country !== undefined ? smeRegionOf(country)?.value : undefined;
  if (!guess || country === undefined) return { key: `answer.field.${field}` } as const;
  const values = { country: words.country(country), region: words.say(`option.${guess.region}`) };
  const key = guess.sure ? 'answer.field.region.country' : 'answer.field.region.country.unsure';
  return { key, values } as const;
}

const access: AnswerTo = ({ slots: { mailEnabled }, speaker }) => ({
  verdict:
    mailEnabled === false
      ? { mood: 'warning', key: 'answer.sme.access.no_mailbox' }
      : { mood: 'info', key: 'answer.sme.access' },
  says: [fact('fact.SME-13.mail'), fact('fact.SME-13.steps'), fact('fact.SME-13.fpm')],
  next: [...askAccess(speaker), requestPage(speaker)],
});

const migration: AnswerTo = ({ speaker }) => ({
  verdict: { mood: 'info', key: 'answer.sme.migration' },
  says: [
    fact('fact.SME-03.roles'),
    fact('fact.SME-15.emailSource'),
    fact('fact.SME-07.migration'),
    fact('fact.AMB-07i'),
  ],
  caveats: ['AMB-07f'],
  next: newRequest(speaker),
});

/** How to request an SME: the page, its form, the registration (SME-03, SME-10 to SME-15). */
export const FILING: Partial<Record<Intent, AnswerTo>> = {
  'sme.submit_where': where,
  'sme.fields': allFields,
  'sme.field_help': oneField,
  'sme.access': access,
  'sme.migration': migration,
};
