import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../cards/strings/catalogue.ts';
import { commandIn, errandMeant } from '../../dialogs/commands.ts';
import { plainDate } from '../../domain/calendar.ts';
import { LOCALES } from '../../domain/people.ts';

/** A Tuesday. */
const today = plainDate('2025-06-03');

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

describe('what is no intent, in words of one’s own', () => {
  it.each([
    ['I am on vacation from Monday', 'away'],
    ["I'll be out of office next week", 'away'],
    ['who stands in for me?', 'away'],
    ['Będę na urlopie od poniedziałku', 'away'],
    ['kto mnie zastępuje?', 'away'],
    ['我下週休假', 'away'],
    ['谁代替我', 'away'],
    ['来週は休暇です', 'away'],
    ["I'm away from 16 to 20 June", 'away'],
    ['out of office next week, Ken stands in', 'away'],
    ['mam urlop od 16 do 20 czerwca', 'away'],
    ['od poniedziałku mam urlop', 'away'],
    ['下周我休假，由健代理', 'away'],
    ['来週休みます、代わりは健さんです', 'away'],
    ["I'm back", 'back'],
    ['już wróciłam', 'back'],
    ['我回來了', 'back'],
    ['戻りました', 'back'],
    ['私の代理は誰', 'away'],
    ['うちのFPMに聞いてください', 'askFpm'],
    ['who is my FPM?', 'askFpm'],
    ["who's our fpm now", 'askFpm'],
    ['ask my FPM whether we can start in July', 'askFpm'],
    ['Kto jest naszym FPM?', 'askFpm'],
    ['zapytaj naszego FPM, czy możemy zacząć w lipcu', 'askFpm'],
    ['我的 FPM 是谁？', 'askFpm'],
    ['我們的FPM是哪位', 'askFpm'],
    ['うちのFPMは誰ですか', 'askFpm'],
    ['my assignments', 'engagements'],
    ['moje przydziały', 'engagements'],
    ['我的分配', 'engagements'],
    ['担当一覧', 'engagements'],
  ])('%s: %s', (text, errand) => expect(errandMeant(text, today)).toBe(errand));

  it.each([
    'my customer is on vacation, can the SME wait?',
    'SME 休假了怎么办',
    'who stands in for the FPM?',
    'what are my duties in an engagement',
    'who is the FPM?',
    'who approves, my FPM?',
    'FPM是什么意思',
    'FPMとは',
  ])('%s: a question', text => expect(errandMeant(text, today)).toBeUndefined());
});
