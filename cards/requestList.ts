import { daysBetween, type PlainDate, plainDate } from '../domain/calendar.ts';
import type { SmeRequest } from '../domain/request/record.ts';
import { execute } from './parts/button.ts';
import { workloadName } from './parts/choices.ts';
import { type Card, compileCard } from './render.ts';
import template from './requestList.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

/** One request in a list. `due` is an ISO date, `submittedAt` an ISO instant. */
export interface ListedRequest {
  readonly requestId: string;
  readonly revision: number;
  readonly state: SmeRequest['state'];
  readonly tenantName: string;
  readonly partnerName: string;
  readonly workload: string;
  readonly seats: number;
  readonly submittedAt: string;
  readonly due: string;
}

export interface RequestList {
  /** `own`: what the reader filed; `queue`: what waits for the reader. */
  readonly kind: 'own' | 'queue';
  readonly lines: readonly ListedRequest[];
  /** There are more than these. */
  readonly more: boolean;
  readonly zone: string;
  readonly today: PlainDate;
}

const SIGN: Readonly<Record<SmeRequest['state'], string>> = {
  submitted: '…',
  returned: '!',
  approved: '✓',
  rejected: '✕',
};

const fill = compileCard<object>(template);

/** "My requests" and "my queue": one short block for each request, with a button that opens it. */
export function requestListCard(words: Words, list: RequestList): Card {
  const area = list.kind === 'own' ? 'list' : 'queue';
  const { length: count } = list.lines;
  const note =
    count === 0 ? words.say(`${area}.empty`) : list.more ? words.say(`${area}.more`, { count }) : '';
  return fill({
    lang: words.locale,
    title: words.say(`${area}.title`),
    note,
    lines: list.lines.map(line => lineOf(words, list, line)),
  });
}

function lineOf(words: Words, { kind, zone, today }: RequestList, line: ListedRequest): object {
  const left = daysBetween(today, plainDate(line.due));
  const late = kind === 'queue' && left < 0;
  const filed = words.say('list.filed', { at: words.instant(line.submittedAt, zone) });
  const due = words.say(late ? 'queue.overdue' : 'queue.due', { when: words.relativeDays(left) });
  return {
    icon: SIGN[line.state],
    customer: line.tenantName,
    // Everything in a queue waits for a decision.
    state: kind === 'queue' ? '' : words.say(`state.${line.state}`),
    what: words.say('list.line', {
      workload: workloadName(words, line.workload),
      seats: words.number(line.seats),
      partner: line.partnerName,
    }),
    id: line.requestId,
    when: kind === 'queue' ? due : filed,
    quiet: late ? null : true,
    colour: late ? 'attention' : null,
    open: execute({
      title: words.say('button.open', { id: line.requestId }),
      verb: 'request.show',
      data: { requestId: line.requestId, revision: line.revision },
    }),
  };
}
