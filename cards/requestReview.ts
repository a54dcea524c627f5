import { plainDate } from '../domain/calendar.ts';
import type { FactId } from '../domain/facts.ts';
import { FORM_VERSION } from '../domain/request/fields.ts';
import type { EarlierRequest, RequestFields } from '../domain/request/record.ts';
import { execute } from './parts/button.ts';
import { requestRows } from './parts/requestRows.ts';
import { resemblanceBox } from './parts/resemblance.ts';
import { rowsPart } from './parts/rows.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import template from './requestReview.json' with { type: 'json' };
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

export interface RequestReview {
  readonly draftId: string;
  readonly fields: RequestFields;
  readonly fpmName: string;
  readonly verdict: object;
  /** ISO dates in the requester's zone. */
  readonly deadlines: { readonly triage: string; readonly decision: string };
  readonly facts: readonly FactId[];
  /** Earlier requests that this one resembles, what was said about it, and what is wrong with that. */
  readonly resembles: {
    readonly earlier: readonly EarlierRequest[];
    readonly different: string;
    readonly error?: MessageKey;
  };
  readonly zone: string;
}

const fill = compileCard<object>(template);

/** Everything once more before it is sent, with what the rules say and who decides by when. */
export function requestReviewCard(words: Words, review: RequestReview): Card {
  const { draftId, fields, fpmName, verdict, deadlines, facts, resembles } = review;
  const data = { draftId };
  return fill({
    lang: words.locale,
    title: words.say('review.title'),
    intro: words.say('review.intro'),
    verdict,
    rows: rowsPart(requestRows(words, fields, fpmName)),
    decides: words.say('review.decides', {
      name: fpmName,
      triage: words.date(plainDate(deadlines.triage)),
      decision: words.date(plainDate(deadlines.decision)),
    }),
    ...similar(words, review),
    different: resembles.different || null,
    differentError: resembles.error ? words.say(resembles.error) : '',
    small: smallPrint(sourceLines(words, facts)),
    actions: [
      execute({
        ...{ title: words.say('button.submit'), verb: 'draft.submit', style: 'positive' },
        data: { ...data, formVersion: FORM_VERSION },
      }),
      execute({ title: words.say('button.edit'), verb: 'draft.edit', data }),
      execute({ title: words.say('button.discard'), verb: 'draft.discard', data, inputs: 'none' }),
    ],
  });
}

/** The question what is different; without anything similar nothing is asked. */
function similar(words: Words, { resembles: { earlier, different }, zone }: RequestReview): object {
  if (earlier.length === 0) return { similar: [], differentLabel: '', differentHint: '' };
  const box = resemblanceBox(words, { earlier: [...earlier], because: different }, { kind: 'asked', zone });
  return {
    similar: [box],
    differentLabel: words.say('similar.different'),
    differentHint: words.say('similar.different.hint'),
  };
}
