import type { AccessChange, AccessCommand, Actor } from '../../../domain/access/command.ts';
import type { AccessRecord, Application } from '../../../domain/access/record.ts';
import { acceptAndRegister, nobodyYet, register } from '../../../domain/access/registration.ts';
import type { Locale } from '../../../domain/people.ts';
import type { Result } from '../../../domain/result.ts';
import { castIn } from './cast.ts';
import { type Manner, nameIn, typedIn } from './typed.ts';

const at = (hour: number) => ({
  now: `2025-06-10T${String(hour).padStart(2, '0')}:00:00Z`,
  commitId: 'sample',
});

const recordOf = (result: Result<AccessChange, string>): AccessRecord => {
  if (!result.ok) throw new Error(`a sample was refused: ${result.error}`);
  return result.value.record;
};

/** A registration in every state it can be in, all made by the rules themselves. */
export type Way = Readonly<
  Record<
    'unknown' | 'asked' | 'submitted' | 'invited' | 'rejected' | 'withdrawn' | 'registered',
    AccessRecord
  >
>;

export function wayOf(manner: Manner, locale: Locale): Way {
  const { partner, fpm, requester } = castIn(locale, manner);
  const person: Actor = { id: 'stranger', name: requester.name, roles: [] };
  const { email, note } = typedIn(manner, locale);
  const application: Application = {
    ...{ company: nameIn(manner, partner.name, 'company').slice(0, 120), role: 'partner_admin', email },
    ...{ mailEnabled: manner === 'ordinary', ...(manner !== 'ordinary' && { alternateEmail: email }) },
  };
  const named = { id: partner.id, name: partner.name, fpmId: fpm.id, fpmName: fpm.name };
  const does = (record: AccessRecord, command: AccessCommand, actor: Actor, hour: number): AccessRecord =>
    recordOf(register(record, command, actor, at(hour)));
  const unknown = nobodyYet(person, at(7).now);
  const asked = does(unknown, { type: 'ask' }, person, 8);
  const submitted = does(asked, { type: 'submit', application, partner: named }, person, 9);
  const text = manner === 'ordinary' ? '' : note;
  const invited = does(submitted, { type: 'approve', text }, fpm, 10);
  return {
    ...{ unknown, asked, submitted, invited },
    rejected: does(submitted, { type: 'decline', text: note }, fpm, 10),
    withdrawn: does(submitted, { type: 'withdraw' }, person, 11),
    registered: recordOf(acceptAndRegister(invited, person, at(12), invited.revision)),
  };
}
