import { type Holidays, type PlainDate, plainDate } from '../domain/calendar.ts';
import { associationPlan } from '../domain/csp/associations.ts';
import { GRANTS } from '../domain/csp/grants.ts';
import { RELATIONSHIP, relationship } from '../domain/csp/relationship.ts';
import type { StepAnswerError } from '../domain/csp/stepAnswers.ts';
import type { FactId } from '../domain/facts.ts';
import { blocked, type GuideStep, isFinished, nextSteps } from '../domain/guide.ts';
import { doneAs, type GuideInHand, stateOf } from '../domain/guideProgress.ts';
import { waitOf } from '../domain/guideWaits.ts';
import template from './guide.json' with { type: 'json' };
import { say } from './parts/button.ts';
import { caveatLines } from './parts/caveats.ts';
import { stepButtons, undoButtons, wayOutButtons } from './parts/guideButtons.ts';
import { guideNamePart, type Naming } from './parts/guideName.ts';
import { guideStepPart } from './parts/guideStep.ts';
import { guideName, numberOf, numbersOf, runTitle, stepName } from './parts/guideText.ts';
import { waitNotice } from './parts/guideWait.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { sourceLines } from './parts/source.ts';
import { stepsPart } from './parts/steps.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

/** A guide as one reader sees it on `today`. */
export interface GuideView extends Naming {
  /** The name of the company whose guide it is. */
  readonly partner: string;
  readonly today: PlainDate;
  readonly holidays: Holidays;
  /** Why nothing happened, or what is to be known first. */
  readonly notice?: Notice | undefined;
  /** What was answered to a step's question, and what is wrong with it. */
  readonly wrong?:
    | { readonly stepId: string; readonly typed: string; readonly error: StepAnswerError }
    | undefined;
  /** When a reminder was meant to come, in the reader's words, if that was earlier. */
  readonly small?: readonly string[];
}

const fill = compileCard<object>(template);

/** What a step says of access rests on facts of its own. */
const factsOf = ({ facts, grants = [], association }: GuideStep): FactId[] => [
  ...facts,
  ...GRANTS.filter(({ id }) => grants.includes(id)).flatMap(grant => grant.facts),
  ...(association ? associationPlan(association).facts : []),
];

const caveatsOf = ({ caveats = [], association }: GuideStep): FactId[] => [
  ...caveats,
  ...(association ? associationPlan(association).caveats : []),
];

/** The facts that a guide card rests on: those of its steps that can be done now, or of all when it is finished. */
export const guideFacts = (inHand: GuideInHand): FactId[] => {
  const next = nextSteps(stateOf(inHand));
  const steps = next.length > 0 ? next : inHand.guide.steps;
  return steps.flatMap(step => [...factsOf(step), ...caveatsOf(step)]);
};

/** A guide: what can be done now with all that it takes, what comes later and why not yet, and what is done. */
export function guideCard(words: Words, view: GuideView): Card {
  const { guide, partner, reader, small = [] } = view;
  const name = view.progress?.name;
  const state = stateOf(view);
  const next = nextSteps(state);
  const later = guide.steps.filter(step => !state.done.includes(step.id) && !next.includes(step));
  return fill({
    lang: words.locale,
    title: guideName(words, guide),
    partner: [partner, ...(name === undefined ? [] : [name])].join(' · '),
    naming: guide.repeats ? [guideNamePart(words, view)] : [],
    progress: words.say('guide.progress', { done: state.done.length, all: guide.steps.length }),
    notices: noticesOf(words, view, next.length > 0).map(noticePart),
    relationship: relationshipOf(words, view),
    current: next.map(step => current(words, view, step)),
    laterTitle: words.say('guide.later'),
    later: later.map(step => ({
      step: numbered(words, view, step),
      after: words.say('guide.after', { steps: numbersOf(words, guide, blocked(state, step.id)) }),
    })),
    showDone: words.say('button.guide_show_done'),
    done: guide.steps.filter(({ id }) => state.done.includes(id)).map(step => doneLine(words, view, step)),
    undo: undoButtons(words, view, reader),
    small: smallPrint([
      ...small,
      words.say('guides.limits'),
      ...caveatLines(words, next.flatMap(caveatsOf)),
      ...sourceLines(words, guideFacts(view)),
    ]),
    actions: wayOutButtons(words, view, reader),
  });
}

export const guideSummary = (words: Words, { guide, progress }: GuideInHand): string =>
  runTitle(words, guide, progress?.name);

function noticesOf(words: Words, view: GuideView, hasNext: boolean): Notice[] {
  const title = hasNext ? 'guide.finished.optional' : 'guide.finished';
  return [
    ...(view.notice ? [view.notice] : []),
    ...(view.progress?.closed
      ? [{ mood: 'info', title: words.say('guide.closed'), plain: true } as const]
      : []),
    ...(isFinished(stateOf(view)) ? [{ mood: 'good', title: words.say(title), plain: true } as const] : []),
  ];
}

/** How far provider and reseller are with each other, where the guide is about that. */
function relationshipOf(words: Words, view: GuideView): object[] {
  const reached = relationship(view.guide.id, stateOf(view).done);
  if (!reached) return [];
  const now = RELATIONSHIP.find(state => !reached.includes(state));
  const steps = RELATIONSHIP.map(state => ({
    text: words.say(`relationship.${state}`),
    state: reached.includes(state)
      ? ('done' as const)
      : state === now
        ? ('now' as const)
        : ('later' as const),
  }));
  return [stepsPart(steps)];
}

function current(words: Words, view: GuideView, step: GuideStep): object {
  const { guide, partner, today, holidays, reader, wrong } = view;
  const wait = waitOf(view, step, today, holidays);
  return guideStepPart(words, {
    ...{ guide, step, partner, today },
    wait: wait && waitNotice(words, wait),
    wrong: wrong?.stepId === step.id ? wrong : undefined,
    actions: [
      ...stepButtons(words, view, step, reader),
      ...(wait?.kind === 'balance' && wait.isLate
        ? [say(words.say('button.diagnose'), words.say('say.diagnose'))]
        : []),
    ],
  });
}

const numbered = (words: Words, { guide }: GuideView, step: GuideStep): string =>
  `${numberOf(guide, step)}. ${stepName(words, guide, step)}`;

function doneLine(words: Words, view: GuideView, step: GuideStep): object {
  const mark = doneAs(view, step.id);
  const values = { name: mark?.byName ?? '', date: mark ? words.shortDate(plainDate(mark.on)) : '' };
  return { step: numbered(words, view, step), by: words.say('guide.done_by', values) };
}
