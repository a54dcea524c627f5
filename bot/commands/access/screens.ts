import { type AccessView, accessCard, accessSummary } from '../../../cards/access.ts';
import {
  type AccessDecision,
  accessDecisionCard,
  accessDecisionSummary,
} from '../../../cards/accessDecision.ts';
import { type AccessForm, accessFormCard } from '../../../cards/accessForm.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { AccessPartner, AccessRecord } from '../../../domain/access/record.ts';
import { accessSubject } from '../../../domain/subject.ts';

const about = ({ personId, revision }: AccessRecord): NonNullable<Reply['about']> => ({
  ...{ subject: accessSubject(personId), revision },
});

/** A registration as its person sees it. */
export const accessScreen = (words: Words, view: AccessView): Reply => ({
  card: accessCard(words, view),
  summary: accessSummary(words, view),
  about: about(view.record),
  facts: ['SME-13', 'D1'],
});

/** The form of step 2. */
export const accessFormScreen = (words: Words, record: AccessRecord, form: AccessForm): Reply => ({
  card: accessFormCard(words, form),
  summary: words.say('access.title'),
  about: about(record),
  facts: ['SME-13'],
});

/** A registration as the partner's FPM sees it. */
export const accessDecisionScreen = (words: Words, view: AccessDecision): Reply => ({
  card: accessDecisionCard(words, view),
  summary: accessDecisionSummary(words, view.record),
  about: about(view.record),
  facts: ['SME-13'],
});

/** A registration as somebody sees it who decided it once: only that another FPM does now. */
export const accessMovedScreen = (
  words: Words,
  record: AccessRecord,
  { name: company, fpmName: fpm }: AccessPartner,
): Reply => ({
  ...message({ words }, 'info', 'access.moved_on', { name: record.name, company, fpm }),
  about: about(record),
});
