import type { Basis, EngagementRefusal, GivenHere } from './command.ts';
import type { Engagement, Terms } from './record.ts';
import type { EngagementGuard } from './transitions.ts';

type Guarding = (
  given: GivenHere,
  basis: Basis,
  before: Engagement | undefined,
) => EngagementRefusal | undefined;

const termsIn = ({ command }: GivenHere): Terms | undefined =>
  'terms' in command ? command.terms : undefined;

/** Whether two texts of terms say the same, field by field. */
export const sameTerms = (a: Terms, b: Terms): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    key => JSON.stringify(a[key as keyof Terms]) === JSON.stringify(b[key as keyof Terms]),
  );

/** What the table names, each as the reason why not. Facts: SME-19, SME-20, SME-22, SME-25. */
export const ENGAGEMENT_GUARDS: Readonly<Record<EngagementGuard, Guarding>> = {
  in_contact: (_given, { requestId, inContact }) =>
    requestId !== undefined && inContact ? undefined : 'not_in_contact',
  three_people: (_given, { frp, fpm, sme }) =>
    new Set([frp.id, fpm.id, sme.id]).size === 3 ? undefined : 'same_person',
  // Microsoft and the partner agree on a proactive one by themselves; any other comes from a request.
  kind_fits: (given, { requestId }) => {
    const isProactive = termsIn(given)?.kind === 'proactive';
    return isProactive === (requestId === undefined) ? undefined : 'wrong_kind';
  },
  time_bound: given => {
    const terms = termsIn(given);
    return terms?.kind === 'proactive' && !terms.endDate ? 'end_date_needed' : undefined;
  },
  changes_something: (given, _basis, before) => {
    const terms = termsIn(given);
    return before && terms && sameTerms(before.terms, terms) ? 'unchanged' : undefined;
  },
  not_agreed: ({ party }, _basis, before) =>
    before?.agreements.some(given => given.party === party) ? 'agreed_already' : undefined,
  summary_and_feedback: ({ command }) =>
    command.type === 'complete' && command.summary.trim() && command.feedback.trim()
      ? undefined
      : 'texts_needed',
};
