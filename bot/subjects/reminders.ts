import { digestCard, digestSummary } from '../../cards/digest.ts';
import { guideNudgeCard, guideNudgeSummary } from '../../cards/guideNudge.ts';
import { reminderSummary } from '../../cards/parts/requestClock.ts';
import type { ListedRequest } from '../../cards/parts/requestLine.ts';
import { renewalReminderCard, renewalReminderSummary } from '../../cards/renewalReminder.ts';
import { requestCard } from '../../cards/request.ts';
import { type Words, wordsIn } from '../../cards/strings/words.ts';
import { dateIn, type Holidays, type Instant } from '../../domain/calendar.ts';
import { guideOf } from '../../domain/guides.ts';
import { verificationOverdue } from '../../domain/guideWaits.ts';
import type { Person } from '../../domain/people.ts';
import type { Reminder, ReminderOf } from '../../domain/reminder.ts';
import { maySee } from '../../domain/request/access.ts';
import { enrolledIn, stepOn } from '../../domain/specializations/ladder.ts';
import { guideSubject, requestSubject } from '../../domain/subject.ts';
import { isLate } from '../../domain/usefulness.ts';
import type { Clock } from '../clock.ts';
import { waitingFor } from '../clocks/waiting.ts';
import { renewalView } from '../commands/renewalView.ts';
import type { Standing } from '../commands/standing.ts';
import type { Message } from '../messenger.ts';
import { REVISION } from '../storage/reminderStore.ts';
import type { Stores } from '../storage/stores.ts';
import type { Current, SubjectKind } from './kind.ts';

/** Who reads a reminder, in which words, and when. */
interface Reading {
  readonly stores: Stores;
  readonly standing: Standing;
  readonly reader: Person;
  readonly words: Words;
  readonly now: Instant;
  readonly holidays: Holidays;
  /** For what it was meant, if that was much earlier. */
  readonly lateSince: string | undefined;
}

/**
 * Reminders: what came due for somebody. Each shows its subject as it stands when it is sent, and is not sent at all
 * when there is nothing to be reminded of any more.
 */
export const reminderKind = (
  stores: Stores,
  standing: Standing,
  clock: Clock,
  holidays: Holidays,
): SubjectKind => ({
  mail: stores.reminders.mail,
  current: async subject => {
    const reminder = await stores.reminders.get(subject);
    if (!reminder) return undefined;
    const shows = await shownBy(stores, reminder);
    return {
      revision: REVISION,
      ...(shows && { shows }),
      project: async () => {},
      draw: async ({ person: reader }) => {
        if (!reader) return undefined;
        const now = clock.now();
        const lateSince = isLate(reminder.since, now) ? reminder.since : undefined;
        return draw(reminder, {
          stores,
          standing,
          reader,
          words: wordsIn(reader.locale),
          now,
          holidays,
          lateSince,
        });
      },
    };
  },
});

/** A card that reminds of a request or a guide shows it, and is kept up to date with it. */
async function shownBy(stores: Stores, reminder: Reminder): Promise<Current['shows']> {
  if (reminder.kind === 'request') return requestShown(stores, reminder);
  return reminder.kind === 'guide' ? guideShown(stores, reminder) : undefined;
}

async function guideShown(
  { guides }: Stores,
  { partnerId, guideId }: ReminderOf<'guide'>,
): Promise<Current['shows']> {
  const progress = (await guides.load(partnerId, guideId))?.content;
  return progress && { subject: guideSubject(progress), mail: guides.mail, revision: progress.revision };
}

async function requestShown(
  { requests }: Stores,
  { partnerId, requestId }: ReminderOf<'request'>,
): Promise<Current['shows']> {
  const request = (await requests.load(partnerId, requestId))?.content;
  return request && { subject: requestSubject(request), mail: requests.mail, revision: request.revision };
}

function draw(reminder: Reminder, reading: Reading): Promise<Message | undefined> {
  switch (reminder.kind) {
    case 'request':
      return drawRequest(reminder, reading);
    case 'digest':
      return drawDigest(reminder, reading);
    case 'renewal':
      return drawRenewal(reminder, reading);
    case 'guide':
      return drawGuide(reminder, reading);
  }
}

async function drawRequest(
  { partnerId, requestId, submittedAt, notice }: ReminderOf<'request'>,
  { stores, standing, reader, words, now, lateSince }: Reading,
): Promise<Message | undefined> {
  const request = (await stores.requests.load(partnerId, requestId))?.content;
  const isOpen = request?.state === 'submitted' && request.submittedAt === submittedAt;
  if (!isOpen) return undefined;
  const deputies = await standing.deputies(request);
  if (!maySee(reader, request, deputies)) return undefined;
  return {
    card: requestCard(words, { request, reader, deputies, now, reminder: { notice, lateSince } }),
    summary: reminderSummary(words, request, notice),
  };
}

async function drawDigest(
  { on }: ReminderOf<'digest'>,
  { stores, reader, words, now, lateSince }: Reading,
): Promise<Message | undefined> {
  const today = dateIn(now, reader.zone);
  const lines = (await waitingFor(stores, reader, now)) as readonly ListedRequest[];
  if (lines.length === 0 || today.toString() !== on) return undefined;
  const digest = { lines, today, zone: reader.zone, isLate: lateSince !== undefined };
  return { card: digestCard(words, digest), summary: digestSummary(words, digest) };
}

async function drawRenewal(
  { partnerId, specId, anniversary }: ReminderOf<'renewal'>,
  { stores, reader, words, now, lateSince }: Reading,
): Promise<Message | undefined> {
  const [enrolment, partner] = await Promise.all([
    stores.partners.enrolment(partnerId, specId),
    stores.partners.get(partnerId),
  ]);
  if (!enrolment || !partner || reader.partnerId !== partnerId) return undefined;
  const today = dateIn(now, reader.zone);
  const step = stepOn(enrolledIn(enrolment), today);
  if (step?.renewal.anniversary.toString() !== anniversary) return undefined;
  const view = renewalView({ words, today }, enrolment, partner.name);
  const reminder = {
    ...{ view, specId: view.seen.specId, partner: partner.name, today, isOurs: step.ours },
    ...(lateSince !== undefined && { meantFor: words.instant(lateSince, reader.zone) }),
  };
  return { card: renewalReminderCard(words, reminder), summary: renewalReminderSummary(words, reminder) };
}

/** The guide whose verification is late, as long as it still waits for it and counts from the same day. */
async function drawGuide(
  { partnerId, guideId, run, confirmedOn }: ReminderOf<'guide'>,
  { stores, reader, words, now, holidays, lateSince }: Reading,
): Promise<Message | undefined> {
  const [stored, partner] = await Promise.all([
    stores.guides.load(partnerId, guideId),
    stores.partners.get(partnerId),
  ]);
  const guide = guideOf(guideId);
  if (!stored || !guide || !partner || reader.partnerId !== partnerId) return undefined;
  const inHand = { partnerId, guide, progress: stored.content };
  const overdue = verificationOverdue(inHand, holidays);
  if (stored.content.run !== run || overdue?.since.toString() !== confirmedOn) return undefined;
  const view = { ...inHand, partner: partner.name, reader, today: dateIn(now, reader.zone), holidays };
  const meantFor = lateSince === undefined ? undefined : words.instant(lateSince, reader.zone);
  return { card: guideNudgeCard(words, view, meantFor), summary: guideNudgeSummary(words, view) };
}
