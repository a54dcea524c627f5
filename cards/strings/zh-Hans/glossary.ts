import type { glossary as english } from '../en/glossary.ts';
import type { Like } from '../like.ts';

export const glossary: Like<typeof english> = {
  'term.FPM':
    'FPM 是 FastTrack 合作伙伴经理（FastTrack Partner Manager）：批准您的 SME 申请，有问题也先找此人。以前叫合作伙伴成功经理（PSM）。',
  'term.SME':
    'SME 是主题专家（subject matter expert）：精通某个工作负载、核心技术或安全与合规，提供深入的技术或部署指导。',
  'term.FRP': 'FRP 是 FastTrack 就绪合作伙伴（FastTrack Ready Partner）：可以申请 SME，并主导与客户的接洽。',
  'term.request_page':
    'FTC 资源请求页面 (https://aka.ms/frpsmerequest) 是申请 SME 的地方。“Nexus FTC 资源请求工具”是它的另一个名称；FTC 和 Nexus 代表什么，来源没有说明。',
  'term.FTOP':
    'FTOP 是 FastTrack 编排门户（FastTrack Orchestration Portal）。申请中的客户名称以 FTOP 为准，SME 也在其中写接洽总结。',
  'term.segment':
    'SMC 和企业（Enterprise）是申请表单中的两个租户细分市场，按客户规模选择。来源没有说明 SMC 代表什么，也没有给出界限：请询问您的 FPM。',
  'term.FE': '来源提到“FE 跟随学习”（FE shadowing），但没有说明 FE 代表什么。请询问您的 FPM。',
  'term.delivery_team':
    '“FTP 合作伙伴”（FTP Partner）是合作伙伴在申请表单“您的交付团队”一栏要选的选项。来源没有说明 FTP 代表什么。',
  'term.seat': '席位是客户拥有的、所申请工作负载的一个有效许可证。',
  'term.workload': '工作负载是 SME 提供协助的产品，例如 MDATP 或 Exchange。每份申请写一个。',
  'term.tenant': '租户是一个组织在 Microsoft 云中的专属空间。申请需要客户的租户 ID 和租户名称。',
  'term.regions':
    'Amer 是美洲，APJ 是亚太地区及日本，EMEA 是欧洲、中东、非洲：指 SME 申请中客户的所在地。支持合同用的是另一种地区划分。',
  'term.triage': '分类（triage）是提交申请之后的第一次检查，1 个工作日内完成。由谁来做，来源没有说明。',
  'term.engagement':
    '接洽（engagement）是与已分配的 SME 一起工作的过程。即使申请先关闭，接洽也会持续到满足退出标准为止。',
  'term.exit_criteria': '退出标准说明 SME 的工作何时算完成，由 FRP、FPM 和 SME 在开始时商定。',
  'term.assignment_team':
    'FastTrack SME 分配团队 (ftsmeassign@microsoft.com)：没有收到自动邮件时，除 FPM 外，联系的就是他们。',
  'term.sme_roles':
    'FastTrack Engineer SME（工程师 SME）协助任何 FRP 工作负载；FastTrack Migration Resource（迁移资源）用于迁移，解答 Exchange 迁移问题。',
  'term.self_deployment': '自助部署指某个工作负载没有可用的人力资源：客户按指南自行部署。',
  'term.proactive': '主动分配指 Microsoft 与合作伙伴商定，无需申请就分配 SME；有时限，并有商定的成果。',
  'term.ftc_languages': '“支持 WW FTC”指 FTC 支持的语言。名单不在来源中：请向您的 FPM 确认所需语言。',
  'term.program': 'MPN（Microsoft 合作伙伴网络）是 Microsoft AI 云合作伙伴计划（MAICPP）的旧称。',
  'term.partner_center': '合作伙伴仪表板和合作伙伴中心是同一个门户在不同时期的名称，现在叫合作伙伴中心。',
  'term.PMC': 'PMC 是 Partner Membership Center：以前管理成员身份的门户，已于 2022 年 5 月停用。',
  'term.MPA':
    'MPA 是 Microsoft 合作伙伴协议（Microsoft Partner Agreement）。全局管理员签署之前，不能在 CSP 中交易。',
  'term.CSP':
    'CSP 是云解决方案提供商（Cloud Solution Provider）计划：合作伙伴通过它向客户销售 Microsoft 云服务。',
  'term.indirect_reseller':
    '间接经销商销售从间接提供商取得的 Microsoft 云服务。自 2020 年 10 月起，新加入 CSP 的合作伙伴都注册为间接经销商。',
  'term.indirect_provider':
    '间接提供商（分销商）直接向 Microsoft 购买，由间接经销商转售；它可以提供支持、定价和计费。',
  'term.two_tier': '在双层模式中，间接提供商向 Microsoft 购买，它的间接经销商再卖给客户。',
  'term.partner_id':
    'PartnerID 是合作伙伴中心里公司或地点的标识。CSP 要求有一个类型为“位置”（Location）、与 CSP 帐户在同一国家/地区的 PartnerID。',
  'term.primary_contact':
    '这是两种人：主要联系人（primary contact）是 Microsoft 就 CSP 申请联系的人；计划主要联系人（primary program contact）接收支持合同的访问 ID 和合同 ID。',
  'term.global_admin': '全局管理员是工作帐户的一种角色。注册为间接经销商、签署 MPA 都需要它。',
  'term.admin_agent':
    '管理员代理（Admin agent）是合作伙伴中心的一个用户组。完成间接经销商的设置、添加用户都需要它。',
  'term.partner_admin': '合作伙伴管理员是合作伙伴计划中管理专用化的角色，会收到续订提醒。',
  'term.tenant_owner':
    '租户所有者是一种权限：提供商借此让经销商管理客户的 Azure 帐户。权限很大，请只给必要的。',
  'term.DUNS': 'DUNS ID 是公司在 Dun & Bradstreet（邓白氏）的编号，可用来查找法定业务资料。',
  'term.specialization': '专用化表明在某一领域经验深厚，须先有解决方案合作伙伴指定。共有 31 种。',
  'term.designation':
    '解决方案合作伙伴指定是专用化的前提。共有六种：数据与 AI、数字和应用创新、基础结构、业务应用程序、现代工作、安全性。',
  'term.renewal_window': '续订窗口在专用化的周年日期前 60 天打开，到周年日期关闭，之后有 30 天宽限期。',
  'term.grace': '宽限期是专用化周年日期之后的 30 个日历日，在此期间仍可满足要求。',
  'term.active_through': '“有效到”日期（active through）是注册的最后一天：周年日期之后第 30 天。',
  'term.manual_check':
    'Azure 专用化要求审核，现代工作和安全性专用化要求获批的客户参考：注册时需要，之后每隔一个周年日期需要一次。',
  'term.cap':
    '权益上限是每个类别中最多有几个专用化能获得产品权益：Azure 5，业务应用程序 1，现代工作 3，安全性 3。',
  'term.expert_msp': 'Azure 专家 MSP（Azure Expert MSP）是专家计划，不是专用化，但计入 Azure 的上限。',
  'term.competency': '能力认证（银牌、金牌）来自旧的 Microsoft 合作伙伴网络（MPN）。',
  'term.action_pack': 'Action Pack（MAPS）是旧 Microsoft 合作伙伴网络的权益包。它的支持合同须申请激活。',
  'term.network_member': '没有 MAPS 的网络成员是没有付费权益包的合作伙伴，无权享有支持合同。',
  'term.ABTK': 'ABTK 是附加的一套核心权益，在某个地点获得更多能力认证的合作伙伴可以购买，也须激活。',
  'term.access_id': '支持合同激活后，用访问 ID 和合同 ID 创建支持事件。请不要写在这里。',
  'term.blank': '“权益和活动”中显示“(空白)”，表示支持合同尚未激活。',
  'term.incident': '支持事件是您向技术支持提出的一个案例。咨询时数是咨询服务的小时数，激活之前就可以申请。',
  'term.program_office':
    'Microsoft 认证计划办公室，即区域服务中心（Regional Service Center），在大多数地区负责激活支持合同。',
  'term.support_contact': '指定支持联系人是提供商委托负责某个订阅的客户支持的经销商。',
  'term.incentive': '奖励是给经销商的额度。要给予奖励，提供商须将经销商与订阅关联。',
  'term.anniversary':
    '周年日期从注册之日算起。专用化的周年日期决定续订；解决方案合作伙伴指定的周年日期决定权益持续到何时。',
  'term.qualification':
    '资格要求是专用化在审核或客户参考之前要满足的条件：指定、绩效（原文译作“性能”）、技能，以及（如适用）已发布的产品/服务。',
  'term.work_account':
    '工作帐户是用于 Office 365、Azure 或 Dynamics CRM 的帐户。注册 CSP 需要它的全局管理员。',
  'term.core_benefits':
    '核心权益随总部的能力认证而来 (https://aka.ms/CoreBenefits)。其中的技术权益须先激活才能使用。',
  'term.security_compliance':
    '“安全与合规”（Security and Compliance）是在请求工具中为 MIG、MCAS 和 AATP 选择的选项。',
};
