import { daysBetween, type PlainDate, plainDate } from '../domain/calendar.ts';
import template from './digest.json' with { type: 'json' };
import { say } from './parts/button.ts';
import { type ListedRequest, requestLine } from './parts/requestLine.ts';
import { smallPrint } from './parts/text.ts';
import { standsInLine } from './queue.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

/** What waits for an FPM in the morning, the earliest due first. `today` and `zone` are the reader's. */
export interface Digest {
  readonly lines: readonly ListedRequest[];
  /** The names of those in whose place the reader decides now. */
  readonly standsInFor?: readonly string[];
  readonly zone: string;
  readonly today: PlainDate;
  /** The desk was not running when this was to be sent. */
  readonly isLate: boolean;
}

/** More would be long to scroll; the queue has them all. */
const MOST_SHOWN = 10;

const fill = compileCard<object>(template);

/** The morning digest: how much waits, how much of it is late, and the most urgent with a button each. */
export function digestCard(words: Words, digest: Digest): Card {
  const { lines, standsInFor = [], today, zone, isLate } = digest;
  const shown = lines.slice(0, MOST_SHOWN);
  return fill({
    lang: words.locale,
    summary: digestSummary(words, digest),
    title: words.say('digest.title', { date: words.date(today) }),
    count: digestSummary(words, digest),
    more: shown.length < lines.length ? words.say('digest.more', { count: shown.length }) : '',
    standsIn: standsInLine(words, standsInFor),
    lines: shown.map(line => requestLine(words, { kind: 'queue', zone, today }, line)),
    small: smallPrint([...(isLate ? [words.say('digest.delayed')] : []), words.say('digest.why')]),
    actions: [
      say(words.say('button.queue'), words.say('say.queue')),
      say(words.say('button.digest_off'), words.say('say.digest_off')),
    ],
  });
}

/** "3 requests wait for your decision. One of them is late." */
export function digestSummary(words: Words, { lines, today }: Pick<Digest, 'lines' | 'today'>): string {
  const late = lines.filter(({ due }) => daysBetween(today, plainDate(due)) < 0).length;
  return words.say('digest.count', { count: lines.length, late });
}
