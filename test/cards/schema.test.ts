import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../cards/render.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { LOCALES } from '../../domain/people.ts';
import { SCENES } from '../gallery/scenes.ts';
import { ADAPTIVE_CARD_SCHEMA } from '../support/adaptiveCardSchema.ts';
import { EVERY_CARD, faultsIn } from './everyCard.ts';

/** The package's own entry point is written for bundlers; this file of it runs as it is. */
const renderer: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

const validate = new Ajv2020({ allErrors: true, discriminator: true }).compile(ADAPTIVE_CARD_SCHEMA);

function schemaFaults(card: object): string[] {
  validate(card);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

/**
 * What the real renderer says when it reads a card as version 1.5. It knows languages by two letters only and would
 * refuse `zh-Hant`, which other clients need to choose the right glyphs; it draws such a card all the same.
 */
function parserFaults({ lang: _, ...card }: Card): string[] {
  const context = new renderer.SerializationContext(renderer.Versions.v1_5);
  const parsed = new renderer.AdaptiveCard();
  parsed.parse(card, context);
  const heard = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  return [...heard, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

const [first] = EVERY_CARD;
const somebodysCard = first?.card as Card & { readonly body: readonly object[] };
const withElement = (element: object): Card => ({ ...somebodysCard, body: [element] });

describe('every card in every language', () => {
  it('is drawn', () => {
    expect(EVERY_CARD).toHaveLength(SCENES.length * LOCALES.length);
    expect(new Set(SCENES.map(({ id }) => id)).size).toBe(SCENES.length);
  });

  it('uses only what the schema of our cards lists', () => {
    expect(faultsIn(({ card }) => schemaFaults(card))).toEqual([]);
  });

  it('is read by the renderer as version 1.5 without a complaint', () => {
    // Typeahead came with 1.6. Teams has it in cards of older versions: its own documentation declares 1.2.
    const isKnown = (fault: string): boolean => !fault.includes('"choices.data" is supported in version 1.6');
    expect(faultsIn(({ card }) => parserFaults(card).filter(isKnown))).toEqual([]);
  });

  it('carries the language it is written in', () => {
    expect(faultsIn(({ card, locale }) => (card['lang'] === locale ? [] : [`says ${card['lang']}`]))).toEqual(
      [],
    );
  });

  it('does not change when it is drawn twice', () => {
    const again = ({ scene, locale, card }: (typeof EVERY_CARD)[number]): string[] =>
      JSON.stringify(scene.draw(wordsIn(locale))) === JSON.stringify(card) ? [] : ['differs'];
    // One language tells: the same templates draw them all.
    const inOne = EVERY_CARD.filter(({ locale }) => locale === 'pl');
    expect(faultsIn(again, inOne)).toEqual([]);
  });
});

describe('what the checks would catch', () => {
  it.each([
    ['a misspelt property', { type: 'TextBlock', text: 'a', wrap: true, isSubtel: true }],
    ['text that does not wrap', { type: 'TextBlock', text: 'a' }],
    ['an unknown element', { type: 'FactSets', facts: [] }],
    ['an input without a label', { type: 'Input.Text', id: 'note', maxLength: 10 }],
    ['a wrong value', { type: 'Container', items: [], style: 'danger' }],
  ])('the schema: %s', (_, element) => {
    expect(schemaFaults(withElement(element))).not.toEqual([]);
  });

  it.each([
    ['an unknown element', { type: 'Input.Rating', id: 'stars' }],
    ['an input without an id', { type: 'Input.Text', label: 'a' }],
    ['a wrong value', { type: 'TextBlock', text: 'a', size: 'Huge' }],
  ])('the renderer: %s', (_, element) => {
    expect(parserFaults(withElement(element))).not.toEqual([]);
  });
});
