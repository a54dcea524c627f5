import type { answersOwn as english } from '../en/answersOwn.ts';
import type { Like } from '../like.ts';

/** 根據合作夥伴自己的紀錄給出的回答。 */
export const answersOwn: Like<typeof english> = {
  'answer.spz.own.benefits':
    '{count, plural, =0 {根據 {partner} 的紀錄，沒有特製化帶來產品權益。} other {根據 {partner} 的紀錄，有 # 個特製化帶來產品權益。}}',
  'answer.spz.own.benefits.category':
    '{count, plural, =0 {根據 {partner} 的紀錄，沒有「{category}」類特製化帶來產品權益。} other {根據 {partner} 的紀錄，有 # 個「{category}」類特製化帶來產品權益。}}',
  'fact.SPZ-19.no_record': '我沒有 {partner} 的特製化紀錄，只能說明規則。',
  'answer.spz.own.eligible':
    '{count, plural, =0 {憑「{held}」指定，沒有更多特製化可以申請。} other {憑「{held}」指定，還可以申請 # 個特製化。}}',
  'fact.SPZ-19.own': '{category}：最多 {cap} 個中的 {count} 個，依註冊順序：{names}。',
  'fact.SPZ-20.own': '超過「{category}」類的上限 {cap}，因此沒有權益：{names}。',
  'fact.SPZ-06.own':
    '沒有權益：{names}。紀錄裡沒有對應的指定，或沒有為該指定選擇並付費購買解決方案合作夥伴權益。',
  'fact.SPZ-07.own':
    '{names}：週年日已過，紀錄裡卻沒有續約。如果沒有完成，註冊已失效；請在合作夥伴中心確認。',
  'fact.SPZ-21.until': '{designation}：權益到其週年日 {date}為止。',
  'fact.SPZ-21.ended':
    '{designation}：紀錄中的週年日（{date}）已過。如果成員資格繼續有效，請記錄下一個週年日。',
  'fact.SPZ-17.held': '{partner} 紀錄裡的指定：{held}。',
  'fact.SPZ-17.enrolled': '已有紀錄：{names}。',
  'button.ask_fpm': '問我的 FPM',
  'ask_fpm.title': '您的 FPM 是 {fpm}。',
  'ask_fpm.how': '問題已填入訊息，傳送前可以修改。',
  'ask_fpm.chat': '在 Teams 中寫訊息',
  'ask_fpm.none': '紀錄中沒有您的 FPM。請寫信到 ftsmeassign@microsoft.com 查詢。',
};
