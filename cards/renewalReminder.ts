import { daysBetween, type PlainDate } from '../domain/calendar.ts';
import type { SpecId } from '../domain/specializations/catalogue.ts';
import { execute } from './parts/button.ts';
import { caveatLines } from './parts/caveats.ts';
import { noticePart } from './parts/notice.ts';
import { rowsPart } from './parts/rows.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import { type RenewalView, renewalNotice, renewalRows } from './renewal.ts';
import template from './renewalReminder.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

/** One step of the reminder ladder, as somebody reads it on `today`. */
export interface RenewalReminder {
  readonly view: RenewalView;
  readonly specId: SpecId;
  readonly partner: string;
  readonly today: PlainDate;
  /** The step is one of the desk's own and none of the programme's (AMB-10). */
  readonly isOurs: boolean;
  /** When this was meant to come, in the reader's words, if that was earlier. */
  readonly meantFor?: string | undefined;
}

const fill = compileCard<object>(template);

/** A renewal that comes nearer: its dates, what it asks for this time, the days left, and how to be left alone. */
export function renewalReminderCard(words: Words, reminder: RenewalReminder): Card {
  const { view, specId, partner, today, isOurs, meantFor } = reminder;
  const { current, manual } = view;
  const { closes, n } = current.value.renewal;
  const notice = renewalNotice(words, view, today);
  const left = daysBetween(today, closes);
  const lastDay = words.say('ladder.last_day', { date: words.date(closes), when: words.relativeDays(left) });
  // In grace the notice says so already.
  const isBefore = current.value.today.day <= 0;
  const facts = [...current.facts, ...manual.facts, 'SPZ-14'] as const;
  const data = { specId, n };
  return fill({
    lang: words.locale,
    title: renewalReminderSummary(words, reminder),
    notice: noticePart({ ...notice, lines: [...(notice.lines ?? []), ...(isBefore ? [lastDay] : [])] }),
    rows: rowsPart({ rows: renewalRows(words, view) }),
    small: smallPrint([
      ...(meantFor === undefined ? [] : [words.say('reminder.late', { at: meantFor })]),
      ...caveatLines(words, [...current.caveats, ...manual.caveats]),
      words.say(isOurs ? 'ladder.ours' : 'ladder.programme'),
      words.say('ladder.why', { partner }),
      ...sourceLines(words, facts),
    ]),
    actions: [
      ...(left > 0 ? [execute({ title: words.say('button.snooze'), verb: 'renewal.snooze', data })] : []),
      execute({ title: words.say('button.ladder_done'), verb: 'renewal.done', data, style: 'positive' }),
      execute({ title: words.say('button.reminders_off'), verb: 'renewal.stop', data: {} }),
    ],
  });
}

/** "Threat Protection: anniversary in 30 days" */
export function renewalReminderSummary(
  words: Words,
  { view, today }: Pick<RenewalReminder, 'view' | 'today'>,
): string {
  const { anniversary, closes } = view.current.value.renewal;
  const left = daysBetween(today, anniversary);
  const day = left < 0 ? daysBetween(today, closes) : left;
  const key = left < 0 ? 'ladder.title.grace' : 'ladder.title.before';
  return words.say(key, { specialization: view.name, when: words.relativeDays(day) });
}
