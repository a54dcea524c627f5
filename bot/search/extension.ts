import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { answerCard } from '../../cards/answer.ts';
import type { Words } from '../../cards/strings/words.ts';
import { isKnown, type Speaker } from '../../dialogs/speaker.ts';
import type { InvokeAnswer, InvokeKind } from '../invoking.ts';
import { attachment, extensionMessage, extensionResult, previewOf, thumbnail } from './extensionShapes.ts';
import { type Finding, type Found, LOOKED_THROUGH, type Page } from './finding.ts';
import { linkedRequest } from './links.ts';
import type { Shared, Sharing } from './sharing.ts';

/** More results than this are asked for page by page. */
const MOST_RESULTS = 25;

const querySchema = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
  queryOptions: z
    .object({
      skip: z.int().min(0).catch(0),
      count: z.int().min(1).max(MOST_RESULTS).catch(MOST_RESULTS),
    })
    .catch({ skip: 0, count: MOST_RESULTS }),
});

/** When the search opens, Teams sends a parameter of its own instead of a text. */
const OPENING = 'initialRun';

/** What was typed and which page is wanted. Whatever cannot be read is taken for the first page of everything. */
function queryIn({ value }: Activity): { text: string; page: Page } {
  const { parameters, queryOptions: page } = querySchema.parse(Object(value));
  const typed = parameters.filter(({ name }) => name !== OPENING).map(({ value: text }) => text);
  return {
    text: typed
      .filter(text => typeof text === 'string')
      .join(' ')
      .trim(),
    page,
  };
}

const late = (words: Words): object => extensionMessage(words.say('find.later'));
const shapes = { late, failed: extensionMessage };

/** A search of the message extension: requests of the searcher, each as a card that is safe in any chat. */
export const searching = (finding: Finding, sharing: Sharing): InvokeKind => ({
  ...shapes,
  answer: async (speaker, activity) => {
    const { words } = speaker;
    if (!isKnown(speaker)) return { body: extensionMessage(words.say('find.nobody')) };
    const { text, page } = queryIn(activity);
    const found = await finding.find(speaker, text, page);
    if (found.total === 0) return { body: extensionMessage(nothing(words, text, found)) };
    const results = found.lines.map(line =>
      attachment(sharing.cardOf(speaker, line, [activity.from.id]), previewOf(words, line)),
    );
    return { body: extensionResult([...results, ...hint(words, found, page)]) };
  },
});

function nothing(words: Words, text: string, { hasOlder }: Found): string {
  if (hasOlder) return words.say('find.none.older', { count: LOOKED_THROUGH });
  return words.say(text === '' ? 'find.empty' : 'find.none');
}

/** The last result, where there are older requests than those looked through. */
function hint(words: Words, { lines, total, hasOlder }: Found, { skip, count }: Page): object[] {
  const isEnd = lines.length < count && skip <= total;
  if (!hasOlder || !isEnd) return [];
  const title = words.say('find.older', { count: LOOKED_THROUGH });
  const text = words.say('find.older.how');
  const card = answerCard(words, { verdict: { mood: 'info', title, lines: [text] } });
  return [attachment(card, thumbnail({ title, text }))];
}

const selectedSchema = z.object({ requestId: z.string().max(80) });

/** A result that was chosen: looked at once more, with everybody who gets their own view by themselves. */
export const selecting = (sharing: Sharing): InvokeKind => ({
  ...shapes,
  answer: async (speaker, activity) => {
    const { data } = selectedSchema.safeParse(activity.value);
    const shared =
      data && isKnown(speaker) && (await sharing.share(speaker, data.requestId, activity.from.id));
    if (!shared) return { body: extensionMessage(speaker.words.say('refused.not_found')) };
    return { body: resultOf(speaker, shared) };
  },
});

const linkSchema = z.object({ url: z.string().max(2000) });
/** The same for a link that leads nowhere, to nothing, and to what is not theirs to see. */
const UNFOLDS_NOT: InvokeAnswer = { body: extensionResult([]) };

/** A link to a request that somebody pastes: it unfolds to the card that is safe in any chat. */
export const unfolding = (sharing: Sharing, host: string | undefined): InvokeKind => ({
  late: () => UNFOLDS_NOT.body,
  failed: () => UNFOLDS_NOT.body,
  answer: async (speaker, activity) => {
    const { data } = linkSchema.safeParse(activity.value);
    const requestId = data && linkedRequest(data.url, host);
    const shared =
      requestId && isKnown(speaker) && (await sharing.share(speaker, requestId, activity.from.id));
    return shared ? { body: resultOf(speaker, shared) } : UNFOLDS_NOT;
  },
});

/** Others see this preview, unlike the one in a list of results: it says what the card says. */
const resultOf = ({ words }: Pick<Speaker, 'words'>, { card, requestId }: Shared): object => {
  const preview = thumbnail({
    title: words.say('request.title', { id: requestId }),
    text: words.say('desk.name'),
  });
  return extensionResult([attachment(card, preview)]);
};
