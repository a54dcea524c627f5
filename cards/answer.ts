import template from './answer.json' with { type: 'json' };
import { type Notice, noticePart } from './parts/notice.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

export interface Answer {
  /** The verdict first, with the rule and the reader's own numbers under it. */
  readonly verdict: Notice;
  /** Caveats, sources and their age. */
  readonly small?: readonly string[];
  /** What to do next. */
  readonly actions?: readonly object[];
}

const fill = compileCard<object>(template);

/** One answer or one question of the desk: a box, small print, and what can be done next. */
export function answerCard(words: Words, { verdict, small = [], actions = [] }: Answer): Card {
  const plain = (verdict.lines ?? []).length === 0;
  return fill({
    lang: words.locale,
    summary: verdict.title,
    boxes: [noticePart({ ...verdict, plain, bleed: true })],
    small: smallPrint(small),
    actions,
  });
}
