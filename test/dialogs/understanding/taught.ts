import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, readExamples } from '../../../dialogs/understanding/examples.ts';
import { MODEL_PLACES, type Model, theModel } from '../../../dialogs/understanding/model/modelFile.ts';
import { teach } from '../../../dialogs/understanding/train.ts';

export const EXAMPLES = join(import.meta.dirname, '../../../dialogs/understanding/examples');

export const theExamples = (): Example[] => readExamples(EXAMPLES);

/** The model that the build has trained; trained here, in a minute or two, where nobody has built yet. */
export const taughtModel = (): Model =>
  MODEL_PLACES.some(place => existsSync(place)) ? theModel() : teach(theExamples(), 'test');

export const UNTIL_TAUGHT = 300_000;
