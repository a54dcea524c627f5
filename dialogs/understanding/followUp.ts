import type { Locale } from '../../domain/people.ts';
import { readersOf } from './slots/forIntent.ts';
import { matcher } from './slots/lexicon.ts';
import { language } from './slots/readers.ts';
import type { Reading } from './slots/reading.ts';
import { without } from './text.ts';
import type { Context, Guess, Intent, Slots } from './types.ts';

/** Words that only tie a sentence to the one before, or mean nothing beside what is named. */
const FILLERS = matcher({
  filler: `and, or, but, what about, how about, what if, and what about, and for, and if, and in, for, with, in, on, at, by, if, it, it's, its, is, was, are, were, be, to, from, of, the, a, an, then, also, too, same, same for, instead, ok, okay, so, now, say, sorry, no, not, i mean, i meant, meant, rather, only, just, about, only if, we, they, have, has, had, customer, client, seats, seat, licences, licenses, users, instead of, please, pls, actually, let's say, lets say, case, case of, would, that, this, one, ones, there, on the, what's with, well, hm, hmm, oh, ah, yes, ya, yeah, also for, does it, do, does, apply, work, change, changes, anything, there, located, based, region, language,
    a, a co z, a jak, a jakby, a jesli, a gdyby, a dla, a w, i, oraz, albo, czy, co z, a co, dla, w, we, na, z, ze, do, od, o, przy, po, jesli, gdyby, gdy, jak, to, ten, ta, te, tego, tej, tym, tez, rowniez, takze, wiec, no, nie, tylko, raczej, jednak, mialem na mysli, chodzilo mi o, chodzi mi o, chodzi o, teraz, wtedy, jest, byl, bylo, bylby, sa, ma, maja, mamy, klient, klienta, licencji, licencje, stanowisk, uzytkownikow, ok, powiedzmy, a przy, a po,
    那, 那么, 那如果, 如果, 要是, 假如, 换成, 换, 改成, 改为, 是, 的, 的话, 呢, 呢?, 吗, 么, 嘛, 吧, 了, 啊, 呀, 在, 用, 和, 跟, 或者, 或, 还有, 也, 还, 对于, 对, 给, 为, 有, 只有, 如果是, 我是说, 我说的是, 不是, 而是, 应该是, 客户, 个, 席位, 席, 许可证, 授权, 用户, 人, 只, 就, 又, 怎么样, 怎样, 如何, 行吗, 可以吗, 情况, 时, 时候, 同样, 一样, 那边, 这边, 这个, 那个, 变成, 要, 会, 也是, 也一样, 请问, 就是, 好, 嗯, 哦, 语言, 地区,
    では, じゃ, じゃあ, それでは, それなら, なら, ならば, だったら, だと, だとどう, だとどうなる, の場合, の場合は, 場合, 場合は, は, はどう, はどうですか, はどうなる, どう, どうなる, どうですか, どうなりますか, も, の, に, で, と, を, が, から, まで, や, か, ね, よ, です, ですか, でした, ます, ますか, でしょうか, あと, そして, または, もし, もしも, じゃなくて, ではなく, でなく, いや, 同じ, 同じく, 同様, 席, 名, 人, ライセンス, 顧客, お客様, お客さん, 客, って, については, について, に関して, だけ, しか, くらい, ぐらい, うん, はい, ええ, それ, これ, その, この, そちら, そこ, なんですが, だけど, けど, たら, れば, 変わ, 変わる, 変わります`,
});

const WHY =
  /^(?:but |and |ok |so )?(?:why|why not|why so|why is that|how come|reason|the reason|based on what|says who|how do you know|source|a? ?dlaczego|dlaczego nie|czemu|a? ?czemu|a? ?skad to wiadomo|skad to|na jakiej podstawie|zrodlo|为什么|为啥|为何|为什么呢|为什么不行|凭什么|原因|理由|依据|依据是什么|原因呢|怎么会|なぜ|なぜですか|どうして|どうしてですか|何故|なんで|なんでですか|理由は|理由|根拠|根拠は|根拠は何|ソースは|出典は|出典)[ ?!.。]*$/;

const CHOICES: readonly (readonly [RegExp, number])[] = [
  [/^(?:the )?(?:first|1st|former)(?: one| option)?$|^(?:ten |ta |to )?pierwsz[a-z]+(?: opcja| z nich)?$|^第?一个$|^第一[个项种]?(?:吧)?$|^(?:最初|1つ目|一つ目|1番目|一番目|1番)(?:の|のやつ|の方|です|で)?$|^(?:option |opcja |nr |no |number |#)?1$/, 1],
  [/^(?:the )?(?:second|2nd|latter)(?: one| option)?$|^(?:ten |ta |to )?drug[a-z]+(?: opcja| z nich)?$|^第?二个$|^第二[个项种]?(?:吧)?$|^(?:2つ目|二つ目|2番目|二番目|2番)(?:の|のやつ|の方|です|で)?$|^(?:option |opcja |nr |no |number |#)?2$/, 2],
  [/^(?:the )?(?:third|3rd)(?: one| option)?$|^(?:ten |ta |to )?trzeci[a-z]*(?: opcja| z nich)?$|^第?三个$|^第三[个项种]?(?:吧)?$|^(?:3つ目|三つ目|3番目|三番目|3番)(?:の|のやつ|の方|です|で)?$|^(?:option |opcja |nr |no |number |#)?3$/, 3],
  [/^(?:the )?(?:last)(?: one| option)?$|^(?:ten |ta |to )?ostatni[a-z]*(?: opcja| z nich)?$|^最后(?:一个|一项|那个)?$|^(?:最後)(?:の|のやつ|の方)?$/, -1],
];

interface Turn extends Context {
  readonly reading: Reading;
  readonly locale: Locale;
  readonly guesses: readonly Guess[];
}

export interface FollowUp extends Guess {
  readonly slots: Slots;
}

const SURE = 0.97;

/**
 * A sentence that has no subject of its own and takes that of the one before: "and for 120 seats?", "in Japanese",
 * "what about Threat Protection?", "the second one", "why?". `undefined` when it stands by itself.
 */
export function followUp({ reading, locale, today, previous }: Turn): FollowUp | undefined {
  if (previous === undefined) return undefined;
  const { intent, slots } = previous;
  const said = reading.text.folded.replace(/[?!.。?！,，、]+$/u, '').trim();
  if (WHY.test(said)) return { intent, confidence: SURE, slots: { ...slots, why: true } };
  const choice = CHOICES.find(([pattern]) => pattern.test(said))?.[1];
  if (choice !== undefined) return chosen(previous, choice);
  if (!hasNoSubject(reading)) return undefined;
  if (asksForTheDesksLanguage(reading, locale, today)) return undefined;
  const named = Object.assign({}, ...readersOf(intent).map(reader => reader({ reading, intent, today }))) as Slots;
  const fresh = Object.keys(named).length > 0;
  if (!fresh) return undefined;
  return { intent: settled(intent, named), confidence: SURE, slots: replaced(slots, named) };
}

function chosen({ intent, slots }: NonNullable<Context['previous']>, choice: number): FollowUp {
  const anniversary = intent.startsWith('spz.renewal') && choice > 0 ? { n: choice } : {};
  return { intent, confidence: SURE, slots: { ...slots, ...anniversary, choice } };
}

/** A workload that had to be asked for and is now named leaves the question that it was asked for. */
const settled = (intent: Intent, named: Slots): Intent =>
  intent === 'sme.clarify_workload' && named.workload !== undefined && !named.workload.endsWith('?')
    ? 'sme.eligibility'
    : intent;

/** What was said anew, over what was said before; a new place or specialization takes what hung on the old one with it. */
function replaced(before: Slots, named: Slots): Slots {
  const { country, region, category, spec, why, choice, ...kept } = before;
  const place = named.region ?? named.country ? {} : given({ country, region });
  const subject = named.spec ?? named.category ? {} : given({ category, spec });
  return { ...kept, ...place, ...subject, ...named };
}

const given = (slots: { [K in keyof Slots]: Slots[K] | undefined }): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)) as Slots;

/** Nothing but names, numbers and dates, and the words that tie them to the sentence before. */
function hasNoSubject(reading: Reading): boolean {
  const { folded } = reading.text;
  const mentions = [
    ...[...reading.workloads, ...reading.otherWorkloads, ...reading.specializations, ...reading.shorthand],
    ...[...reading.places, ...reading.numbers, ...reading.dates, ...reading.stretches, ...reading.areas],
    ...[...reading.emails, ...reading.requestIds, ...reading.ordinals, ...reading.programs],
  ];
  if (mentions.length === 0) return false;
  const rest = without(folded, mentions);
  return /^[^\p{L}\p{N}]*$/u.test(without(rest, FILLERS.find(rest)));
}

/** 日本語で in a Polish client is a wish to the desk; "in Japanese" is one for the SME. */
function asksForTheDesksLanguage(reading: Reading, locale: Locale, today: Turn['today']): boolean {
  const wanted = language({ reading, intent: 'desk.language', today }).language;
  return wanted !== undefined && wanted !== 'en' && locale.startsWith(wanted.slice(0, 2));
}
