import { cardText } from '../../bot/local/cardText.ts';
import type { Answered, Visitor } from '../../bot/local/visitor.ts';

/** One result as the searcher's list shows it, and the card that goes into the chat. */
export interface Result {
  readonly title: string;
  readonly text: string;
  readonly tap?: { readonly type: string; readonly value: unknown };
  readonly card: Record<string, unknown>;
}

export interface Results {
  readonly type: string;
  /** Said instead of results. */
  readonly text: string | undefined;
  readonly results: readonly Result[];
}

interface Attachment {
  readonly content: Record<string, unknown>;
  readonly preview: { readonly contentType: string; readonly content: Omit<Result, 'card'> };
}

/** What came back to the message extension, which has to have its own shape. */
export function resultsIn({ status, body }: Answered): Results {
  const { composeExtension } = (body ?? {}) as {
    composeExtension?: { type: string; text?: string; attachments?: readonly Attachment[] };
  };
  if (status !== 200 || !composeExtension)
    throw new Error(`no results came back: ${JSON.stringify({ status, body }).slice(0, 300)}`);
  const { type, text, attachments = [] } = composeExtension;
  return {
    type,
    text,
    results: attachments.map(({ content, preview }) => ({ ...preview.content, card: content })),
  };
}

const invoke = (visitor: Visitor, name: string, value: unknown): Promise<Answered> =>
  visitor.post({ type: 'invoke', name, value });

/** Types a text into the search box of the message extension. */
export const search = async (visitor: Visitor, text: string, skip = 0, count = 25): Promise<Results> =>
  resultsIn(
    await invoke(visitor, 'composeExtension/query', {
      commandId: 'findRequest',
      parameters: [text === '' ? { name: 'initialRun', value: 'true' } : { name: 'text', value: text }],
      queryOptions: { skip, count },
    }),
  );

export const select = async (visitor: Visitor, value: unknown): Promise<Results> =>
  resultsIn(await invoke(visitor, 'composeExtension/selectItem', value));

export const pasteLink = async (visitor: Visitor, url: unknown): Promise<Results> =>
  resultsIn(await invoke(visitor, 'composeExtension/queryLink', { url }));

export const titlesOf = ({ results }: Results): string[] => results.map(({ title }) => title);

export const wordsOn = (card: unknown): string => cardText(card).join('\n');
