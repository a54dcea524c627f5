import { answerText } from '../cards/parts/choices.ts';
import { type Answers, FIELD_KEYS, type FieldKey } from '../domain/request/fields.ts';
import { message } from './answers/message.ts';
import { answersIn } from './formAnswers.ts';
import type { Reply } from './reply.ts';
import type { Speaker } from './speaker.ts';
import type { Turn } from './turn.ts';
import { amendmentIn, isChange, namesField } from './understanding/amending.ts';
import { readSentence } from './understanding/slots/reading.ts';

/**
 * What a message tells of fields that were not asked for: "actually 300 seats" where the tenant's name was asked, or
 * several at once. `undefined` where it may well be the answer itself.
 */
export function answersBeside(asking: FieldKey, { text, speaker: { today } }: Turn): Answers | undefined {
  const reading = readSentence(text, today);
  const told = answersIn(amendmentIn(reading, today) ?? {});
  const keys = Object.keys(told);
  const { folded } = reading.text;
  const isAbout = isChange(folded) || namesField(folded) || keys.length > 1;
  return isAbout && keys.some(key => key !== asking) ? told : undefined;
}

/** What was put into the draft, said in the reader's words. */
export function kept(speaker: Speaker, told: Answers): Reply {
  const { words } = speaker;
  const fields = FIELD_KEYS.filter(key => told[key] !== undefined).map(
    key => `${words.say(`field.${key}`)}: ${answerText(words, key, told[key] ?? '')}`,
  );
  return message(speaker, 'good', 'ask.kept', { fields: words.list(fields) });
}
