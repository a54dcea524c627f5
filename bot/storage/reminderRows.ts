import { z } from 'zod';
import { ENDINGS } from '../../domain/engagement/clock.ts';

const onReminder = { to: z.string(), since: z.string() };

/** See `Reminder`. */
export const reminderSchema = z.discriminatedUnion('kind', [
  z.object({
    ...{ kind: z.literal('request'), ...onReminder },
    ...{ partnerId: z.string(), requestId: z.string(), submittedAt: z.string() },
    notice: z.enum(['half', 'soon', 'due', 'escalate', 'escalated']),
  }),
  z.object({ kind: z.literal('digest'), ...onReminder, on: z.string() }),
  z.object({
    ...{ kind: z.literal('engagement'), ...onReminder },
    ...{ partnerId: z.string(), engagementId: z.string(), endDate: z.string() },
    notice: z.enum(ENDINGS),
  }),
  z.object({
    ...{ kind: z.literal('renewal'), ...onReminder },
    ...{ partnerId: z.string(), specId: z.string(), anniversary: z.string(), name: z.string() },
  }),
  z.object({
    ...{ kind: z.literal('guide'), ...onReminder },
    ...{ partnerId: z.string(), guideId: z.string(), run: z.int(), confirmedOn: z.string() },
  }),
  z.object({
    ...{ kind: z.literal('absence'), ...onReminder },
    ...{ fpmId: z.string(), absenceId: z.string(), notice: z.enum(['begins', 'over']) },
  }),
]);
