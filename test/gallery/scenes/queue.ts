import { type AwayView, awayCard } from '../../../cards/away.ts';
import { moveSeveralCard } from '../../../cards/moveSeveral.ts';
import { queueCard } from '../../../cards/queue.ts';
import { standInCard } from '../../../cards/standIn.ts';
import type { Words } from '../../../cards/strings/words.ts';
import type { QueueFilter } from '../../../domain/request/queue.ts';
import { wayOf } from '../sample/access.ts';
import { castIn, TODAY } from '../sample/cast.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';
import { line } from './requestList.ts';

const lines = (words: Words, count: number, manner: Manner = 'ordinary') =>
  Array.from({ length: count }, (_, i) => line(words, { kind: 'queue' }, i, manner));

function queue(
  words: Words,
  count: number,
  filter: QueueFilter = {},
  manner: Manner = 'ordinary',
  standsInFor: readonly string[] = [],
) {
  const { partner } = castIn(words.locale, manner);
  const partners = [partner, { id: 'fourth', name: 'Fourth Coffee' }];
  const view = { filter, partners, standsInFor, zone: 'Europe/Warsaw', today: TODAY };
  const access = count === 6 || manner !== 'ordinary' ? [wayOf(manner, words.locale).submitted] : [];
  return queueCard(words, { lines: lines(words, count, manner), access, ...view });
}

function several(words: Words, count: number, manner: Manner = 'ordinary') {
  const { fpm, colleague } = castIn(words.locale, manner);
  return moveSeveralCard(words, {
    ...{ lines: lines(words, count, manner), people: [fpm, colleague], today: TODAY },
    ...(manner === 'ordinary' && { error: 'move_several.nothing' }),
  });
}

function away(words: Words, more: Partial<AwayView> = {}, manner: Manner = 'ordinary') {
  const { fpm, colleague } = castIn(words.locale, manner);
  return awayCard(words, { away: undefined, people: [fpm, colleague], typed: {}, today: TODAY, ...more });
}

export const queueScenes: readonly Scene[] = [
  scene('list/queue-empty', 'My queue: nothing', words => queue(words, 0)),
  scene('list/queue-one', 'My queue: one', words => queue(words, 1)),
  scene('list/queue-six', 'My queue: late, due and later', words => queue(words, 6)),
  scene('list/queue-filtered', 'My queue: late ones of one partner', words =>
    queue(words, 2, { partnerId: 'fourth', late: true }),
  ),
  scene('list/queue-filtered-empty', 'My queue: nothing that fits', words =>
    queue(words, 0, { state: 'closed' }),
  ),
  ...inAllManners('list/queue-ten-and-more', 'My queue: ten of many', (words, manner) =>
    queue(words, 12, {}, manner),
  ),
  scene('away/new', 'Out of office: who decides meanwhile?', words => away(words)),
  scene('away/wrong', 'Out of office, the wrong way round', words =>
    away(words, { typed: { from: '2025-06-20', until: '2025-06-12' }, error: 'away.error.ends_before' }),
  ),
  scene('away/said', 'Out of office as a sentence said it, to be saved', words => {
    const { colleague } = castIn(words.locale);
    return away(words, { typed: { person: colleague.id, from: '2025-06-16', until: '2025-06-20' } });
  }),
  ...inAllManners('away/stands-in', 'Told to stand in', (words, manner) => {
    const days = { from: '2025-06-16', until: '2025-06-20' };
    return standInCard(words, { fpm: castIn(words.locale, manner).fpm.name, away: days });
  }),
  scene('away/stands-in-no-more', 'Told that it is over', words =>
    standInCard(words, { fpm: castIn(words.locale).fpm.name, away: undefined }),
  ),
  scene('list/queue-standing-in', 'My queue, and that of somebody who is away', words =>
    queue(words, 2, {}, 'ordinary', [castIn(words.locale).fpm.name]),
  ),
  scene('away/nobody', 'Out of office, and no other FPM', words => away(words, { people: [] })),
  ...inAllManners('away/now', 'Out of office now', (words, manner) => {
    const { fpm } = castIn(words.locale, manner);
    const days = { from: '2025-06-11', until: '2025-06-27' };
    return away(words, { away: { delegateId: fpm.id, delegateName: fpm.name, ...days } }, manner);
  }),
  scene('list/several-none', 'Nothing to give away', words => several(words, 0)),
  ...inAllManners('list/several', 'Several requests to another FPM', (words, manner) =>
    several(words, manner === 'ordinary' ? 6 : 20, manner),
  ),
];
