import type { Lexicon } from '../slots/lexicon.ts';

/** Words that only tie a sentence to the one before, or mean nothing beside what is named in it. */
export const FILLERS: Lexicon = {
  en: `and, or, but, what about, how about, what if, and what about, and for, and if, and in, for, with, in,
    on, at, by, if, it, it's, its, is, was, are, were, be, to, from, of, the, a, an, then, also, too, same,
    same for, instead, ok, okay, so, now, say, sorry, no, not, i mean, i meant, meant, rather, only, just,
    about, only if, we, they, have, has, had, customer, client, seats, seat, licences, licenses, users,
    instead of, please, pls, actually, let's say, case, case of, would, that, this, one, ones, there,
    on the, what's with, well, hm, hmm, oh, ah, yes, ya, yeah, also for, does it, do, does, apply, work,
    change, changes, anything, located, based, region, language, anniversary, renewal, fine, possible,
    available, can, could, they, someone, somebody, anyone`,
  pl: `a co z, a jak, a jakby, a jesli, a gdyby, a dla, a w, i, oraz, albo, czy, co z, a co, dla, w, we, na,
    z, ze, od, o, przy, po, jesli, gdyby, gdy, jak, ten, ta, te, tego, tej, tym, tez, rowniez, takze, wiec,
    nie, tylko, raczej, jednak, mialem na mysli, chodzilo mi o, chodzi mi o, chodzi o, teraz, wtedy, jest,
    byl, bylo, bylby, sa, ma, maja, mamy, klient, klienta, licencji, licencje, stanowisk, uzytkownikow,
    powiedzmy, a przy, a po, rocznica, rocznicy, rocznice, odnowienie, odnowieniu,
    a czy, mozliwe, mozna, moze byc, da sie, sie da, tez moze byc, ktos, po`,
  zh: `那, 那么, 那如果, 如果, 要是, 假如, 换成, 换, 改成, 改为, 是, 的, 的话, 呢, 吗, 么, 嘛, 吧, 了, 啊,
    呀, 在, 用, 和, 跟, 或者, 或, 还有, 也, 还, 对于, 对, 给, 为, 有, 只有, 如果是, 我是说, 我说的是, 不是,
    而是, 应该是, 客户, 个, 席位, 席, 许可证, 授权, 用户, 人, 只, 就, 又, 怎么样, 怎样, 如何, 行吗, 可以吗,
    情况, 时, 时候, 同样, 一样, 那边, 这边, 这个, 那个, 变成, 要, 会, 也是, 也一样, 请问, 就是, 好, 嗯, 哦,
    语言, 地区, 周年, 周年日, 续订, 续约, 可以, 行, 能, 行不行, 可不可以, 能不能, 支持, 没问题`,
  ja: `では, じゃ, じゃあ, それでは, それなら, なら, ならば, だったら, だと, だとどう, だとどうなる, の場合,
    の場合は, 場合, 場合は, は, はどう, はどうですか, はどうなる, どう, どうなる, どうですか,
    どうなりますか, も, の, に, で, と, を, が, から, まで, や, か, ね, よ, です, ですか, でした, ます,
    ますか, でしょうか, あと, そして, または, もし, もしも, じゃなくて, ではなく, でなく, いや, 同じ,
    同じく, 同様, 名, ライセンス, 顧客, お客様, お客さん, 客, って, については, について, に関して, だけ,
    しか, くらい, ぐらい, うん, はい, ええ, それ, これ, その, この, そちら, そこ, なんですが, だけど, けど,
    シート, 席, 大丈夫, でも, 可能, できる, できます, 対応, いい, よい, いける, いけます,
    たら, れば, 変わる, 変わります, 記念日, 周年, 周年日, 更新`,
};

/** Whole sentences that ask for the reasons of the last answer. */
export const WHY: Lexicon = {
  why: `why, why not, why so, why is that, how come, reason, the reason, based on what, says who,
    how do you know, source, but why, and why, ok why, so why, dlaczego, a dlaczego, dlaczego nie,
    dlaczego tak, czemu, a czemu, czemu nie, skad to wiadomo, skad to, na jakiej podstawie, zrodlo, 为什么,
    为啥, 为何, 为什么呢, 为什么不行, 凭什么, 原因, 理由, 依据, 依据是什么, 原因呢, 怎么会, なぜ,
    なぜですか, どうして, どうしてですか, 何故, なんで, なんでですか, 理由は, 根拠, 根拠は, 根拠は何,
    ソースは, 出典は, 出典`,
};

/** What may stand before and after the words that point into a list: "what about … ?". */
export const AROUND_CHOICES =
  /^(?:and|or|what about|how about|ok|so|a co z|a|i|no to|那|那么|じゃあ|じゃ|では|それでは)(?:[ ,、，]+|(?=[\d\u2e80-\u9fff]))|(?:呢|は)(?=[?？\s]*$)/g;

/** Whole sentences that point into the list that the desk has just shown; -1 is the last. */
export const CHOICES: Lexicon = {
  1: `1, 1st, the 1st, 1st one, the 1st one, first, the first, first one, the first one, first option, the former, option 1, number 1, nr 1, #1,
    pierwszy, pierwsza, pierwsze, ten pierwszy, ta pierwsza, to pierwsze, opcja 1, pierwsza opcja, 第一,
    第一个, 第一项, 第一种, 第一个吧, 一, 选项1, 最初の, 最初のやつ, 最初のです, 最初, 1つ目, 一つ目, 1番, 1番目,
    一番目, 最初の方`,
  2: `2, 2nd, the 2nd, 2nd one, the 2nd one, second, the second, second one, the second one, second option, the latter, option 2, number 2,
    nr 2, #2, drugi, druga, drugie, ten drugi, ta druga, to drugie, opcja 2, druga opcja, 第二, 第二个,
    第二项, 第二种, 第二个吧, 二, 选项2, 2つ目, 二つ目, 2番, 2番目, 二番目, 2つ目の, 二つ目の, 二番目の,
    2番目の, 2番目のやつ`,
  3: `3, 3rd, the 3rd, 3rd one, the 3rd one, third, the third, third one, the third one, third option, option 3, number 3, nr 3, #3, trzeci,
    trzecia, trzecie, ten trzeci, ta trzecia, opcja 3, trzecia opcja, 第三, 第三个, 第三项, 第三种,
    第三个吧, 三, 选项3, 3つ目, 三つ目, 3番, 3番目, 三番目, 3つ目の, 三つ目の, 三番目の, 3番目の`,
  4: `4, fourth, the fourth, fourth one, the fourth one, number 4, nr 4, #4, czwarty, czwarta, czwarte,
    ten czwarty, ta czwarta, 第四, 第四个, 第四项, 四, 4つ目, 四つ目, 4番, 4番目, 四番目, 4つ目の, 四つ目の, 4番目の`,
  5: `5, fifth, the fifth, fifth one, the fifth one, number 5, nr 5, #5, piaty, piata, piate, ten piaty,
    ta piata, 第五, 第五个, 第五项, 五, 5つ目, 五つ目, 5番, 5番目, 五番目, 5つ目の, 五つ目の, 5番目の`,
  '-1': `last, the last, last one, the last one, ostatni, ostatnia, ostatnie, ten ostatni, ta ostatnia,
    最后, 最后个, 最后一个, 最后那个, 最后一项, 最後の, 最後のやつ, 最後の方, 一番下`,
};
