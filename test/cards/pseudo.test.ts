import { describe, expect, it } from 'vitest';
import { PARTNERS, PEOPLE } from '../../bot/local/demoPeople.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { acronymOf, PRODUCTS, WORKLOADS } from '../../domain/eligibility/workloads.ts';
import { LOCALES } from '../../domain/people.ts';
import { SCENES } from '../gallery/scenes.ts';
import { CLOSE, OPEN, outsideBrackets, pseudoWords } from '../support/pseudo.ts';
import { textsOf } from './everyCard.ts';

/** Where somebody reads. Everything else in a card is for machines. */
const READ =
  /^(?:TextRun\.text|TextBlock\.text|AdaptiveCard\.fallbackText|\w+\.(?:label|placeholder|errorMessage|altText|tooltip)|Action\.\w+\.title|Input\.ChoiceSet\.choices\.title|Input\.Toggle\.title)$/;

/** What the demo's people typed, and what is written alike in every language. */
const NOT_OF_THE_CATALOGUE = [
  ...Object.values(PEOPLE).flatMap(({ name, email }) => [name, email]),
  ...PARTNERS.map(({ name }) => name),
  ...['Partner 2', 'Partner 3', 'helpdesk@partner.example', 'Europe/Warsaw'],
  ...['Northwind Traders', 'Wingtip Toys', 'Contoso', 'Litware', 'Fourth Coffee', 'Graphic Design Institute'],
  ...['Zakłady Mięsne Łuków', '北風貿易', 'コントソ商事', 'Lotus Notes 9', 'Exchange migration'],
  ...['First rollout of', 'Please add the current policy', 'Attack surface reduction rules in block mode'],
  ...['Pilot in June', 'Two weeks without a blocked', 'Weekly calls in which the SME'],
  ...['FTP Partner', 'FastTrack Engineer SME', 'FastTrack Migration Resource'],
  ...[...PRODUCTS, ...WORKLOADS.map(acronymOf)],
  // Whoever writes in a language is offered it in that language.
  ...LOCALES.map(locale => wordsIn(locale).say('language.button')),
];

const ID = /^(?:(?:SME|ENG)-\w{4}-\w{4}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** The parts of a text that stand outside all brackets and are nobody's name, id or typed text. */
const strangersIn = (text: string): string[] =>
  outsideBrackets(text)
    .split(/ · |\n/)
    .map(part => part.replace(/^[^\p{L}\p{N}]+|[\s:·]+$/gu, ''))
    .filter(part => /\p{L}{2}/u.test(part) && !ID.test(part))
    .filter(part => !NOT_OF_THE_CATALOGUE.some(known => part.startsWith(known)));

const words = pseudoWords();
const DRAWN = SCENES.map(({ id, draw }) => ({ id, card: draw(words) }));

describe('in a language that is four tenths longer than English', () => {
  it('every text of every card comes from the catalogue', () => {
    const strangers = DRAWN.filter(({ id }) => !id.includes('~')).flatMap(({ id, card }) =>
      textsOf(card)
        .filter(({ place }) => READ.test(place))
        .flatMap(({ place, text }) => strangersIn(text).map(part => `${id}, ${place}: ${part}`)),
    );
    expect(strangers).toEqual([]);
  });

  it('no text is cut in two, but for what a list shortens with an ellipsis', () => {
    const count = (text: string, sign: string): number => text.split(sign).length;
    const broken = DRAWN.flatMap(({ id, card }) =>
      textsOf(card)
        .filter(({ text }) => count(text, OPEN) !== count(text, CLOSE) && !text.includes('…'))
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(broken).toEqual([]);
  });

  // Whoever writes such a language does not fill a form with ideographs: those are weighed in their own languages.
  it('every card is small enough to be sent', () => {
    const large = DRAWN.filter(({ id }) => !id.endsWith('~longest_han'))
      .map(({ id, card }) => ({ id, bytes: Buffer.byteLength(JSON.stringify(card)) }))
      .filter(({ bytes }) => bytes > 28 * 1024);
    expect(large).toEqual([]);
  });
});

describe('the language itself', () => {
  it('is accented, bracketed and longer, and leaves what is put into it alone', () => {
    const said = words.say('form.understood', { fields: 'Region' });
    expect(said).toMatch(/^⟦Fîļļéd îñ .*Region.*~+⟧$/);
    expect(outsideBrackets(`1 ${said} of 2`)).toBe('1  of 2');
  });

  it('counts as English does', () => {
    expect(words.say('form.errors', { count: 1 })).not.toBe(words.say('form.errors', { count: 2 }));
  });
});
