import { areaOf, type Guess, type Intent } from './types.ts';

/** From here on the desk answers. */
export const ANSWERED = 0.75;

/**
 * From here on it answers without a doubt. Below, an answer names what else may have been meant: of all sentences at
 * most one in a hundred may be answered as something that it is not (`npm run eval` counts them).
 */
export const SURE = 0.92;

/** Below this not even the choices would hold what was meant: the desk says that it did not understand. */
export const LOST = 0.15;

/** Whether there is an SME and what to choose in the tool are told in one answer: between these nobody has to choose. */
const TOLD_TOGETHER: ReadonlySet<Intent> = new Set(['sme.eligibility', 'sme.routing']);

/** What a dialog or a screen of its own follows on has no room for a doubt. */
const WITHOUT_DOUBT: ReadonlySet<Intent> = new Set<Intent>([
  ...([
    'sme.eligibility',
    'sme.routing',
    'sme.language',
    'sme.clarify_workload',
    'sme.create_draft',
  ] as const),
  ...(['sme.status', 'sme.contact', 'sup.blank', 'meta.help'] as const),
  ...(['spz.renewal_dates', 'spz.phase', 'spz.renewal_requirements'] as const),
]);

export type Certainty = 'sure' | 'likely' | 'unsure' | 'lost';

type Doubtful = Guess & { readonly alternatives?: readonly Guess[] };

/**
 * Whether to answer, to answer and name what else may be meant, to ask with two or three choices, or to say that the
 * desk does not understand.
 */
export function howSure({ intent, confidence, alternatives = [] }: Doubtful): Certainty {
  const told = TOLD_TOGETHER.has(intent) ? alternatives.filter(other => TOLD_TOGETHER.has(other.intent)) : [];
  const answered = told.reduce((sum, other) => sum + other.confidence, confidence);
  if (answered >= ANSWERED) {
    const isSettled = answered >= SURE || WITHOUT_DOUBT.has(intent) || areaOf(intent) === 'desk';
    return isSettled ? 'sure' : 'likely';
  }
  return confidence >= LOST ? 'unsure' : 'lost';
}

/** Whether the desk answers, with or without a doubt. */
export function isAnswered(guess: Doubtful): boolean {
  const certainty = howSure(guess);
  return certainty === 'sure' || certainty === 'likely';
}
