import type { Lexicon } from '../slots/lexicon.ts';

/** Sentences of a word or two by what they want, or by what the desk asks back where that is not said (AMB-16, AMB-32). */
export const BARE_WORDS = {
  'spz.anniversary_which': `anniversary, anniversary date, my anniversary, our anniversary, the anniversary,
    when is my anniversary, when is our anniversary, anniv, rocznica, rocznice, rocznicy, data rocznicy,
    nasza rocznica, moja rocznica, kiedy rocznica, 周年, 周年日, 周年日期, 我们的周年日, 我的周年日,
    周年纪念日, 记念日, 周年记念日, うちの记念日, アニバーサリー, 记念日は, 记念日いつ, 记念日はいつ,
    周年日是哪天, 周年日是什么时候, 周年是什么时候`,
  'meta.ambiguous': `how long, how long does it take, how long will it take, how long will this take, how many days, how much time,
    when, by when, how soon, jak dlugo, ile to trwa, ile trwa, ile to potrwa, ile potrwa, jak dlugo to potrwa, ile dni, ile czasu, jak dlugo to trwa, kiedy,
    na kiedy, 多久, 要多久, 多长时间, 几天, 需要多久, 多少天, 什么时候, 得多久, 要等多久, どのくらい,
    どれくらい, どのくらいかかる, どれくらいかかる, いつまでかかる, いつまでかかりますか, 何日, 何日かかる, 何日くらい, いつ, いつまで,
    时间はどれくらい, どのぐらい, 何日ですか, いつですか, いつまでですか, どのくらいですか,
    どれくらいですか, どれくらいかかりますか, どのくらいかかりますか`,
  'desk.cancel': `cancel, cancel it, cancel that, never mind, nevermind, forget it, anuluj, anuluj to, niewazne,
    daj spokoj, 取消, 算了, 不用了, 取消吧, キャンセル, キャンセルで, やめる, やめます, 中止`,
  'desk.start_over': `start over, start again, restart, zacznij od nowa, od nowa, od poczatku, 重新开始, 从头开始, 重来,
    最初から, やり直し, 最初からやり直す`,
  'desk.thanks': `thanks, thank you, thx, ty, cheers, thanks a lot, dzieki, dziekuje, dzieki wielkie, 谢谢, 多谢, 谢了,
    感谢, ありがとう, ありがとうございます, どうも, サンキュー`,
  'desk.greet': `hello, hi, hey, good morning, good afternoon, hello there, czesc, hej, dzien dobry, witam, siema, 你好,
    您好, 早, 早上好, 早安, 哈啰, 嗨, こんにちは, おはよう, おはようございます, こんばんは, やあ`,
  'meta.help': `help, help me, menu, pomoc, pomocy, 帮助, 帮忙, 说明, ヘルプ, 助けて, 使い方`,
} as const satisfies Lexicon;

/** What may stand beside them without saying more. */
export const ENDINGS = `the, a, is, it, it is, please, pls, ok, to, czy, help, ですか, ですかね, かな, の,
    は, つまり, 呢, 吗, 啊, 是`;
