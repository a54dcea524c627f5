import { standInCard, standInSummary } from '../../../cards/standIn.ts';
import { isOver } from '../../../domain/people.ts';
import type { Reminding } from './reminding.ts';

/** That the reader decides in an FPM's place, as long as that stands; and that it is over, unless it was said anew. */
export const ofAbsence: Reminding<'absence'> = {
  draw: async ({ fpmId, absenceId, notice }, { stores, reader, words, now }) => {
    const fpm = (await stores.people.get(fpmId))?.person;
    if (!fpm) return undefined;
    const away = fpm.away?.delegateId === reader.id && !isOver(fpm, now) ? fpm.away : undefined;
    const isUseful = notice === 'begins' ? away?.id === absenceId : away === undefined;
    if (!isUseful) return undefined;
    const view = { fpm: fpm.name, away };
    return { card: standInCard(words, view), summary: standInSummary(words, view) };
  },
};
