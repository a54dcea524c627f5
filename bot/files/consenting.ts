import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { isKnown, type KnownSpeaker, type Speaker } from '../../dialogs/speaker.ts';
import type { InvokeKind } from '../invoking.ts';
import type { Log } from '../log.ts';
import type { Messenger } from '../messenger.ts';
import { contactOf } from '../people.ts';
import type { Replies } from '../replies.ts';
import { fileMessage } from './attachments.ts';
import { type AskedFile, askedFileSchema } from './file.ts';
import type { Giving } from './giving.ts';
import { upload } from './upload.ts';
import { uploadTarget } from './uploadTarget.ts';

const text = z.string().max(4000);

/** Teams may add to it at any time, so what isn't known here is left alone. */
const consentSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('decline') }),
  z.object({
    action: z.literal('accept'),
    context: askedFileSchema,
    uploadInfo: z.object({ uploadUrl: text, contentUrl: text, uniqueId: text, fileType: text.catch('') }),
  }),
]);
type Accepted = Extract<z.infer<typeof consentSchema>, { action: 'accept' }>;

export interface ConsentRooms {
  readonly giving: Giving;
  readonly replies: Replies;
  readonly messenger: Messenger;
  readonly log: Log;
  /** Nobody is authenticated, and files may go to this machine. */
  readonly isLocal: boolean;
}

/**
 * What a person answers when they are asked whether a file may be put into their OneDrive. The invoke is answered at
 * once and empty, as Teams wants it; the file is made and sent behind it, and what came of it takes the question's place.
 */
export const consenting = (rooms: ConsentRooms): InvokeKind => ({
  answer: async (speaker, activity) => ({
    body: {},
    after: async () => {
      const outcome = await outcomeOf(rooms, speaker, activity);
      await rooms.replies.replaceLate(activity, speaker, outcome);
    },
  }),
  late: () => ({}),
  failed: () => ({}),
});

async function outcomeOf(rooms: ConsentRooms, speaker: Speaker, activity: Activity): Promise<Reply> {
  const parsed = consentSchema.safeParse(activity.value);
  // Files reach people in their own chat alone; a question that stands anywhere else is none of ours.
  if (!parsed.success || !isKnown(speaker) || speaker.overheard) {
    return message(speaker, 'warning', 'file.unknown');
  }
  if (parsed.data.action === 'decline') return message(speaker, 'info', 'file.declined');
  return give(rooms, speaker, activity, parsed.data);
}

async function give(
  { giving, messenger, log, isLocal }: ConsentRooms,
  speaker: KnownSpeaker,
  activity: Activity,
  { context, uploadInfo }: Accepted,
): Promise<Reply> {
  const file = await giving.make(speaker, context satisfies AskedFile);
  if (!file) return message(speaker, 'info', 'file.none');
  const target = uploadTarget(uploadInfo.uploadUrl, isLocal);
  if (target) await file.writeDown?.();
  const uploaded = target ? await upload(target, file.content) : { why: 'not an address of OneDrive' };
  if (uploaded !== 'done') {
    log.warn({ why: uploaded.why, file: file.name }, 'a file was not uploaded');
    return message(speaker, 'warning', 'file.failed');
  }
  if (uploadTarget(uploadInfo.contentUrl, isLocal)) {
    const { contentUrl, uniqueId, fileType } = uploadInfo;
    await messenger.post(
      contactOf(activity),
      fileMessage({ name: file.name, contentUrl, uniqueId, fileType }),
    );
  }
  return message(speaker, 'good', 'file.saved', { name: file.name });
}
