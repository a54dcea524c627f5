import { answerCard } from '../../cards/answer.ts';
import { openUrl, say } from '../../cards/parts/button.ts';
import { caveatLines } from '../../cards/parts/caveats.ts';
import { workloadName } from '../../cards/parts/choices.ts';
import type { Words } from '../../cards/strings/words.ts';
import type { Candidate } from '../../domain/eligibility/ambiguousNames.ts';
import { roleFor } from '../../domain/eligibility/role.ts';
import { type SmeRoute, smeRoute } from '../../domain/eligibility/smeRoute.ts';
import { acronymOf, isWorkloadId, PRODUCTS } from '../../domain/eligibility/workloads.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';
import { answerReply } from './answer.ts';
import { candidateName, productName } from './eligibility/names.ts';
import type { EligibilityQuestion } from './eligibility/question.ts';
import { statementsFor } from './eligibility/statements.ts';
import { verdictOn } from './eligibility/verdict.ts';
import { askFpm, newRequest } from './next.ts';

/** The verdict, the rows of the tables behind it, what they leave open, and the way to file (SME-03 to SME-06). */
export function eligibilityAnswer(speaker: Speaker, question: EligibilityQuestion): Reply {
  const { words } = speaker;
  const ruling = smeRoute(question);
  const name = nameOf(words, question);
  const { value: route, facts, caveats } = ruling;
  const verdict = verdictOn(words, route, question, name);
  const isOpen = verdict.mood === 'warning';
  return answerReply(speaker, {
    verdict,
    says: statementsFor(words, ruling, question),
    // A workload of the tables is named by its acronym and by the product's name.
    facts: isWorkloadId(question.workload) ? [...facts, 'AMB-07j'] : facts,
    caveats: [...caveats, ...roleCaveats(question)],
    next: [
      ...(mayBeFiled(route) ? newRequest(speaker, known(question), 'ask.file') : []),
      ...(route.guide ? [openUrl(words.say('button.guide'), route.guide)] : []),
      ...(isOpen ? askFpm(speaker, words.say(verdict.key, verdict.values)) : []),
    ],
  });
}

const nameOf = (words: Words, { workload, product }: EligibilityQuestion): string =>
  product ? productName(words, product) : workloadName(words, workload);

/** A migration that isn't mail leaves the role open (AMB-07f). */
const roleCaveats = ({ workload }: EligibilityQuestion) =>
  isWorkloadId(workload) ? [] : roleFor(workload).caveats;

/** Nobody is led to a form for what has no people, or too few seats for them. */
const mayBeFiled = ({ verdict }: SmeRoute): boolean =>
  verdict !== 'self_deploy' && verdict !== 'below_threshold';

/** What the form can take over from the question. */
const known = ({ workload, product, seats, region, language }: EligibilityQuestion) => ({
  ...(product
    ? {}
    : isWorkloadId(workload)
      ? { workload }
      : { workload: 'OTHER', otherWorkload: workload.replace('OTHER:', '') }),
  ...(seats !== undefined && { seats: String(seats) }),
  ...(region && { region }),
  ...(language && { primaryLanguage: language }),
});

/**
 * "Which one do you mean?": a name that could be several workloads is asked back, never guessed (AMB-07j). Without
 * candidates all workloads are listed, and none is a button: a set holds fewer than there are.
 */
export function workloadQuestion({ words }: Speaker, candidates: readonly Candidate[]): Reply {
  const title = words.say(candidates.length > 0 ? 'ask.workload' : 'ask.workload.any');
  const names = (candidates.length > 0 ? candidates : PRODUCTS).map(one => candidateName(words, one));
  const others = candidates.length > 0 ? [] : [words.say('ask.workload.other')];
  return {
    card: answerCard(words, {
      verdict: { mood: 'info', title, lines: [...names, ...others].map(line => `• ${line}`) },
      small: caveatLines(words, ['AMB-07j']),
      actions: candidates.map(one => (isWorkloadId(one) ? acronymOf(one) : one)).map(name => say(name, name)),
    }),
    summary: title,
    forAll: true,
    facts: candidates.length > 0 ? ['AMB-07j'] : ['AMB-07j', 'AMB-07i'],
  };
}
