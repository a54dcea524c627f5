import { type Guide, isFinished, nextSteps } from '../domain/guide.ts';
import type { RunRefusal } from '../domain/guideCommand.ts';
import { type GuideRuns, lineState, type RunLine } from '../domain/guideRuns.ts';
import { LONGEST_NAME } from '../domain/runName.ts';
import template from './guideRuns.json' with { type: 'json' };
import { execute } from './parts/button.ts';
import { guideName, nameQuestion, stepName } from './parts/guideText.ts';
import { inputPart } from './parts/inputs.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

export type RunError = RunRefusal | 'not_chosen';

/** Which runs of a guide a partner sees. */
export interface GuideRunsView {
  readonly partner: string;
  readonly guide: Guide;
  readonly runs: GuideRuns | undefined;
  /** The partner, where it is not the reader's own company. */
  readonly partnerId?: string | undefined;
  /** Why no run was opened or begun, and what was typed as a name. */
  readonly error?: RunError | undefined;
  readonly typed?: string | undefined;
}

/** More lines, and the card would be too large to be sent under long names. All runs can be chosen all the same. */
const MOST_LINES = 16;

const fill = compileCard<object>(template);

/** One guide, gone through with several at a time: how far each is, the way into one, and one more. */
export function guideRunsCard(words: Words, view: GuideRunsView): Card {
  const { partner, guide, runs, partnerId, error, typed } = view;
  const of = { guideId: guide.id, ...(partnerId !== undefined && { partnerId }) };
  const lines = (runs?.lines ?? []).map(line => ({
    ...{ ...lineOf(words, guide, line), name: runName(words, line), run: line.run },
  }));
  const wrong = error && words.say(`guide.refused.${error}`);
  const isChoice = error === 'not_chosen';
  return fill({
    lang: words.locale,
    title: guideName(words, guide),
    partner,
    lines: lines.slice(0, MOST_LINES),
    more: lines.length > MOST_LINES ? words.say('guides.more', { count: MOST_LINES }) : '',
    choosing: lines.length === 0 ? [] : [choice(words, lines, isChoice ? wrong : undefined)],
    choose: execute({ title: words.say('button.guide_choose'), verb: 'guide.choose', data: of }),
    another: words.say(`guides.another.${guide.repeats ?? 'customer'}`),
    naming: [
      inputPart({
        ...{ kind: 'text', key: 'name', label: nameQuestion(words, guide) },
        ...{ value: typed, error: isChoice ? undefined : wrong, longest: LONGEST_NAME },
      }),
    ],
    begin: execute({
      ...{ title: words.say('button.guide_begin'), verb: 'guide.begin' },
      data: { ...of, last: runs?.last ?? 0 },
    }),
    wayOut: execute({
      ...{ title: words.say('button.guides'), verb: 'guide.list', inputs: 'none' },
      data: partnerId === undefined ? {} : { partnerId },
    }),
    small: smallPrint([words.say('guides.limits')]),
  });
}

/** A run as the card's list says it. */
type Listed = ReturnType<typeof lineOf> & { readonly name: string; readonly run: number };

function choice(words: Words, lines: readonly Listed[], error: string | undefined): object {
  const choices = lines.map(({ name, how, run }) => ({ title: `${name} · ${how}`, value: String(run) }));
  const label = words.say('guides.choose');
  return inputPart({
    kind: 'choice',
    key: 'run',
    label,
    hint: words.say('guide.answer.choose'),
    choices,
    error,
  });
}

/** A run without a name is called by its number. */
export const runName = (words: Words, { name, run }: Pick<RunLine, 'name' | 'run'>): string =>
  name ?? words.say('guides.unnamed', { n: run });

/** How far a run is; the sign says the same as the text. */
export function lineOf(
  words: Words,
  guide: Guide,
  line: RunLine,
): { readonly sign: string; readonly weight: 'Bolder' | null; readonly how: string } {
  const state = lineState(guide, line);
  if (isFinished(state)) return { sign: '✓', weight: null, how: words.say('guides.line.finished') };
  const [next] = nextSteps(state);
  const values = {
    done: state.done.length,
    all: guide.steps.length,
    step: next ? stepName(words, guide, next) : '',
  };
  return { sign: '→', weight: 'Bolder', how: words.say('guides.line.next', values) };
}
