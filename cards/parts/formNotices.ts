import { answersOf } from '../../domain/request/draft.ts';
import { type FieldKey, isFieldKey } from '../../domain/request/fields.ts';
import { FROM_RECORD, missingIn } from '../../domain/request/missing.ts';
import type { Words } from '../strings/words.ts';
import type { RequestForm } from './formView.ts';
import { noticePart } from './notice.ts';

/** What stands above the form: what is wrong, what changed, what the FPM wants, what was understood, the verdict. */
export function formNotices(words: Words, { draft, errors, verdict, changed }: RequestForm): object[] {
  const wrong = Object.keys(errors).length;
  const named = (keys: readonly FieldKey[]): string => words.list(keys.map(key => words.say(`field.${key}`)));
  const understood = draft.understood.filter(isFieldKey);
  const missing = missingIn(answersOf(draft));
  return [
    ...(wrong > 0
      ? [noticePart({ mood: 'bad', plain: true, title: words.say('form.errors', { count: wrong }) })]
      : []),
    ...(changed ? [noticePart({ mood: 'warning', plain: true, title: words.say('form.changed') })] : []),
    ...(draft.corrects?.remark
      ? [
          noticePart({
            mood: 'warning',
            title: words.say('form.returned', { name: draft.corrects.by }),
            quote: draft.corrects.remark,
          }),
        ]
      : []),
    ...(understood.length > 0
      ? [
          noticePart({
            mood: 'info',
            plain: true,
            title: words.say('form.understood', { fields: named(understood) }),
            lines:
              missing.length > 0
                ? [words.say('fact.AMB-07h', { missing: named(missing), taken: named(FROM_RECORD) })]
                : [],
          }),
        ]
      : []),
    ...(verdict ? [verdict] : []),
  ];
}
