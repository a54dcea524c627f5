import { existsSync, readFileSync } from 'node:fs';
import type { Intent, Slots } from '../../../dialogs/understanding/types.ts';
import type { Locale } from '../../../domain/people.ts';

/** A sentence with what it should be understood as. */
export interface Utterance {
  readonly lang: Locale;
  readonly text: string;
  readonly intent: Intent;
  readonly slots: Slots;
}

/** One JSON object a line; an absent file has none. */
export const readUtterances = (path: string): Utterance[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => JSON.parse(line) as Utterance)
    : [];
