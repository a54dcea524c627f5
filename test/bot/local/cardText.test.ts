import { describe, expect, it } from 'vitest';
import { cardText } from '../../../bot/local/cardText.ts';

const text = (words: string) => ({ type: 'TextBlock', text: words });

describe('a card as lines of text', () => {
  it('in reading order, whatever stands in what', () => {
    const card = {
      type: 'AdaptiveCard',
      body: [
        text('Title'),
        { type: 'Container', items: [text('first'), { type: 'Container', items: [text('second')] }] },
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', items: [text('left')] },
            { type: 'Column', items: [text('right')] },
          ],
        },
        { type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'Approve' }] },
      ],
      actions: [{ type: 'Action.OpenUrl', title: 'Guide' }],
    };
    expect(cardText(card)).toEqual(['Title', 'first', 'second', 'left', 'right', '[Approve]', '[Guide]']);
  });

  it.each([
    ['text in pieces', { type: 'RichTextBlock', inlines: ['a ', { type: 'TextRun', text: 'b' }] }, ['a b']],
    ['a field', { type: 'Input.Text', label: 'Seats', value: '400' }, ['Seats: 400']],
    ['an empty field', { type: 'Input.Text', label: 'Seats' }, ['Seats:']],
    [
      'a choice, by its words and not its value',
      {
        type: 'Input.ChoiceSet',
        label: 'Region',
        value: 'b',
        choices: [
          { title: 'Asia', value: 'a' },
          { title: 'Europe', value: 'b' },
        ],
      },
      ['Region: Europe'],
    ],
    [
      'a choice that nobody offered',
      { type: 'Input.ChoiceSet', label: 'Region', value: 'x', choices: [{ title: 'Asia', value: 'a' }] },
      ['Region: x'],
    ],
    ['a ticked box', { type: 'Input.Toggle', title: 'Agreed', value: 'true' }, ['(x) Agreed']],
    ['an empty box', { type: 'Input.Toggle', title: 'Agreed', value: 'false' }, ['( ) Agreed']],
    ['no words', { type: 'TextBlock', text: '' }, []],
    ['a picture', { type: 'Image', url: 'https://example.com/a.png' }, []],
  ])('%s', (_, element, lines) => expect(cardText({ type: 'AdaptiveCard', body: [element] })).toEqual(lines));

  it.each([undefined, null, 'text', 7, [], {}])('%j has none', nothing =>
    expect(cardText(nothing)).toEqual([]),
  );
});
