import type { Holidays } from '../../domain/calendar.ts';
import { ACCESS, ENGAGEMENT, GUIDE, REMINDER, REQUEST } from '../../domain/subject.ts';
import type { Clock } from '../clock.ts';
import type { Standing } from '../commands/standing.ts';
import type { Sharing } from '../search/sharing.ts';
import type { Stores } from '../storage/stores.ts';
import { accessKind } from './access.ts';
import { engagementKind } from './engagements.ts';
import { guideKind } from './guides.ts';
import type { Subjects } from './kind.ts';
import { reminderKind } from './reminders.ts';
import { requestKind } from './requests.ts';

/** Every kind of record that has an outbox: a new one joins with one line here. */
export const createSubjects = (
  stores: Stores,
  standing: Standing,
  sharing: Sharing,
  clock: Clock,
  holidays: Holidays,
): Subjects =>
  new Map([
    [REQUEST, requestKind(stores, standing, sharing, clock)],
    [REMINDER, reminderKind(stores, standing, clock, holidays)],
    [ACCESS, accessKind(stores, standing)],
    [ENGAGEMENT, engagementKind(stores, standing, clock)],
    [GUIDE, guideKind(stores, clock, holidays)],
  ]);
