import type { Guide } from '../domain/guide.ts';
import { type GuideRuns, goingOn } from '../domain/guideRuns.ts';
import { listedGuides } from '../domain/guides.ts';
import template from './guideList.json' with { type: 'json' };
import { lineOf, runName } from './guideRuns.ts';
import { execute } from './parts/button.ts';
import { guideName } from './parts/guideText.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

/** How far a partner is in each guide. */
export interface GuideList {
  readonly partner: string;
  readonly begun: readonly GuideRuns[];
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
        lines: guides.map(guide => guideLine(words, guide, view)),
        actions: guides.map(guide => openButton(words, guide, view)),
      };
    }),
    small: smallPrint([words.say('guides.limits')]),
  });
}

/** So many are named; the others are counted. */
const MOST_NAMED = 3;

/** How far a guide is, or with how many it goes on at once. The sign says the same as the text behind the name. */
function guideLine(words: Words, guide: Guide, { begun }: GuideList): object {
  const name = guideName(words, guide);
  const runs = begun.find(({ guideId }) => guideId === guide.id);
  const open = goingOn(guide, runs);
  const line = open[0] ?? runs?.lines[0];
  if (open.length > 1) {
    const names = words.list(open.slice(0, MOST_NAMED).map(each => runName(words, each)));
    const more = open.length > MOST_NAMED ? 'more' : 'none';
    const how = words.say('guides.line.several', { count: open.length, names, more });
    return { name, sign: '→', weight: 'Bolder', how };
  }
  // What was begun and has no step done yet, or was taken back, is as good as new.
  if (!line || (line.done.length === 0 && line.name === undefined))
    return { name, sign: '○', weight: null, how: words.say('guides.line.new') };
  const { how, ...looks } = lineOf(words, guide, line);
  return { name, ...looks, how: line.name === undefined ? how : `${line.name} · ${how}` };
}

function openButton(words: Words, guide: Guide, { partnerId }: GuideList): object {
  const data = { guideId: guide.id, ...(partnerId !== undefined && { partnerId }) };
  return execute({ title: guideName(words, guide), verb: 'guide.open', data });
}
