import { say } from '../../../cards/parts/button.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { daysBetween, type PlainDate, plainDate } from '../../../domain/calendar.ts';
import { activationDates, blankAfter, VISIBILITY_CHECKS } from '../../../domain/support/visibility.ts';
import { type AnswerTo, fact, type Question } from '../answer.ts';
import { coreBenefits, mySupport } from './links.ts';

const ADVISORY = /advisory/i;

/** What (blank) means, and under which conditions a balance shows (SUP-06, SUP-08, SUP-13). */
export const blank: AnswerTo = ({ slots: { field }, speaker: { words } }) => {
  const advisory = field !== undefined && ADVISORY.test(field);
  return {
    verdict: {
      mood: 'warning',
      ...(field === undefined
        ? { key: 'answer.sup.blank' }
        : { key: 'answer.sup.blank.field', values: { field } }),
    },
    says: [
      fact('fact.SUP-06'),
      fact('fact.SUP-08'),
      ...(advisory ? [fact('fact.SUP-13')] : []),
      fact('fact.SUP-14'),
    ],
    facts: ['SUP-07'],
    caveats: ['AMB-29', 'AMB-28', ...(advisory ? (['AMB-26'] as const) : [])],
    next: [mySupport(words), coreBenefits(words)],
  };
};

/** The four checks, in the order of the source (SUP-08). */
export const checklist: AnswerTo = ({ speaker: { words } }) => ({
  verdict: { mood: 'info', key: 'answer.sup.checklist' },
  says: [...VISIBILITY_CHECKS.map(check => fact(`fact.SUP-08.${check}`)), fact('fact.SUP-14')],
  caveats: ['AMB-28', 'AMB-29'],
  next: [findCause(words), mySupport(words), coreBenefits(words)],
});

/** The four checks as questions, one at a time. */
const findCause = (words: Words): object => say(words.say('button.diagnose'), words.say('say.diagnose'));

/** The day of activation, as said or counted back from today. */
function activatedOn({ slots, speaker: { today } }: Question): PlainDate | undefined {
  if (slots.activatedOn !== undefined) return plainDate(slots.activatedOn);
  return slots.daysSinceActivation === undefined
    ? undefined
    : today.subtract({ days: slots.daysSinceActivation });
}

/** "Activated yesterday and still blank": wait for 2 to 3 days, then go through the checklist (SUP-08, SUP-05). */
export const delay: AnswerTo = question => {
  const { words, today } = question.speaker;
  const activated = activatedOn(question);
  const shared = { caveats: ['AMB-28', 'AMB-29'], next: [mySupport(words)] } as const;
  if (!activated) {
    return {
      verdict: { mood: 'info', key: 'answer.sup.delay' },
      says: [fact('fact.SUP-08.shown'), fact('fact.SUP-05')],
      ...shared,
    };
  }
  const days = daysBetween(activated, today);
  const { shownFrom, shownBy } = activationDates(activated).value;
  const from = words.date(shownFrom);
  const by = words.date(shownBy);
  const counted = fact('fact.D2.shown', { activated: words.date(activated), from, by });
  if (blankAfter(days).value === 'wait') {
    return {
      verdict: { mood: 'waiting', key: 'answer.sup.delay.wait', values: { by } },
      says: [fact('fact.SUP-08.shown'), fact('fact.SUP-05'), counted],
      ...shared,
    };
  }
  return {
    verdict: { mood: 'warning', key: 'answer.sup.delay.check', values: { days } },
    says: [fact('fact.SUP-08.shown'), fact('fact.SUP-08'), fact('fact.SUP-05'), counted],
    ...shared,
    next: [findCause(words), ...shared.next],
  };
};
