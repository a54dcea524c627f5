import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../cards/parts/button.ts';
import type { Card } from '../../cards/render.ts';
import { CATALOGUE } from '../../cards/strings/catalogue.ts';
import { LOCALES } from '../../domain/people.ts';
import { cardOf } from '../gallery/scene.ts';
import { THEMES, type Theme } from '../gallery/stage/hosts.ts';
import { type Drawn, openBrowser, Stage } from '../support/browser.ts';
import { EVERY_CARD, type Sample } from './everyCard.ts';

/**
 * What axe judges a card by: all its rules for WCAG 2.0 and 2.1, levels A and AA, that can say something about a part
 * of a page: contrast of text, labels and names of inputs and buttons, roles, headings. Colours come from the host
 * configurations of the gallery, which are close to those of Teams, not from Teams itself.
 */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** The open renderer gives its searched box no name, whatever label the card has; Teams draws this box itself. */
const SEARCHED = 'ac-choiceSetInput-filtered';

/** Buttons that are a name; where it is cut off on a phone, the text above has it in full or a person knows it. */
const NAMES = /^eligibility\/which-|^partner\/which~|^question\/(fpmId|partnerName)~/;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await Stage.open(browser);
});
afterAll(() => browser.close());

/**
 * In light every language is drawn, and the longest and the hostile texts in two of them: people type the same in all,
 * and Polish words take the most room. Dark has the same measures, so one language shows its colours.
 */
const samplesIn = (theme: Theme): readonly Sample[] =>
  EVERY_CARD.filter(({ scene, locale }) => {
    if (locale === 'en') return true;
    return theme === 'light' && (locale === 'pl' || !scene.id.includes('~'));
  });

async function faultsOnPhone(theme: Theme, faults: (drawn: Drawn, sample: Sample) => readonly string[]) {
  const found: string[] = [];
  for (const sample of samplesIn(theme)) {
    const { scene, locale, card } = sample;
    const drawn = await stage.draw(card, { theme, locale, width: 'narrow' });
    found.push(...faults(drawn, sample).map(fault => `${scene.id} in ${locale}: ${fault}`));
  }
  return found;
}

describe('every card on a narrow phone', () => {
  it.each(THEMES)(
    'is drawn in %s, and nothing sticks out or is cut off',
    { timeout: 240_000 },
    async theme => {
      const faults = await faultsOnPhone(theme, ({ height, overflowing, truncated }, { scene }) => [
        ...(height > 20 ? [] : ['nothing is drawn']),
        ...overflowing.map(what => `sticks out: ${what}`),
        ...(NAMES.test(scene.id) ? [] : truncated.map(title => `cut off: ${title}`)),
      ]);
      expect(faults).toEqual([]);
      expect(stage.faults).toEqual([]);
    },
  );

  // Any of these may be offered where the desk is not sure what was meant.
  it.each(LOCALES)('would show in full every question that a button may ask in %s', async locale => {
    const texts = Object.entries(CATALOGUE[locale]).filter(([key]) => key.startsWith('intent.'));
    const body = texts.map(([, text]) => ({ type: 'ActionSet', actions: [say(text, text)] }));
    const card: Card = { type: 'AdaptiveCard', version: '1.5', body };
    const { truncated } = await stage.draw(card, { theme: 'light', locale, width: 'narrow' });
    expect(texts.length).toBeGreaterThan(60);
    expect(truncated).toEqual([]);
  });
});

describe('every kind of card', () => {
  it.each(THEMES)('can be read by everybody in %s', { timeout: 240_000 }, async theme => {
    const ordinary = samplesIn(theme).filter(
      ({ scene, locale }) => locale === 'en' && !scene.id.includes('~'),
    );
    const found: string[] = [];
    for (const { scene, locale, card } of ordinary) {
      await stage.draw(card, { theme, locale, width: 'wide' });
      for (const { rule, html, why } of await stage.audit(WCAG))
        if (!(rule === 'label' && html.includes(SEARCHED)))
          found.push([scene.id, rule, why, html].join(': '));
    }
    expect(new Set(ordinary.map(({ scene }) => cardOf(scene))).size).toBeGreaterThan(6);
    expect(found).toEqual([]);
  });
});

describe('what the stage would catch', () => {
  const look = { theme: 'light', locale: 'en', width: 'narrow' } as const;
  const cardWith = (...body: readonly object[]): Card => ({ type: 'AdaptiveCard', version: '1.5', body });

  it('an input without a label', async () => {
    await stage.draw(cardWith({ type: 'Input.Text', id: 'a' }), look);
    expect((await stage.audit(WCAG)).map(({ rule }) => rule)).toContain('label');
  });

  it('text that can hardly be seen', async () => {
    const dark = { ...look, theme: 'dark' } as const;
    await stage.draw(cardWith({ type: 'TextBlock', text: 'Hello', color: 'dark' }), dark);
    expect((await stage.audit(WCAG)).map(({ rule }) => rule)).toContain('color-contrast');
  });

  it('something wider than the card, and a button whose title does not fit', async () => {
    const text = { type: 'TextBlock', text: 'Hello' };
    const columns = { type: 'ColumnSet', columns: [{ type: 'Column', width: '400px', items: [text] }] };
    const button = {
      type: 'Action.Submit',
      title: 'A title that is much longer than any narrow phone is wide',
    };
    const drawn = await stage.draw(cardWith(columns, { type: 'ActionSet', actions: [button] }), look);
    expect(drawn.overflowing).not.toEqual([]);
    expect(drawn.truncated).toEqual([button.title]);
  });
});
