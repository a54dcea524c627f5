import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../cards/strings/words.ts';
import type { Guess, Understand, Understanding } from '../../dialogs/understanding/types.ts';
import { understand } from '../../dialogs/understanding/understand.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';
import { annaIn, paperChat } from '../support/paperDesk.ts';

/** What is said to somebody whose sentence could mean these, likeliest first, and the buttons under it. */
async function heard(guesses: readonly Guess[], locale: Locale = 'en') {
  const [best = { intent: 'meta.help', confidence: 0 }, ...alternatives] = guesses;
  const understood: Understanding = { ...best, alternatives, slots: {}, locale };
  const { replies } = await paperChat(() => understood, annaIn(locale))('hm');
  const text = replies.join('\n');
  return { text, buttons: [...text.matchAll(/\[(.+)\]/g)].map(([, title]) => title) };
}

const guess = (intent: Guess['intent'], confidence: number): Guess => ({ intent, confidence });

describe('a sentence that could mean several things', () => {
  const likely = [guess('sme.scope', 0.5), guess('sme.contact', 0.4), guess('sme.repeat', 0.2)];

  it.each(LOCALES)('is asked back with two or three choices in %s', async locale => {
    const three = await heard([...likely, guess('ir.when', 0.16)], locale);
    expect(three.buttons).toHaveLength(3);
    const two = await heard([...likely.slice(0, 2), guess('ir.when', 0.1)], locale);
    expect(two.buttons).toHaveLength(2);
  });

  it('is never asked back with one: where nothing else is likely, the other is what the desk can do', async () => {
    const { buttons } = await heard([
      guess('sme.scope', 0.7),
      guess('sme.contact', 0.01),
      guess('ir.when', 0),
    ]);
    expect(buttons).toEqual([expect.any(String), wordsIn('en').say('intent.meta.help')]);
  });

  it('leaves out what nobody would choose, and offers commands as they are', async () => {
    const { buttons } = await heard([
      guess('meta.unsafe', 0.6),
      guess('desk.my_requests', 0.3),
      guess('sme.overdue', 0.2),
    ]);
    expect(buttons).toEqual(['My requests', 'No decision after 8 business days?']);
  });

  it('is answered where one answer holds both', async () => {
    const { text } = await heard([guess('sme.routing', 0.6), guess('sme.eligibility', 0.4)]);
    expect(text).toContain('Which workload is it about?');
  });
});

describe('what is likely small talk', () => {
  it('is declined, with what it could mean', async () => {
    const { text, buttons } = await heard([guess('meta.out_of_scope', 0.6), guess('sme.timeline', 0.2)]);
    expect(text).toContain('outside what I know');
    expect(text).toContain('Did you mean');
    expect(buttons).toEqual([
      wordsIn('en').say('intent.sme.timeline'),
      wordsIn('en').say('intent.meta.help'),
    ]);
  });

  it('is declined where it could mean nothing else', async () => {
    const { text, buttons } = await heard([guess('meta.out_of_scope', 0.6), guess('meta.ambiguous', 0.2)]);
    expect(text).not.toContain('Did you mean');
    expect(buttons).toEqual([wordsIn('en').say('intent.meta.help')]);
  });

  it('is asked back where that is less certain', async () => {
    const { text } = await heard([guess('meta.out_of_scope', 0.4), guess('sme.timeline', 0.3)]);
    expect(text).not.toContain('outside what I know');
  });
});

describe('a choice is answered for what was written', () => {
  /** Not sure of anything until somebody has chosen; then it reads as the desk does. */
  const doubting =
    (guesses: readonly [Guess, ...Guess[]]): Understand =>
    (text, locale, context) =>
      context.meant
        ? understand(text, locale, context)
        : { ...guesses[0], alternatives: guesses.slice(1), slots: {}, locale };

  it.each([
    ['en', 'hm, the second language, must it be there?', 'Second language'],
    ['zh-Hans', '第二语言呢，非得有吗', '第二语言'],
    ['zh-Hant', '第二語言呢，一定要有嗎', '第二語言'],
    ['ja', '第二言語は、なしでも大丈夫かなと', '第 2 言語'],
    ['pl', 'a drugi język, musi być?', 'Drugi język'],
  ] as const)('in %s: %s', async (locale, sentence, field) => {
    const say = paperChat(
      doubting([guess('sme.language', 0.5), guess('sme.field_help', 0.4)]),
      annaIn(locale),
    );
    await say(sentence);
    const { understood, replies } = await say(wordsIn(locale).say('meant.sme.field_help'));
    expect(understood).toMatchObject({ intent: 'sme.field_help', slots: { field: 'secondLanguage' } });
    expect(replies.join()).toContain(field);
  });

  it('and so is what else an answer with a doubt may have meant', async () => {
    const say = paperChat(doubting([guess('sme.scope', 0.8), guess('ir.verification', 0.3)]), annaIn('en'));
    await say('sent it on 2 June, is that late?');
    const { understood } = await say(wordsIn('en').say('intent.ir.verification'));
    expect(understood.slots.elapsedBusinessDays).toBe(7);
  });

  it('but only the next message chooses, and nothing that speaks of a secret is kept', async () => {
    const choice = wordsIn('en').say('meant.sme.field_help');
    const guesses = [guess('sme.language', 0.5), guess('sme.field_help', 0.4)] as const;
    for (const [first, then] of [
      ['the second language?', 'hm'],
      ['my password is Winter2025!, the second language?', undefined],
    ]) {
      const heard: string[] = [];
      const say = paperChat((text, locale, context) => {
        heard.push(text);
        return doubting([...guesses])(text, locale, context);
      }, annaIn('en'));
      await say(first ?? '');
      if (then) await say(then);
      if (then) await say('ok, whatever');
      heard.length = 0;
      await say(choice);
      expect(heard).toEqual([then ? 'ok, whatever' : choice]);
    }
  });
});

it('a sentence without any sense is told to be lost', async () => {
  const { text } = await heard([guess('sme.scope', 0.1), guess('sme.contact', 0.05)]);
  expect(text).not.toContain('Did you mean');
});

describe('a sentence that is likely understood', () => {
  const likely = [guess('sme.scope', 0.8), guess('sme.repeat', 0.3), guess('ir.when', 0.01)];

  it.each(LOCALES)('is answered, and what else it may mean is a press away, in %s', async locale => {
    const words = wordsIn(locale);
    const other = words.say('intent.sme.repeat');
    const { text, buttons } = await heard(likely, locale);
    expect(text).toContain(words.say('answer.sme.scope'));
    expect(text).toContain(words.say('reply.otherwise', { questions: other }));
    expect(buttons).toContain(other);
    expect(buttons).not.toContain(words.say('intent.ir.when'));
  });

  it.each([
    ['sure of it', [guess('sme.scope', 0.92), guess('sme.repeat', 0.3)]],
    ['nothing else comes near', [guess('sme.scope', 0.8), guess('sme.repeat', 0.01)]],
    ['a screen of its own follows', [guess('desk.my_requests', 0.8), guess('sme.repeat', 0.3)]],
  ] as const)('is only answered where the desk is %s', async (_, guesses) => {
    expect((await heard(guesses)).text).not.toContain('Not what you meant?');
  });
});
