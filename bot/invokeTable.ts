import type { CardActions } from './cardActions.ts';
import type { Config } from './config.ts';
import { consenting } from './files/consenting.ts';
import type { Giving } from './files/giving.ts';
import type { InvokeTable } from './invoking.ts';
import type { Log } from './log.ts';
import type { Messenger } from './messenger.ts';
import { pressing } from './pressing.ts';
import type { Replies } from './replies.ts';
import { searching, selecting, unfolding } from './search/extension.ts';
import type { Finding } from './search/finding.ts';
import type { Sharing } from './search/sharing.ts';
import { typingAhead } from './search/typeahead.ts';
import type { Stores } from './storage/stores.ts';

export interface InvokeRooms {
  readonly cardActions: CardActions;
  readonly replies: Replies;
  readonly messenger: Messenger;
  readonly giving: Giving;
  readonly finding: Finding;
  readonly sharing: Sharing;
  readonly stores: Stores;
  readonly log: Log;
}

/** Everything that Teams asks for at once, by the names that it has for it. */
export const invokeTable = (rooms: InvokeRooms, { identity, publicHost }: Config): InvokeTable => {
  const { cardActions, replies, finding, sharing, stores } = rooms;
  return {
    'adaptiveCard/action': pressing(cardActions, replies),
    'fileConsent/invoke': consenting({ ...rooms, isLocal: identity === undefined }),
    'application/search': typingAhead(stores),
    'composeExtension/query': searching(finding, sharing),
    'composeExtension/selectItem': selecting(sharing),
    'composeExtension/queryLink': unfolding(sharing, publicHost),
  };
};
