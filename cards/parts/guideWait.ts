import type { Wait } from '../../domain/guideWaits.ts';
import type { Words } from '../strings/words.ts';
import type { Notice } from './notice.ts';

/** How long a step takes by itself; or that it takes too long, and what to do. */
export function waitNotice(words: Words, { kind, isLate, ...days }: Wait): Notice {
  const since = words.date(days.since);
  const title = isLate
    ? words.say(`guide.wait.${kind}.late`, { since })
    : words.say(`guide.wait.${kind}`, {
        since,
        earliest: words.date(days.earliest),
        latest: words.date(days.latest),
      });
  return { mood: isLate ? 'warning' : 'waiting', title, plain: true };
}
