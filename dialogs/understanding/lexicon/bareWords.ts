import type { Lexicon } from '../slots/lexicon.ts';

/**
 * Questions that could be about anything, by what the desk asks back: whose anniversary, which of the many times
 * (AMB-16, AMB-32), the regions of what (AMB-30), the role for what (AMB-21).
 */
export const BARE_QUESTIONS = {
  anniversary: `anniversary, anniversary date, my anniversary, our anniversary, the anniversary,
    when is my anniversary, when is our anniversary, anniv, rocznica, rocznice, rocznicy, data rocznicy,
    nasza rocznica, moja rocznica, kiedy rocznica, 周年, 周年日, 周年日期, 我们的周年日, 我的周年日,
    周年纪念日, 记念日, 周年记念日, うちの记念日, アニバーサリー, 记念日は, 记念日いつ, 记念日はいつ,
    周年日是哪天, 周年日是什么时候, 周年是什么时候`,
  duration: `how long, how many days, how many business days, how many weeks, how much time, how much longer, how soon,
    when, by when, until when, till when, deadline, due date, which day, what day, which date, what date, valid until, jak dlugo, ile dni, ile dni roboczych, ile tygodni,
    ile czasu, ile trwa, ile to trwa, ile potrwa, ile to potrwa, kiedy, na kiedy, do kiedy, od kiedy, termin, jaki termin, ktorego dnia, jaki dzien, termin waznosci,
    data waznosci, 多久, 多长时间, 多少时间, 几天, 几个工作日, 几个工作天, 几个营业日, 多少天, 几周, 几个星期, 什么时候, 何时, 期限, 有效期, 有效期限, 截止日期, 截止日, 到期日, 哪一天, 哪天, 几号,
    截止时间, どのくらい, どれくらい, どのぐらい, どれぐらい, 何日, 何営業日, 何週間, 何日間, いつ, いつまで, いつごろ, いつ頃, 期限,
    有効期限, 締切, 締め切り, 締切日, 何日まで, 所要時間, 時間はどれくらい`,
  contact: `contact, contacts, kontakt, who, whom, who do i contact, who do we contact, who do i ask, who do we ask, who do i call, who gets it, who gets the email, who gets the mail,
    who is responsible, who's responsible, who is in charge, kto, kogo, komu, do kogo, kto odpowiada, kto to dostaje, kto dostaje maila, kto za to odpowiada,
    谁, 找谁, 该找谁, 联系谁, 问谁, 谁负责, 谁会收到邮件, 负责人, 负责人是谁, 窗口是谁, 跟谁联系, 誰, 誰に, 誰が, 担当, 担当者, 窓口, 連絡先, 問い合わせ先, 誰に聞けば, 誰に連絡`,
  requirement: `required, mandatory, is approval needed, approval needed, 要审核, 要审批, 要申请, 要另外申请, 要报备, 審査が必要, 承認が必要, 申請が必要, 必須`,
  region: `which region, what region, my region, our region, jaki region, jakiego regionu, jakim regionie, ktory region, ktorego regionu,
    ktorym regionie, 哪个区, 哪一区, 哪区, 哪个区域, 哪个地区, 什么区, 什么区域, 哪一个地区, どの地域, どの区域, どのリージョン, 地域はどこ,
    リージョンはどこ`,
  role: `which role, what role, admin, an admin, admin rights, adminem, administratorem, jaka rola, jaka role, jakie uprawnienia,
    jakich uprawnien, 管理员, 什么权限, 哪种权限, 什么角色, 哪个角色, 管理者, どの権限, 何の権限, どのロール, どの役割, どの管理者ロール, 何のロール`,
} as const satisfies Lexicon;

/** What may stand around such a question without giving it a subject. */
export const FILLERS = `i, we, us, my, our, me, you, do, does, did, will, would, can, could, should, must, is, are, be, it, it's, this, that,
  these, all, the, a, an, to, for, of, in, on, by, at, under, as, take, takes, need, needs, needed, have, has, get, wait, usually, normally,
  typically, roughly, about, approximately, approx, now, then, still, only, even, just, and, or, so, hi, hello, hey, please, pls, sorry,
  what, what's, whats, which, done, ready, finished, happen, know, tell, any idea, idea, exactly, here, really, actually, expect, last, lasts,
  belong, fall, falls, there, contact, ask, call, also, again, help, no, not, i'm, im, am, enough, okay,
  tego, temu, tym, na, w, z, za, od, po, czy, sie, jest, sa, bedzie, byc, mam, mamy, musze, musimy, trzeba, nalezy, moze, mozna, moge, mozemy,
  jeszcze, juz, tylko, zwykle, mniej wiecej, okolo, prosze, dzien dobry, hej, czesc, czekac, potrwa, trwa, zajmuje, zajmie, zrobic, gotowe,
  dokladnie, wiec, mi, nam, my, ja, nasz, nalezymy, naleze, jestesmy, jestem, koniecznie, wymagane, potrzebne, potrzebuje, to, do, jaki, jaka, jakie, miec, wystarczy, wystarczy to,
  请问, 那个, 这个, 那, 这, 它, 大概, 大约, 一般, 通常, 差不多, 到底, 究竟, 还, 还要, 还得, 要, 得, 需要, 会, 能, 可以, 才, 才能, 好, 完成, 搞定,
  弄好, 下来, 出来, 等, 我, 我们, 咱们, 你们, 您, 属于, 算, 在, 是, 的, 了, 呢, 吗, 啊, 呀, 吧, 一定, 必须, 只有, 不是, 就, 都, 也, 到, 为止,
  你好, 您好, 这样, 那样, 够, 足够, 做, 办, 弄, 有, 说,
  それ, これ, あれ, その, この, あの, 大体, だいたい, およそ, 普通, 一体, あと, まだ, もう, は, が, を, に, で, の, と, も, か, ね, よ, って, つまり, です,
  ます, ですか, ますか, でしょうか, ですかね, かな, かかる, かかります, かかりますか, かかるの, 待てば, 待つ, いい, 終わる, 終わります, 終わりますか,
  できる, できます, できません, できませんか, できない, じゃない, でない, ではない, ないと, なければ, 必要, 要る, 要ります, 必須, いる, いります, うち, 私, 私たち, 弊社,
  属し, 属する, 入る, 入ります, なる, なります, 教えて, 教えてください, ください, すみません, ちょっと, 知りたい, 完了, する, だけ, のみ, しか, なの,
  だめ, ダメ, ですが, 大丈夫, 足りる, まで, ごろ, 頃`;

/** Sentences of a word or two by what they want. */
export const BARE_WORDS = {
  'desk.cancel': `cancel, cancel it, cancel that, never mind, nevermind, forget it, anuluj, anuluj to, niewazne,
    daj spokoj, 取消, 算了, 不用了, 取消吧, キャンセル, キャンセルで, やめる, やめます, 中止`,
  'desk.start_over': `start over, start again, restart, zacznij od nowa, od nowa, od poczatku, 重新开始, 从头开始, 重来,
    最初から, やり直し, 最初からやり直す`,
  'desk.thanks': `thanks, thank you, thx, ty, cheers, thanks a lot, dzieki, dziekuje, dzieki wielkie, 谢谢, 多谢, 谢了,
    感谢, ok, okay, okej, alright, got it, understood, good to know, bye, goodbye, see you, dobra, dobrze, jasne, rozumiem, na razie, do widzenia,
    好的, 嗯, 知道了, 明白, 明白了, 再见, 了解, 了解です, 了解しました, わかりました, 承知しました, ありがとう, ありがとうございます, どうも, サンキュー, 👍, 🙏, 👌, 😊, 🎉, ❤`,
  'desk.greet': `hello, hi, hey, good morning, good afternoon, hello there, czesc, hej, dzien dobry, witam, siema, 你好,
    您好, 早, 早上好, 早安, 哈啰, 嗨, こんにちは, おはよう, おはようございます, こんばんは, やあ`,
  'spz.renewal_dates': `when do we renew, when is our renewal, renewal date, renewal dates, our renewals, kiedy odnowienie, kiedy mamy odnowienie, kiedy odnawiamy,
    termin odnowienia, 什么时候续订, 什么时候续约, 何时续订, 何时续约, いつ更新, 更新いつ, 更新はいつ, 次の更新はいつ, 次の更新いつ, 更新時期は`,
  'meta.help': `help, help me, menu, who are you, what are you, kim jestes, czym jestes, 你是谁, あなたは誰, pomoc, pomocy, 帮助, 帮忙, 说明, ヘルプ, 助けて, 使い方`,
} as const satisfies Lexicon;

/** What may stand beside such words without saying more. */
export const ENDINGS = `the, a, is, it, it is, please, pls, ok, to, czy, help, ですか, ですかね, かな, の,
    は, つまり, 呢, 吗, 啊, 是`;
