import { daysBetween, type PlainDate, plainDate } from '../domain/calendar.ts';
import type { Person } from '../domain/people.ts';
import { shortened } from '../domain/shortened.ts';
import template from './moveSeveral.json' with { type: 'json' };
import { execute } from './parts/button.ts';
import { workloadName } from './parts/choices.ts';
import type { ListedRequest } from './parts/requestLine.ts';
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

export interface MoveSeveral {
  /** The earliest due first. */
  readonly lines: readonly ListedRequest[];
  /** The FPMs to choose from. */
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly today: PlainDate;
  readonly error?: MessageKey;
}

const fill = compileCard<object>(template);

/** Which requests of the queue go to which FPM. */
export function moveSeveralCard(words: Words, { lines, people, today, error }: MoveSeveral): Card {
  const can = lines.length > 0 && people.length > 0;
  const why = lines.length === 0 ? 'queue.empty' : 'hand_over.fpm.empty';
  return fill({
    lang: words.locale,
    title: words.say('move_several.title'),
    note: words.say(can ? 'move_several.note' : why),
    error: error && can ? words.say(error) : '',
    requestsLabel: words.say('move_several.requests'),
    requests: can ? lines.map(line => ({ title: titleOf(words, line, today), value: choiceOf(line) })) : [],
    personLabel: words.say('hand_over.fpm.label'),
    people: people.map(({ id, name }) => ({ title: name, value: id })),
    actions: [
      ...(can
        ? [
            execute({
              ...{ title: words.say('hand_over.fpm.button'), verb: 'queue.move', data: {} },
              style: 'positive',
            }),
          ]
        : []),
      execute({ title: words.say('button.back'), verb: 'queue.show', data: {}, inputs: 'none' }),
    ],
  });
}

/** In UTF-16 units: twenty lines of the longest names would not fit on a card. */
const LONGEST = 40;
const short = (name: string): string => (name.length > LONGEST ? `${shortened(name, LONGEST)}…` : name);

const choiceOf = ({ requestId, revision }: ListedRequest): string => `${requestId}:${revision}`;

function titleOf(
  words: Words,
  { tenantName, partnerName, workload, due }: ListedRequest,
  today: PlainDate,
): string {
  return words.say('move_several.line', {
    ...{ customer: short(tenantName), partner: short(partnerName) },
    workload: short(workloadName(words, workload)),
    due: words.say('queue.due', { when: words.relativeDays(daysBetween(today, plainDate(due))) }),
  });
}
