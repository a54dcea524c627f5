import { workloadName } from '../../cards/parts/choices.ts';
import type { Card } from '../../cards/render.ts';
import type { Words } from '../../cards/strings/words.ts';
import { ADAPTIVE } from '../messenger.ts';
import type { RequestLine } from '../storage/rows.ts';
import { stateName } from './matches.ts';

/** One result: the card that goes into the chat, and the line that stands for it in the list of results. */
export const attachment = (content: Card, preview: object): object => ({
  ...{ contentType: ADAPTIVE, content, preview },
});

export const extensionResult = (attachments: readonly object[]): object => ({
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments },
});

/** One sentence in the place of results. */
export const extensionMessage = (text: string): object => ({ composeExtension: { type: 'message', text } });

/** An Adaptive Card is not allowed here. Of a thumbnail card only `text` is formatted, as HTML. */
export const thumbnail = (content: {
  title: string;
  subtitle?: string;
  text: string;
  tap?: object;
}): object => ({
  contentType: 'application/vnd.microsoft.card.thumbnail',
  content: { ...content, text: escaped(content.text) },
});

/** A request among results: only the searcher sees it, so it says what they may see. */
export function previewOf(words: Words, line: RequestLine): object {
  const { requestId, tenantName, partnerName, workload, state } = line;
  return thumbnail({
    title: tenantName,
    subtitle: requestId,
    text: [stateName(words, state), workloadName(words, workload), partnerName].join(' · '),
    tap: { type: 'invoke', value: { requestId } },
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, letter => ENTITIES[letter] ?? letter);
