import type { renewal as english } from '../en/renewal.ts';
import type { Like } from '../like.ts';

export const renewal: Like<typeof english> = {
  'renewal.title': '专用化的续订时间',
  'renewal.title.one': '“{specialization}”的续订时间',
  'renewal.none': '我没有 {partner} 的专用化记录。例如可以输入：“我们在 2024 年 3 月 15 日注册了威胁防护”。',
  'renewal.no_partner':
    '我还不知道您所在的公司，查不到专用化记录。可以告诉我日期：“如果我们是 2024 年 3 月 15 日注册的？”',
  'renewal.phase.enrolled': '已注册，续订窗口尚未打开。',
  'renewal.phase.window_open': '续订窗口已打开。',
  'renewal.phase.grace': '处于宽限期。',
  'renewal.phase.lapsed': '宽限期已结束。',
  'renewal.row.today': '今天',
  'renewal.row.enrolled': '注册日期',
  'renewal.row.opens': '窗口打开',
  'renewal.row.anniversary': '专用化周年日期',
  'renewal.row.last_day': '宽限期最后一天（有效到）',
  'renewal.row.asks': '本次周年的要求',
  'renewal.nth': '{date}（第 {n} 个周年）',
  'renewal.left.to_open': '窗口将于{when}打开。',
  'renewal.left.to_anniversary': '周年日期是{when}。',
  'renewal.left.to_end': '宽限期将于{when}结束。',
  'renewal.left.ended': '宽限期已于{when}结束。',
  'renewal.asks.qualification': '只需满足资格要求',
  'renewal.asks.audit': '资格要求和审核',
  'renewal.asks.customer_references': '资格要求和客户参考',
  'renewal.asks.none_listed': '资格要求；来源没有为业务应用程序列出审核或客户参考',
  'renewal.unrecorded': '没有第 {n} 次续订（{date}）的记录。如果没有完成，注册已失效；请在合作伙伴中心核实。',
  'renewal.head.anniversary': '周年日期',
  'renewal.head.last_day': '宽限期最后一天',
  'renewal.asks': '第 {n} 个周年的要求：{asks}。',
  'renewal.sentences': '{one}{other}',
  'renewal.more': '还有 {count, plural, other {#}} 个专用化有记录，可按名称询问。',
  'renewal.missed.enrolled': '现在未满足某项要求不影响注册：算数的是 {opens}起满足的要求。',
  'renewal.missed.window_open': '今天如果还缺某项要求，注册仍然有效，{closes}之前都可以补齐。',
  'renewal.missed.grace': '今天如果还缺某项要求，{closes}之前都可以补齐；这一天也是“有效到”日期。',
  'renewal.missed.lapsed': '“有效到”日期是 {closes}。',
  'renewal.missed.after':
    '{closes}之后如果仍有要求未满足，注册就已结束。来源没有说明此后如何续订，请在合作伙伴中心核实。',
  'renewal.rule':
    '窗口在周年日期前 60 天打开，在周年日期关闭，另有 30 个日历日的宽限期。必须在这 90 天内满足要求。',
  'renewal.record': '来自 {partner} 的记录，最后更改于 {at}。',

  'caveat.AMB-08':
    '页面自己的示例写的是首次续订从 2025 年 11 月 1 日起，那是提前 61 天；按 60 天的规则应为 11 月 2 日。2027 年 1 月 1 日那次续订的示例仍写 2025 年 11 月 1 日至 2026 年 1 月 31 日，属于抄写错误。',
  'caveat.AMB-09': '页面对窗口结束有两种说法，但最后一天相同。',
  'caveat.AMB-11': '注册早于 2022 年 2 月：周年次数可能从 2023 年起算，请在合作伙伴中心核实。',
  'caveat.AMB-11a': '上一次续订在宽限期内完成。周年日期是否因此改变，来源没有说明；我仍按原来的日期计算。',
  'caveat.AMB-11b': '2 月 29 日注册：其他年份为稳妥起见按 28 日计算，请在合作伙伴中心核实。',
  'caveat.AMB-13': '其他类别在偶数周年都需要审核或客户参考，但来源没有为业务应用程序列出。',
};
