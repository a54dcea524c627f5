import { expect, it } from 'vitest';
import { asksFor } from '../../../dialogs/answers/pointed.ts';
import { readText } from '../../../dialogs/understanding/text.ts';

const asks = (ways: string, text: string): boolean => asksFor(ways)(readText(text).folded);

it.each<[string, string, boolean]>([
  ['ile + godzin', 'Ile mamy godzin doradczych?', true],
  ['ile + godzin', 'Godziny doradcze: ile ich jest?', true],
  ['ile + godzin', 'Ile to trwa?', false],
  ['box', 'a mailbox', false],
  ['znalezc', 'jak znaleźć dostawcę', true],
  ['会变', '週年日會變嗎', true],
  ['何時間, 几小时', '相談は何時間ですか', true],
])('"%s" asks for it in "%s": %s', (ways, text, expected) => {
  expect(asks(ways, text)).toBe(expected);
});
