import { type Guide, isFinished, nextSteps } from '../domain/guide.ts';
import { type GuideProgress, stateOf } from '../domain/guideProgress.ts';
import { listedGuides } from '../domain/guides.ts';
import template from './guideList.json' with { type: 'json' };
import { execute } from './parts/button.ts';
import { guideName, stepName } from './parts/guideText.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

/** How far a partner is in each guide. */
export interface GuideList {
  readonly partner: string;
  readonly begun: readonly GuideProgress[];
  readonly notice?: Notice | undefined;
  /** The partner, where it is not the reader's own company. */
  readonly partnerId?: string | undefined;
}

const SECTIONS = ['reseller', 'provider', 'support'] as const;

const fill = compileCard<object>(template);

/** Which guides there are, how far each is, and the way into it. */
export function guideListCard(words: Words, view: GuideList): Card {
  const { partner, begun, notice } = view;
  const listed = listedGuides(begun.map(({ guideId }) => guideId));
  return fill({
    lang: words.locale,
    title: words.say('guides.title'),
    partner,
    notices: notice ? [noticePart(notice)] : [],
    intro: words.say('guides.intro'),
    sections: SECTIONS.map(source => {
      const guides = listed.filter(guide => guide.source === source);
      return {
        heading: words.say(`guides.section.${source}`),
        lines: guides.map(guide => lineOf(words, guide, view)),
        actions: guides.map(guide => openButton(words, guide, view)),
      };
    }),
    small: smallPrint([words.say('guides.limits')]),
  });
}

/** The sign says the same as the text behind the name. */
function lineOf(words: Words, guide: Guide, { begun }: GuideList): object {
  const name = guideName(words, guide);
  const progress = begun.find(({ guideId }) => guideId === guide.id);
  const state = progress && stateOf({ partnerId: progress.partnerId, guide, progress });
  if (!state || state.done.length === 0)
    return { name, sign: '○', weight: null, how: words.say('guides.line.new') };
  if (isFinished(state)) return { name, sign: '✓', weight: null, how: words.say('guides.line.finished') };
  const [next] = nextSteps(state);
  const values = {
    ...{ done: state.done.length, all: guide.steps.length },
    step: next ? stepName(words, guide, next) : '',
  };
  return { name, sign: '→', weight: 'Bolder', how: words.say('guides.line.next', values) };
}

function openButton(words: Words, guide: Guide, { partnerId }: GuideList): object {
  const data = { guideId: guide.id, ...(partnerId !== undefined && { partnerId }) };
  return execute({ title: guideName(words, guide), verb: 'guide.open', data });
}
