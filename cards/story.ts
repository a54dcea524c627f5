import { Temporal } from 'temporal-polyfill';
import type { Person } from '../domain/people.ts';
import type { AuditEvent, SmeRequest } from '../domain/request/record.ts';
import { execute } from './parts/button.ts';
import { fixLines } from './parts/fixes.ts';
import { type Card, compileCard } from './render.ts';
import template from './story.json' with { type: 'json' };
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

export interface Story {
  readonly request: SmeRequest;
  /** Oldest first, and only what this reader may see. */
  readonly events: readonly AuditEvent[];
  readonly reader: Person;
  /** An ISO instant. */
  readonly now: string;
}

/** A card holds about this many lines; of a longer story the newest are shown. */
const MOST_SHOWN = 25;

const fill = compileCard<object>(template);

/** The whole story of a request: who did what, when, and for how long it stood in each state. */
export function storyCard(words: Words, { request, events, reader, now }: Story): Card {
  const shown = events.slice(-MOST_SHOWN);
  return fill({
    lang: words.locale,
    title: words.say('story.title', { id: request.id }),
    note: shown.length < events.length ? words.say('story.more', { count: shown.length }) : '',
    events: shown.map(event => {
      const actor = event.actorName;
      const values = { actor, sme: event.subjectName ?? '', to: event.subjectName ?? '' };
      const what = words.say(eventKey(words, event.command), values);
      return {
        at: words.instant(event.at, reader.zone),
        what: event.forName === undefined ? what : words.say('story.for', { what, name: event.forName }),
        text: [...(event.text ? [event.text] : []), ...fixLines(words, event.fixes)].join('\n'),
      };
    }),
    stays: staysOf(events, now)
      .map(({ state, minutes }) =>
        words.say('story.stay', { state: words.say(`state.${state}`), ...spent(minutes) }),
      )
      .join(' · '),
    actions: [
      execute({
        ...{ title: words.say('button.back'), verb: 'request.show' },
        data: { requestId: request.id, revision: request.revision },
      }),
    ],
  });
}

/** A command that is not known here any more is told as a change, and the story goes on. */
const eventKey = (words: Words, command: string): MessageKey => {
  const key = `event.${command}`;
  return words.knows(key) ? key : 'event.change';
};

interface Stay {
  readonly state: SmeRequest['state'];
  readonly minutes: number;
}

/** How long the request stood in each state, all stays in a state added up. */
export function staysOf(events: readonly AuditEvent[], now: string): Stay[] {
  const total = new Map<SmeRequest['state'], number>();
  events.forEach(({ to, at }, n) => {
    const until = Temporal.Instant.from(events[n + 1]?.at ?? now);
    const minutes = Math.max(0, Temporal.Instant.from(at).until(until).total('minutes'));
    total.set(to, (total.get(to) ?? 0) + minutes);
  });
  return [...total].map(([state, minutes]) => ({ state, minutes }));
}

const spent = (minutes: number): { days: number; hours: number } => ({
  days: Math.floor(minutes / 1440),
  hours: Math.floor((minutes % 1440) / 60),
});
