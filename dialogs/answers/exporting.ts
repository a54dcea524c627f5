import { exportingCard } from '../../cards/exporting.ts';
import { hasRole } from '../../domain/people.ts';
import { mayExport } from '../../domain/request/access.ts';
import type { Reply } from '../reply.ts';
import type { KnownSpeaker } from '../speaker.ts';
import { message } from './message.ts';

/** "Export": which file it should be, for those who may have one. */
export function exporting(speaker: KnownSpeaker): Reply {
  const { words, person } = speaker;
  if (!mayExport(person)) return message(speaker, 'info', 'export.who');
  return { card: exportingCard(words, hasRole(person, 'desk_admin')), summary: words.say('export.title') };
}
