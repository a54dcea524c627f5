/** The first sentence where a question asks for one point of a rule, and what else rests on that point. */
export const points = {
  'answer.point.contact_after': '请先问您的 FPM：接洽结束之后，要先咨询 FPM，再联系 SME。',
  'answer.point.no_waiver': '来源没有提到例外：Azure 需要审核，现代工作和安全性需要客户参考。',
  'answer.point.audit_cost': '来源没有给出审核的价格。专用化本身不需要单独购买。',
  'answer.point.who_sees':
    '贵公司的人员、作决定的 FPM 及其代理人；批准之后还有分配团队和 SME。其他人都看不到。',
  'answer.point.which_days': '来源没有说明，只写了“5 天”。明确按工作日计的只有分类：1 个工作日。',
  'answer.point.assignment': '这一步没有规定期限：SME 在批准之后分配。',
  'answer.point.who_submits': '只有贵公司（FRP）指定的联系人或申请人可以提交。',
  'answer.point.fpm_first': '提交之前请先与您的 FPM 商定角色要求和期望。',
  'answer.point.incomplete': '申请会退回给您补充信息，因此会耽误时间。',
  'answer.point.agreeing': '四件事：期望、成果、退出标准和时间线，由 FRP、FPM 和 SME 共同商定。',
  'answer.point.not_mail':
    '按表单说明选“FastTrack Migration Resource”。但这不是邮件迁移，请与您的 FPM 确认角色。',
  'answer.point.areas': '按四个类别、六个指定计算。页面并列的七个“解决方案区域”把两者混在了一起。',
  'answer.point.msp': 'Azure 专家 MSP 不适用：续订过程不包括它。',
  'answer.point.zone': '根据外部说明，是 UTC。',
  'answer.point.same_day': '来源没有说明。其示例中，过了宽限期日期也不变，所以我仍按原来的日期计算。',
  'answer.point.last_day': '最后一天是周年日期后第 30 天：窗口在周年日期关闭，之后还有 30 天宽限期。',
  'answer.point.duns': '两种都可以：查找公司（带 DUNS ID），或选择“手动输入”。',
  'answer.point.already_in_csp': '不一定全部都要：已经加入 CSP 的公司，可能只需提供客户支持联系信息。',
  'answer.point.new_to_csp': '自 2020 年 10 月起，首次加入 CSP 的合作伙伴都注册为间接经销商。',
  'answer.point.no_account': '注册时选择“创建一个”（Create one），再用新帐户的全局管理员登录。',
  'answer.point.choose_provider': '请比较您所在地区的提供商，逐一了解经销商计划、支持级别和条款。',
  'answer.point.confirm': '主要联系人确认 Microsoft 的邮件之后，审查才会继续。',
  'answer.point.postpone': '关联可以推迟，但在完成之前，既不能签署 MPA，也不能在 CSP 中交易。',
  'answer.point.two_roles': '这是两个不同的角色：全局管理员负责注册公司和签署 MPA，管理员代理负责完成设置。',
  'answer.point.order_needs': '提供商要与您的客户建立经销商关系，才能替他们下单。',
  'answer.point.accepted':
    '接受之后，您可以替经销商添加客户、为其客户下单、把经销商与订阅关联、指定其为支持联系人。',
  'answer.point.renamed': '现在很可能已经改名。',
  'answer.point.where_blank': '在“权益和活动”(aka.ms/MySupport) 查看：显示“(空白)”就是合同尚未激活。',
  'answer.point.hours': '据 2023 年的外部说明：有指定或金牌 50 小时，银牌 20 小时，Action Pack 5 小时。',
  'answer.point.designation_cost':
    '据外部说明（2022 至 2023 年），指定的费用为 4,730 美元。专用化不另外收费。',
  'answer.point.how_many_references': '来源没有写份数。Microsoft 的申请示例要求三份（外部说明，2023 年）。',
  'answer.point.activate_first': '使用之前必须先激活。',
  'answer.point.pmc': 'PMC（Partner Membership Center）已于 2022 年 5 月停用，现在请用合作伙伴中心。',
  'answer.point.decided':
    '已作出的决定在这里无法撤回。误批了请立即写信给 ftsmeassign@microsoft.com；退回或拒绝之后，合作伙伴可以再次提交。',
  'answer.point.competencies': '银牌和金牌能力认证已于 2022 年 9 月 30 日停止（外部说明，2025 年）。',
  'fact.SME-01':
    'SME 为 FRP 和客户提供深入的技术或部署指导，是特定工作负载、核心技术，或安全与合规方面的专家。',
  'fact.IR-11.address':
    '在某些国家/地区，手动输入的地址会被验证；如有出入，Microsoft 会建议邮政部门的标准写法。',
  'fact.EXT-12.zone': '外部说明（合作伙伴中心文档）：那里的日期和时间都是 UTC，与您当地的日期可能相差一天。',
} as const;
