import type { Application } from '../../domain/access/record.ts';
import type { Words } from '../strings/words.ts';
import { type Row, rowsPart } from './rows.ts';

/** What somebody wrote who asks for access; `before` and `after` are rows that only the FPM sees. */
export function accessRows(
  words: Words,
  { company, role, email, mailEnabled, alternateEmail }: Application,
  before: readonly Row[] = [],
  after: readonly Row[] = [],
): object {
  return rowsPart({
    rows: [
      ...before,
      { label: words.say('access.field.company'), value: company },
      { label: words.say('access.field.role'), value: words.say(`access.role.${role}`) },
      {
        label: words.say('access.field.email'),
        value: mailEnabled ? email : words.say('access.no_mailbox', { email }),
      },
      ...(alternateEmail ? [{ label: words.say('access.field.alternateEmail'), value: alternateEmail }] : []),
      ...after,
    ],
  });
}
