import { describe, expect, it } from 'vitest';
import { message } from '../../dialogs/answers/message.ts';
import type { Desk } from '../../dialogs/desk.ts';
import { pointedAt as pointed } from '../../dialogs/listed.ts';
import { stepIn } from '../../dialogs/understanding/pointing.ts';
import type { Understanding } from '../../dialogs/understanding/types.ts';
import { annaIn, paperChat, paperDesk } from '../support/paperDesk.ts';

const pointedAt = (text: string, offers: string[]) => pointed(text, { offers });

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
    ['Open the first one', 'SME-1'],
    ['open the 3rd please', 'SME-3'],
    ['can you show me the third request?', 'SME-3'],
    ['open number 4', 'SME-4'],
    ['otwórz trzeci wniosek', 'SME-3'],
    ['pokaż pierwszy z listy', 'SME-1'],
    ['打开第一个', 'SME-1'],
    ['看看第三条申请', 'SME-3'],
    ['打開最後一個', 'SME-5'],
    ['最初のを開いて', 'SME-1'],
    ['3番目の申請を見せてください', 'SME-3'],
    ['最後のを開いて', 'SME-5'],
  ])('%s means %s', (text, offered) => expect(pointedAt(text, OFFERS)).toBe(offered));

  it.each(['the second one', 'the first one of June', 'MDATP', ''])('%j means nothing in it', text =>
    expect(pointedAt(text, OFFERS)).toBeUndefined(),
  );

  it('means nothing behind its end, or without a list', () => {
    expect(pointedAt('the third one', OFFERS.slice(0, 2))).toBeUndefined();
    expect(pointedAt('the first one', [])).toBeUndefined();
  });
});

describe('pointing after other talk', () => {
  const listed = { ids: ['SME-1', 'SME-2'] };

  it.each(['open the second', 'the second one', 'otwórz drugi', '打开第二个', '2番目を開いて'])(
    '%s opens what the last list has there',
    text => expect(pointed(text, { listed })).toBe('SME-2'),
  );

  it('means what was offered since, where there is such', () => {
    const mind = { listed, offers: ['What can you do?', 'When does it renew?'] };
    expect(pointed('the second one', mind)).toBe('When does it renew?');
  });

  it('is no answer to something else', () => {
    expect(pointed('2', { listed })).toBeUndefined();
    expect(pointed('the second one', { listed }, 'sme-eligibility')).toBeUndefined();
    const previous = { intent: 'spz.renewal_dates', slots: {} } as const;
    expect(pointed('the second one', { listed, previous })).toBeUndefined();
    expect(pointed('open the second one', { listed, previous })).toBe('SME-2');
  });
});

describe('going on in a list', () => {
  it.each([
    ...[
      'next',
      'Next one, please',
      'show me the next request',
      'następny',
      'otwórz następny wniosek',
      'dalej',
    ],
    ...['次', '次の申請', '次のを開いて', '次へ', '下一个', '下一個', '看下一条', '下一張申請'],
  ])('%s', text => expect(stepIn(text)).toBe('next'));

  it.each([
    'previous',
    'the previous one',
    'poprzedni',
    'pokaż poprzedni',
    '前の申請',
    'ひとつ前',
    '上一个',
    '上一條',
  ])('%s', text => expect(stepIn(text)).toBe('previous'));

  it.each([
    'next week',
    'what is next?',
    'the next renewal',
    '次回の更新',
    '下一次续订',
    '前回',
    'co dalej?',
    'what next',
  ])('%s is something else', text => expect(stepIn(text)).toBeUndefined());
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

  it('opens the request that somebody points at, also after something else', async () => {
    const screens: string[] = [];
    const say = paperChat(understand, speaker, list(screens));
    await say('my requests');
    const { understood } = await say('the second one');
    expect(understood).toMatchObject({ intent: 'sme.status', slots: { requestId: 'SME-WA6W-6FYJ' } });
    expect(screens).toEqual(['showRequest']);
    expect((await say('hm, deciding')).understood.intent).toBe('sme.timeline');
    expect((await say('open the second one')).understood.intent).toBe('sme.status');
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
