import { requestCard } from '../../../cards/request.ts';
import { ownView, sharedRequestCard } from '../../../cards/sharedRequest.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { OTHER_WORKLOAD } from '../../../domain/request/fields.ts';
import { STATES } from '../../../domain/request/record.ts';
import { castIn, NOW, TODAY } from '../sample/cast.ts';
import { lifeOf, REQUEST_IDS } from '../sample/requests.ts';
import { typedIn } from '../sample/typed.ts';
import { type Scene, scene } from '../scene.ts';

const [requestId] = REQUEST_IDS;
const chat = 'https://teams.microsoft.com/l/chat/0/0?users=28:desk&message=SME-3XC9-PJD4';
/** As many as Teams allows, and one more. */
const userIds = Array.from({ length: 61 }, (_, n) => `29:${String(n).padStart(100, 'x')}`);

const shared = (words: Words, state: (typeof STATES)[number], workload = 'MDATP') =>
  sharedRequestCard(words, { request: { requestId, state, workload }, today: TODAY, userIds, chat });

export const sharedRequestScenes: readonly Scene[] = [
  ...STATES.map(state =>
    scene(`sharedRequest/${state}`, `In a chat with others: ${state}`, words => shared(words, state)),
  ),
  scene('sharedRequest/other-workload', 'A workload that the partner wrote stays unnamed', words =>
    shared(words, 'submitted', `${OTHER_WORKLOAD}:${typedIn('ordinary', words.locale).otherWorkload}`),
  ),
  scene('sharedRequest/own-view', "The FPM's own view of it in such a chat", words => {
    const request = lifeOf('ordinary', words.locale).submitted;
    return ownView(
      requestCard(words, { request, reader: castIn(words.locale).fpm, now: NOW }),
      request.id,
      '29:fpm',
    );
  }),
];
