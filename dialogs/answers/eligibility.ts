import { answerCard } from '../../cards/answer.ts';
import { execute, openUrl, say } from '../../cards/parts/button.ts';
import { caveatLines } from '../../cards/parts/caveats.ts';
import { workloadName } from '../../cards/parts/choices.ts';
import { sourceLines } from '../../cards/parts/source.ts';
import { verdictLines, verdictMood, verdictTitle } from '../../cards/parts/verdict.ts';
import type { Words } from '../../cards/strings/words.ts';
import type { Candidate } from '../../domain/eligibility/ambiguousNames.ts';
import { smeRoute } from '../../domain/eligibility/smeRoute.ts';
import {
  acronymOf,
  isWorkloadId,
  PRODUCT,
  type ProductId,
  type Workload,
} from '../../domain/eligibility/workloads.ts';
import type { SmeRegion } from '../../domain/request/regions.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';

/** What is known of the question "is there an SME for this?". */
export interface EligibilityQuestion {
  readonly workload: Workload;
  /** Named without its plan, where all plans stand in the same row. */
  readonly product?: ProductId | undefined;
  readonly seats?: number | undefined;
  readonly region?: SmeRegion | undefined;
  readonly language?: string | undefined;
}

/** The verdict, the row of the table behind it, what to choose where, and the way to file (SME-05, SME-06). */
export function eligibilityAnswer({ words, person }: Speaker, question: EligibilityQuestion): Reply {
  const { value: route, facts, caveats } = smeRoute(question);
  const { seats, language } = question;
  const name = nameOf(words, question);
  const view = { route, workload: name, seats, language };
  const lines = [
    ...(route.threshold === undefined
      ? []
      : [words.say('verdict.rule', { workload: name, threshold: words.number(route.threshold) })]),
    ...verdictLines(words, view),
    words.say('verdict.seats_meaning'),
    ...(route.verdict === 'seats_needed' ? [words.say('ask.seats', { workload: name })] : []),
  ];
  const title = verdictTitle(words, view);
  return {
    card: answerCard(words, {
      verdict: { mood: verdictMood(route), title, lines },
      small: [...caveatLines(words, caveats), ...sourceLines(words, facts)],
      actions: [
        ...(person?.roles.includes('requester') ? [fileButton(words, question)] : []),
        ...(route.guide ? [openUrl(words.say('button.guide'), route.guide)] : []),
      ],
    }),
    summary: title,
    facts: [...facts, ...caveats],
  };
}

const nameOf = (words: Words, { workload, product }: EligibilityQuestion): string =>
  product ? candidateName(words, product) : workloadName(words, workload);

const fileButton = (
  words: Words,
  { workload, product, seats, region, language }: EligibilityQuestion,
): object =>
  execute({
    title: words.say('ask.file'),
    verb: 'draft.new',
    style: 'positive',
    data: {
      ...(product
        ? {}
        : isWorkloadId(workload)
          ? { workload }
          : { workload: 'OTHER', otherWorkload: workload.replace('OTHER:', '') }),
      ...(seats !== undefined && { seats: String(seats) }),
      ...(region && { region }),
      ...(language && { primaryLanguage: language }),
    },
  });

const candidateName = (words: Words, candidate: Candidate): string =>
  isWorkloadId(candidate)
    ? workloadName(words, candidate)
    : words.say('option.workload', { acronym: candidate, product: PRODUCT[candidate].modernName });

/** "Which one do you mean?": a name that could be several workloads is asked back, never guessed (AMB-07j). */
export function workloadQuestion({ words }: Speaker, candidates: readonly Candidate[]): Reply {
  const title = words.say(candidates.length > 0 ? 'ask.workload' : 'ask.workload.any');
  const actions = candidates.map(candidate =>
    say(candidateName(words, candidate), isWorkloadId(candidate) ? acronymOf(candidate) : candidate),
  );
  return {
    card: answerCard(words, {
      verdict: {
        mood: 'info',
        title,
        lines: candidates.map(candidate => `• ${candidateName(words, candidate)}`),
      },
      small: caveatLines(words, ['AMB-07j']),
      actions,
    }),
    summary: title,
    facts: ['AMB-07j'],
  };
}
