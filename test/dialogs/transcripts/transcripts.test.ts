import { beforeAll, describe } from 'vitest';
import type { Understand } from '../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import { taughtModel, UNTIL_TAUGHT } from '../understanding/taught.ts';
import { ASKING } from './stories/asking.ts';
import { FILING } from './stories/filing.ts';
import { PROGRAMME } from './stories/programme.ts';
import { tell } from './telling.ts';

let understand: Understand;
beforeAll(() => {
  const model = taughtModel();
  understand = (...sentence) => understandWith(model, ...sentence);
}, UNTIL_TAUGHT);

describe('the same conversation in five languages:', () => {
  for (const story of [...ASKING, ...PROGRAMME, ...FILING]) tell(story, () => understand);
});
