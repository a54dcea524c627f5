import { z } from 'zod';
import { LONGEST_FIX } from '../../domain/request/fixing.ts';
import { id, note, nothing, revision, typing } from './payload.ts';

/** Inputs that say what to put right in a field carry this prefix. */
export const FIX_PREFIX = 'fix-';

/** What can be taken out of the desk as a file. */
export const EXPORTABLE = ['requests', 'engagements', 'audit'] as const;

const onRequest = z.strictObject({ requestId: id, revision });
const beside = z.strictObject({ requestId: id });
const deciding = z.strictObject({ requestId: id, revision, note });
const returning = typing({ requestId: id, revision, note }, LONGEST_FIX, FIX_PREFIX);
const handingOver = z.strictObject({ requestId: id, revision, person: id.optional() });
const exporting = z.strictObject({ what: z.enum(EXPORTABLE) });
const person = z.string().max(80).optional();
const day = z.string().max(20).optional();

/** What becomes of requests, and the queues that they stand in. */
export const requestVerbs = {
  'request.show': z.strictObject({ requestId: id, revision: revision.optional() }),
  /** On the card that stands in a chat with others: the presser's own view. */
  'request.view': beside,
  'request.correct': onRequest,
  'request.approve': deciding,
  'request.reject': deciding,
  /** Which fields are to be put right. */
  'request.fixes': deciding,
  'request.return': returning,
  'request.withdraw': deciding,
  'request.remark': deciding,
  'request.note': deciding,
  'request.contact': deciding,
  'request.decline': deciding,
  'request.close': deciding,
  /** Whom it could go to: an SME, or another FPM. */
  'request.smes': onRequest,
  'request.fpms': onRequest,
  'request.assign': handingOver,
  'request.move': handingOver,
  'request.story': onRequest,
  /** From a request of the queue to the one beside it. */
  'queue.next': beside,
  'queue.previous': beside,
  'queue.show': z.strictObject({
    ...{ partner: id.optional(), state: z.string().max(20).optional() },
    late: z.enum(['true', 'false']).optional(),
  }),
  'queue.choose': nothing,
  /** Several at once: pairs of id and revision, with commas between them. */
  'queue.move': z.strictObject({ requests: z.string().max(2000).optional(), person }),
  'away.save': z.strictObject({ person, from: day, until: day }),
  'away.end': nothing,
  'export.csv': exporting,
  'export.json': exporting,
} as const;
