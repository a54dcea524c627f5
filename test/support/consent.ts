import { expect, vi } from 'vitest';
import type { Answered } from '../../bot/local/visitor.ts';
import type { Chat } from './desk.ts';
import type { OneDrive } from './oneDrive.ts';

/** The question whether a file is wanted, as Teams gets it. */
export interface Consent {
  readonly contentType: string;
  readonly name: string;
  readonly content: {
    readonly description: string;
    readonly sizeInBytes: number;
    readonly acceptContext: object;
    readonly declineContext: object;
  };
}

/** Presses a button that leads to a file, and waits for the question whether it's wanted. */
export async function offered(
  chat: Chat,
  verb: string,
  data: object,
): Promise<{ consent: Consent; activityId: string }> {
  const before = chat.messages.length;
  const answer = await chat.visitor.press(verb, data);
  expect(answer.body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  await vi.waitFor(() => expect(chat.messages.length).toBeGreaterThan(before));
  const { activity, activityId } = chat.messages.at(-1) ?? {};
  return { consent: activity?.attachments?.[0] as unknown as Consent, activityId: activityId ?? '' };
}

/** Answers that question, or one that was never asked. */
export const answering = (chat: Chat, value: object, replyToId?: string): Promise<Answered> =>
  chat.visitor.post({ type: 'invoke', name: 'fileConsent/invoke', value, ...(replyToId && { replyToId }) });

/** What Teams sends when somebody accepts a file. */
export const acceptance = ({ url }: OneDrive, context: object, uploadUrl = `${url}/upload/1`): object => ({
  ...{ type: 'fileUpload', action: 'accept', context },
  uploadInfo: {
    ...{ uploadUrl, contentUrl: `${url}/renewals.ics`, name: 'renewals.ics' },
    ...{ uniqueId: 'drive-item-1', fileType: 'ics', etag: 'of no interest' },
  },
});

/** Waits until a message with this line stands in the chat, such as in the place of the question. */
export const settled = (chat: Chat, summary: string): Promise<void> =>
  vi.waitFor(() => expect(chat.messages.map(({ activity }) => activity.summary)).toContain(summary));
