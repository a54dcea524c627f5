import type { RunError } from '../../../../cards/guideRuns.ts';
import { GRANTS } from '../../../../domain/csp/grants.ts';
import { RELATIONSHIP } from '../../../../domain/csp/relationship.ts';
import { STEP_ANSWER_ERRORS, type StepAnswerError } from '../../../../domain/csp/stepAnswers.ts';
import type { Actor, Guide, StepQuestion } from '../../../../domain/guide.ts';
import type { GuideRefusal } from '../../../../domain/guideCommand.ts';
import { GUIDES } from '../../../../domain/guides.ts';
import type { Wait } from '../../../../domain/guideWaits.ts';
import { VISIBILITY_CHECKS } from '../../../../domain/support/visibility.ts';
import { type Composed, every, known } from './composed.ts';

const STEPS = GUIDES.flatMap(({ id, steps }) => steps.map(step => `step.${id}.${step.id}`));
const PARTS = ['ready', 'where', 'when', 'note'];

const PARTIES = every<Actor['party']>({
  ...{ reseller: true, provider: true, partner: true, customer: true, microsoft: true },
});
const ROLES = every<NonNullable<Actor['role']>>({
  ...{ global_admin: true, admin_agent: true, primary_contact: true, global_or_mpn_admin: true },
});
const QUESTIONS = every<StepQuestion>({ day: true, email: true, country: true, signer: true });
const REFUSALS = every<Exclude<GuideRefusal, StepAnswerError> | RunError>({
  ...{ stale: true, done_already: true, blocked: true, not_done: true, rested_on: true },
  ...{ name_needed: true, name_secret: true, name_taken: true, too_many: true, not_chosen: true },
});
const COUNTERPARTS = every<NonNullable<Guide['repeats']>>({
  ...{ reseller: true, provider: true, customer: true, location: true },
});
const WAITS = every<Wait['kind']>({ verification: true, balance: true });

/** Keys about guides and their steps. */
export const GUIDE_KEYS: readonly Composed[] = [
  ['guide.{}', known(GUIDES.map(({ id }) => `guide.${id}`))],
  ['step.{}.{}', known(STEPS)],
  ['step.{}.{}.{}', known(STEPS.flatMap(step => PARTS.map(part => `${step}.${part}`)))],
  ['button.guide_other.{}', known(GUIDES.map(({ id }) => `button.guide_other.${id}`))],
  [
    'guides.section.{}',
    (['reseller', 'provider', 'support'] as const).map(id => `guides.section.${id}` as const),
  ],
  ['guide.party.{}', PARTIES.map(party => `guide.party.${party}` as const)],
  ['guide.role.{}', ROLES.map(role => `guide.role.${role}` as const)],
  ['guide.ask.{}', QUESTIONS.map(asked => `guide.ask.${asked}` as const)],
  ['guide.answer.{}', (['yes', 'no'] as const).map(answer => `guide.answer.${answer}` as const)],
  ['guide.error.{}', STEP_ANSWER_ERRORS.map(error => `guide.error.${error}` as const)],
  ['guide.refused.{}', REFUSALS.map(code => `guide.refused.${code}` as const)],
  ['guide.name.{}', COUNTERPARTS.map(kind => `guide.name.${kind}` as const)],
  ['button.guide_others.{}', COUNTERPARTS.map(kind => `button.guide_others.${kind}` as const)],
  ['guides.another.{}', COUNTERPARTS.map(kind => `guides.another.${kind}` as const)],
  ['guide.wait.{}', WAITS.map(kind => `guide.wait.${kind}` as const)],
  ['guide.wait.{}.late', WAITS.map(kind => `guide.wait.${kind}.late` as const)],
  ['guide.secret.{}', known(GUIDES.flatMap(({ steps }) => steps.map(({ id }) => `guide.secret.${id}`)))],
  ['grant.{}', GRANTS.map(({ id }) => `grant.${id}` as const)],
  ['grant.undo.{}', ['grant.undo.office_365_portal']],
  ['relationship.{}', RELATIONSHIP.map(state => `relationship.${state}` as const)],
  ['diagnose.ask.{}', VISIBILITY_CHECKS.map(check => `diagnose.ask.${check}` as const)],
];
