import type { ListedRequest, ListReader } from '../../../cards/parts/requestLine.ts';
import { draftListCard, type RequestList, requestListCard } from '../../../cards/requestList.ts';
import type { Words } from '../../../cards/strings/words.ts';
import type { Draft } from '../../../domain/request/draft.ts';
import { FORM_VERSION, OTHER_WORKLOAD } from '../../../domain/request/fields.ts';
import { STATES } from '../../../domain/request/record.ts';
import { castIn, TODAY } from '../sample/cast.ts';
import { REQUEST_IDS } from '../sample/requests.ts';
import { type Manner, typedIn } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

const CUSTOMERS = [
  'Contoso',
  'Wingtip Toys',
  '北風貿易',
  'Zakłady Mięsne Łuków',
  'コントソ商事',
  'Graphic Design Institute',
];
const WORKLOADS = ['MDATP', 'AADP_P2', 'MCAS', 'OATP_P1', 'AIP_P2', 'MIG_P2'];

const cycled = <T>(items: readonly T[], i: number, otherwise: T): T => items[i % items.length] ?? otherwise;

/** One line of a list; each has another customer, workload and due date. */
export function line(
  words: Words,
  { kind }: Pick<ListReader, 'kind'>,
  i: number,
  manner: Manner,
): ListedRequest {
  const ordinary = manner === 'ordinary';
  const { tenantName, otherWorkload } = typedIn(manner, words.locale);
  return {
    requestId: cycled(REQUEST_IDS, i, ''),
    revision: 1,
    state: kind === 'queue' ? 'submitted' : cycled(STATES, i, 'submitted'),
    tenantName: ordinary ? cycled(CUSTOMERS, i, '') : tenantName,
    partnerName: castIn(words.locale, manner).partner.name,
    workload: ordinary ? cycled(WORKLOADS, i, '') : `${OTHER_WORKLOAD}:${otherWorkload}`,
    seats: 160 + i * i * 700,
    submittedAt: TODAY.subtract({ days: i }).toString() + 'T07:15:00Z',
    due: TODAY.add({ days: i - 3 }).toString(),
  };
}

function list(
  words: Words,
  view: Pick<RequestList, 'kind' | 'drafts'> & { count: number; more?: boolean },
  manner: Manner = 'ordinary',
) {
  const { count, more = false, ...rest } = view;
  const lines = Array.from({ length: count }, (_, i) => line(words, view, i, manner));
  return requestListCard(words, { ...rest, lines, more, zone: 'Europe/Warsaw', today: TODAY });
}

/** One just begun, one nearly done, one that corrects a returned request, and so on. */
const drafts = (words: Words, count: number, manner: Manner = 'ordinary'): Draft[] =>
  Array.from({ length: count }, (_, i) => {
    const requestId = cycled(REQUEST_IDS, i + 2, '');
    const { tenantName, otherWorkload } = typedIn(manner, words.locale);
    const workload = cycled(WORKLOADS, i, '');
    const corrects = { requestId, revision: 2, by: 'Frank Miller', remark: '' };
    return {
      ...{ id: i === 2 ? `${requestId}.2` : requestId, ownerId: 'anna', partnerId: 'fabrikam' },
      ...{ understood: [], formVersion: FORM_VERSION, updatedAt: `2025-06-0${9 - i}T12:20:00Z` },
      answers: i === 0 ? {} : { tenantName, workload, otherWorkload },
      ...(i === 2 && { corrects }),
    };
  });

const OWNERS = {
  ...{ own: 'My requests', team: 'Waiting for an SME', sme: 'An SME’s assignments' },
} as const;

export const requestListScenes: readonly Scene[] = (['own', 'team', 'sme'] as const).flatMap(kind => [
  scene(`list/${kind}-empty`, `${OWNERS[kind]}: nothing`, words => list(words, { kind, count: 0 })),
  scene(`list/${kind}-one`, `${OWNERS[kind]}: one`, words => list(words, { kind, count: 1 })),
  scene(`list/${kind}-six`, `${OWNERS[kind]}: late, due and later`, words => list(words, { kind, count: 6 })),
  ...inAllManners(`list/${kind}-ten-and-more`, `${OWNERS[kind]}: ten of many`, (words, manner) =>
    list(words, { kind, count: 10, more: true }, manner),
  ),
]);

export const draftListScenes: readonly Scene[] = [
  scene('list/named', 'Which of a customer’s requests?', words => list(words, { kind: 'named', count: 3 })),
  scene('list/own-draft-alone', 'My requests: only a draft', words =>
    list(words, { kind: 'own', count: 0, drafts: drafts(words, 1) }),
  ),
  ...inAllManners('list/own-drafts', 'My requests: drafts and requests', (words, manner) =>
    list(words, { kind: 'own', count: 10, more: true, drafts: drafts(words, 6, manner) }, manner),
  ),
  scene('list/drafts', 'Which draft?', words => draftListCard(words, drafts(words, 3), 'Europe/Warsaw')),
];
