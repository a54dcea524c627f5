import { wordsIn } from '../../cards/strings/words.ts';
import type { AccessRecord } from '../../domain/access/record.ts';
import { standsAs } from '../../domain/access/registration.ts';
import { accessDecisionScreen, accessMovedScreen, accessScreen } from '../commands/access/screens.ts';
import type { Standing } from '../commands/standing.ts';
import type { Message } from '../messenger.ts';
import type { Reader } from '../readers.ts';
import type { Stores } from '../storage/stores.ts';
import type { SubjectKind } from './kind.ts';

/** Registrations: once complete they make a person findable; their person and the FPM each see a card of their own. */
export const accessKind = ({ access, people }: Stores, standing: Standing): SubjectKind => ({
  mail: access.mail,
  current: async ({ id }) => {
    const record = (await access.load(id))?.content;
    return (
      record && {
        revision: record.revision,
        project: async () => {
          await access.queue.project(record);
          const known = record.state === 'registered' ? await people.get(id) : undefined;
          if (known) await people.repair(known.person);
        },
        draw: (reader, notice) => draw(record, reader, notice, standing),
      }
    );
  },
});

async function draw(
  record: AccessRecord,
  reader: Reader,
  notice: string | undefined,
  standing: Standing,
): Promise<Message | undefined> {
  // While a form is being filled in nobody is told anything, and no card is taken away from under its reader.
  if (record.state === 'requested') return undefined;
  const words = wordsIn(reader.locale);
  const view = { record, zone: reader.zone };
  if (reader.id === record.personId) {
    return accessScreen(words, view);
  }
  // Decided or taken back before the FPM was reached: there is nothing left to ask for.
  if (notice !== undefined && record.state !== 'info_submitted') return undefined;
  const { partner } = record;
  if (!reader.person || !partner) return undefined;
  const deputies = await standing.standIns(partner.fpmId);
  if (standsAs('fpm', reader.person, record, deputies)) return accessDecisionScreen(words, view);
  // Only a card that stands there already says who decides instead.
  return notice === undefined ? accessMovedScreen(words, record, partner) : undefined;
}
