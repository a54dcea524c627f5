import { businessDaysBetween, daysBetween, type PlainDate } from '../../../domain/calendar.ts';
import { smeRegionOf } from '../../../domain/request/regions.ts';
import { SPECIALIZATIONS } from '../../../domain/specializations/catalogue.ts';
import type { CategoryId, DesignationId, Intent, Slots } from '../types.ts';
import { inBusinessDays, inDays, inMinutes } from './durations.ts';
import { tenantNameIn } from './names.ts';
import { lexicons, type Reading } from './reading.ts';
import { namedSeats, seatsIn } from './seats.ts';

/** What a reader of a slot may look at. */
export interface Sentence {
  readonly reading: Reading;
  readonly intent: Intent;
  readonly today: PlainDate;
}

/** Reads one or a few slots; what is not said stays away. */
export type SlotReader = (sentence: Sentence) => Slots;

/** Only what is there: a slot that was not said is absent, not undefined. */
function given<K extends keyof Slots>(key: K, value: Slots[K] | undefined): Slots {
  return value === undefined ? {} : ({ [key]: value } as Slots);
}

const first = <T>(list: readonly T[]): T | undefined => list[0];

// Where both plans share a row of the table nobody has to be asked which it is (SME-05).
const SHARED_ROW = new Set(['AADP?', 'OATP?']);

export const workload: SlotReader = ({ reading, intent }) => {
  const named = first(reading.workloads)?.id;
  if (named !== undefined) {
    const settled = intent === 'sme.eligibility' && SHARED_ROW.has(named);
    return given('workload', settled ? named.slice(0, -1) : named);
  }
  const other = first(reading.otherWorkloads)?.id;
  if (other === undefined) return {};
  const migration = other === 'Exchange' && MIGRATION.test(reading.text.folded);
  return given('workload', `OTHER:${other}${migration ? ' migration' : ''}`);
};

/** A workload of the tables only. */
export const tableWorkload: SlotReader = ({ reading }) => given('workload', first(reading.workloads)?.id);

export const seats: SlotReader = ({ reading }) => given('seats', seatsIn(reading));

export const seatsWithUnit: SlotReader = ({ reading }) => given('seats', namedSeats(reading));

export const licences: SlotReader = ({ reading }) => given('licences', seatsIn(reading));

const placed = ({ reading }: Sentence, kind: 'country' | 'region' | 'language'): string | undefined =>
  reading.places.find(place => place.kind === kind)?.id;

const REGIONS = ['Amer', 'APJ', 'EMEA'] as const;
const asRegion = (id: string | undefined) => REGIONS.find(region => region === id);

export const country: SlotReader = sentence => given('country', placed(sentence, 'country'));

/** The SME region: as named, or that of the customer's country (SME-15). Without seats the place is the question. */
export const smeRegion: SlotReader = sentence => {
  const where = placed(sentence, 'country');
  const region = asRegion(placed(sentence, 'region')) ?? (where && smeRegionOf(where)?.value.region);
  const asked = where !== undefined && seatsIn(sentence.reading) === undefined;
  return { ...given('region', region || undefined), ...(asked ? given('country', where) : {}) };
};

/** Of the regions of support contracts only EMEA has a name of its own here (AMB-30). */
export const supportPlace: SlotReader = sentence => {
  const where = placed(sentence, 'country');
  const region = asRegion(placed(sentence, 'region')) ?? (where && smeRegionOf(where)?.value.region);
  const kept = where === undefined || region === 'EMEA' ? region : undefined;
  return { ...given('country', where), ...given('region', kept || undefined) };
};

export const language: SlotReader = sentence => given('language', placed(sentence, 'language'));

export const languagesOfSme: SlotReader = ({ reading }) => {
  const [primary, second] = [...new Set(reading.places.filter(({ kind }) => kind === 'language').map(({ id }) => id))];
  return { ...given('primaryLanguage', primary), ...given('secondLanguage', second) };
};

const MIGRATION = /migrat|migrac|migrow|przenies|przenosz|迁移|移转|搬迁|移行|マイグレ|引っ越し/;

export const migrationRole: SlotReader = ({ reading }) =>
  MIGRATION.test(reading.text.folded) ? { role: 'FastTrack Migration Resource' } : {};

export const dutyRole: SlotReader = ({ reading }) => {
  const found = lexicons.dutyRoles.find(reading.text.folded).map(({ id }) => id);
  // "what does the FPM expect of us": whoever is named outright comes before "we".
  const said = (['FRP', 'FPM', 'SME'] as const).filter(role => reading.text.folded.includes(role.toLowerCase()));
  const asMyself = /(?:i'?m an?|i am an?|as an?|jako|jestem|作为|身为|我是|として|私は)[^a-z]{0,2}(frp|fpm|psm|sme)/.exec(reading.text.folded)?.[1];
  const mine = asMyself === undefined ? undefined : asMyself === 'psm' ? 'FPM' : asMyself.toUpperCase();
  return given('role', mine ?? (said.length === 1 ? said[0] : first(found)));
};

export const formField: SlotReader = ({ reading }) => {
  const found = lexicons.fields.find(reading.text.folded);
  const [longest] = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return given('field', SPECIFIC_FIRST.find(id => found.some(field => field.id === id)) ?? longest?.id);
};

// "Number of seats" in a question about the segment, or a list of words, must not win over the field asked for.
const SPECIFIC_FIRST = ['tenantSegment', 'deliveryTeam', 'tenantId', 'additionalInfo', 'secondLanguage', 'primaryLanguage', 'tenantName', 'partnerEmail'] as const;

export const balance: SlotReader = ({ reading }) => given('field', first(lexicons.balances.find(reading.text.folded))?.id);

export const requestId: SlotReader = ({ reading }) => given('requestId', first(reading.requestIds)?.id);

const exactDate = ({ reading }: Sentence): PlainDate | undefined =>
  (reading.dates.find(({ precision }) => precision === 'day') ?? first(reading.dates))?.date;

export const submittedOn: SlotReader = sentence => given('submittedOn', exactDate(sentence)?.toString());

export const enrolledOn: SlotReader = sentence => given('enrolledOn', exactDate(sentence)?.toString());

const DEADLINE = /(?:before|by|until|till|no later than|przed|do|najpozniej|之前|以前|前|为止|までに|まで)/;

export const neededBy: SlotReader = ({ reading: { dates, text } }) => {
  const due = dates.find(({ start, end }) => DEADLINE.test(text.folded.slice(Math.max(0, start - 16), end + 4)));
  return given('neededBy', due?.next.toString());
};

const specName = ({ reading }: Sentence): string | undefined => {
  const named = first(reading.specializations) ?? first(reading.shorthand);
  if (named !== undefined) return named.id;
  return reading.workloads.some(({ id }) => id.startsWith('AIP')) ? 'Information Protection and Governance' : undefined;
};

export const spec: SlotReader = sentence => given('spec', specName(sentence));

/** A date answers for itself; without one the specialization tells which record is meant. */
export const specWithoutDate: SlotReader = sentence => (exactDate(sentence) === undefined ? spec(sentence) : {});

const CATEGORY_OF: ReadonlyMap<string, CategoryId> = new Map(
  SPECIALIZATIONS.map(({ name, category }) => [name, category]),
);
const AREA_CATEGORY: Readonly<Record<string, CategoryId>> = {
  ...{ Azure: 'Azure', Infra: 'Azure', DataAI: 'Azure', DigitalApp: 'Azure' },
  ...{ BizApps: 'BizApps', ModernWork: 'ModernWork', Security: 'Security' },
};
const AUDIT = /audit|审核|审计|稽核|监査|監査/;

/** The category named, that of the specialization, or Azure where the talk is of audits (SPZ-05). */
export const category: SlotReader = sentence => {
  const { reading, intent } = sentence;
  const ofSpec = CATEGORY_OF.get(specName(sentence) ?? '');
  const named = reading.areas.map(({ id }) => AREA_CATEGORY[id]);
  const audited = intent === 'spz.enroll' && AUDIT.test(reading.text.folded) ? 'Azure' : undefined;
  const expert = reading.programs.length > 0 ? 'Azure' : undefined;
  return given('category', ofSpec ?? first(named) ?? expert ?? audited);
};

export const categoryWithoutDate: SlotReader = sentence =>
  exactDate(sentence) === undefined ? category(sentence) : {};

export const designations: SlotReader = ({ reading }) => {
  const named = reading.areas.map(({ id }) => id).filter((id): id is DesignationId => id !== 'Azure');
  return named.length > 0 ? { designations: [...new Set(named)] } : {};
};

/** Designations where no specialization is named: "what does Security open up". */
export const designationsWithoutSpec: SlotReader = sentence =>
  specName(sentence) === undefined ? designations(sentence) : {};

export const program: SlotReader = ({ reading }) => given('program', first(reading.programs)?.id);

export const anniversary: SlotReader = sentence => {
  const said = first(sentence.reading.ordinals)?.n ?? yearsAfterEnrolment(sentence);
  return given('n', said);
};

/** Without a number the next renewal of a given enrolment is its first; `understand` marks that as assumed. */
export const anniversaryOrFirst: SlotReader = sentence => {
  const said = anniversary(sentence);
  return said.n === undefined && exactDate(sentence) !== undefined ? { n: 1 } : said;
};

const THIS_YEAR = /this year|tym roku|今年|本年/;

/** "Enrolled 10 May 2023, … this year (2025)": the second anniversary. */
function yearsAfterEnrolment({ reading, today }: Sentence): number | undefined {
  const since = reading.dates.find(({ precision }) => precision === 'day')?.date;
  if (since === undefined) return undefined;
  const year = reading.numbers.find(({ value }) => value > since.year && value < since.year + 20)?.value;
  const asked = year ?? (THIS_YEAR.test(reading.text.folded) ? today.year : undefined);
  return asked !== undefined && asked > since.year ? asked - since.year : undefined;
}

export const count: SlotReader = ({ reading }) =>
  given('count', (reading.numbers.find(({ value }) => value >= 1 && value <= 31) ?? first(reading.ordinals.map(({ n }) => ({ value: n }))))?.value);

export const benefitChoice: SlotReader = ({ reading }) =>
  given('benefitChoice', first(lexicons.benefitChoices.find(reading.text.folded))?.id);

export const membership: SlotReader = ({ reading }) => {
  const found = lexicons.memberships.find(reading.text.folded).map(({ id }) => id);
  return given('membership', found.includes('network_member') ? 'network_member' : first(found));
};

export const level: SlotReader = ({ reading }) => {
  const found = lexicons.levels.find(reading.text.folded).map(({ id }) => id);
  return given('level', found.includes('abtk') ? 'abtk' : first(found));
};

/** Working days that have passed: as said, or since a date. A week has five. */
export const elapsedBusinessDays: SlotReader = ({ reading, today }) => {
  const { stretches, dates } = reading;
  const stretch = stretches.find(({ unit }) => unit === 'businessDay') ?? stretches.find(({ unit }) => unit !== 'minute' && unit !== 'hour' && unit !== 'year');
  if (stretch !== undefined) return given('elapsedBusinessDays', inBusinessDays(stretch));
  const date = first(dates)?.date;
  return date === undefined ? {} : given('elapsedBusinessDays', businessDaysBetween(date, today));
};

export const elapsedMinutes: SlotReader = ({ reading }) => {
  const stretch = first(reading.stretches);
  return stretch === undefined || stretch.unit === 'year' ? {} : given('elapsedMinutes', inMinutes(stretch));
};

export const daysSinceActivation: SlotReader = ({ reading, today }) => {
  const stretch = reading.stretches.find(({ unit }) => unit !== 'minute' && unit !== 'year');
  if (stretch !== undefined) return given('daysSinceActivation', inDays(stretch));
  const date = first(reading.dates)?.date;
  return date === undefined ? {} : given('daysSinceActivation', daysBetween(date, today));
};

const BEFORE = /before|until|left|to go|przed|zostalo|之前|还有|还剩|前|あと/;
const DAY_OF_GRACE = /(?:day|dzien|第) ?(\d{1,2})(?: ?(?:of|天|日|日目|dzien))?/;

/** Days after the anniversary; negative before it. */
export const daysAfterAnniversary: SlotReader = ({ reading }) => {
  const stretch = reading.stretches.find(({ unit }) => unit === 'day' || unit === 'week' || unit === 'month');
  const { folded } = reading.text;
  const days = stretch === undefined ? Number(DAY_OF_GRACE.exec(folded)?.[1]) : inDays(stretch);
  if (Number.isNaN(days)) return {};
  const after = stretch === undefined ? '' : folded.slice(stretch.end, stretch.end + 12);
  return { daysAfterAnniversary: BEFORE.test(after) ? -days : days };
};

const MAIL_DOMAIN = /(?<![a-z0-9-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|pl|jp|cn|tw|hk|net|org|de|eu|me|co)(?![a-z])/;

/** An address as written, or the bare mail service. */
export const email: SlotReader = ({ reading }) => {
  const { folded } = reading.text;
  const domain = MAIL_DOMAIN.exec(folded)?.[0];
  return given('email', first(reading.emails)?.id.replace(/^@/, '') ?? domain ?? first(lexicons.mailServices.find(folded))?.id);
};

export const partnerEmail: SlotReader = ({ reading }) => given('email', first(reading.emails)?.id);

const PARTNER_ID = /partner ?id|mpn ?id|mpnid|location|合作伙伴 ?id|伙伴 ?id|パートナー ?id/g;
const CSP_ACCOUNT = /csp|tenant|konto|account|租户|帐号|帐户|账号|账户|アカウント|テナント/g;

/** Each country belongs to the PartnerID or to the CSP account, whichever is named nearest before it. */
export const partnerIdCountries: SlotReader = ({ reading }) => {
  const { folded } = reading.text;
  const countries = reading.places.filter(({ kind }) => kind === 'country');
  const near = (pattern: RegExp, at: number): number =>
    Math.min(...[...folded.matchAll(pattern)].map(({ index }) => (index < at ? at - index : 40 + index - at)), 999);
  const slots: Slots = {};
  for (const { id, start } of countries) {
    const csp = near(CSP_ACCOUNT, start) < near(PARTNER_ID, start);
    if (csp && slots.cspCountry === undefined) slots.cspCountry = id;
    else if (slots.partnerIdCountry === undefined) slots.partnerIdCountry = id;
    else if (slots.cspCountry === undefined) slots.cspCountry = id;
  }
  return slots;
};

const NO_MAILBOX =
  /(?:not|isn'?t|no|without|doesn'?t have|does not have|hasn'?t|have no|has no|nie jest|nie ma|nie mam|bez|brak)[^.?!]{0,24}(?:mail|mailbox|inbox|skrzynk|poczt)|(?:mail|mailbox|inbox|skrzynk|poczt)[a-z]*[^.?!]{0,16}(?:disabled|nie dziala|not enabled|nieaktywn)|(?:没有?|没|无|无法|不能|未|不是|不)[^。?!,]{0,10}(?:邮箱|信箱|邮件|收信|电子邮件)|(?:邮箱|信箱|邮件)[^。?!,]{0,6}(?:没有|没开|未启用|未开通|收不了|不能收|无法)|メール[^。?!、]{0,14}(?:無い|ない|なし|使えない|届かない|受け取れ|有効でな|無効|受信でき|持って(?:い)?な)/;

export const mailEnabled: SlotReader = ({ reading }) => (NO_MAILBOX.test(reading.text.folded) ? { mailEnabled: false } : {});

export const tenant: SlotReader = ({ reading, intent }) => ({
  ...given('tenantName', tenantNameIn(reading, intent === 'sme.create_draft')),
  ...given('tenantId', first(reading.tenantIds)?.id),
});

const SEGMENT = [
  [/(?<![a-z])smc(?![a-z])/, 'SMC'],
  [/(?<![a-z])enterprise(?! (?:mobility|app))/, 'Enterprise'],
] as const;

export const tenantSegment: SlotReader = ({ reading }) =>
  given('tenantSegment', SEGMENT.find(([pattern]) => pattern.test(reading.text.folded))?.[1]);
