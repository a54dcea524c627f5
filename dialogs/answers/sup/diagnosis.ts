import { answerCard } from '../../../cards/answer.ts';
import { say } from '../../../cards/parts/button.ts';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { diagnose, type Findings } from '../../../domain/support/diagnosis.ts';
import { activationDates, type VisibilityCheck } from '../../../domain/support/visibility.ts';
import type { Reply } from '../../reply.ts';
import type { Speaker } from '../../speaker.ts';
import { type Answer, answerReply, fact } from '../answer.ts';
import { startGuide } from '../next.ts';
import { coreBenefits, mySupport } from './links.ts';

/** What an answer can be said with, beside one's own words. */
const ANSWERS: Readonly<Record<'finding' | 'day', readonly MessageKey[]>> = {
  finding: ['diagnose.yes', 'diagnose.no', 'diagnose.unknown'],
  day: ['diagnose.recent', 'diagnose.long_ago', 'diagnose.unknown'],
};

/** One of the four checks as a question, with the answers that most people give as buttons (SUP-08). */
export function checkQuestion({ words }: Speaker, check: VisibilityCheck): Reply {
  const title = words.say(`diagnose.ask.${check}`);
  const texts = ANSWERS[check === 'display_delay' ? 'day' : 'finding'].map(key => words.say(key));
  const actions = texts.map(text => say(text, text));
  const card = answerCard(words, { verdict: { mood: 'info', title }, actions });
  return { card, summary: title, forAll: true, facts: ['SUP-08'] };
}

/** The cause, and what to do about it. */
export function diagnosisReply(speaker: Speaker, found: Findings): Reply {
  const { value, facts, caveats } = diagnose(found);
  const answer = { ...ADVICE[value.cause](speaker, found), facts, caveats: [...caveats, 'AMB-29'] } as const;
  const says = [...answer.says, ...value.open.map(check => fact(`fact.SUP-08.${check}`))];
  return answerReply(speaker, { ...answer, says });
}

type Advice = Pick<Answer, 'verdict' | 'says' | 'next'>;

const ADVICE: Readonly<
  Record<VisibilityCheck | 'none' | 'unsure', (speaker: Speaker, found: Findings) => Advice>
> = {
  account_association: ({ words }) => ({
    verdict: { mood: 'warning', key: 'diagnose.cause.account_association' },
    says: [fact('fact.SUP-08.account_association')],
    next: [mySupport(words)],
  }),
  eligibility: ({ words }) => ({
    verdict: { mood: 'bad', key: 'diagnose.cause.eligibility' },
    says: [fact('fact.SUP-08.core_benefits')],
    next: [coreBenefits(words)],
  }),
  contract_activated: speaker => ({
    verdict: { mood: 'warning', key: 'diagnose.cause.contract_activated' },
    says: [fact('fact.SUP-14'), fact('fact.SUP-13')],
    next: [...startGuide(speaker, 'support_activate'), mySupport(speaker.words)],
  }),
  display_delay: ({ words, today }, { display_delay: days }) => {
    const activatedOn = today.subtract({ days: typeof days === 'number' ? days : 0 });
    const by = words.date(activationDates(activatedOn).value.shownBy);
    return {
      verdict: { mood: 'waiting', key: 'diagnose.cause.display_delay', values: { by } },
      says: [fact('fact.SUP-08.shown')],
      next: [mySupport(words)],
    };
  },
  none: ({ words }) => ({
    verdict: { mood: 'warning', key: 'diagnose.cause.none' },
    says: [fact('fact.SUP-11.program_office'), fact('fact.SUP-11.technical_support')],
    next: [say(words.say('intent.sup.contact'), words.say('intent.sup.contact')), mySupport(words)],
  }),
  unsure: ({ words }) => ({
    verdict: { mood: 'info', key: 'diagnose.cause.unsure' },
    says: [],
    next: [mySupport(words), coreBenefits(words)],
  }),
};
