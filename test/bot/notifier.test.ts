import { expect, test } from 'vitest';
import { silentLog } from '../../bot/log.ts';
import type { Messenger } from '../../bot/messenger.ts';
import { type About, Notifier } from '../../bot/notifier.ts';
import type { Readers } from '../../bot/readers.ts';
import type { Mail } from '../../bot/storage/mail.ts';
import type { ParkedStore } from '../../bot/storage/parkedStore.ts';
import type { ShownCard } from '../../bot/storage/rows.ts';
import type { Subject } from '../../domain/subject.ts';

const subject: Subject = { kind: 'request', home: 'fabrikam', id: 'SME-1' };
const shown = (personId: string, n: number, first?: number): ShownCard => ({
  ...{ personId, conversationId: personId, activityId: `${personId}-${n}`, revision: 1 },
  ...(first !== undefined && { first }),
});

/** One refresh to revision 9: which cards are redrawn, and what is noted of them afterwards. */
async function refreshed(cards: ShownCard[]): Promise<{ redrawn: string[]; noted: ShownCard[] }> {
  const noted = new Map(cards.map(card => [card.activityId, card]));
  const redrawn: string[] = [];
  const mail = {
    shownCards: async () => cards.map(content => ({ partition: 'p', row: 'r', etag: 'e', content })),
    redrawn: async (_subject: Subject, _before: unknown, card: ShownCard) =>
      void noted.set(card.activityId, card),
    forgetCard: async ({ content }: { content: ShownCard }) => void noted.delete(content.activityId),
  } as unknown as Mail;
  const messenger = {
    update: async (_contact: unknown, _chat: string, activityId: string) => {
      redrawn.push(activityId);
      return { kind: 'sent', activityId };
    },
  } as unknown as Messenger;
  const readers = { find: async (id: string) => ({ id, contact: {} }) } as unknown as Readers;
  const current = { revision: 9, project: async () => {}, draw: async () => ({ card: {}, summary: '' }) };
  const about = { subject, mail, current } as unknown as About;
  const message = { id: 'm', revision: 9, attempts: 0, work: { kind: 'refresh' } } as const;
  await new Notifier(readers, {} as ParkedStore, messenger, silentLog).deliver(about, message);
  return { redrawn, noted: [...noted.values()] };
}

test('whoever has seen a record often leaves the cards of the others up to date', async () => {
  const often = Array.from({ length: 120 }, (_, n) => shown('anna', n, n < 110 ? 1 : 5));
  const { redrawn, noted } = await refreshed([...often, shown('frank', 1, 1)]);
  expect(redrawn).toContain('frank-1');
  expect(redrawn.filter(id => id.startsWith('anna'))).toEqual(
    often.slice(110).map(({ activityId }) => activityId),
  );
  expect(noted.map(({ activityId }) => activityId).toSorted()).toEqual(redrawn.toSorted());
});

test('a card that was pressed, and one from before this was kept, count as the newest', async () => {
  const often = Array.from({ length: 30 }, (_, n) => shown('anna', n, 8));
  const { redrawn, noted } = await refreshed([...often, shown('anna', 99)]);
  expect(redrawn).toContain('anna-99');
  expect(noted.find(({ activityId }) => activityId === 'anna-99')).toMatchObject({ revision: 9, first: 9 });
});
