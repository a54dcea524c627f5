import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../cards/strings/catalogue.ts';
import { commandIn } from '../../dialogs/commands.ts';
import { LOCALES } from '../../domain/people.ts';

/** What a text tells people to write: it stands in quotation marks of the language. */
const quotedIn = (text: string): string => /[“”„「](.+?)[”“」]/.exec(text)?.[1] ?? '';

describe('what the desk says to write, it understands', () => {
  it.each(LOCALES)('to begin a request, in %s', locale => {
    for (const key of ['list.empty', 'draft.gone'] as const)
      expect(commandIn(quotedIn(CATALOGUE[locale][key])), CATALOGUE[locale][key]).toBe('sme.create_draft');
  });

  it.each(LOCALES)('and its own buttons, in %s, whatever their case and final mark', locale => {
    const { 'say.my_requests': mine, 'say.queue': queue } = CATALOGUE[locale];
    expect(commandIn(`${mine.toUpperCase()} `)).toBe('desk.my_requests');
    expect(commandIn(`${queue}？`)).toBe('desk.queue');
  });
});
