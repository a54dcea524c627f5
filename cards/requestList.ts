import { type ListedRequest, type ListReader, requestLine } from './parts/requestLine.ts';
import { type Card, compileCard } from './render.ts';
import template from './requestList.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

export interface RequestList extends ListReader {
  readonly kind: keyof typeof LIST;
  readonly lines: readonly ListedRequest[];
  /** There are more than these. */
  readonly more: boolean;
}

/** Under which name the catalogue has the words of a list. */
export const LIST = { own: 'list', team: 'team_queue', sme: 'sme_list' } as const;

const fill = compileCard<object>(template);

/** "My requests", and what waits for the team or an SME: one short block for each request, with a button that opens it. */
export function requestListCard(words: Words, list: RequestList): Card {
  const area = LIST[list.kind];
  const { length: count } = list.lines;
  const note =
    count === 0 ? words.say(`${area}.empty`) : list.more ? words.say(`${area}.more`, { count }) : '';
  return fill({
    lang: words.locale,
    title: words.say(`${area}.title`),
    note,
    lines: list.lines.map(line => requestLine(words, list, line)),
  });
}
