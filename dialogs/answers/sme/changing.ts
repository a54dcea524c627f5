import { matcher } from '../../understanding/slots/lexicon.ts';
import { readText } from '../../understanding/text.ts';
import { type Answer, fact, type Question } from '../answer.ts';
import { myRequests, namedRequest } from '../next.ts';

const WORDS = matcher({
  change: `cancel*, withdraw*, pull back, take back, revoke*, undo, edit*, modif*, change, changed my mind, correct, fix, typo, delete, remove, stop, add more,
    anuluj*, anulow*, wycof*, cofn*, odwol*, zmien*, edycj*, edytow*, popraw*, literowk*, usun*, dopis*, 取消, 撤回, 撤销, 撤单, 怎么撤, 作废, 收回,
    修改, 编辑, 更改, 改席, 能改, 可以改, 还能改, 改吗, 补充信息, 补资料, 想补, 怎么补, 能停, 交错, 送错, 提错, 取り消*, 取消し, 取り下げ, キャンセル,
    直したい, 直せ*, 直す, 修正, 编集, 変更, 变更, 撤回したい, 止めたい, なかったこと, 追加したい`,
  returned: 'returned, sent back, zwroc*, wrocil, odeslal*, 退回, 退件, 差し戻*, 差戻*',
});

/** Whether a question about a request asks to cancel or change it. What was returned can be corrected: that is none. */
export function asksToChange(text: string): boolean {
  const said = WORDS.find(readText(text).folded).map(({ id }) => id);
  return said.includes('change') && !said.includes('returned');
}

/** "Can I cancel or change it?": the source describes neither (AMB-07l); here it can be withdrawn until it is decided. */
export const changing = ({ slots: { requestId }, speaker }: Question): Answer => ({
  verdict: {
    ...{ mood: 'info', key: 'answer.sme.changing' },
    values: { withdraw: speaker.words.say('button.withdraw') },
  },
  says: [fact('fact.AMB-07l'), fact('fact.SME-24.questions')],
  next: [...namedRequest(speaker, requestId), ...myRequests(speaker)],
});
