import type { PlainDate } from '../../domain/calendar.ts';
import { daysSinceActivation } from './slots/readers/elapsed.ts';
import { read } from './slots/reading.ts';
import { readText } from './text.ts';

/** How many days ago something was, by a date or a stretch of time in the text; negative for a day to come. */
export function daysAgo(text: string, today: PlainDate): number | undefined {
  const reading = read(readText(text), today);
  return daysSinceActivation({ reading, today, intent: 'sup.delay' }).daysSinceActivation;
}
