import type { Lexicon } from '../slots/lexicon.ts';

/** What opens a thing in a list, around the words that point at it: "open … please", を開いて. Folded. */
export const OPENING: readonly RegExp[] = [
  /^(?:please |pls |can you |could you |can i |let me |i want to |i'd like to )*(?:open|show|see|view|display|pick|choose|select|take|go to|look at|give me)(?: me)?(?: up)? /,
  / (?:request|item|entry|case)(?=$|[ .!?])/,
  / (?:from|on|in|of) (?:the|my) (?:list|queue)(?=$|[ .!?])| please(?=$|[.!?])| for me(?=$|[ .!?])/,
  /^(?:prosze |czy mozesz )*(?:otworz|pokaz|wyswietl|wybierz|zobacz|daj|przejdz do|chce zobaczyc)(?: mi| prosze)? /,
  / (?:wniosek|zgloszenie|pozycje|pozycja)(?=$|[ .!?])| z (?:listy|kolejki)(?=$|[ .!?])|,? prosze(?=$|[.!?])/,
  /^(?:请|麻烦)?(?:帮我|我要|我想)?(?:打开|开|查看|看看|看一下|看|显示|选择|选)(?:一下)?(?=[第最下上前])/,
  /(?<=[个条张份笔件项单目后])的?(?:申请单?|请求|单子|案件|案子)?(?:给我看看|看看|打开)?(?=$|[。!?])/,
  /(?<=[の目个つ番次前后])(?:の?(?:申请|リクエスト|案件|件))?を?(?:(?:开いて|见せて|表示して|表示|开く|见たい|お愿いします|お愿い|みせて|ひらいて)(?:ください|くださいませんか|下さい|もらえますか|ほしい)?)?(?=$|[。!?])/,
];

/** 第二条 and 第二张 are 第二个. */
export const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[第].|^[上下前后]一?|^最后一)(?:条|张|份|笔|件|项|单)/, '个'],
];

/** Whole sentences that go on in a list, or back. */
export const STEPS = {
  next: `next, next one, the next, the next one, and the next, and next, ok next, next up, nastepny, nastepna, nastepne, ten nastepny, kolejny, kolejna, kolejne, dalej,
    下一个, 下个, 下一, 次, 次の, 次へ, 次は, 次のやつ, 次のもの, 次に, その次`,
  previous: `previous, previous one, the previous, the previous one, prev, the one before, one back, poprzedni, poprzednia, poprzednie, ten poprzedni,
    上一个, 上个, 前一个, 前, 前の, 前へ, 前のやつ, 1つ前, 一つ前, ひとつ前, 1つ前の, 一つ前の, ひとつ前の`,
} as const satisfies Lexicon;
