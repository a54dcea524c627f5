import { whole } from './understanding/pointing.ts';
import { matcher } from './understanding/slots/lexicon.ts';
import { readText } from './understanding/text.ts';

const moves = matcher({
  skip: `skip, skip it, skip this, skip this one, skip that, pass, later, not now, next, next question, next one, leave it,
    pomin, pomijam, pomin to, pozniej, na razie nie, nastepne, nastepne pytanie, dalej,
    跳过, 先跳过, 跳过这个, 略过, 以后再说, 以后再填, 晚点再填, 下一个, 下一题, 下一项, 先空着, 没有这个,
    スキップ, スキップして, 飛ばして, 飛ばす, あとで, 後で, 次, 次へ, 次の質問`,
  back: `back, go back, previous, previous question, one back, the one before, back one, wroc, cofnij, wstecz, poprzednie, poprzednie pytanie,
    返回, 上一个, 上一题, 上一项, 回上一题, 回到上一个, 上一步, 戻る, 戻って, 前へ, 前に戻る, 前の質問, 一つ前, ひとつ前`,
});

/** A whole message that goes to another question of those that are asked one by one, and answers none. */
export const moveIn = (text: string): 'skip' | 'back' | undefined => whole(moves, readText(text).folded);
