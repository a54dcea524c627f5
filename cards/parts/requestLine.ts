import { daysBetween, type PlainDate, plainDate } from '../../domain/calendar.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { compile } from '../render.ts';
import type { Words } from '../strings/words.ts';
import { execute } from './button.ts';
import { workloadName } from './choices.ts';
import template from './requestLine.json' with { type: 'json' };

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

/**
 * How a reader looks at a list: what they filed, what waits for them as FPM, for the assignment team, or what an SME
 * has in hand; `today` and `zone` are theirs.
 */
export interface ListReader {
  readonly kind: 'own' | 'queue' | 'team' | 'sme' | 'named';
  readonly zone: string;
  readonly today: PlainDate;
}

const SIGN: Readonly<Record<SmeRequest['state'], string>> = {
  submitted: '…',
  returned: '!',
  approved: '✓',
  assigned: '✓',
  closed: '■',
  rejected: '✕',
  withdrawn: '↩',
};

const fill = compile<object, object>(template);

/** One request as a short block, with a button that opens it. What waits for a decision says by when, and that it is late. */
export function requestLine(words: Words, { kind, zone, today }: ListReader, line: ListedRequest): object {
  const waits = line.state === 'submitted';
  const left = daysBetween(today, plainDate(line.due));
  const late = waits && left < 0;
  const filed = words.say('list.filed', { at: words.instant(line.submittedAt, zone) });
  const due = words.say(late ? 'queue.overdue' : 'queue.due', { when: words.relativeDays(left) });
  return fill({
    icon: late ? '!' : SIGN[line.state],
    customer: line.tenantName,
    // Everything in a queue waits for the same.
    state: kind === 'queue' || kind === 'team' ? '' : words.say(`state.${line.state}`),
    what: words.say('list.line', {
      workload: workloadName(words, line.workload),
      seats: words.number(line.seats),
      partner: line.partnerName,
    }),
    id: line.requestId,
    filed: kind === 'own' || kind === 'named' ? ` · ${filed}` : '',
    due: waits ? due : '',
    quiet: late ? null : true,
    colour: late ? 'attention' : null,
    open: execute({
      title: words.say('button.open', { id: line.requestId }),
      verb: 'request.show',
      data: { requestId: line.requestId, revision: line.revision },
      inputs: 'none',
    }),
  });
}
