import { cardText } from '../../../../bot/local/cardText.ts';
import { PEOPLE } from '../../../../bot/local/demoPeople.ts';
import { wordsIn } from '../../../../cards/strings/words.ts';
import type { EligibilityQuestion } from '../../../../dialogs/answers/eligibility/question.ts';
import { eligibilityAnswer } from '../../../../dialogs/answers/eligibility.ts';
import { plainDate } from '../../../../domain/calendar.ts';
import type { Locale, Person } from '../../../../domain/people.ts';
import { startOf } from '../../../../domain/quietHours.ts';

const TODAY = plainDate('2025-06-06');

/** Somebody who may file, so that an answer can offer the form. */
export const speaker = (locale: Locale = 'en', person: Person | undefined = PEOPLE.anna) => ({
  ...{ person, words: wordsIn(locale), zone: 'UTC', today: TODAY, now: startOf(TODAY, 'UTC') },
});

export function ask(question: EligibilityQuestion, locale?: Locale) {
  const { card, summary, facts = [] } = eligibilityAnswer(speaker(locale), question);
  return { verdict: summary, text: cardText(card).join('\n'), facts };
}
