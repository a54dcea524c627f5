import type { answersIr as english } from '../en/answersIr.ts';
import type { Like } from '../like.ts';

export const answersIr: Like<typeof english> = {
  'intent.ir.enroll': '怎么成为间接经销商？',
  'intent.ir.when': '间接模式适合我们吗？',
  'intent.ir.prereqs': '注册 CSP 要准备什么？',
  'intent.ir.email': '主要联系人可以用免费邮箱吗？',
  'intent.ir.partnerid': '怎么关联我们的 PartnerID？',
  'intent.ir.verification': '验证需要多久？',
  'intent.ir.mpa': '怎么签署 MPA？',
  'intent.ir.admin_agent': '怎么加入管理员代理组？',
  'intent.ir.connect': '怎么与间接提供商建立联系？',
  'intent.ir.provider_access': '提供商会得到什么权限？',
  'intent.ir.customers': '怎么邀请新客户？',
  'intent.ir.regions': '我们可以和哪些提供商合作？',
  'intent.ir.status': '在哪里查看我们的经销商状态？',

  'answer.ir.enroll': '以全局管理员身份登录，从欢迎页面注册。步骤如下。',
  'answer.ir.when': '如果您想做销售，又不想独自管理多家供应商、计费和支持，间接模式就适合您。',
  'answer.ir.prereqs': '请准备好全局管理员的登录信息和公司的法定资料。PMC 登录名已经不需要了。',
  'answer.ir.email': '请使用公司自有域名的邮箱，网页邮箱不被接受。',
  'answer.ir.email.ok': '可以，就来源而言没有问题：据我所知，{email} 不是网页邮箱。',
  'answer.ir.email.named': '{email} 不行：网页邮箱不被接受。',
  'answer.ir.email.alike': '最好不要：{email} 也是网页邮箱。请使用公司自有域名的邮箱。',
  'answer.ir.partnerid': 'PartnerID 与 CSP 帐户必须在同一国家/地区，不在同一国家/地区不行。',
  'answer.ir.partnerid.fits': '没问题：PartnerID 与 CSP 帐户在同一国家/地区。',
  'answer.ir.partnerid.add_location': '不行：PartnerID 在{partnerId}，CSP 帐户在{csp}。',
  'answer.ir.verification': '验证需要 3 到 5 个工作日。',
  'answer.ir.verification.wait':
    '还不算晚：{days, plural, =0 {验证才刚开始} other {才过去 # 个工作日}}，验证需要 3 到 5 个工作日。',
  'answer.ir.verification.late': '已经超时：{days} 个工作日，而正常是 3 到 5 个。请阅读“帐户验证流程”一文。',
  'answer.ir.mpa': '签署 MPA 之前要满足四个条件，请按下面的顺序检查。',
  'answer.ir.admin_agent': '要完成设置（包括添加用户），您需要管理员代理权限。',
  'answer.ir.connect': '提供商会发邮件邀请您；打开邮件里的链接，选择“授权间接提供商”。',
  'answer.ir.provider_access': '授权会让提供商得到公司工作帐户的管理员访问权限；之后可以移除。',
  'answer.ir.customers': '用“邀请新客户”，客户可以同时授权您和提供商。',
  'answer.ir.regions': '可以与哪些提供商合作、可以在哪里销售，由贵公司的法定营业地点决定。',
  'answer.ir.regions.country': '{country}：关键是贵公司的法定营业地点。来源没有列出国家/地区或提供商。',
  'answer.ir.status': '在合作伙伴中心的“法律信息”>“计划信息”里查看，状态应为“活动”（Active）。',

  'fact.IR-02':
    '当您准备好进入市场，但不想管理多家供应商，或没有端到端的客户关系管理基础设施时，可以注册为间接经销商。',
  'fact.IR-03':
    '在这种双层模式中，提供商（分销商）直接与 Microsoft 往来：由它购买云解决方案，您再转售给客户。提供商可以负责客户支持、定价和计费。',
  'fact.IR-04':
    '提供商各不相同，请比较您所在地区的提供商。多数会提供技术培训和协助、帮助推广产品和服务，并帮助确定融资和信贷条款。',
  'fact.IR-04.find':
    '还没有提供商？请搜索 Microsoft 官方提供商列表，再直接向对方了解经销商计划、支持级别和条款。',
  'fact.IR-05': '已经加入 CSP 的话，可能只需提供客户支持联系信息，就能创建经销商帐户。',
  'fact.IR-06':
    '自 2020 年 10 月起，所有首次加入 CSP 的合作伙伴都注册为间接经销商，然后创建合作伙伴中心帐户。',
  'fact.IR-07.sign_in':
    '工作帐户（用于 Office 365、Azure 或 Dynamics CRM）的全局管理员凭据。没有工作帐户的话，可以在注册过程中创建。',
  'fact.IR-07.company':
    '公司的法定名称、地址、主要联系人和支持信息。Microsoft 的审查可能需要几天，完成后会发邮件给主要联系人。',
  'fact.IR-07.pmc':
    'Partner Membership Center（PMC）已于 2022 年 5 月停用，请跳过这一步：它的登录名只是用来关联 PartnerID 的。',
  'fact.IR-08':
    '打开欢迎页面，确认所需资料齐全，再用 Office 365、Azure 或 Dynamics CRM 的全局管理员帐户登录。',
  'fact.IR-10':
    '把 PartnerID 与 CSP 帐户关联起来。两者必须在同一国家/地区，而且 PartnerID 必须在合作伙伴中心里：在“设置”>“帐户设置”>“组织资料”>“标识符”中，找类型为“位置”（Location）的那一个。',
  'fact.IR-10.same_country': 'PartnerID 与 CSP 帐户必须在同一国家/地区。',
  'fact.IR-10.sign_in': '查看时请用 Microsoft AI 云合作伙伴计划的凭据登录，它可能与 CSP 的凭据不同。',
  'fact.IR-10.add_location': '如果没有该国家/地区的 PartnerID，请添加新位置，这会生成一个新的 PartnerID。',
  'fact.IR-10.postpone':
    'PartnerID 要与 CSP 帐户关联。这一步可以推迟，但在完成之前，您既不能签署 Microsoft 合作伙伴协议（MPA），也不能在 CSP 中交易。',
  'fact.IR-11':
    '填写公司法定资料（用 DUNS ID 查找或手动输入）、主要联系人和客户支持信息。之后主要联系人要确认 Microsoft 发来的邮件。',
  'fact.IR-12':
    '主要联系人不能使用网页邮箱，例如 Gmail、Yahoo! Mail、iCloud Mail、AOL Mail 或 Outlook Mail。',
  'fact.IR-13': 'Microsoft 会发邮件给主要联系人，由其确认自己已注册，并且该邮箱属于贵公司。',
  'fact.IR-13.first':
    '请先看看主要联系人是否已确认 Microsoft 的邮件：确认之后审查才会继续，进展也会发到这个邮箱。',
  'fact.IR-14': '验证需要 3 到 5 个工作日。之后在“协议”页面选择“接受”，用全局管理员凭据签署 MPA。',
  'fact.IR-14.dated': '如果主要联系人今天确认，预计在 {earliest}到 {latest}之间完成。',
  'fact.IR-14.since': '如果主要联系人在 {confirmed}确认，预计在 {earliest}到 {latest}之间完成。',
  'fact.IR-14.stuck': '过了五个工作日仍未完成？请阅读 Microsoft 关于帐户验证流程的文章。',
  'fact.IR-14.global_admin': '接受协议需要全局管理员凭据。想先阅读或下载 MPA，请选择“查看”。',
  'fact.IR-15': '“法律信息”页面的“计划信息”会显示 MPA 已签署，间接经销商状态应为“活动”（Active）。',
  'fact.IR-15.not_active':
    '状态不是“活动”（Active）？请检查前面的步骤：PartnerID 已关联、验证已完成、MPA 已签署。我无法查看合作伙伴中心。',
  'fact.IR-16':
    '帐户可用之后，请确认您在管理员代理组中：“设置”>“帐户设置”>“用户管理”> 您的姓名 >“管理员代理”（Admin agent）>“更新”。',
  'fact.IR-17':
    '提供商会给您发一封邀请邮件，里面有合作伙伴中心的链接。打开链接（可能需要重新登录），勾选复选框，再选择“授权间接提供商”（Authorize indirect provider）。',
  'fact.IR-17.listed': '之后，提供商会出现在您的“间接提供商”页面，贵公司会出现在对方的“间接经销商”页面。',
  'fact.IR-18': '这样一来，提供商可以代表您的客户提交订单和添加订阅，并得到贵公司工作帐户的管理员访问权限。',
  'fact.IR-18.remove': '建立合作关系之后，您可以在 Office 365 门户中移除提供商对工作帐户的管理员访问权限。',
  'fact.IR-18.unsaid': '提供商具体能看到什么、移除权限后还有哪些变化，来源没有说明。授权之前请先问清提供商。',
  'fact.IR-19': '在合作伙伴中心打开“间接提供商”。“查看客户”会列出您与提供商共有的客户。',
  'fact.IR-19.invite': '“邀请新客户”会请新客户同时授权与您和提供商的经销商关系。请准备好客户的邮箱地址。',
  'fact.IR-20': '提供商只有与您的客户也建立了经销商关系，才能代表他们下单。',
  'fact.IR-21':
    '贵公司作为经销商的法定营业地点，决定您可以与哪些间接提供商合作，以及可以在哪些地区开展 CSP 业务。详见 Microsoft 关于 CSP 区域市场和货币的页面。',
  'fact.EXT-05.minimum':
    '外部说明（2024 年）：自 2024 年 4 月 1 日起，十二个月收入低于 1,000 美元的经销商可能被取消授权，并需等待一年。',
  'fact.EXT-05.fix_now':
    '外部说明（约 2023 年）：合作伙伴中心会显示状态：待处理（Pending）、已接受（Accepted）或已拒绝（Rejected）。如果出现“立即修复”（Fix now），请从那里开始。',
  'fact.AMB-20.own_domain':
    '“Outlook Mail”指的是 Outlook.com。公司自有域名的邮箱没有问题，用 Outlook 收发也可以。',
  'fact.AMB-21.reseller':
    '这是两个不同的角色：全局管理员负责注册公司和签署 MPA，管理员代理负责完成设置。两个都请确认。',
  'fact.AMB-33.csp':
    '请不要在这里发送登录信息：我从不收集、保存或复述密码、临时密码、访问 ID（Access ID）和合同 ID（Contract ID）。',

  'caveat.AMB-17': '来源仍把 PMC 登录名列为要准备的内容，但紧接着又说明 PMC 已停用。',
  'caveat.AMB-18': '来源还提到审查需要“几天”。这里从主要联系人确认之日起计算工作日。',
  'caveat.AMB-20':
    '来源列举网页邮箱时用了“例如”。类似的服务（Hotmail、GMX、QQ、wp.pl 等）我按同样处理，这是我的理解。',
};
