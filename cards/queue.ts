import type { AccessRecord } from '../domain/access/record.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { isFilter, type QueueFilter } from '../domain/request/queue.ts';
import { STATES } from '../domain/request/record.ts';
import { accessLine } from './parts/accessLine.ts';
import { execute, say } from './parts/button.ts';
import { type ListedRequest, requestLine } from './parts/requestLine.ts';
import template from './queue.json' with { type: 'json' };
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

export interface Queue {
  /** What the filter leaves, the earliest due first. */
  readonly lines: readonly ListedRequest[];
  /** Who waits to be let in. */
  readonly access: readonly AccessRecord[];
  readonly filter: QueueFilter;
  /** Those who have something in the queue. */
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  /** The names of those in whose place the reader decides now. */
  readonly standsInFor?: readonly string[];
  readonly zone: string;
  readonly today: PlainDate;
}

/** More would be long to scroll and near the size limit. */
const MOST_SHOWN = 8;
const MOST_PARTNERS = 40;
/** A choice needs a value; this one says "no wish". */
const ALL = 'all';

const fill = compileCard<object>(template);

/** "My queue": what waits for an FPM by due date, or what they filter for. */
export function queueCard(
  words: Words,
  { lines, access, filter, partners, standsInFor = [], zone, today }: Queue,
): Card {
  const shown = lines.slice(0, MOST_SHOWN);
  const isFiltered = isFilter(filter);
  const kind = filter.state === undefined || filter.state === 'submitted' ? 'queue' : 'own';
  const rest = lines.length > shown.length ? words.say('queue.more', { count: shown.length }) : '';
  return fill({
    lang: words.locale,
    title: words.say('queue.title'),
    note:
      lines.length + access.length > 0
        ? rest
        : words.say(isFiltered ? 'queue.empty.filtered' : 'queue.empty'),
    standsIn: standsInLine(words, standsInFor),
    lines: [
      ...access.map(record => accessLine(words, record, zone)),
      ...shown.map(line => requestLine(words, { kind, zone, today }, line)),
    ],
    isFiltered,
    filterButton: words.say('queue.filter'),
    partner: {
      label: words.say('queue.filter.partner'),
      value: filter.partnerId ?? ALL,
      choices: [
        { title: words.say('queue.filter.all'), value: ALL },
        ...partners.slice(0, MOST_PARTNERS).map(({ id, name }) => ({ title: name, value: id })),
      ],
    },
    state: {
      label: words.say('queue.filter.state'),
      value: filter.state ?? 'submitted',
      choices: STATES.map(state => ({ title: words.say(`state.${state}`), value: state })),
    },
    late: { label: words.say('queue.filter.late.hint'), title: words.say('queue.filter.late') },
    isLate: String(filter.late ?? false),
    apply: [
      execute({ title: words.say('queue.filter.apply'), verb: 'queue.show', data: {}, style: 'positive' }),
    ],
    exporting: say(words.say('button.export'), words.say('say.export')),
    away: say(words.say('button.away'), words.say('say.away')),
    several: execute({
      title: words.say('move_several.button'),
      verb: 'queue.choose',
      data: {},
      inputs: 'none',
    }),
  });
}

/** Whose requests are among one's own, as the reader stands in for them; empty for nobody's. */
export const standsInLine = (words: Words, names: readonly string[]): string =>
  names.length > 0 ? words.say('queue.stands_in', { names: words.list(names) }) : '';

/** The wishes as the card's inputs say them. */
export const filterFrom = ({
  partner,
  state,
  late,
}: {
  readonly partner?: string | undefined;
  readonly state?: string | undefined;
  readonly late?: string | undefined;
}): QueueFilter => ({
  partnerId: partner === undefined || partner === ALL ? undefined : partner,
  state: STATES.find(name => name === state && name !== 'submitted'),
  late: late === 'true',
});
