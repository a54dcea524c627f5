import { answerCard } from '../../cards/answer.ts';
import { execute } from '../../cards/parts/button.ts';
import { hasRole } from '../../domain/people.ts';
import { mayExport } from '../../domain/request/access.ts';
import type { Reply } from '../reply.ts';
import type { KnownSpeaker } from '../speaker.ts';
import { message } from './message.ts';

/** "Export": which file of requests it should be, for those who may have one. */
export function exporting(speaker: KnownSpeaker): Reply {
  const { words, person } = speaker;
  if (!mayExport(person)) return message(speaker, 'info', 'export.who');
  const title = words.say('export.which');
  const line = words.say(hasRole(person, 'desk_admin') ? 'export.all' : 'export.own');
  const card = answerCard(words, {
    verdict: { mood: 'info', title, lines: [line] },
    actions: [
      execute({ title: words.say('button.export_csv'), verb: 'export.requests', data: { format: 'csv' } }),
      execute({ title: words.say('button.export_json'), verb: 'export.requests', data: { format: 'json' } }),
    ],
  });
  return { card, summary: title };
}
