import type { answersSpz as english } from '../en/answersSpz.ts';
import type { Like } from '../like.ts';

export const answersSpz: Like<typeof english> = {
  'intent.spz.list': '有哪些专用化？',
  'intent.spz.mapping': 'SAP 需要哪个指定？',
  'meant.spz.mapping': '它需要哪个指定？',
  'intent.spz.eligible': '只有基础结构指定能拿哪些专用化？',
  'meant.spz.eligible': '我们的指定能拿哪些专用化？',
  'intent.spz.enroll': '如何注册专用化？',
  'intent.spz.cost': '专用化要花多少钱？',
  'intent.spz.renewal_dates': '我们的专用化何时续订？',
  'intent.spz.renewal_requirements': '第二次续订有什么要求？',
  'meant.spz.renewal_requirements': '这次续订有什么要求？',
  'intent.spz.phase': '现在续订还来得及吗？',
  'intent.spz.keep_enrolled': '中途不达标会失去专用化吗？',
  'intent.spz.reminders': '续订提醒发给谁？',
  'intent.spz.cap': '最多能拿几份权益？',
  'intent.spz.benefits': '专用化权益到什么时候？',
  'intent.spz.names': 'WVD 和 AVD 是同一个吗？',
  'meant.spz.names': '这两个名称是同一个吗？',
  'intent.spz.role': '查看专用化需要什么角色？',
  'intent.spz.anniversary_which': '以哪个周年日期为准？',

  'spz.or': '{one} 或 {other}',
  'spz.and': '{one}、{other}',
  'spz.both_names': '{local}（{english}）',
  'spz.count': '{name} {count} 个',
  'spz.nth': '第 {n} 个周年',
  'spz.nth.dated': '第 {n} 个周年（{date}）',

  'answer.spz.list': '共有 {total} 个专用化：{counts}。',
  'answer.spz.list.category': '“{category}”类有 {count} 个专用化。',

  'answer.spz.mapping': '“{spec}”需要的解决方案合作伙伴指定是：{designations}。',
  'answer.spz.mapping.any': '“{spec}”需要以下解决方案合作伙伴指定中的任意一个：{designations}。',
  'answer.spz.mapping.which': '需要哪个指定，要看是哪个专用化。',

  'answer.spz.eligible.yes': '可以。按映射表，有“{held}”指定就能申请“{spec}”。',
  'answer.spz.eligible.no': '不行。“{spec}”需要{designations}，只有“{held}”不够。',
  'answer.spz.eligible.opens': '凭“{held}”指定，可以申请 {count} 个专用化。',
  'answer.spz.eligible.which': '首先需要一个对应的解决方案合作伙伴指定。',

  'answer.spz.enroll': '先满足资格要求，之后的步骤因类别而异。',
  'answer.spz.enroll.audit':
    '{asked, select, yes {需要。} no {不需要。} other {}}{name}：先满足资格要求，再安排审核并通过审核。',
  'answer.spz.enroll.customer_references':
    '{asked, select, yes {需要。} no {不需要。} other {}}{name}：先满足资格要求，再提交客户参考并获得批准。',
  'answer.spz.enroll.automatic':
    '{asked, select, yes {需要。} no {不需要。} other {}}{name}：满足资格要求后自动注册。',
  'answer.spz.enroll.too_soon.audit': '不行。满足全部资格要求（包括技能）之后，才能安排审核。',
  'answer.spz.enroll.too_soon.customer_references':
    '不行。满足全部资格要求（包括技能）之后，才能提交客户参考。',

  'answer.spz.cost': '不用另外花钱：专用化无需单独购买。',
  'answer.spz.role': '需要“Microsoft AI 云合作伙伴计划合作伙伴管理员”角色。',
  'answer.spz.reminders': '至少三封邮件，发给贵公司具有合作伙伴管理员角色的人。',
  'answer.spz.anniversary_which': '您指的是哪一个？周年日期有两种。',

  'answer.spz.renewal_dates': '{nth}：续订窗口于 {opens}打开，最后一天（含宽限期）是 {closes}。',
  'answer.spz.renewal_dates.around':
    '周年日期为 {anniversary}的话，续订窗口于 {opens}打开，最后一天（含宽限期）是 {closes}。',
  'answer.spz.no_record': '我没有 {partner} 的“{spec}”记录。',

  'answer.spz.keep_enrolled': '不会马上失去：注册会一直保持到“有效到”日期。',
  'answer.spz.keep_enrolled.dated': '{enrolled}注册的，可保持到 {closes}，含 30 天宽限期。',

  'answer.spz.phase.enrolled': '还早：续订窗口{when}才打开。',
  'answer.spz.phase.window_open': '来得及：续订窗口已打开，周年日期是{when}。',
  'answer.spz.phase.grace':
    '还不晚：现在是 30 个日历日宽限期的第 {day} 天，仍可续订。{left, plural, =0 {今天是最后一天。} other {还剩 # 天。}}',
  'answer.spz.phase.lapsed': '按规则已经晚了：30 天宽限期已于{when}结束。',

  'answer.spz.requirements.none':
    '{asked, select, yes {需要。} no {不需要。} other {}}{nth}只需满足资格要求，不需要审核，也不需要客户参考。',
  'answer.spz.requirements.audit':
    '{asked, select, yes {需要。} no {不需要。} other {}}{nth}是偶数周年，除资格要求外还要通过审核。',
  'answer.spz.requirements.customer_references':
    '{asked, select, yes {需要。} no {不需要。} other {}}{nth}是偶数周年，除资格要求外还要有获批准的客户参考。',
  'answer.spz.requirements.none_listed':
    '{asked, select, yes {需要。} no {就来源所见，不需要。} other {}}{nth}需满足资格要求；来源没有为业务应用程序列出审核或客户参考。',
  'answer.spz.requirements.by_category':
    '{nth}是偶数周年，需满足资格要求；是否还要审核或客户参考，要看类别。',
  'answer.spz.requirements.every_year': '每年都要满足资格要求；每隔一年还要审核或客户参考。',
  'answer.spz.requirements.every_year.audit': '{name}：每年满足资格要求；偶数周年还要审核。',
  'answer.spz.requirements.every_year.customer_references':
    '{name}：每年满足资格要求；偶数周年还要客户参考。',
  'answer.spz.requirements.every_year.none_listed':
    '{name}：每年满足资格要求；来源没有为业务应用程序列出审核或客户参考。',

  'answer.spz.cap': '要看类别。各类上限：{caps}。',
  'answer.spz.cap.category': '“{category}”类最多 {cap} 个专用化或专家计划能带来产品权益。',
  'answer.spz.cap.all':
    '{count, plural, =1 {有} =2 {两个都有} other {# 个都有}}：“{category}”类的上限是 {cap}。',
  'answer.spz.cap.limited': '最多 {cap} 份，不是 {count} 份：“{category}”类的上限是 {cap}。',
  'answer.spz.cap.counts': '算。“{name}”计入“{category}”类，该类上限是 {cap}。',
  'answer.spz.cap.unnamed': '权益上限表里没有列出“{name}”，最多计入“{category}”类的上限（{cap}）。',

  'answer.spz.benefits': '专用化权益跟着解决方案合作伙伴指定的周年日期走，不是跟着专用化的周年日期。',
  'answer.spz.benefits.legacy': '按规则没有：旧版权益不带来专用化权益。',
  'answer.spz.benefits.none': '没有。只有选择并付费购买了解决方案合作伙伴权益，才有专用化权益。',
  'answer.spz.benefits.solutions_partner': '有，前提是持有相关指定并已付费，且不超过该类别的上限。',

  'answer.spz.names.catalogue': '目录中的名称是“{name}”。',
  'answer.spz.names.same': '是同一项。目录中的名称是“{name}”。',
  'answer.spz.names.renamed': '目录里已没有“{former}”，现在是“{name}”。',
  'answer.spz.names.retired': '目录里已没有“{former}”。',
  'answer.spz.names.expert_program': '“{former}”是专家计划，不是专用化。',
  'answer.spz.names.which': '您指的是哪个名称？告诉我，我在目录里查。',
};
