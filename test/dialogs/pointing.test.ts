import { describe, expect, it } from 'vitest';
import { message } from '../../dialogs/answers/message.ts';
import type { Desk } from '../../dialogs/desk.ts';
import { pointedAt } from '../../dialogs/understanding/pointing.ts';
import type { Understanding } from '../../dialogs/understanding/types.ts';
import { annaIn, paperChat, paperDesk } from '../support/paperDesk.ts';

describe('pointing into a list', () => {
  const OFFERS = ['SME-1', '', 'SME-3', 'SME-4', 'SME-5'];

  it.each([
    ['the first one', 'SME-1'],
    ['Pierwsze!', 'SME-1'],
    ['第三個', 'SME-3'],
    ['3番目', 'SME-3'],
    ['czwarty', 'SME-4'],
    ['第五个', 'SME-5'],
    ['the last one', 'SME-5'],
    ['what about the third one?', 'SME-3'],
    ['a ta trzecia?', 'SME-3'],
    ['那第三个呢', 'SME-3'],
    ['じゃあ3番目は', 'SME-3'],
  ])('%s means %s', (text, offered) => expect(pointedAt(text, OFFERS)).toBe(offered));

  it.each(['the second one', 'the first one of June', 'MDATP', ''])('%j means nothing in it', text =>
    expect(pointedAt(text, OFFERS)).toBeUndefined(),
  );

  it('means nothing behind its end, or without a list', () => {
    expect(pointedAt('the third one', OFFERS.slice(0, 2))).toBeUndefined();
    expect(pointedAt('the first one', [])).toBeUndefined();
  });
});

describe('in a conversation', () => {
  const speaker = annaIn('en');
  /** Understands a few sentences, and of the others whichever is the likeliest without being sure. */
  const understand = (text: string): Understanding => {
    const known =
      text === 'my requests' ? 'desk.my_requests' : text.startsWith('SME-') ? 'sme.status' : undefined;
    const unsure = { intent: 'sme.timeline', confidence: 0.5 } as const;
    const guess = known ? ({ intent: known, confidence: 1 } as const) : unsure;
    const alternatives = [{ intent: 'sme.approver', confidence: 0.4 } as const];
    return {
      ...guess,
      alternatives,
      locale: 'en',
      slots: text.startsWith('SME-') ? { requestId: text } : {},
    };
  };
  const list = (screens: string[]): Desk => {
    const desk = paperDesk(screen => screens.push(screen));
    return new Proxy(desk, {
      get: (own, name: keyof Desk) =>
        name === 'myRequests'
          ? async () => ({
              ...message(speaker, 'info', 'list.title'),
              offers: ['SME-7KQ4-MXTC', 'SME-WA6W-6FYJ'],
            })
          : own[name],
    });
  };

  it('opens the request that somebody points at, and only in the list that was shown last', async () => {
    const screens: string[] = [];
    const say = paperChat(understand, speaker, list(screens));
    await say('my requests');
    const { understood } = await say('the second one');
    expect(understood).toMatchObject({ intent: 'sme.status', slots: { requestId: 'SME-WA6W-6FYJ' } });
    expect(screens).toEqual(['showRequest']);
    expect((await say('the second one')).understood.intent).toBe('sme.timeline');
  });

  it('asks what was offered second, where the desk was not sure', async () => {
    const say = paperChat(understand, speaker, list([]));
    const asked = await say('hm, deciding');
    expect(asked.replies.join()).toContain(speaker.words.say('intent.sme.approver'));
    const read: unknown[] = [];
    const heard = paperChat((text, _locale, { meant }) => {
      read.push([text, meant]);
      return understand(text);
    }, speaker);
    await heard('hm, deciding');
    await heard('the second one');
    expect(read.at(-1)).toEqual(['hm, deciding', 'sme.approver']);
  });
});
