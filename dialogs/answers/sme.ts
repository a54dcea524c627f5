import type { Intent } from '../understanding/types.ts';
import type { AnswerTo } from './answer.ts';
import { pointed } from './pointed.ts';
import { SME_POINTS } from './points/sme.ts';
import { DECIDING } from './sme/deciding.ts';
import { FILING } from './sme/filing.ts';
import { WAITING } from './sme/waiting.ts';
import { WORKING } from './sme/working.ts';

/**
 * Answers about SME requests (document 000). Whether there is an SME for a workload, and how a request stands, are
 * not here: those have dialogs and screens of their own.
 */
export const SME_ANSWERS: Partial<Record<Intent, AnswerTo>> = pointed(
  { ...FILING, ...WAITING, ...DECIDING, ...WORKING },
  SME_POINTS,
);
