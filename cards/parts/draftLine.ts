import { answersOf, type Draft, draftRequestId } from '../../domain/request/draft.ts';
import { compile } from '../render.ts';
import type { Words } from '../strings/words.ts';
import { execute } from './button.ts';
import { answerText } from './choices.ts';
import template from './requestLine.json' with { type: 'json' };

const fill = compile<object, object>(template);

/** A draft as a short block beside the requests, with a button that goes on with it. */
export function draftLine(words: Words, draft: Draft, zone: string): object {
  const { tenantName, workload } = answersOf(draft);
  const id = draftRequestId(draft);
  const at = words.instant(draft.updatedAt, zone);
  return fill({
    icon: '✎',
    customer: tenantName || words.say('drafts.no_customer'),
    state: words.say(draft.corrects ? 'drafts.correction' : 'drafts.draft'),
    what: workload ? answerText(words, 'workload', workload) : words.say('drafts.no_workload'),
    id,
    filed: ` · ${words.say('drafts.changed', { at })}`,
    due: '',
    quiet: true,
    colour: null,
    open: execute({
      title: words.say('drafts.continue', { id }),
      verb: 'draft.edit',
      data: { draftId: draft.id },
      inputs: 'none',
    }),
  });
}
