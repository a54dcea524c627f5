import { answerCard } from '../../../cards/answer.ts';
import { execute } from '../../../cards/parts/button.ts';
import type { Verb } from '../../../cards/verbs.ts';
import type { Reply } from '../../reply.ts';
import type { Speaker } from '../../speaker.ts';

export interface Removal {
  readonly name: string;
  /** What is on record. */
  readonly what: string;
  readonly verb: Verb;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Asks once more before a record is taken off. */
export function confirmRemoval({ words }: Speaker, { name, what, verb, data }: Removal): Reply {
  const title = words.say('record.remove.ask', { name });
  const card = answerCard(words, {
    verdict: { mood: 'warning', title, lines: [what, words.say('record.remove.note')] },
    actions: [
      execute({ title: words.say('button.record_remove'), verb, data, style: 'destructive' }),
      execute({ title: words.say('button.record_keep'), verb: 'records.show', data: {} }),
    ],
  });
  return { card, summary: title };
}
