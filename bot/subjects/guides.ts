import { guideCard, guideSummary } from '../../cards/guide.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { dateIn, type Holidays } from '../../domain/calendar.ts';
import { guideOf } from '../../domain/guides.ts';
import { maySeeRecords } from '../../domain/specializations/recordAccess.ts';
import { runOf } from '../../domain/subject.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../storage/stores.ts';
import type { SubjectKind } from './kind.ts';

/** Guides: nobody is told of a step, but every card that shows the guide follows. */
export const guideKind = (stores: Stores, clock: Clock, holidays: Holidays): SubjectKind => ({
  mail: stores.guides.mail,
  current: async ({ home, id }) => {
    const run = runOf(id);
    const guide = guideOf(run.guideId);
    const progress = guide && (await stores.guides.load(home, run))?.content;
    if (!progress) return undefined;
    return {
      revision: progress.revision,
      project: async () => {},
      draw: async ({ person: reader }) => {
        const partner = await stores.partners.get(home);
        if (!reader || !partner || !maySeeRecords(reader, partner)) return undefined;
        const words = wordsIn(reader.locale);
        const today = dateIn(clock.now(), reader.zone);
        const inHand = { partnerId: home, guide, run: run.run, progress };
        const view = { ...inHand, partner: partner.name, reader, today, holidays };
        return { card: guideCard(words, view), summary: guideSummary(words, view) };
      },
    };
  },
});
