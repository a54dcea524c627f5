import { hasRole, type Person } from '../domain/people.ts';
import template from './engagementList.json' with { type: 'json' };
import { execute } from './parts/button.ts';
import { engagementLine, type ListedEngagement } from './parts/engagementLine.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

export interface EngagementList {
  readonly reader: Person;
  readonly lines: readonly ListedEngagement[];
  /** There are more than these. */
  readonly more: boolean;
}

const fill = compileCard<object>(template);

/** "My engagements": one short block for each, and for an FPM the way to start one without a request. */
export function engagementListCard(words: Words, { reader, lines, more }: EngagementList): Card {
  const empty = lines.length === 0 ? words.say('engagement_list.empty') : '';
  return fill({
    lang: words.locale,
    title: words.say('engagement_list.title'),
    note: more ? words.say('engagement_list.more', { count: lines.length }) : empty,
    lines: lines.map(line => engagementLine(words, line)),
    actions: hasRole(reader, 'fpm')
      ? [execute({ title: words.say('button.proactive'), verb: 'engagement.proactive', data: {} })]
      : [],
  });
}
