import type { factsSpz as english } from '../en/factsSpz.ts';
import type { Like } from '../like.ts';

export const factsSpz: Like<typeof english> = {
  'fact.SPZ-01': '页面写明的适当角色只有一个：Microsoft AI 云合作伙伴计划合作伙伴管理员。',
  'fact.SPZ-01.yours': '在我的记录里您有这个角色；以合作伙伴中心里的角色为准。',
  'fact.SPZ-02': '如果已注册解决方案合作伙伴指定计划，就无需单独购买专用化。',
  'fact.SPZ-02.after': '先有解决方案合作伙伴指定，才有专用化。',
  'fact.SPZ-04.category': '{category}（{count} 个）：{names}。',
  'fact.SPZ-04.formerly': '目录里注明了旧名称：“{former}”。',
  'fact.SPZ-05.audit':
    'Azure：先满足资格要求（对应的指定、绩效和技能），再安排审核并通过审核。只有满足资格要求后才能安排审核。',
  'fact.SPZ-05.customer_references':
    '现代工作和安全性：先满足资格要求（对应的指定、绩效和技能），再提交客户参考并获得批准。只有满足资格要求后才能提交。',
  'fact.SPZ-05.automatic':
    '业务应用程序：满足资格要求（对应的指定、绩效和技能）后自动注册；没有列出审核或客户参考。',
  'fact.SPZ-05.steps': 'Azure 要审核，现代工作和安全性要客户参考，业务应用程序两者都没有列出。',
  'fact.SPZ-06':
    '需要有相关的解决方案合作伙伴指定，并且选择了解决方案合作伙伴权益且已付费。增量权益在获得专用化时提供，有效期到下一个解决方案合作伙伴指定周年日期为止。',
  'fact.SPZ-06.guide': '时间线和示例见 Microsoft AI 云合作伙伴计划权益指南的“说明示例”部分。',
  'fact.SPZ-07': '注册之后，即使不再满足所有要求，注册也会保持到“有效到”日期。',
  'fact.SPZ-07.renew': '要重新注册，必须在续订窗口打开后满足所有资格要求。',
  'fact.SPZ-07.lapsed':
    '第 30 天就是“有效到”日期。来源没有说明此后如何续订，所以需要重新获取该专用化；请在合作伙伴中心核实。',
  'fact.SPZ-08':
    '这正是页面自己的示例：2025 年 1 月 1 日注册，一直注册到 2026 年 1 月 31 日（含 30 天宽限期）。',
  'fact.SPZ-10': '专用化的周年日期可在合作伙伴中心查看。',
  'fact.SPZ-10.msp': '专用化的续订过程不包括 Azure 专家 MSP。',
  'fact.SPZ-11': '资格要求有效期一年，审核或客户参考有效期两年。',
  'fact.AMB-10.own': '我也可以提醒您：周年日期前 120、90、60、30 天，当天，以及之后 15 天和 30 天。',
  'fact.SPZ-14':
    '邮件分多个时间点发送，例如周年日期前 120、90、60、30 天和之后 30 天，发给具有合作伙伴管理员角色的人；在合作伙伴中心也能看到。',
  'fact.SPZ-15':
    '续订窗口在周年日期前 60 天打开，在周年日期关闭，另有 30 个日历日的宽限期。必须在这 90 天内满足要求。',
  'fact.SPZ-15.tell': '告诉我注册日期，例如“2024 年 3 月 15 日注册”，我来算日期。',
  'fact.SPZ-16.odd': '第 1、3、5 等奇数周年：满足资格要求后自动重新注册。',
  'fact.SPZ-16.even':
    '第 2、4、6 等偶数周年：除满足资格要求外，还须通过审核或让客户参考获得批准，视专用化而定。',
  'fact.SPZ-17.any': '映射表中写着多个指定时，有其中任意一个即可。',
  'fact.SPZ-17.needs': '映射表要求的指定：{designations}。',
  'fact.SPZ-17.needs_any': '映射表要求以下指定中的任意一个：{designations}。',
  'fact.SPZ-17.category': '{category}：{designations}。',
  'fact.SPZ-17.opens': '按映射表：{names}。',
  'fact.SPZ-17.tell': '告诉我专用化的名称和您持有的指定，我来核对。',
  'fact.SPZ-18': '注册后未满足某项要求，在周年日期之前不影响注册。',
  'fact.SPZ-19': '各类别的产品权益上限：{caps}。',
  'fact.SPZ-19.msp': '权益上限表把 Azure 专家 MSP 列在 Azure 类。',
  'fact.SPZ-20': '来源的示例：安全性类三个专用化有三份权益；第四个（如威胁防护）没有。',
  'fact.SPZ-21':
    '专用化权益在购买解决方案合作伙伴权益时提供，有效期到解决方案合作伙伴成员身份结束为止；后来增加的权益只在剩余期限内有效。',

  'fact.D2.dates':
    '从 {enrolled}注册起算：周年日期是 {anniversary}，之前 60 天打开窗口，之后 30 天宽限期结束。',
  'fact.D2.window': '续订窗口于 {opens}打开，最后一天（含宽限期）是 {closes}。',
  'fact.D2.today': '{phase}{next}',
  'fact.D2.current': '这次已经过去。接下来是{nth}：窗口于 {opens}打开，最后一天是 {closes}。',
  'fact.D2.renewed': '如果此后已续订，则可保持到 {closes}（{nth}）。',

  'fact.AMB-14': '来源的映射表写作“{name}”，是同一项。',
  'fact.AMB-14.pairs':
    '映射表写的是 Windows Virtual Desktop、Customer Solutions 和 Low Code，目录写的是 Azure Virtual Desktop、Custom Solutions 和 Microsoft Low Code，都是同一项。',
  'fact.AMB-15.unnamed':
    '“{name}”在目录里，但权益上限表没有列出。它最多计入“{category}”类的上限；请在权益指南中核实。',
  'fact.AMB-15.cap_name': '权益上限表写作“{name}”。',
  'fact.AMB-15.renamed': '“{former}”只出现在权益上限表里；目录中是“{name}”。',
  'fact.AMB-15.retired':
    '“{former}”只出现在权益上限表里：当前目录没有它，也没有对应的指定，所以我不能建议您注册。',
  'fact.AMB-16.specialization': '专用化的周年日期决定何时续订。',
  'fact.AMB-16.designation': '解决方案合作伙伴指定的周年日期决定费用和权益期限。',

  'fact.EXT-01.mapping':
    '外部说明（2023 年）：当时的英文版页面还没有为“{spec}”列出{designations}，请在合作伙伴中心核实。',
  'fact.EXT-01.opens': '外部说明（2023 年）：当时的英文版页面还没有列全这些专用化，请在合作伙伴中心核实。',
  'fact.EXT-01.reminders': '外部说明（2023 年）：英文版还列出了周年日期当天。',
  'fact.EXT-01.role': '外部说明（2023 年）：当时的英文版写的是全局管理员或 MPN 合作伙伴管理员。',
  'fact.EXT-01.arc': '外部说明（2023 年 10 月）：当时的英文版映射表里还有它。',
  'fact.EXT-02.audit':
    '外部说明（2023 年）：审核由第三方进行；满足要求之前，合作伙伴中心的“安排审核”按钮不可用。',
  'fact.EXT-02.customer_references': '外部说明（2023 年）：Microsoft 的申请示例要求三份客户参考。',
  'fact.EXT-02.none':
    '外部说明（2023 年）：Microsoft 的另一页写明，八个业务应用程序专用化既不需要审核，也不需要客户参考。',
  'fact.EXT-03.web': '外部说明（2023 年 7 月）：“{former}”更名为“{name}”，自 2023 年 7 月 11 日起生效。',
  'fact.EXT-03.merged': '外部说明（2023 年 1 月）：它取代了 {formers}。',
  'fact.EXT-04':
    '外部说明（2022–23 年）：指定的费用为 4,730 美元，一次涵盖所有指定。目前的费用请在合作伙伴中心查看。',
  'fact.EXT-12': '外部说明（Microsoft 后来的页面）：现在叫“{later}”。',

  'caveat.AMB-10':
    '来源列出的天数有误。可能的时间点有六个（周年日期前 120、90、60、30 天，当天，之后 30 天），确定的只有三封邮件。之后第 30 天也是续订的最后一天。',
  'caveat.AMB-12':
    '页面并列写了七个“解决方案区域”，其中数据与 AI、数字和应用创新、基础结构属于 Azure，所以我按四个类别、六个指定计算。',
  'caveat.AMB-15': '权益上限表和目录并不完全一致，有些名称只出现在其中一处。',
  'caveat.AMB-16': '不要混淆两个日期：专用化的周年日期（续订）和解决方案合作伙伴指定的周年日期（权益）。',
  'caveat.AMB-16a': '超过上限时哪些专用化有权益，来源没有说明；从示例看，先注册的有。',
  'caveat.AMB-35':
    '来源对结束时间有两种说法：“下一个解决方案合作伙伴指定周年日期”和“解决方案合作伙伴成员身份结束”。除非续订，我视为同一天。',
};
