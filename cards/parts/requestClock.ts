import { plainDate } from '../../domain/calendar.ts';
import type { Person } from '../../domain/people.ts';
import type { RequestNotice } from '../../domain/reminder.ts';
import { standing } from '../../domain/request/clock.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { Words } from '../strings/words.ts';
import { workloadName } from './choices.ts';
import { noticePart } from './notice.ts';
import type { RequestView } from './requestView.ts';

/** Why this card comes unasked. To a requester the status itself says all of it. */
export function reminderBox(words: Words, { request, reader, reminder }: RequestView): object[] {
  if (!reminder || reminder.notice === 'escalate') return [];
  const { notice, lateSince } = reminder;
  const title = words.say(`reminder.${notice}`, { fpm: request.fpmName });
  const late = lateSince && words.say('reminder.late', { at: words.instant(lateSince, reader.zone) });
  return [noticePart({ mood: 'info', plain: true, title, lines: late ? [late] : [] })];
}

/** By when it should have been decided, and what its requester can do about it (SME-16, SME-24, AMB-06). */
export function lateLines(
  words: Words,
  { request, reader, now }: Pick<RequestView, 'request' | 'reader' | 'now'>,
): string[] {
  const stage = standing(request, now);
  if (stage === 'in_time') return [];
  const { deadlines, requesterId, fpmName: fpm } = request;
  const day = (iso: string): string => words.date(plainDate(iso));
  const since = words.say('clock.late.since', { date: day(deadlines.decision) });
  if (reader.id !== requesterId) return [since];
  return stage === 'escalate'
    ? [since, words.say('clock.escalate.requester', { fpm })]
    : [since, words.say('clock.late.requester', { fpm, date: day(deadlines.escalation) })];
}

/** When it came in, and by when it is decided (SME-16 to SME-18, with the honesty of AMB-06). */
export function clockLines(words: Words, request: SmeRequest, { id, zone }: Person): string[] {
  const { deadlines, submittedAt, firstSubmittedAt, fpmName: fpm } = request;
  const day = (iso: string): string => words.date(plainDate(iso));
  const own = id === request.requesterId;
  const at = words.instant(submittedAt, zone);
  const escalation = { date: day(deadlines.escalation), fpm };
  return [
    words.say(own ? 'deadline.received.requester' : 'deadline.received', { at }),
    ...(firstSubmittedAt === submittedAt
      ? []
      : [words.say('deadline.first', { at: words.instant(firstSubmittedAt, zone) })]),
    ...(request.state === 'submitted'
      ? [
          words.say('deadline.triage', { date: day(deadlines.triage) }),
          words.say('deadline.decision', { date: day(deadlines.decision) }),
          words.say(own ? 'deadline.honesty.requester' : 'deadline.honesty', escalation),
        ]
      : []),
  ];
}

/** The line that a notification of a reminder shows. */
export function reminderSummary(words: Words, request: SmeRequest, notice: RequestNotice): string {
  const { id, deadlines, fields } = request;
  if (notice === 'escalate') return words.say('reminder.summary.requester', { id });
  const values = {
    ...{ id, partner: fields.partnerName, workload: workloadName(words, fields.workload) },
    date: words.date(plainDate(deadlines.decision)),
  };
  const isAhead = notice === 'half' || notice === 'soon';
  return words.say(isAhead ? 'reminder.summary' : 'reminder.summary.late', values);
}
