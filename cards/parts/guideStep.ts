import type { PlainDate } from '../../domain/calendar.ts';
import { GRANTS } from '../../domain/csp/grants.ts';
import type { StepAnswerError } from '../../domain/csp/stepAnswers.ts';
import type { Guide, GuideStep, StepQuestion } from '../../domain/guide.ts';
import { compile } from '../render.ts';
import type { Words } from '../strings/words.ts';
import template from './guideStep.json' with { type: 'json' };
import { actorName, numberOf, stepName, stepPart } from './guideText.ts';
import { type Field, inputPart } from './inputs.ts';
import { type Notice, noticePart } from './notice.ts';
import { type Row, rowsPart } from './rows.ts';

/** One step that can be done now, as a reader sees it. */
export interface StepView {
  readonly guide: Guide;
  readonly step: GuideStep;
  /** The name of the company whose guide it is. */
  readonly partner: string;
  readonly today: PlainDate;
  readonly wait: Notice | undefined;
  /** What was answered to the step's question, and what is wrong with it. */
  readonly wrong?: { readonly typed: string; readonly error: StepAnswerError } | undefined;
  readonly actions: readonly object[];
}

/** Sentences beside short labels; the longest label still fits on a phone. */
const LONG_VALUES = { label: 3, value: 8 } as const;

const fill = compile<object, object>(template);

/** A step with everything that it takes: who, what to have ready, where, and when it counts as done. */
export const guideStepPart = (words: Words, view: StepView): object => {
  const { guide, step, partner, wait, actions } = view;
  const values = { n: numberOf(guide, step), step: stepName(words, guide, step) };
  return fill({
    title: words.say(step.optional ? 'guide.step.optional' : 'guide.step', values),
    rows: rowsPart({ rows: rowsOf(words, guide, step) }, LONG_VALUES),
    lines: linesOf(words, guide, step).map(text => ({ text })),
    accessLabel: words.say('guide.row.access'),
    access: accessLines(words, step).map(text => ({ text })),
    draftLabel: words.say('guide.row.draft'),
    draft: step.drafts ? invitation(words, partner).map(text => ({ text })) : [],
    notices: [...warningsOf(words, step), ...(wait ? [wait] : [])].map(noticePart),
    inputs: inputsOf(words, view),
    actions,
  });
};

function rowsOf(words: Words, guide: Guide, step: GuideStep): Row[] {
  const rows: readonly Row[] = [
    { label: words.say('guide.row.who'), value: actorName(words, step.by) },
    { label: words.say('guide.row.ready'), value: stepPart(words, guide, step, 'ready') },
    { label: words.say('guide.row.where'), value: stepPart(words, guide, step, 'where') },
    { label: words.say('guide.row.when'), value: stepPart(words, guide, step, 'when') },
  ];
  return rows.filter(({ value }) => value !== '');
}

/** Who gets which access by this step, and how it is taken back (IP-08, IR-18 to IR-20). */
const accessLines = (words: Words, { grants = [] }: GuideStep): string[] =>
  GRANTS.filter(({ id }) => grants.includes(id)).map(grant =>
    words.say('grant.line', {
      grant: words.say(`grant.${grant.id}`),
      undo: words.say('undo' in grant ? `grant.undo.${grant.undo.where}` : 'grant.undo.unsaid'),
    }),
  );

/** What else there is to know: a note of the guide's, and what tying the reseller here is good for. */
const linesOf = (words: Words, guide: Guide, step: GuideStep): string[] => [
  ...[stepPart(words, guide, step, 'note')].filter(text => text !== ''),
  ...(step.association ? [words.say(`fact.IP-08.${step.association}`)] : []),
];

const invitation = (words: Words, partner: string): string[] => [
  words.say('guide.invitation.hello'),
  words.say('guide.invitation.ask', { partner }),
  words.say('guide.invitation.link'),
  words.say('guide.invitation.meaning'),
];

function warningsOf(words: Words, { id, secret, drafts }: GuideStep): Notice[] {
  const key = `guide.secret.${id}`;
  return [
    ...(secret && words.knows(key) ? [warning(words.say(key))] : []),
    ...(drafts ? [warning(words.say('fact.IP-06.link'))] : []),
  ];
}

const warning = (title: string): Notice => ({ mood: 'warning', title, plain: true });

function inputsOf(words: Words, { step: { asks }, today, wrong }: StepView): object[] {
  if (!asks) return [];
  const error = wrong && words.say(`guide.error.${wrong.error}`);
  const field = { key: asks, label: words.say(`guide.ask.${asks}`), value: wrong?.typed, error };
  return [inputPart({ ...field, ...kindOf(words, asks, wrong?.typed ?? today.toString(), today) })];
}

function kindOf(
  words: Words,
  asked: StepQuestion,
  value: string,
  today: PlainDate,
): Pick<Field, 'kind' | 'value' | 'max' | 'hint' | 'choices'> {
  if (asked === 'email') return { kind: 'text' };
  if (asked === 'day') return { kind: 'date', value, max: today.toString() };
  const choices = (['yes', 'no'] as const).map(answer => ({
    ...{ title: words.say(`guide.answer.${answer}`), value: answer },
  }));
  return { kind: 'choice', hint: words.say('guide.answer.choose'), choices };
}
