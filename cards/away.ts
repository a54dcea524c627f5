import { type PlainDate, plainDate } from '../domain/calendar.ts';
import type { Absence, Person } from '../domain/people.ts';
import template from './away.json' with { type: 'json' };
import { execute } from './parts/button.ts';
import { noticePart } from './parts/notice.ts';
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

export interface AwayView {
  /** As it is recorded now, unless it is over. */
  readonly away: Absence | undefined;
  /** The FPMs to choose from. */
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly typed: {
    readonly person?: string | undefined;
    readonly from?: string | undefined;
    readonly until?: string | undefined;
  };
  readonly today: PlainDate;
  readonly error?: MessageKey;
}

const fill = compileCard<object>(template);

/** "from Tue, 3 June 2025 to Thu, 5 June 2025", or the only day. */
export function daysText(words: Words, { from, until }: Pick<Absence, 'from' | 'until'>): string {
  const [first, last] = [words.date(plainDate(from)), words.date(plainDate(until))];
  return from === until
    ? words.say('away.days.one', { day: first })
    : words.say('away.days', { from: first, until: last });
}

/** An FPM says when they are away and who decides meanwhile. */
export function awayCard(words: Words, { away, people, typed, today, error }: AwayView): Card {
  const can = people.length > 0;
  const isFilled = typed.person && typed.from && typed.until && !error;
  const now = away && { name: away.delegateName, days: daysText(words, away) };
  const notices = [
    ...(now ? [words.say('away.now', now)] : []),
    ...(isFilled ? [words.say('away.check')] : []),
  ];
  return fill({
    lang: words.locale,
    title: words.say('away.title'),
    intro: words.say(can ? 'away.intro' : 'hand_over.fpm.empty'),
    notices: notices.map(title => noticePart({ mood: 'info', plain: true, title })),
    error: error ? words.say(error) : '',
    can,
    personLabel: words.say('away.delegate'),
    person: typed.person ?? away?.delegateId ?? null,
    people: people.map(({ id, name }) => ({ title: name, value: id })),
    fromLabel: words.say('away.from'),
    from: typed.from ?? away?.from ?? today.toString(),
    untilLabel: words.say('away.until'),
    until: typed.until ?? away?.until ?? null,
    actions: [
      ...(can
        ? [execute({ title: words.say('away.save'), verb: 'away.save', data: {}, style: 'positive' })]
        : []),
      ...(away
        ? [execute({ title: words.say('away.end'), verb: 'away.end', data: {}, inputs: 'none' })]
        : []),
      execute({ title: words.say('button.queue'), verb: 'queue.show', data: {}, inputs: 'none' }),
    ],
  });
}
