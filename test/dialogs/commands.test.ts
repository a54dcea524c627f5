import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../cards/strings/catalogue.ts';
import { commandIn } from '../../dialogs/commands.ts';
import type { Model } from '../../dialogs/understanding/model/modelFile.ts';
import { INTENTS } from '../../dialogs/understanding/types.ts';
import { understandWith } from '../../dialogs/understanding/understand.ts';
import { plainDate } from '../../domain/calendar.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';
import { taughtModel, UNTIL_TAUGHT } from './understanding/taught.ts';

let model: Model;
beforeAll(() => {
  model = taughtModel();
}, UNTIL_TAUGHT);

const today = plainDate('2025-06-06');

/** What a button says for the person who presses it, with what it asks. */
const choicesIn = (locale: Locale) => {
  const texts: Readonly<Record<string, string>> = CATALOGUE[locale];
  return INTENTS.flatMap(intent => {
    const text = texts[`intent.${intent}`];
    return text === undefined ? [] : [{ intent, text }];
  });
};

describe('what a button says', () => {
  it.each(LOCALES)('in %s asks what it stands for, and nothing else says the same', locale => {
    expect(choicesIn(locale).length).toBeGreaterThan(60);
    expect(choicesIn(locale).filter(({ intent, text }) => commandIn(text) !== intent)).toEqual([]);
  });

  // The intent is known from the words alone; what else they say ("the 2nd renewal") is read for the intent that is guessed.
  it.each(LOCALES)('in %s would be understood if somebody typed it', locale => {
    const wrong = choicesIn(locale).filter(
      ({ intent, text }) => understandWith(model, text, locale, { today }).intent !== intent,
    );
    expect(wrong).toEqual([]);
  });

  it.each(['Is web mail accepted?', 'is web mail accepted', ' Is web mail accepted？ '])(
    'is known however it ends: “%s”',
    text => expect(commandIn(text)).toBe('ir.email'),
  );

  it('is no command inside a longer sentence', () => {
    expect(commandIn('help me please')).toBeUndefined();
  });
});
