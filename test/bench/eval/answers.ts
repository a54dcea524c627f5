import type { Understand } from '../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../domain/facts.ts';
import { annaIn, paperChat } from '../../support/paperDesk.ts';
import { expectedFacts, type Utterance } from './utterances.ts';

export interface Incomplete {
  readonly utterance: Utterance;
  readonly missing: readonly FactId[];
}

/** The sentences whose answers lack a fact that a right answer rests on, each asked in a chat of its own. */
export async function incompleteAnswers(
  understand: Understand,
  utterances: readonly Utterance[],
): Promise<Incomplete[]> {
  const found: Incomplete[] = [];
  for (const utterance of utterances) {
    const { facts } = await paperChat(understand, annaIn(utterance.lang))(utterance.text);
    const missing = expectedFacts(utterance).filter(id => !facts.includes(id));
    if (missing.length > 0) found.push({ utterance, missing });
  }
  return found;
}
