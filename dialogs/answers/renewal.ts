import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';
import type { Intent, Slots } from '../understanding/types.ts';
import { type AnswerTo, answerReply, type Question } from './answer.ts';
import { followedBy } from './followedBy.ts';
import { pointed, pointIn } from './pointed.ts';
import { SPZ_POINTS } from './points/spz.ts';
import { noRecord, renewalDates } from './spz/dates.ts';
import { namedIn } from './spz/naming.ts';
import { phaseNow } from './spz/phase.ts';
import { requirements } from './spz/requirements.ts';

/** What the rule says to questions that a partner's own record may answer better. */
export const RENEWAL_ANSWERS = pointed(
  {
    'spz.renewal_dates': followedBy(renewalDates, 'spz.renewal_requirements', 'spz.reminders'),
    'spz.renewal_requirements': followedBy(requirements, 'spz.renewal_dates'),
    'spz.phase': followedBy(phaseNow, 'spz.renewal_dates', 'spz.reminders'),
  } satisfies Partial<Record<Intent, AnswerTo>>,
  SPZ_POINTS,
);

export type AskedOfRecord = keyof typeof RENEWAL_ANSWERS;

/**
 * Whether only the record can answer: the question brings neither a date nor a number of its own, and is not about
 * a point of the rule. What a renewal asks for is a rule, unless it is about one certain specialization.
 */
export function needsRecord(
  intent: AskedOfRecord,
  { slots, text }: Pick<Question, 'slots' | 'text'>,
): boolean {
  if (pointIn(SPZ_POINTS[intent], { slots, text })) return false;
  const { spec, outside } = namedIn(slots);
  const dated = slots.enrolledOn ?? slots.anniversaryOn ?? slots.daysAfterAnniversary;
  if (outside || dated !== undefined) return false;
  return intent !== 'spz.renewal_requirements' || (spec !== undefined && slots.n === undefined);
}

/** What is said when the record holds nothing about it. `partner` is the reader's own company, where it is known. */
export function withoutRecord(intent: AskedOfRecord, question: Question, partner?: string): Reply {
  const unknown = followedBy(asked => noRecord(asked, partner), 'spz.renewal_requirements', 'spz.reminders');
  const answerTo = intent === 'spz.renewal_requirements' ? RENEWAL_ANSWERS[intent] : unknown;
  return answerReply(question.speaker, answerTo(question));
}

/** "If we enrolled on 15 March 2024?": the dates of a renewal that stands in no record. */
export const whatIfRenewal = (speaker: Speaker, slots: Slots): Reply =>
  answerReply(speaker, RENEWAL_ANSWERS['spz.renewal_dates']({ slots, speaker, text: '' }));
