import { plainDate } from '../../domain/calendar.ts';
import type { EngagementKind, EngagementState } from '../../domain/engagement/record.ts';
import { compile } from '../render.ts';
import type { Words } from '../strings/words.ts';
import { execute } from './button.ts';
import template from './engagementLine.json' with { type: 'json' };

/** One engagement in a list. `endDate` is an ISO date. */
export interface ListedEngagement {
  readonly engagementId: string;
  readonly revision: number;
  readonly state: EngagementState;
  readonly kind: EngagementKind;
  readonly customer: string;
  readonly partnerName: string;
  readonly smeName: string;
  readonly endDate?: string | undefined;
}

const SIGN: Readonly<Record<EngagementState, string>> = {
  ...{ set_up: '…', active: '✓', completed: '■', archived: '■' },
};

const fill = compile<object, object>(template);

/** One engagement as a short block, with a button that opens it. */
export function engagementLine(words: Words, line: ListedEngagement): object {
  const { engagementId: id, revision, state, endDate } = line;
  const until = endDate && words.say('engagement_list.until', { date: words.date(plainDate(endDate)) });
  return fill({
    icon: SIGN[state],
    customer: line.customer,
    state: words.say(`engagement.state.${state}`),
    what: `${words.say(`engagement.kind.${line.kind}`)} · ${line.partnerName} · ${line.smeName}`,
    id,
    until: until ? ` · ${until}` : '',
    open: execute({
      ...{ title: words.say('button.open', { id }), verb: 'engagement.show' },
      data: { engagementId: id, revision },
    }),
  });
}
