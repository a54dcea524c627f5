import type { answersOwn as english } from '../en/answersOwn.ts';
import type { Like } from '../like.ts';

/** 根据合作伙伴自己的记录给出的回答。 */
export const answersOwn: Like<typeof english> = {
  'answer.spz.own.benefits':
    '{count, plural, =0 {根据 {partner} 的记录，没有专用化带来产品权益。} other {根据 {partner} 的记录，有 # 个专用化带来产品权益。}}',
  'answer.spz.own.benefits.category':
    '{count, plural, =0 {根据 {partner} 的记录，没有“{category}”类专用化带来产品权益。} other {根据 {partner} 的记录，有 # 个“{category}”类专用化带来产品权益。}}',
  'fact.SPZ-19.no_record': '我没有 {partner} 的专用化记录，只能说明规则。',
  'answer.spz.own.eligible':
    '{count, plural, =0 {凭“{held}”指定，没有更多专用化可以申请。} other {凭“{held}”指定，还可以申请 # 个专用化。}}',
  'fact.SPZ-19.own': '{category}：最多 {cap} 个中的 {count} 个，按注册顺序：{names}。',
  'fact.SPZ-20.own': '超过“{category}”类的上限 {cap}，因此没有权益：{names}。',
  'fact.SPZ-06.own':
    '没有权益：{names}。记录里没有对应的指定，或没有为该指定选择并付费购买解决方案合作伙伴权益。',
  'fact.SPZ-07.own':
    '{names}：周年日期已过，记录里却没有续订。如果没有完成，注册已失效；请在合作伙伴中心核实。',
  'fact.SPZ-21.until': '{designation}：权益到其周年日期 {date}为止。',
  'fact.SPZ-21.ended':
    '{designation}：记录中的周年日期（{date}）已过。如果成员身份继续有效，请记录下一个周年日期。',
  'fact.SPZ-17.held': '{partner} 记录里的指定：{held}。',
  'fact.SPZ-17.enrolled': '已有记录：{names}。',
  'button.ask_fpm': '问我的 FPM',
  'ask_fpm.title': '您的 FPM 是 {fpm}。',
  'ask_fpm.how': '问题已填入消息，发送前可以修改。',
  'ask_fpm.chat': '在 Teams 中写消息',
  'ask_fpm.none': '记录中没有您的 FPM。请写信到 ftsmeassign@microsoft.com 查询。',
};
