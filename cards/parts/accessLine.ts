import type { AccessRecord } from '../../domain/access/record.ts';
import { compile } from '../render.ts';
import type { Words } from '../strings/words.ts';
import { execute } from './button.ts';
import template from './requestLine.json' with { type: 'json' };

const fill = compile<object, object>(template);

/** Somebody who waits to be let in, as a short block in the queue of the FPM who decides it. */
export function accessLine(words: Words, record: AccessRecord, zone: string): object {
  const { personId, name, partner, application, submittedAt, changedAt } = record;
  const at = words.instant(submittedAt ?? changedAt, zone);
  return fill({
    icon: '…',
    customer: name,
    state: words.say('queue.access'),
    what: partner?.name ?? application?.company ?? '',
    id: words.say('list.filed', { at }),
    ...{ filed: '', due: '', quiet: true, colour: null },
    open: execute({
      ...{ title: words.say('queue.access.open'), verb: 'access.show' },
      ...{ data: { personId }, inputs: 'none' },
    }),
  });
}
