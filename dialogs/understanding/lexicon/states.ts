import type { Lexicon } from '../slots/lexicon.ts';

/** How people name the states of a request when they look for one, in five languages. */
export const STATE_NAMES = {
  submitted: `submitted, waiting, waiting for a decision, pending, open, undecided, new,
    czeka*, oczekuj*, zlozon*, nowy, nowe, otwart*, nierozpatrzon*, niezdecydowan*,
    判断待ち, 承認待ち, 審査中, 申請中, 未決, 等待决定, 待决定, 待审批, 审批中, 已提交, 未决定, 待批准, 待核准, 等待核准`,
  returned: `returned, returned for correction, sent back, to correct, to fix,
    zwrocon*, do poprawy, cofniet*, 差し戻し, 差戻し, 差戻, 要修正, 已退回, 退回, 退回补充, 退回补件, 待补充, 待补件`,
  approved: `approved, accepted, zatwierdzon*, zaakceptowan*, zgoda, 承認済み, 承認済, 承認, 已批准, 批准, 已核准, 核准,
    已通过, 通过`,
  assigned: `assigned, przydzielon*, przypisan*, 割り当て済み, 割り当て済, 割り当て, 担当決定, 已分配, 分配, 已指派, 指派`,
  closed: `closed, done, completed, finished, zamkniet*, zakonczon*, 完了, 終了, クローズ, 已关闭, 关闭, 已结案, 结案, 已完成`,
  rejected: `rejected, declined, refused, denied, odrzucon*, odmow*, 却下, 不承認, 否認, 已拒绝, 拒绝, 被拒, 未批准, 未核准`,
  withdrawn: `withdrawn, cancelled, canceled, wycofan*, anulowan*, 取り下げ, 取下げ, 取消, キャンセル, 已撤回, 撤回,
    已取消, 撤销`,
} as const satisfies Lexicon;
