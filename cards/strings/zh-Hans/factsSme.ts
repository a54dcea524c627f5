import type { factsSme as english } from '../en/factsSme.ts';
import type { Like } from '../like.ts';

export const factsSme: Like<typeof english> = {
  'fact.SME-02.approval': '由您（FRP）申请 SME，您的 FastTrack 合作伙伴经理（FPM）批准，批准之后再分配 SME。',
  'fact.SME-02.with_frp': '大多数情况下，SME 与 FRP 合作，而不是与客户合作。',
  'fact.SME-03.roles':
    'FastTrack Engineer SME（工程师 SME）协助任何 FRP 工作负载；FastTrack Migration Resource（迁移资源）解答 Exchange 迁移问题。',
  'fact.SME-04': '提交之前，请先与您的 FPM 商定角色要求和期望。',
  'fact.SME-04.then_request':
    '先与您的 FPM 商定角色要求和期望，再到 FTC 资源请求页面 https://aka.ms/frpsmerequest 申请 SME。',
  'fact.SME-05.row':
    '表中 {workload} 一行：多于 {threshold} 个席位；美洲、APJ、EMEA；语言“{cell}”；Nexus FTC 资源请求工具 > 选择“{pick}”。',
  'fact.SME-05.languages':
    'AADP：“支持 WW FTC”。OATP、MDATP、AIP P2、MIG P2：“英语”。MCAS 和 AATP（多于 10,000 个席位）：“英语/有限”。',
  'fact.SME-06.languages': '自助部署以及 MIG P1 的例外：“英语”或“仅限英语”。',
  'fact.SME-06.below':
    '表中 {workload} 低于 {threshold} 个席位一行：无可用人力资源，有自助部署指南，仅限英语：{url}',
  'fact.SME-06.unlimited': '表中 {workload} 一行：席位数不限，无可用人力资源，有英语的自助部署指南：{url}',
  'fact.SME-06.exception':
    '表中 {workload} 一行：多于 {threshold} 个席位；有限，按例外处理；仅限英语；Nexus FTC 资源请求工具 > 选择“{pick}”。',
  'fact.SME-07.work':
    '可以请 SME 协助您完成部署、解决部署问题、提升自身能力：就复杂问题、上报事宜和场景提供专业知识。',
  'fact.SME-07.coaching':
    'SME 就以下方面提供指导和辅导：远程工作负载、有关业务价值和采用的沟通、排除工作负载的障碍、新工作负载以及最佳做法。',
  'fact.SME-07.migration': 'FastTrack 迁移权益交付是 SME 直接与客户合作的场景。',
  'fact.SME-08': 'SME 不主导客户接洽。SME 协助 FRP，而不是替代 FRP。',
  'fact.SME-09': '就同一主题重复申请协助，可能会遭到拒绝。',
  'fact.SME-10': '由 FRP 指定的联系人或申请人可以提交。',
  'fact.SME-11': '信息不完整或不正确会延误流程：申请会退回给申请人补充细节。',
  'fact.SME-12': 'SME 申请由 FPM 批准或拒绝。',
  'fact.SME-12.emails': '提交之后，FPM 会收到有关申请的电子邮件，申请人会收到电子邮件通知。',
  'fact.SME-13.steps':
    '注册步骤：点击“请求访问”，提交所需信息，看到完成屏幕，等待邀请邮件，点击邮件中的链接并接受权限，完成注册（邀请代码已预先填好）。',
  'fact.SME-13.mail': '如果您的用户名邮箱不能收邮件，必须提供另一个联系人电子邮件地址，才能收到通知。',
  'fact.SME-13.fpm': '访问或其批准有问题，请联系您的 FPM。',
  'fact.SME-14.new_item': '登录页面，在左下角“我的资源请求”下点击“新建项目”（New item）。',
  'fact.SME-14.submit': '填写所有必填字段，点击“提交”，然后在“我的请求”中跟踪。',

  'fact.SME-15.tenantId': '租户 ID：客户的租户 ID。',
  'fact.SME-15.tenantName': '租户名称：FTOP（FastTrack 编排门户）中显示的客户名称。',
  'fact.SME-15.tenantSegment': '租户细分市场：按客户规模选“SMC”或“企业”（Enterprise）。',
  'fact.SME-15.seats': '席位数：客户拥有的该工作负载的有效许可证数。',
  'fact.SME-15.deliveryTeam': '您的交付团队：从列表中选择“FTP 合作伙伴”（FTP Partner）。',
  'fact.SME-15.partnerName': '合作伙伴名称：从列表中选择贵公司。列表里没有，请联系您的 FPM。',
  'fact.SME-15.region': '地区：客户所在地，Amer（美洲）、APJ（亚太地区及日本）或 EMEA（欧洲、中东、非洲）。',
  'fact.SME-15.partnerEmail': '合作伙伴电子邮件地址：此申请的联系点，FPM 有疑问时会联系此人。',
  'fact.SME-15.role':
    '角色：迁移 SME 选“FastTrack Migration Resource”，特定工作负载选“FastTrack Engineer SME”。拿不准请询问您的 FPM。',
  'fact.SME-15.choose_role': '表单中的角色：“{role}”。',
  'fact.SME-15.workload': '请求的工作负载：需要 SME 的工作负载。',
  'fact.SME-15.primaryLanguage': '主要语言：SME 的主要语言。',
  'fact.SME-15.secondLanguage': '第二语言：SME 的第二语言。',
  'fact.SME-15.additionalInfo':
    '其他信息：应收到申请的 FPM、重要信息（包括需要 SME 的理由）；迁移时还要写电子邮件来源（Lotus Notes 等）。',
  'fact.SME-15.emailSource': '迁移时，请在“其他信息”中写明电子邮件来源（Lotus Notes 等）。',
  'fact.SME-15.region_of': 'SME 申请：{country}属于 {region}。地区指客户所在地：Amer、APJ 或 EMEA。',

  'fact.SME-16':
    '提交后 5 分钟内会有自动邮件证明已收到申请。如果没有，请联系 FPM 和 FastTrack SME 分配团队：ftsmeassign@microsoft.com。',
  'fact.SME-16.assignment_team': 'FastTrack SME 分配团队：ftsmeassign@microsoft.com。',
  'fact.SME-16.unreachable':
    '如果联系不上 FPM：来源中另外只有一个地址，即 FastTrack SME 分配团队 ftsmeassign@microsoft.com。',
  'fact.SME-17': '分类在 1 个工作日内完成；如需更多信息会通知您。',
  'fact.SME-17.dated': '分类在 {date}前完成（1 个工作日）。',
  'fact.SME-18': '提交后 5 天内批准申请，之后分配资源；如被拒绝会通知您。',
  'fact.SME-18.dated': '决定在 {date}前作出（5 个日历日）。按 5 个工作日算是 {escalation}。',
  'fact.SME-19.contact': '分配之后，SME 会直接联系您。',
  'fact.SME-19.closed': '分配之后，SME 会直接联系您，然后 FPM 在网站上关闭申请。',
  'fact.SME-20': '目的是辅导合作伙伴完成客户接洽，提升其能力。这类接洽有时限，并有商定的成果。',
  'fact.SME-21':
    '“其他信息”留空，或者为多位客户就同一主题请求协助，申请会被拒绝。提交之前请先与您的 FPM 沟通。',
  'fact.SME-21.for_fpm':
    '已知的拒绝原因：“其他信息”留空，或者为多位客户就同一主题请求协助。合作伙伴应在提交之前与 FPM 沟通。',
  'fact.SME-22.notified': '分配之后，申请人会收到后续步骤的通知；SME 可能会联系申请人。',
  'fact.SME-22.agree': 'FRP、FPM 和 SME 商定期望、成果、退出标准和时间线。',
  'fact.SME-23.first': 'FRP 首先联系 FPM，并让 FPM 随时知情。',
  'fact.SME-23.agree': 'FRP 与 FPM 和 SME 一起设定期望、成果、退出标准和时间线。',
  'fact.SME-23.learn': 'FRP 在每次接洽中向 SME 学习，并就该主题培训合作伙伴的其他人员。',
  'fact.SME-23.after': '接洽结束后，无论是新问题还是旧问题，FRP 都要先咨询 FPM，再联系 SME。',
  'fact.SME-23.similar': '尽量不要为相似的场景申请 SME，数据迁移除外。',
  'fact.SME-24.questions': '有关 SME 申请的问题、顾虑和上报都由 FPM 处理。',
  'fact.SME-24.decides': 'FPM 审查 SME 申请，并批准或拒绝。',
  'fact.SME-24.learning': 'FPM 确保合作伙伴安排具体人员学习、积极参与，并对学习负责。',
  'fact.SME-24.agree': 'FPM 与 SME 和合作伙伴商定期望、成果、退出标准和时间线。',
  'fact.SME-24.similar': 'FPM 监督不要因相似场景重复提出申请。',
  'fact.SME-25.customer': '有时 SME 直接与客户合作，合作伙伴起辅助作用。',
  'fact.SME-25.service': 'SME 与合作伙伴和 FPM 合作，遵循 FastTrack 服务说明，并让合作伙伴也照此工作。',
  'fact.SME-25.ftop': 'SME 更新 FTOP，让 FPM 和合作伙伴得到总结；SME 还向 FPM 反馈，由 FPM 记入 FTOP。',

  'fact.AMB-01': '表中写的是“多于 150”，正好 150 没有涵盖。我既不承诺也不否定：请与您的 FPM 确认。',
  'fact.AMB-01.below': '150 个及以下不符合表中的界限。还有什么办法，可以问您的 FPM。',
  'fact.AMB-02':
    '正好 10,000 个席位两行都没有涵盖：一行是“多于 10,000”，另一行是“低于 10,000”。请询问您的 FPM，这期间可先用自助部署指南。',
  'fact.AMB-03': 'MIG P1 列在自助部署的表里，却有申请途径，所以只能算例外：请先与您的 FPM 商定，不保证获批。',
  'fact.AMB-03.below': 'MIG P1 只有一行，要求多于 5,000 个席位。5,000 个及以下没有写明办法：请询问您的 FPM。',
  'fact.AMB-04': '“无限制”指席位数不限，不是说有人力资源。客户如果确实拥有 AIP P2，另有一行可申请 SME。',
  'fact.AMB-05.not_asked': '来源列出的是英语。如需其他语言，请写在表单中并询问您的 FPM；我不作承诺。',
  'fact.AMB-05.not_listed': '来源列出的是英语。请在表单中写明需要{language}，并询问您的 FPM；我不作承诺。',
  'fact.AMB-05.ftc_supported': '“支持 WW FTC”指 FTC 支持的语言。名单不在来源中，请向您的 FPM 确认所需语言。',
  'fact.AMB-05.limited': '“有限”没有定义：英语以外的语言都要向您的 FPM 确认。',
  'fact.AMB-05.form': '表单会问 SME 的主要语言和第二语言：请把需求写在那里。',
  'fact.AMB-07a': '关闭申请并不结束接洽：接洽会持续到满足退出标准为止。',
  'fact.AMB-07e': '两者之间的界限来源没有给出，席位数也不能决定。',
  'fact.AMB-07h': '表单中还缺：{missing}。以下取自您的记录，请核对：{taken}。',
  'fact.AMB-07i': '来源只对安全与合规的工作负载有席位要求。',
  'fact.AMB-07l': '提交之后的取消或修改，来源没有说明。只有草稿可以放弃，只有被 FPM 退回的申请可以修改。',
  'fact.EXT-07':
    '外部说明（约 2024 年）：FastTrack 的其他资料提到的是拥有 150 个或更多 Microsoft 365 许可证的客户。',

  'cell.ftc_supported': '支持 WW FTC',
  'cell.english': '英语',
  'cell.english_limited': '英语/有限',
  'cell.english_only': '仅限英语',

  'caveat.AMB-06': '来源只写“5 天”，没有说明是否为工作日；分类按工作日计算。时区和节假日都没有说明。',
  'caveat.AMB-07': '批准之后分配 SME 的期限，来源没有说明；由谁分类，也没有写明。',
  'caveat.AMB-07b': '来源说 SME 与合作伙伴合作，同时列出了例外。默认情况下 SME 协助合作伙伴，从不主导。',
  'caveat.AMB-07c':
    '来源一处写 SME 会联系您，另一处写 SME 可能联系您。所以请等待通知，没有消息就问您的 FPM。',
  'caveat.AMB-07d':
    '来源没有定义“同一主题”。合作伙伴在 12 个月内再次申请相同的工作负载和角色时，我只提醒，不阻止；12 个月是我自己的界限。',
  'caveat.AMB-07f':
    '来源一处说 Migration Resource 用于 Exchange 迁移，另一处说用于迁移。非邮件的迁移，请向您的 FPM 确认角色。',
  'caveat.AMB-07g': '来源中此工具有两个名称：“FTC 资源请求页面”和“Nexus FTC 资源请求工具”。我视为同一个。',
  'caveat.AMB-07h': '来源没有说明哪些字段必填。除第二语言外我都会询问，每份申请一个工作负载。',
  'caveat.AMB-07j': '来源和请求工具都使用旧缩写。现在的产品名称属于常识，不出自来源。',
  'caveat.AMB-07k': '在这里 FPM 和 PSM 是一回事。外部说明（2023–24 年）：较新的资料又改称 PSM。',
  'caveat.AMB-36': '来源没有说明“SMC”或“FE”代表什么。请询问您的 FPM。',
};
