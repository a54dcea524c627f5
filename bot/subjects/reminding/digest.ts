import { digestCard, digestSummary } from '../../../cards/digest.ts';
import type { ListedRequest } from '../../../cards/parts/requestLine.ts';
import { dateIn } from '../../../domain/calendar.ts';
import { waitingFor } from '../../clocks/waiting.ts';
import type { Reminding } from './reminding.ts';

/** What waits for an FPM this morning. */
export const ofDigest: Reminding<'digest'> = {
  draw: async ({ on }, { stores, reader, words, now, lateSince }) => {
    const today = dateIn(now, reader.zone);
    const lines = (await waitingFor(stores, reader, now)) as readonly ListedRequest[];
    if (lines.length === 0 || today.toString() !== on) return undefined;
    const digest = { lines, today, zone: reader.zone, isLate: lateSince !== undefined };
    return { card: digestCard(words, digest), summary: digestSummary(words, digest) };
  },
};
