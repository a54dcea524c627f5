import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent, Slots } from '../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../domain/facts.ts';
import type { Locale } from '../../../domain/people.ts';

/** A sentence with what it should be understood as. */
export interface Utterance {
  readonly lang: Locale;
  readonly text: string;
  readonly intent: Intent;
  readonly slots: Slots;
  /** What a right answer rests on: `SME-05`, or `SME-05: what it says there`. */
  readonly expected_facts?: readonly string[];
}

/** One JSON object a line; an absent file has none. */
export const readUtterances = (path: string): Utterance[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => JSON.parse(line) as Utterance)
    : [];

export interface UtteranceSet {
  readonly name: string;
  readonly utterances: readonly Utterance[];
}

/** Our own sets, each by another hand; none of their lines was written to be learned. */
export const ownSets = (folder: string): UtteranceSet[] =>
  readdirSync(folder)
    .sort()
    .map(file => ({ name: file.replace('.jsonl', ''), utterances: readUtterances(join(folder, file)) }));

/** The shared sentences, where they are at hand, before our own. */
export const allSets = (root: string): UtteranceSet[] =>
  [
    { name: 'shared', utterances: readUtterances(join(root, '../shared/utterances.jsonl')) },
    ...ownSets(join(root, 'test/bench/utterances')),
  ].filter(({ utterances }) => utterances.length > 0);

const FACT = /^([A-Z][A-Z0-9]*(?:-\w+)?)(?::|$)/;

/** The ids of the facts that an answer has to rest on; a verdict in words (`ANSWER: yes`) is none. */
export const expectedFacts = ({ expected_facts: expected = [] }: Utterance): FactId[] =>
  expected.flatMap(entry => FACT.exec(entry)?.[1] ?? []).filter(id => id !== 'ANSWER') as FactId[];
