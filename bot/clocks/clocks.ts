import type { Holidays } from '../../domain/calendar.ts';
import type { Clock } from '../clock.ts';
import { HandingOn } from '../commands/access/handingOn.ts';
import { Standing } from '../commands/standing.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../outbox.ts';
import { Scheduler } from '../scheduler.ts';
import { REVISION, reminderSubject } from '../storage/reminderStore.ts';
import type { Stores } from '../storage/stores.ts';
import { absenceClock } from './absenceClock.ts';
import { arrival } from './arrival.ts';
import { engagementClock } from './engagementClock.ts';
import { morningDigest, queueOf } from './morningDigest.ts';
import { newFpm } from './newFpm.ts';
import { Planning } from './planning.ts';
import { readerOfLadder, renewalLadder } from './renewalLadder.ts';
import { type Owe, requestClock } from './requestClock.ts';
import { verificationNudge } from './verificationNudge.ts';

export interface ClockParts {
  readonly stores: Stores;
  readonly outbox: Outbox;
  readonly holidays: Holidays;
  readonly clock: Clock;
  readonly log: Log;
}

/** Everything that comes due in this desk, and the scheduler that looks at it. A new kind joins with one line here. */
export function createScheduler({ stores, outbox, holidays, clock, log }: ClockParts): Scheduler {
  const owe: Owe = async reminder => {
    if (await stores.reminders.owe(reminder)) outbox.kick(reminderSubject(reminder), REVISION);
  };
  const looks = {
    request: requestClock(stores, owe, holidays),
    queue: queueOf(stores, holidays),
    digest: morningDigest(stores, owe, holidays),
    engagement: engagementClock(stores, owe, holidays),
    renewal: renewalLadder(stores),
    reminder: readerOfLadder(stores, owe),
    guide: verificationNudge(stores, owe, holidays),
    fpm: newFpm(stores, new HandingOn(stores, outbox, new Standing(stores, clock))),
    absence: absenceClock(stores, owe, holidays),
    arrival: arrival(stores, outbox, new Planning(stores, clock)),
  };
  return new Scheduler(stores, looks, clock, log);
}
