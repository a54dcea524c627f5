import { say } from '../../cards/parts/button.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { isKnown } from '../speaker.ts';
import type { Turn } from '../turn.ts';

/**
 * For somebody who writes in another language than the one they are answered in: a press changes it. English words
 * stand in everybody's sentences, so nothing follows from them, and what others read along offers nobody's choice.
 */
export function ownLanguage({
  speaker,
  understood: { locale },
}: Pick<Turn, 'speaker' | 'understood'>): object[] {
  const isTheirs = locale === speaker.words.locale || locale === 'en';
  if (isTheirs || !isKnown(speaker) || speaker.overheard) return [];
  const words = wordsIn(locale);
  return [say(words.say('language.button'), words.say('language.say'))];
}
