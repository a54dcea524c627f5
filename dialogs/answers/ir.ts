import type { Intent } from '../understanding/types.ts';
import type { AnswerTo } from './answer.ts';
import { guided } from './guided.ts';
import { ENROLMENT } from './ir/enrolment.ts';
import { PROVIDER } from './ir/provider.ts';
import { pointed } from './pointed.ts';
import { IR_POINTS } from './points/csp.ts';

/** Answers to indirect resellers (document 002). */
export const IR_ANSWERS: Partial<Record<Intent, AnswerTo>> = pointed(
  guided({ ...ENROLMENT, ...PROVIDER }),
  IR_POINTS,
);
