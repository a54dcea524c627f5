import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, type MessageKey } from '../../../cards/strings/catalogue.ts';
import { commandIn, errandIn, wishIn } from '../../../dialogs/commands.ts';
import type { Intent, Understand } from '../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import { LOCALES, type Locale } from '../../../domain/people.ts';
import { TODAY } from '../../support/paperDesk.ts';
import { taughtModel, UNTIL_TAUGHT } from '../understanding/taught.ts';

/** Every language said to a client of every language. */
const PAIRS = LOCALES.flatMap(spoken => LOCALES.map(client => [spoken, client] as const));

let understand: Understand;
beforeAll(() => {
  const model = taughtModel();
  understand = (...sentence) => understandWith(model, ...sentence);
}, UNTIL_TAUGHT);

/** What people say in their own language whatever their client is set to. */
const SAID: Readonly<Partial<Record<Intent, Readonly<Record<Locale, string>>>>> = {
  'desk.my_requests': {
    ...{ en: 'show my requests', 'zh-Hans': '看看我的申请单', 'zh-Hant': '看看我的申請單' },
    ...{ ja: '自分の申請を一覧で見せて', pl: 'pokaż moje wnioski' },
  },
  'sme.approver': {
    ...{ en: 'who approves the request?', 'zh-Hans': '申请由谁来审批？', 'zh-Hant': '申請由誰來核准？' },
    ...{ ja: '申請を承認するのは誰ですか', pl: 'kto zatwierdza wniosek?' },
  },
  'sme.no_email': {
    en: 'no confirmation mail after half an hour',
    'zh-Hans': '提交半小时还没收到确认邮件',
    'zh-Hant': '送出半小時還沒收到確認信',
    ja: '送信して30分たっても確認メールが届きません',
    pl: 'minęło pół godziny i nie ma maila z potwierdzeniem',
  },
  'spz.cost': {
    en: 'does a specialization cost extra?',
    'zh-Hans': '专用化要另外付费吗？',
    'zh-Hant': '特製化要另外付費嗎？',
    ja: '専門化は別料金ですか？',
    pl: 'czy specjalizacja kosztuje dodatkowo?',
  },
  'meta.help': {
    ...{ en: 'what can you do?', 'zh-Hans': '你能做什么？', 'zh-Hant': '你能做什麼？' },
    ...{ ja: '何ができますか？', pl: 'co potrafisz?' },
  },
};

describe('a sentence is understood whatever language the client has', () => {
  it.each(PAIRS)('%s in a client set to %s', (spoken, client) => {
    for (const [intent, says] of Object.entries(SAID)) {
      const heard = understand(says[spoken], client, { today: TODAY });
      expect.soft(heard.intent, says[spoken]).toBe(intent);
    }
  });

  // Characters that both scripts share leave the choice to the client; so does a sentence in one language's kanji.
  it.each(PAIRS)('and so is that it is %s, in a client set to %s', (spoken, client) => {
    const { 'sme.no_email': mail } = SAID;
    expect(understand(mail?.[spoken] ?? '', client, { today: TODAY }).locale).toBe(spoken);
  });
});

describe('what a button says is done in every language', () => {
  const said = (prefix: string): MessageKey[] =>
    (Object.keys(CATALOGUE.en) as MessageKey[]).filter(key => key.startsWith(prefix));

  it.each(LOCALES)('%s', locale => {
    const unheard = said('say.').filter(key => {
      const text = CATALOGUE[locale][key];
      return commandIn(text) === undefined && wishIn(text) === undefined && errandIn(text) === undefined;
    });
    expect(unheard).toEqual([]);
  });

  it.each(LOCALES)('and so is every choice that is offered, in %s', locale => {
    for (const key of said('intent.'))
      expect(commandIn(CATALOGUE[locale][key])).toBe(key.slice('intent.'.length));
  });
});
