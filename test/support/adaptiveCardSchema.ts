import { DATASETS } from '../../cards/datasets.ts';

/**
 * What the desk's cards are made of: the part of Adaptive Cards 1.5 that they use, and nothing else. A misspelt
 * property or an element that Teams might not know is an error here. A card that needs more adds it in this file,
 * after a look at what version 1.5 allows.
 */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
/** A text that has to say something. */
const words: Schema = { type: 'string', pattern: '\\S' };
const flag: Schema = { type: 'boolean' };
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const listOf = (items: Schema, least = 0): Schema => ({ type: 'array', items, minItems: least });

const spacing = oneOf('None', 'Small', 'Medium', 'Large');
const containerStyle = oneOf('emphasis', 'good', 'attention', 'warning', 'accent');

/** A share of the row, or as many pixels. */
const columnWidth: Schema = {
  anyOf: [
    { type: 'integer', minimum: 1 },
    { type: 'string', pattern: '^\\d+px$' },
  ],
};

/** In an element's box. */
const onElement = { spacing, separator: flag };
/** What a text may look like. */
const onText = {
  size: oneOf('Small', 'Medium', 'Large'),
  weight: oneOf('Bolder'),
  color: oneOf('attention', 'warning', 'good', 'accent'),
  isSubtle: flag,
};
/** Ids of the renderer's own use are numbers and dots at most; ours are words. */
const onInput = { ...onElement, id: { type: 'string', pattern: '^[a-z][A-Za-z0-9-]*$' }, label: words };
const onAction = { title: words, style: oneOf('positive', 'destructive') };
const onSubmit = { ...onAction, associatedInputs: oneOf('none'), data: { type: 'object' } };

function object(type: string, properties: Schema, required: readonly string[] = []): Schema {
  return {
    type: 'object',
    properties: { type: { const: type }, ...properties },
    required: ['type', ...required],
    additionalProperties: false,
  };
}

/** One of these objects, told apart by their `type`. */
const byType = (...schemas: readonly Schema[]): Schema => ({
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: schemas,
});

const textRun = object('TextRun', { ...onText, text, italic: flag }, ['text']);

/** What clients without Universal Actions get: the same button, with its verb in the data (section 1 of the traps). */
const submit = object('Action.Submit', onSubmit, ['title', 'data']);
const execute = object(
  'Action.Execute',
  { ...onSubmit, verb: words, fallback: { ...submit, required: ['type', 'title', 'data'] } },
  ['title', 'verb', 'data', 'fallback'],
);
const openUrl = object('Action.OpenUrl', { ...onAction, url: { type: 'string', pattern: '^https://' } }, [
  'title',
  'url',
]);

/** Opens boxes on the card itself, without asking the desk. */
const toggle = object(
  'Action.ToggleVisibility',
  { title: words, tooltip: words, targetElements: listOf(words, 1) },
  ['title', 'tooltip', 'targetElements'],
);

/** A view of their own for the people who are listed; Teams allows sixty. */
const refresh: Schema = {
  type: 'object',
  properties: {
    action: object('Action.Execute', { verb: words, data: { type: 'object' } }, ['verb', 'data']),
    userIds: { type: 'array', items: words, minItems: 1, maxItems: 60, uniqueItems: true },
  },
  required: ['action', 'userIds'],
  additionalProperties: false,
};

const elements = [
  object(
    'TextBlock',
    { ...onElement, ...onText, text: words, wrap: { const: true }, style: oneOf('heading') },
    ['text', 'wrap'],
  ),
  object('RichTextBlock', { ...onElement, inlines: listOf(textRun, 1) }, ['inlines']),
  object(
    'Container',
    {
      ...onElement,
      items: listOf({ $ref: '#/$defs/element' }),
      style: containerStyle,
      bleed: flag,
      id: words,
      isVisible: flag,
    },
    ['items'],
  ),
  object('ColumnSet', { ...onElement, columns: listOf({ $ref: '#/$defs/column' }, 1) }, ['columns']),
  object(
    'ActionSet',
    { ...onElement, actions: { ...listOf(byType(execute, submit, openUrl, toggle), 1), maxItems: 6 } },
    ['actions'],
  ),
  object(
    'Input.Text',
    {
      ...{ ...onInput, value: text, placeholder: text, isMultiline: flag, isVisible: flag },
      maxLength: { type: 'integer', minimum: 1 },
    },
    ['id', 'label', 'maxLength'],
  ),
  object(
    'Input.ChoiceSet',
    {
      ...{ ...onInput, value: text, placeholder: text },
      ...{
        style: { enum: ['compact', 'expanded', 'filtered'] },
        wrap: { type: 'boolean' },
        isMultiSelect: flag,
      },
      // Later than 1.5; Teams knows it in cards of that version, and other clients filter the choices themselves.
      'choices.data': object('Data.Query', { dataset: oneOf(...DATASETS) }, ['dataset']),
      choices: listOf(
        {
          type: 'object',
          properties: { title: words, value: words },
          required: ['title', 'value'],
          additionalProperties: false,
        },
        1,
      ),
    },
    ['id', 'label', 'choices'],
  ),
  object('Input.Date', { ...onInput, value: text, max: text }, ['id', 'label']),
  object('Input.Toggle', { ...onInput, title: words, value: oneOf('true', 'false'), wrap: flag }, [
    'id',
    'label',
    'title',
  ]),
];

export const ADAPTIVE_CARD_SCHEMA: Schema = {
  $defs: {
    element: byType(...elements),
    column: object(
      'Column',
      {
        ...{ items: listOf({ $ref: '#/$defs/element' }, 1), width: columnWidth, spacing },
        verticalContentAlignment: oneOf('Bottom', 'Center'),
      },
      ['items', 'width'],
    ),
  },
  ...object(
    'AdaptiveCard',
    {
      version: { const: '1.5' },
      lang: oneOf('en', 'zh-Hans', 'zh-Hant', 'ja', 'pl'),
      fallbackText: words,
      body: listOf({ $ref: '#/$defs/element' }, 1),
      refresh,
    },
    ['version', 'lang', 'fallbackText', 'body'],
  ),
};
