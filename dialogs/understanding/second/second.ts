import type { PlainDate } from '../../../domain/calendar.ts';
import { assembled } from '../assembled.ts';
import { assumedIn, slotsFor } from '../slots/forIntent.ts';
import { type Reading, readSentence } from '../slots/reading.ts';
import { isBarePlan, productNamed } from '../slots/workloads.ts';
import type { Understanding } from '../types.ts';
import { type Choice, choiceIn } from './choice.ts';
import { weighed } from './weighing.ts';

/**
 * What a sentence is understood as once a second recognizer has answered; `undefined` when its answer is no choice.
 * Its choice comes first, with no more certainty than two such witnesses give (`weighing.ts`).
 */
export function reconsidered(
  sentence: string,
  understood: Understanding,
  reply: string,
  today: PlainDate,
): Understanding | undefined {
  const choice = choiceIn(reply);
  if (choice === undefined) return undefined;
  const { intent } = choice;
  const { confidence, alternatives } = weighed([understood, ...understood.alternatives], intent);
  const read = readSentence(sentence, today);
  // The plan of no product that the sentence names is that of the product now chosen.
  const reading =
    choice.product === null
      ? read
      : { ...read, workloads: read.workloads.filter(found => !isBarePlan(found)) };
  const slots = {
    ...slotsFor({ intent, today, reading: alsoNaming(reading, choice) }),
    ...slotsFor({ intent, today, reading }),
  };
  const assumed = assumedIn({ intent, today, reading }, slots);
  return assembled({ intent, confidence, slots, locale: understood.locale, alternatives, assumed });
}

/** At no place of the sentence: the desk's own readers take it from there, under their own rules. */
const NOWHERE = { start: 0, end: 0 } as const;

/** The reading with what was chosen added, where the desk itself found nothing of the kind. */
function alsoNaming(reading: Reading, { product, specialization, solutionArea, region }: Choice): Reading {
  const { workloads, otherWorkloads, specializations, shorthand, areas, places } = reading;
  const found = {
    workload: [...workloads, ...otherWorkloads].length > 0,
    programme: [...specializations, ...shorthand, ...areas].length > 0,
    place: places.some(({ kind }) => kind !== 'language'),
  };
  const added = <T>(wanted: T | null, isFound: boolean): T[] => (wanted === null || isFound ? [] : [wanted]);
  return {
    ...reading,
    workloads: [
      ...workloads,
      ...added(product, found.workload).map(id => productNamed(id, reading.text.folded)),
    ],
    specializations: [
      ...specializations,
      ...added(specialization, found.programme).map(id => ({ id, ...NOWHERE })),
    ],
    areas: [...areas, ...added(solutionArea, found.programme).map(id => ({ id, ...NOWHERE }))],
    places: [
      ...places,
      ...added(region, found.place).map(id => ({ id, kind: 'region' as const, ...NOWHERE })),
    ],
  };
}
