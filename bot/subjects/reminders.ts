import { wordsIn } from '../../cards/strings/words.ts';
import type { Holidays } from '../../domain/calendar.ts';
import type { Reminder } from '../../domain/reminder.ts';
import { isLate } from '../../domain/usefulness.ts';
import type { Clock } from '../clock.ts';
import type { Standing } from '../commands/standing.ts';
import { REVISION } from '../storage/reminderStore.ts';
import type { Stores } from '../storage/stores.ts';
import type { SubjectKind } from './kind.ts';
import { ofAbsence } from './reminding/absence.ts';
import { ofDigest } from './reminding/digest.ts';
import { ofEngagement } from './reminding/engagement.ts';
import { ofGuide } from './reminding/guide.ts';
import type { Reminding } from './reminding/reminding.ts';
import { ofRenewal } from './reminding/renewal.ts';
import { ofRequest } from './reminding/request.ts';

/** Every kind of reminder: a new one joins with one line here. */
const REMINDINGS: { readonly [K in Reminder['kind']]: Reminding<K> } = {
  request: ofRequest,
  digest: ofDigest,
  renewal: ofRenewal,
  engagement: ofEngagement,
  guide: ofGuide,
  absence: ofAbsence,
};

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
    const reminding = REMINDINGS[reminder.kind] as Reminding<Reminder['kind']>;
    const shows = await reminding.shows?.(stores, reminder);
    return {
      revision: REVISION,
      ...(shows && { shows }),
      project: async () => {},
      draw: async ({ person: reader }) => {
        if (!reader) return undefined;
        const now = clock.now();
        const lateSince = isLate(reminder.since, now) ? reminder.since : undefined;
        const words = wordsIn(reader.locale);
        return reminding.draw(reminder, { stores, standing, reader, words, now, holidays, lateSince });
      },
    };
  },
});
