import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../cards/strings/words.ts';
import { askFpm } from '../../dialogs/answers/next.ts';
import type { Speaker } from '../../dialogs/speaker.ts';
import { shortened } from '../../domain/shortened.ts';

test('a shortened text is a beginning of it that a link can carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, most) => {
      const short = shortened(text, most);
      expect(text.startsWith(short)).toBe(true);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(short.length).toBeGreaterThanOrEqual(Math.min(text.length, most - 1));
      expect(() => encodeURIComponent(short)).not.toThrow();
    }),
  );
});

test('a long question with an emoji where it is cut can still be sent to the FPM', () => {
  const speaker = { words: wordsIn('en'), person: { partnerId: 'fabrikam' } } as Speaker;
  const [button] = askFpm(speaker, `${'x'.repeat(299)}😀 and more`);
  const { about } = (button as { data: { about: string } }).data;
  expect(() => encodeURIComponent(about)).not.toThrow();
});
