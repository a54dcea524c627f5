import type { AccessCommand, Actor } from './command.ts';
import { countedDeclines, countedMisses } from './limits.ts';
import type { AccessPartner, AccessRecord } from './record.ts';

/** What a command leaves in the record beside its state. */
export function recorded(
  before: AccessRecord,
  command: AccessCommand,
  actor: Actor,
  now: string,
): Partial<AccessRecord> {
  switch (command.type) {
    case 'ask': {
      return {
        name: actor.name,
        askedAt: now,
        declines: countedDeclines(before, now),
        withdrawnAt: undefined,
      };
    }
    case 'miss':
      return { misses: [...countedMisses(before, now), now] };
    case 'submit': {
      const { application, partner } = command;
      return { name: actor.name, application, partner, submittedAt: now, decision: undefined };
    }
    case 'move':
      return { partner: before.partner && moved(before.partner, command.to) };
    case 'approve':
      return { decision: decided(actor, 'approved', command.text, now) };
    case 'decline':
      return {
        decision: decided(actor, 'declined', command.text, now),
        declines: [...before.declines, now],
      };
    case 'withdraw':
      return { application: undefined, withdrawnAt: now };
    case 'accept':
    case 'register':
      return {};
  }
}

const moved = (
  { fpmId: former, formerFpmIds = [], ...partner }: AccessPartner,
  { id: fpmId, name: fpmName }: Pick<Actor, 'id' | 'name'>,
): AccessPartner => ({ ...partner, fpmId, fpmName, formerFpmIds: [...formerFpmIds, former] });

const decided = (
  { id, name }: Actor,
  verdict: 'approved' | 'declined',
  text: string,
  at: string,
): AccessRecord['decision'] => ({ verdict, by: id, byName: name, at, text: text.trim() });
