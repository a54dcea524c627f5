import { describe, expect, it } from 'vitest';
import type { Card } from '../../cards/render.ts';
import { ANSWER_PREFIX, EARLIER, isVerb, VERBS } from '../../cards/verbs.ts';
import { FIELD_KEYS, FORM_VERSION, fieldOf } from '../../domain/request/fields.ts';
import { SKULL } from '../gallery/sample/typed.ts';
import { isHostile } from '../gallery/scene.ts';
import { buttonsOf, EVERY_CARD, faultsIn, inputsOf, type Node, nodesOf, textsOf } from './everyCard.ts';

/** What a button's data carries beside inputs: an input of the same name would overwrite it. */
const CONTROL_KEYS = [
  ...['draftId', 'personId', 'requestId', 'revision', 'formVersion', 'verb'],
  ...['engagementId', 'partnerId'],
];

/** What fits on a button of a narrow phone, more or less: `browser.test.ts` looks more closely. */
const MOST_LETTERS = 40;

const repeated = (items: readonly unknown[]): unknown[] =>
  items.filter((item, i) => items.indexOf(item) !== i);

describe('inputs', () => {
  it('have an id and a label, and no two in a card have the same id', () => {
    const faults = ({ card }: { card: Card }): string[] => {
      const inputs = inputsOf(card);
      const bare = inputs.filter(({ id, label }) => !id || !String(label ?? '').trim());
      return [
        ...bare.map(input => JSON.stringify(input)),
        ...repeated(inputs.map(({ id }) => id)).map(String),
      ];
    };
    expect(faultsIn(faults)).toEqual([]);
  });

  it('never shadow a key of a button', () => {
    const shadowed = ({ card }: { card: Card }): string[] =>
      inputsOf(card).flatMap(({ id }) => (CONTROL_KEYS.includes(String(id)) ? [String(id)] : []));
    expect(faultsIn(shadowed)).toEqual([]);
  });

  it('of the form are its fields and the earlier customer, each once, with the length that is checked again afterwards', () => {
    const form = EVERY_CARD.find(({ scene }) => scene.id === 'form/empty')?.card;
    const inputs = form ? inputsOf(form) : [];
    const names = [...FIELD_KEYS, EARLIER].map(key => ANSWER_PREFIX + key);
    expect(inputs.map(({ id }) => id).sort()).toEqual(names.sort());
    const limits = inputs
      .filter(({ type }) => type === 'Input.Text')
      .map(({ id, maxLength }) => [id, maxLength]);
    const texts = FIELD_KEYS.filter(key => fieldOf(key).kind.includes('text'));
    expect(Object.fromEntries(limits)).toEqual(
      Object.fromEntries(texts.map(key => [ANSWER_PREFIX + key, fieldOf(key).maxLength])),
    );
  });
});

describe('buttons', () => {
  const executes = (card: Card): Node[] => buttonsOf(card).filter(({ type }) => type === 'Action.Execute');

  it('stand at most six in a set', () => {
    const crowded = ({ card }: { card: Card }): string[] =>
      nodesOf(card).flatMap(({ type, actions }) =>
        type === 'ActionSet' && (actions as Node[]).length > 6
          ? [`${(actions as Node[]).length} buttons`]
          : [],
      );
    expect(faultsIn(crowded)).toEqual([]);
  });

  it('have a fallback for older clients that says the same', () => {
    const faults = ({ card }: { card: Card }): string[] =>
      executes(card).flatMap(({ title, verb, data, fallback }) => {
        const plain = { ...(fallback as Node) };
        const same = plain['title'] === title && plain.type === 'Action.Submit';
        const carries = JSON.stringify(plain['data']) === JSON.stringify({ ...(data as object), verb });
        return same && carries ? [] : [String(title)];
      });
    expect(faultsIn(faults)).toEqual([]);
  });

  it('carry what their verb reads, together with everything that could be typed into the card', () => {
    const typed = (card: Card): object =>
      Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value ?? '']));
    const faults = ({ card }: { card: Card }): string[] =>
      executes(card).flatMap(({ verb, data, associatedInputs, title }) => {
        if (!isVerb(verb)) return [`${title}: unknown verb ${String(verb)}`];
        const inputs = associatedInputs === 'none' ? {} : typed(card);
        const read = VERBS[verb].safeParse({ ...(data as object), ...inputs });
        return read.success ? [] : [`${title}: ${read.error.message}`];
      });
    expect(faultsIn(faults)).toEqual([]);
  });

  it('of the form say which form they were drawn with', () => {
    const form = EVERY_CARD.find(({ scene }) => scene.id === 'form/empty')?.card;
    const versions = form
      ? executes(form).map(({ data }) => (data as { formVersion?: string }).formVersion)
      : [];
    expect(versions).toEqual([FORM_VERSION, FORM_VERSION, undefined]);
  });

  it('never ask for the same thing twice in one card', () => {
    const twice = ({ card }: { card: Card }): string[] =>
      repeated(buttonsOf(card).map(({ title }) => title)).map(String);
    const lists = EVERY_CARD.filter(({ scene }) => !/^(list|digest)\/|^request\/returning/.test(scene.id));
    expect(faultsIn(twice, lists)).toEqual([]);
  });

  it('have short titles, save for names', () => {
    // A workload's or a company's name is as long as it is; it stands in the text as well where it could be cut off.
    const named = /^eligibility\/which-|~/;
    const long = ({ card }: { card: Card }): string[] =>
      buttonsOf(card).flatMap(({ title }) => (String(title).length > MOST_LETTERS ? [String(title)] : []));
    const samples = EVERY_CARD.filter(({ scene }) => !named.test(scene.id));
    expect(faultsIn(long, samples)).toEqual([]);
  });
});

describe("people's own words", () => {
  /** Places that Teams shows as they are, or doesn't show. TextBlocks, facts and labels would read them as Markdown. */
  const HARMLESS = [
    'TextRun.text',
    'Input.Text.value',
    'Input.ChoiceSet.value',
    'Input.ChoiceSet.choices.title',
    'Input.ChoiceSet.choices.value',
    'AdaptiveCard.fallbackText',
    'Action.Submit.title',
    'Action.Execute.title',
    'Action.Submit.data.msteams.value',
    'Action.Submit.data.otherWorkload',
    'Action.Execute.data.otherWorkload',
  ];
  const hostile = EVERY_CARD.filter(({ scene }) => isHostile(scene));

  it('stand only where nothing reads them as markup', () => {
    const misplaced = ({ card }: { card: Card }): string[] =>
      textsOf(card)
        .filter(({ place, text }) => text.includes(SKULL) && !HARMLESS.includes(place))
        .map(({ place, text }) => `${place}: ${text}`);
    expect(faultsIn(misplaced)).toEqual([]);
  });

  it('do stand in every hostile card, and bindings in them are left alone', () => {
    const missing = ({ card }: { card: Card }): string[] => {
      const texts = textsOf(card).filter(({ text }) => text.includes(SKULL));
      return texts.some(({ text }) => text.includes('${')) ? [] : ['no hostile text'];
    };
    expect(hostile.length).toBeGreaterThan(20);
    expect(faultsIn(missing, hostile)).toEqual([]);
  });

  it('are the only place where a binding can still be seen', () => {
    const leftover = ({ card }: { card: Card }): string[] =>
      textsOf(card)
        .filter(({ text }) => text.includes('${') && !text.includes(SKULL))
        .map(({ place, text }) => `${place}: ${text}`);
    expect(faultsIn(leftover)).toEqual([]);
  });
});
