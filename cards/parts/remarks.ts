import type { Person } from '../../domain/people.ts';
import { actsFor, type Deputies } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { Words } from '../strings/words.ts';

/** The newest stand on the card; the story has them all. */
const MOST_SHOWN = 2;

/** What was said about a request, oldest first. Private notes are for the FPMs who decide it and their deputies. */
export function remarkLines(
  words: Words,
  request: SmeRequest,
  reader: Person,
  deputies: Deputies = {},
): { who: string; text: string }[] {
  const isFpm = actsFor(reader, request, deputies) !== undefined && reader.id !== request.requesterId;
  return request.remarks
    .filter(({ isPrivate }) => !isPrivate || isFpm)
    .slice(-MOST_SHOWN)
    .map(({ byName, at, text, isPrivate }) => ({
      who: words.say(isPrivate ? 'remark.private' : 'remark.by', {
        ...{ name: byName, at: words.instant(at, reader.zone) },
      }),
      text,
    }));
}
