import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { BeingAway } from '../../../bot/commands/beingAway.ts';
import { PEOPLE } from '../../../bot/local/demoPeople.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { wordsIn } from '../../../cards/strings/words.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { Person } from '../../../domain/people.ts';
import { fail, ok } from '../../../domain/result.ts';

const now = Temporal.Instant.from('2025-06-03T09:00:00Z');

test('an FPM who says that they are away keeps nothing that an admin takes from them at that moment', async () => {
  const records = new Map<string, { person: Person; revision: number }>([
    [PEOPLE.frank.id, { person: { ...PEOPLE.frank, roles: ['fpm', 'desk_admin'] }, revision: 1 }],
    [PEOPLE.ken.id, { person: PEOPLE.ken, revision: 1 }],
  ]);
  let isTaken = false;
  const people = {
    get: async (id: string) => records.get(id),
    change: async (person: Person, revision: number) => {
      // The admin is faster, once.
      if (!isTaken) records.set(PEOPLE.frank.id, { person: PEOPLE.frank, revision: 2 });
      isTaken = true;
      if (records.get(person.id)?.revision !== revision) return fail('stale');
      records.set(person.id, { person, revision: revision + 1 });
      return ok(undefined);
    },
  };
  const clock = { now: () => now, wait: async () => {} };
  const away = new BeingAway({ people } as unknown as Stores, clock, {
    startDigest: async () => {},
    tellDelegate: async () => {},
  } as never);
  const speaker: KnownSpeaker = {
    ...{ person: { ...PEOPLE.frank, roles: ['fpm', 'desk_admin'] }, words: wordsIn('en'), zone: 'UTC' },
    ...{ today: plainDate('2025-06-03'), now },
  };
  await away.save(speaker, { person: PEOPLE.ken.id, from: '2025-06-03', until: '2025-06-05' });
  expect(records.get(PEOPLE.frank.id)?.person).toMatchObject({
    roles: ['fpm'],
    away: { delegateId: PEOPLE.ken.id },
  });
});
