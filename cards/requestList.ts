import type { Draft } from '../domain/request/draft.ts';
import { draftLine } from './parts/draftLine.ts';
import { type ListedRequest, type ListReader, requestLine } from './parts/requestLine.ts';
import { type Card, compileCard } from './render.ts';
import template from './requestList.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

export interface RequestList extends ListReader {
  readonly kind: keyof typeof LIST;
  readonly lines: readonly ListedRequest[];
  /** There are more than these. */
  readonly more: boolean;
  /** What the reader has begun and not sent, the one worked on last first. */
  readonly drafts?: readonly Draft[];
}

/** Under which name the catalogue has the words of a list. */
export const LIST = { own: 'list', team: 'team_queue', sme: 'sme_list', named: 'named_list' } as const;

/** A card with more would be long to scroll and near the size limit. */
const MOST_SHOWN = 10;
/** Of those; the draft worked on last is always among them. */
const MOST_DRAFTS = 3;

const fill = compileCard<object>(template);

/** "My requests", and what waits for the team or an SME: one short block for each request, with a button that opens it. */
export function requestListCard(words: Words, list: RequestList): Card {
  const area = LIST[list.kind];
  const { zone } = list;
  const { drafts: begun, lines } = shownOf(list);
  const drafts = draftLines(words, begun, zone);
  const { length: count } = lines;
  const isEmpty = count + drafts.length === 0;
  const more = list.more || list.lines.length > count ? words.say(`${area}.more`, { count }) : '';
  return fill({
    lang: words.locale,
    title: words.say(`${area}.title`),
    note: isEmpty ? words.say(`${area}.empty`) : more,
    lines: [...drafts, ...lines.map(line => requestLine(words, list, line))],
  });
}

/** What stands on the card, the drafts first. */
export function shownOf({ lines, drafts = [] }: RequestList): {
  readonly drafts: readonly Draft[];
  readonly lines: readonly ListedRequest[];
} {
  const begun = drafts.slice(0, MOST_DRAFTS);
  return { drafts: begun, lines: lines.slice(0, MOST_SHOWN - begun.length) };
}

/** Which of several drafts is meant: nobody's draft is opened, let alone discarded, by guess. */
export const draftListCard = (words: Words, drafts: readonly Draft[], zone: string): Card =>
  fill({
    lang: words.locale,
    title: words.say('drafts.title'),
    note: words.say('drafts.which', { count: drafts.length }),
    lines: draftLines(words, drafts, zone),
  });

const draftLines = (words: Words, drafts: readonly Draft[], zone: string): object[] =>
  drafts.slice(0, MOST_DRAFTS).map(draft => draftLine(words, draft, zone));
