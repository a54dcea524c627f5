import type { RequestView } from '../../cards/parts/requestView.ts';
import { requestCard, requestSummary } from '../../cards/request.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { message } from '../../dialogs/answers/message.ts';
import { dateIn } from '../../domain/calendar.ts';
import { maySee } from '../../domain/request/access.ts';
import type { Deputies } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { Clock } from '../clock.ts';
import { requestDues } from '../clocks/plans.ts';
import type { Standing } from '../commands/standing.ts';
import type { Message } from '../messenger.ts';
import type { Reader } from '../readers.ts';
import type { Sharing } from '../search/sharing.ts';
import { CHANNEL } from '../storage/channelStore.ts';
import type { Stores } from '../storage/stores.ts';
import type { SubjectKind } from './kind.ts';

/** SME requests: their lists follow from them, and one card shows them in every state. */
export const requestKind = (
  stores: Stores,
  standing: Standing,
  sharing: Sharing,
  clock: Clock,
): SubjectKind => ({
  mail: stores.requests.mail,
  current: async ({ home, id }) => {
    const request = (await stores.requests.load(home, id))?.content;
    if (!request) return undefined;
    // Read once for all who are told, and not at all when nobody is.
    let deputies: Promise<Deputies> | undefined;
    return {
      revision: request.revision,
      project: async () => {
        await stores.lists.project(request);
        await Promise.all(requestDues(request, clock.now()).map(due => stores.dues.plan(due)));
        await stores.drafts.discard(request.requesterId, draftIdOf(request));
      },
      draw: async reader => {
        if (reader.id === CHANNEL) return posted(sharing, request, reader, clock);
        deputies ??= standing.deputies(request);
        return draw({ request, deputies: await deputies, now: clock.now() }, reader);
      },
    };
  },
});

/** The request as anybody in a channel may see it. */
async function posted(
  sharing: Sharing,
  request: SmeRequest,
  { locale, zone }: Reader,
  clock: Clock,
): Promise<Message> {
  const words = wordsIn(locale);
  const card = await sharing.post(request, { words, today: dateIn(clock.now(), zone) });
  return { card, summary: words.say('request.title', { id: request.id }) };
}

/**
 * The request as this reader sees it. Somebody who was concerned once and is not any more, such as an SME who was
 * taken off, learns that and nothing else.
 */
function draw(
  { request, deputies, now }: Pick<RequestView, 'request' | 'now'> & { readonly deputies: Deputies },
  { person: reader }: Reader,
): Message | undefined {
  if (!reader) return undefined;
  const words = wordsIn(reader.locale);
  const view = { request, reader, deputies, now };
  return maySee(reader, request, deputies)
    ? { card: requestCard(words, view), summary: requestSummary(words, view) }
    : message({ words }, 'info', 'request.moved_on', { id: request.id });
}

/** The draft that this revision was made from; it has served its purpose. */
const draftIdOf = ({ id, revision }: SmeRequest): string => (revision === 1 ? id : `${id}.${revision - 1}`);
