import { daysBetween } from '../../../../domain/calendar.ts';
import { AWAITED_MAIL, NO_MAILBOX } from '../../lexicon/mail.ts';
import { tenantNameIn } from '../names.ts';
import { lexicons } from '../reading.ts';
import { first, given, type SlotReader } from './sentence.ts';
import { seatsWithUnit } from './workload.ts';

export const formField: SlotReader = ({ reading }) => {
  const named = lexicons.fields.find(reading.text.folded);
  // "The number of seats of this workload": the workload is the field only where no other is named.
  const others = named.filter(({ id }) => id !== 'workload');
  const found = others.length > 0 ? others : named;
  const [longest] = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return given('field', SPECIFIC_FIRST.find(id => found.some(field => field.id === id)) ?? longest?.id);
};

// "Number of seats" in a question about the segment, or a list of words, must not win over the field asked for.
const SPECIFIC_FIRST = [
  'tenantSegment',
  'deliveryTeam',
  'tenantId',
  'additionalInfo',
  'secondLanguage',
  'primaryLanguage',
  'tenantName',
  'partnerEmail',
  'region',
] as const;

const AS_MYSELF = /(?:i'?m an?|i am an?|as an?|jako|jestem|作为|身为|我是|私は)[^a-z]{0,2}(frp|fpm|psm|sme)/;

/** The expert as the time that is meant, in "what do we do while the SME is here": whose duties it is stands beside it. */
const WHILE_THERE =
  /(?:while|when|after|once|as long as|during|po zakonczeniu|po odejsciu|gdy|kiedy|podczas|w czasie|w trakcie)[^,.?]{0,24}(?:sme|expert|ekspert)[a-z]*|(?:sme|专家|エキスパート|专门家)[^,、，?？]{0,8}(?:时候|期间|时|结束|走了|离开|间は|间、|とき|終了|终了)/;

/** Whose duties are meant: who is named outright comes before "we" in "what does the FPM expect of us". */
export const dutyRole: SlotReader = ({ reading }) => {
  const timed = reading.text.folded.replace(WHILE_THERE, ' ');
  const folded = lexicons.dutyRoles.find(timed).length > 0 ? timed : reading.text.folded;
  const myself = AS_MYSELF.exec(folded)?.[1];
  if (myself !== undefined) return { role: myself === 'psm' ? 'FPM' : myself.toUpperCase() };
  const named = ['FRP', 'FPM', 'SME'].filter(role => folded.includes(role.toLowerCase()));
  return given('role', named.length === 1 ? named[0] : first(lexicons.dutyRoles.find(folded))?.id);
};

/** A head count is no number of licences, and the segment does not follow from it (AMB-07e). */
const HEAD_COUNT =
  /[\d百千万]多?(?:人|名)|従業員|従业员|社员|员工|(?<![a-z])(?:employees|staff|headcount|pracownik|zatrudni)/;

export const seatsNamed: SlotReader = sentence =>
  HEAD_COUNT.test(sentence.reading.text.folded) ? {} : seatsWithUnit(sentence);

export const tenant: SlotReader = ({ reading, intent }) => ({
  ...given('tenantName', tenantNameIn(reading, intent === 'sme.create_draft')),
  ...given('tenantId', first(reading.tenantIds)?.id),
});

const SEGMENT = [
  [/(?<![a-z])smc(?![a-z])/, 'SMC'],
  [/(?<![a-z])enterprise(?! (?:mobility|app))|企业(?:细分|级|客户细分|版)|エンタープライズ/, 'Enterprise'],
] as const;

export const tenantSegment: SlotReader = ({ reading }) =>
  given('tenantSegment', SEGMENT.find(([pattern]) => pattern.test(reading.text.folded))?.[1]);

export const partnerEmail: SlotReader = ({ reading }) => given('email', first(reading.emails)?.id);

export const mailEnabled: SlotReader = ({ reading }) => {
  const folded = reading.text.folded.replace(AWAITED_MAIL, ' ');
  return NO_MAILBOX.some(way => way.test(folded)) ? { mailEnabled: false } : {};
};

export const requestId: SlotReader = ({ reading }) => given('requestId', first(reading.requestIds)?.id);

/** The day that is nearer: a request "of 13 June" was sent last June, or will be sent the day after tomorrow. */
export const submittedOn: SlotReader = ({ reading: { dates }, today }) => {
  const day = dates.find(({ precision }) => precision === 'day') ?? first(dates);
  if (day === undefined) return {};
  const isNear = !day.relative && daysBetween(today, day.next) < daysBetween(day.date, today);
  return given('submittedOn', (isNear ? day.next : day.date).toString());
};

const DEADLINE = /(?:before|by|until|till|no later than|przed|do|najpozniej|之前|以前|前|为止|までに|まで)/;

export const neededBy: SlotReader = ({ reading: { dates, text } }) => {
  const due = dates.find(({ start, end }) =>
    DEADLINE.test(text.folded.slice(Math.max(0, start - 16), end + 4)),
  );
  return given('neededBy', due?.next.toString());
};
