import type { Card } from '../../cards/render.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';
import type { Scene } from '../gallery/scene.ts';
import { SCENES } from '../gallery/scenes.ts';

export interface Sample {
  readonly scene: Scene;
  readonly locale: Locale;
  readonly card: Card;
}

/** Every scene of the gallery in all five languages. */
export const EVERY_CARD: readonly Sample[] = LOCALES.flatMap(locale =>
  SCENES.map(scene => ({ scene, locale, card: scene.draw(wordsIn(locale)) })),
);

/** What a check finds wrong in any card, each with the card's name: an empty list is what a test wants to see. */
export const faultsIn = (
  check: (sample: Sample) => readonly string[],
  samples: readonly Sample[] = EVERY_CARD,
): string[] =>
  samples.flatMap(sample => check(sample).map(fault => `${sample.scene.id} in ${sample.locale}: ${fault}`));

export type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && /^[A-Z]/.test(String(value.type));

/** Every element, input, action and run of a card, fallbacks included. */
export function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isNode(value) ? [value] : []), ...Object.values(value).flatMap(nodesOf)];
}

export const inputsOf = (card: Card): Node[] => nodesOf(card).filter(({ type }) => type.startsWith('Input.'));

export const buttonsOf = (card: Card): Node[] =>
  nodesOf(card)
    .filter(({ type }) => type === 'ActionSet')
    .flatMap(({ actions }) => actions as Node[]);

export interface Text {
  /** Where it stands: `TextRun.text`, `Input.ChoiceSet.choices.title`, `Action.Execute.data.seats`. */
  readonly place: string;
  readonly text: string;
}

/** Every text of a card with the place it stands in. */
export function textsOf(value: unknown, place = ''): Text[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(item => textsOf(item, place));
  const here = isNode(value) ? value.type : place;
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${here}.${key}`));
}
