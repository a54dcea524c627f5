import { digestCard, digestSummary } from '../../../cards/digest.ts';
import type { ListedRequest } from '../../../cards/parts/requestLine.ts';
import { dateIn } from '../../../domain/calendar.ts';
import { decidingFor, stoodInFor, waitingForAny } from '../../clocks/waiting.ts';
import type { Reminding } from './reminding.ts';

/** What waits for an FPM this morning. */
export const ofDigest: Reminding<'digest'> = {
  draw: async ({ on }, { stores, reader, words, now, lateSince }) => {
    const today = dateIn(now, reader.zone);
    const fpms = await decidingFor(stores.people, reader, now);
    const lines = (await waitingForAny(stores.lists, fpms)) as readonly ListedRequest[];
    if (lines.length === 0 || today.toString() !== on) return undefined;
    const standsInFor = stoodInFor(reader, fpms);
    const digest = { lines, standsInFor, today, zone: reader.zone, isLate: lateSince !== undefined };
    return { card: digestCard(words, digest), summary: digestSummary(words, digest) };
  },
};
