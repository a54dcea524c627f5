import { digestCard } from '../../../cards/digest.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { TODAY } from '../sample/cast.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';
import { line } from './requestList.ts';

function digest(words: Words, count: number, manner: Manner = 'ordinary', isLate = false) {
  const lines = Array.from({ length: count }, (_, i) => line(words, { kind: 'queue' }, i, manner));
  return digestCard(words, { lines, today: TODAY, zone: 'Europe/Dublin', isLate });
}

export const digestScenes: readonly Scene[] = [
  scene('digest/one', 'Morning digest: one, and it is late', words => digest(words, 1)),
  scene('digest/six', 'Morning digest: six, some late', words => digest(words, 6)),
  scene('digest/delayed', 'Morning digest that comes later than it should', words =>
    digest(words, 2, 'ordinary', true),
  ),
  ...inAllManners('digest/ten-and-more', 'Morning digest: the first ten of many', (words, manner) =>
    digest(words, 14, manner),
  ),
];
