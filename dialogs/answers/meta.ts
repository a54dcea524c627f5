import { say } from '../../cards/parts/button.ts';
import type { Intent } from '../understanding/types.ts';
import { type AnswerTo, fact } from './answer.ts';
import { askedBack } from './meta/ambiguous.ts';
import { meaning } from './meta/term.ts';
import { refused } from './meta/unsafe.ts';
import { askFpm } from './next.ts';

/** Words and their meaning, and what can't be answered, done or understood without asking back. */
export const META_ANSWERS: Partial<Record<Intent, AnswerTo>> = {
  'meta.term': meaning,
  'meta.ambiguous': askedBack,
  'meta.unsafe': refused,
  'meta.out_of_scope': ({ speaker, text }) => ({
    verdict: { mood: 'info', key: 'answer.meta.out_of_scope' },
    says: [fact('fact.D1.scope')],
    next: [say(speaker.words.say('button.help'), speaker.words.say('say.help')), ...askFpm(speaker, text)],
  }),
};
