import { howSure, isAnswered } from '../../../dialogs/understanding/certainty.ts';
import {
  type Area,
  areaOf,
  type Guess,
  type Intent,
  type Slots,
} from '../../../dialogs/understanding/types.ts';
import { LOCALES } from '../../../domain/people.ts';
import type { Taught } from './engines.ts';
import type { Utterance } from './utterances.ts';

/**
 * Shares from 0 to 1; `slotF1` and `locale` only for an engine that reads slots and languages, `slotF1` only over
 * sentences whose slots are known.
 */
export interface Score {
  readonly count: number;
  readonly intents: number;
  readonly areas: number;
  readonly slotF1?: number;
  readonly locale?: number;
  /** Wrong, and yet answered without a doubt. */
  readonly wrongButSure: number;
  /** Answered without a doubt, right or wrong. */
  readonly sure: number;
  /** Answered, with what else may be meant or without. */
  readonly answered: number;
  /** Median milliseconds an utterance. */
  readonly median: number;
}

export interface Outcome {
  readonly utterance: Utterance;
  readonly intent: Intent;
  readonly confidence: number;
  /** What else it may be, likeliest first. */
  readonly others?: readonly Guess[];
  readonly slots?: Slots;
  readonly locale?: string;
  readonly milliseconds: number;
}

export function tryOut(taught: Taught, utterances: readonly Utterance[]): Outcome[] {
  return utterances.map(utterance => {
    const start = performance.now();
    const { intent, confidence, alternatives: others, slots, locale } = taught(utterance);
    const milliseconds = performance.now() - start;
    return {
      utterance,
      intent,
      confidence,
      milliseconds,
      ...(others ? { others } : {}),
      ...(slots ? { slots } : {}),
      ...(locale ? { locale } : {}),
    };
  });
}

export function score(outcomes: readonly Outcome[]): Score {
  const share = (test: (outcome: Outcome) => boolean): number =>
    outcomes.length === 0 ? Number.NaN : outcomes.filter(test).length / outcomes.length;
  const right = ({ intent, utterance }: Outcome): boolean => intent === utterance.intent;
  const sure = (outcome: Outcome): boolean => howSure(outcome) === 'sure';
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const reads = outcomes.some(({ slots }) => slots !== undefined);
  const labelled = outcomes.some(({ utterance }) => Object.keys(utterance.slots).length > 0);
  return {
    count: outcomes.length,
    intents: share(right),
    areas: share(({ intent, utterance }) => areaOf(intent) === areaOf(utterance.intent)),
    wrongButSure: share(outcome => sure(outcome) && !right(outcome)),
    sure: share(sure),
    answered: share(isAnswered),
    median: times[Math.floor(times.length / 2)] ?? Number.NaN,
    ...(reads
      ? {
          ...(labelled ? { slotF1: slotF1(outcomes) } : {}),
          locale: share(({ locale, utterance }) => locale === utterance.lang),
        }
      : {}),
  };
}

/** Over single slots: one is right when its name and its whole value are. */
function slotF1(outcomes: readonly Outcome[]): number {
  let hits = 0;
  let said = 0;
  let wanted = 0;
  for (const { slots = {}, utterance } of outcomes) {
    const found = new Set(Object.entries(slots).map(pair => JSON.stringify(pair)));
    const expected = Object.entries(utterance.slots ?? {}).map(pair => JSON.stringify(pair));
    hits += expected.filter(pair => found.has(pair)).length;
    said += found.size;
    wanted += expected.length;
  }
  return (2 * hits) / (said + wanted);
}

export const AREAS: readonly Area[] = ['sme', 'spz', 'ir', 'ip', 'sup', 'meta', 'desk'];

export const byLocale = (outcomes: readonly Outcome[]): [string, Outcome[]][] =>
  LOCALES.map(locale => [locale, outcomes.filter(({ utterance }) => utterance.lang === locale)]);

/** By the area that was meant, so that the share of right intents is the area's recall. */
export const byArea = (outcomes: readonly Outcome[]): [string, Outcome[]][] =>
  AREAS.map(area => [area, outcomes.filter(({ utterance }) => areaOf(utterance.intent) === area)]);

/** Of what was taken for an area, the share that is of it; for a language, of what was taken for that language. */
export function precisionIn(outcomes: readonly Outcome[], name: string): number {
  const taken = outcomes.filter(({ intent, locale }) => areaOf(intent) === name || locale === name);
  const right = taken.filter(({ utterance }) => areaOf(utterance.intent) === name || utterance.lang === name);
  return taken.length === 0 ? Number.NaN : right.length / taken.length;
}
