import { isFieldKey } from '../../domain/request/fields.ts';
import type { RequestForm } from '../requestForm.ts';
import type { Words } from '../strings/words.ts';
import { noticePart } from './notice.ts';

/** What stands above the form: what is wrong, what changed, what the FPM wants, what was understood, the verdict. */
export function formNotices(words: Words, { draft, errors, verdict, changed }: RequestForm): object[] {
  const wrong = Object.keys(errors).length;
  const understood = draft.understood.filter(isFieldKey).map(key => words.say(`field.${key}`));
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
            title: words.say('form.understood', { fields: words.list(understood) }),
          }),
        ]
      : []),
    ...(verdict ? [verdict] : []),
  ];
}
