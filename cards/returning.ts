import { answersFrom } from '../domain/request/draft.ts';
import type { FieldKey } from '../domain/request/fields.ts';
import { FIXABLE, type Fixes, LONGEST_FIX, MOST_FIXES } from '../domain/request/fixing.ts';
import type { SmeRequest } from '../domain/request/record.ts';
import { shortened } from '../domain/shortened.ts';
import { execute } from './parts/button.ts';
import { answerText, workloadName } from './parts/choices.ts';
import { type Card, compileCard } from './render.ts';
import template from './returning.json' with { type: 'json' };
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';
import { FIX_PREFIX } from './verbs.ts';

export interface ReturningView {
  readonly request: SmeRequest;
  /** What was typed so far: the message, and a note for each ticked field. */
  readonly note: string;
  readonly fixes: Fixes;
  readonly error?: MessageKey;
}

const fill = compileCard<object>(template);

/** What the requester should put right: a press beside a field opens a box for what is wrong with it. */
export function returningCard(words: Words, { request, note, fixes, error }: ReturningView): Card {
  const data = { requestId: request.id, revision: request.revision };
  return fill({
    lang: words.locale,
    title: words.say('return.title', { id: request.id }),
    intro: words.say('return.intro', { name: request.requesterName }),
    error: error ? words.say(error, { most: MOST_FIXES }) : '',
    rows: FIXABLE.map(key => ({
      id: FIX_PREFIX + key,
      label: words.say(`field.${key}`),
      value: answerOf(words, key, request),
      tick: words.say('return.tick'),
      tooltip: words.say('return.note', { field: words.say(`field.${key}`) }),
      note: fixes[key] ?? null,
      longest: LONGEST_FIX,
      isVisible: fixes[key] !== undefined,
    })),
    noteLabel: words.say('return.message'),
    noteHint: words.say('return.message.hint'),
    note: note || null,
    actions: [
      execute({ title: words.say('button.return'), verb: 'request.return', style: 'positive', data }),
      execute({ title: words.say('button.back'), verb: 'request.show', data, inputs: 'none' }),
    ],
  });
}

/** A long text is known to whoever has just read it; its beginning tells which one it is. */
const LONGEST = 120;

function answerOf(words: Words, key: FieldKey, { fields, fpmName }: SmeRequest): string {
  if (key === 'fpmId') return fpmName;
  if (key === 'workload') return workloadName(words, fields.workload);
  const text = answerText(words, key, answersFrom(fields)[key] ?? '');
  return text.length > LONGEST ? `${shortened(text, LONGEST)}…` : text;
}
