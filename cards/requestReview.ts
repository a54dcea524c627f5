import { plainDate } from '../domain/calendar.ts';
import type { FactId } from '../domain/facts.ts';
import { FORM_VERSION } from '../domain/request/fields.ts';
import type { RequestFields } from '../domain/request/record.ts';
import { execute } from './parts/button.ts';
import { requestRows } from './parts/requestRows.ts';
import { rowsPart } from './parts/rows.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import template from './requestReview.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

export interface RequestReview {
  readonly draftId: string;
  readonly fields: RequestFields;
  readonly fpmName: string;
  readonly verdict: object;
  /** ISO dates in the requester's zone. */
  readonly deadlines: { readonly triage: string; readonly decision: string };
  readonly facts: readonly FactId[];
}

const fill = compileCard<object>(template);

/** Everything once more before it is sent, with what the rules say and who decides by when. */
export function requestReviewCard(words: Words, review: RequestReview): Card {
  const { draftId, fields, fpmName, verdict, deadlines, facts } = review;
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
    small: smallPrint(sourceLines(words, facts)),
    actions: [
      execute({
        ...{ title: words.say('button.submit'), verb: 'draft.submit', style: 'positive' },
        data: { ...data, formVersion: FORM_VERSION },
      }),
      execute({ title: words.say('button.edit'), verb: 'draft.edit', data }),
      execute({ title: words.say('button.discard'), verb: 'draft.discard', data }),
    ],
  });
}
