import type { Intent } from '../understanding/types.ts';
import type { AnswerTo } from './answer.ts';
import { followedBy } from './followedBy.ts';
import { pointed } from './pointed.ts';
import { SPZ_POINTS } from './points/spz.ts';
import { RENEWAL_ANSWERS } from './renewal.ts';
import { benefits, cap } from './spz/benefits.ts';
import { cost, enroll, role } from './spz/enrolling.ts';
import { list } from './spz/list.ts';
import { eligible, mapping } from './spz/mapping.ts';
import { names } from './spz/names.ts';
import { keepEnrolled, reminders, whichAnniversary } from './spz/phase.ts';

const ANSWERS: Partial<Record<Intent, AnswerTo>> = {
  'spz.list': followedBy(list, 'spz.enroll', 'spz.cost'),
  'spz.mapping': followedBy(mapping, 'spz.enroll'),
  'spz.eligible': followedBy(eligible, 'spz.enroll'),
  'spz.enroll': followedBy(enroll, 'spz.cost', 'spz.keep_enrolled'),
  'spz.cost': followedBy(cost, 'spz.benefits', 'spz.cap'),
  'spz.keep_enrolled': followedBy(keepEnrolled, 'spz.renewal_dates'),
  'spz.reminders': followedBy(reminders, 'spz.renewal_dates'),
  'spz.cap': followedBy(cap, 'spz.benefits'),
  'spz.benefits': followedBy(benefits, 'spz.cap', 'spz.anniversary_which'),
  'spz.names': followedBy(names, 'spz.list'),
  'spz.role': followedBy(role, 'spz.enroll'),
  'spz.anniversary_which': followedBy(whichAnniversary, 'spz.renewal_dates', 'spz.benefits'),
};

/** Answers about specializations (document 001). What stands in a partner's record is answered from it: `renewal.ts`. */
export const SPZ_ANSWERS: Partial<Record<Intent, AnswerTo>> = {
  ...RENEWAL_ANSWERS,
  ...pointed(ANSWERS, SPZ_POINTS),
};
