import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import type { Intent, Slots, Understand } from '../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../domain/facts.ts';
import { LOCALES, type Locale } from '../../../domain/people.ts';
import { annaIn, paperChat, paperDesk } from '../../support/paperDesk.ts';

/** One thing said, in every language, and what it has to lead to in each of them. */
export interface Line {
  readonly says: Readonly<Record<Locale, string>>;
  readonly intent: Intent;
  /** What is known then, what was said before included. */
  readonly slots?: Slots;
  /** Facts that the answer rests on. */
  readonly facts?: readonly FactId[];
  /** What stands in the answer: texts of the catalogue without values, in the reader's words. */
  readonly hears?: readonly MessageKey[];
  /** The screen of the desk that is asked for. */
  readonly screen?: string;
}

export interface Story {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** One conversation in each language, every line after those before it. */
export function tell({ title, lines }: Story, understand: () => Understand): void {
  describe(title, () => {
    it.each(LOCALES)('in %s', async locale => {
      const screens: string[] = [];
      const speaker = annaIn(locale);
      const say = paperChat(
        understand(),
        speaker,
        paperDesk(screen => screens.push(screen)),
      );
      for (const { says, intent, slots, facts = [], hears = [], screen } of lines) {
        const said = says[locale];
        const { understood, facts: told, replies } = await say(said);
        expect.soft(understood, said).toMatchObject({ intent, ...(slots && { slots }) });
        expect.soft(told, said).toEqual(expect.arrayContaining([...facts]));
        for (const key of hears) expect.soft(replies.join('\n'), said).toContain(speaker.words.say(key));
        if (screen) expect.soft(screens, said).toContain(screen);
      }
    });
  });
}
