import type { guideStepsReseller as english } from '../en/guideStepsReseller.ts';
import type { Like } from '../like.ts';

export const guideStepsReseller: Like<typeof english> = {
  'step.reseller_register.gather_info': '准备所需资料',
  'step.reseller_register.gather_info.ready':
    '工作帐户的全局管理员登录信息；公司的法定名称和地址；主要联系人；客户支持信息',
  'step.reseller_register.gather_info.when': '以上资料都已备齐。',
  'step.reseller_register.gather_info.note':
    '来源还列出了 Partner Membership Center（PMC）的登录名。请跳过：PMC 已于 2022 年 5 月停用。',
  'step.reseller_register.welcome': '打开欢迎页面',
  'step.reseller_register.welcome.where': '合作伙伴中心里面向间接经销商的欢迎页面',
  'step.reseller_register.welcome.when': '已在该页面确认什么都不缺。',
  'step.reseller_register.sign_in_global_admin': '以全局管理员身份登录',
  'step.reseller_register.sign_in_global_admin.ready':
    '用于 Office 365、Azure 或 Dynamics CRM 的工作帐户。还没有的话，在那里选择“创建一个”。',
  'step.reseller_register.sign_in_global_admin.where': '欢迎页面',
  'step.reseller_register.sign_in_global_admin.when': '已用全局管理员凭据登录。',
  'step.reseller_register.associate_partner_id': '关联 PartnerID',
  'step.reseller_register.associate_partner_id.ready':
    'Microsoft AI 云合作伙伴计划的登录信息，可能与 CSP 的不同',
  'step.reseller_register.associate_partner_id.where':
    '“设置”（齿轮）>“帐户设置”>“组织资料”>“标识符”：类型为“位置”（Location）的 PartnerID',
  'step.reseller_register.associate_partner_id.when': '与 CSP 帐户同一国家/地区的 PartnerID 已经关联。',
  'step.reseller_register.associate_partner_id.note':
    '这一步可以推迟，但在完成之前，您既不能签署 MPA，也不能在 CSP 中交易。',
  'step.reseller_register.profile_and_contact': '填写资料和联系人',
  'step.reseller_register.profile_and_contact.ready':
    'DUNS ID，或手动填写的法定资料；使用公司自有域名邮箱的主要联系人；客户支持信息',
  'step.reseller_register.profile_and_contact.where': '登录后的注册页面',
  'step.reseller_register.profile_and_contact.when':
    '全部已保存。如果 Microsoft 建议了经过验证的地址，已与自己的地址核对。',
  'step.reseller_register.primary_contact_verified': '主要联系人确认邮件',
  'step.reseller_register.primary_contact_verified.where': 'Microsoft 发给主要联系人的邮件',
  'step.reseller_register.primary_contact_verified.when':
    '主要联系人已确认自己注册过，并且该邮箱属于贵公司。确认之后审查才会继续。',
  'step.reseller_register.microsoft_verification': 'Microsoft 验证注册',
  'step.reseller_register.microsoft_verification.where': '进展会发到主要联系人的邮箱',
  'step.reseller_register.microsoft_verification.when': 'Microsoft 已来信说明验证完成。',
  'step.reseller_register.sign_mpa': '签署 MPA',
  'step.reseller_register.sign_mpa.ready': '全局管理员凭据。选择“查看”可以先阅读或下载协议。',
  'step.reseller_register.sign_mpa.where': '合作伙伴中心的“协议”页面 >“接受”',
  'step.reseller_register.sign_mpa.when': 'Microsoft 合作伙伴协议（MPA）已接受。',
  'step.reseller_register.confirm_status_active': '确认状态为“活动”',
  'step.reseller_register.confirm_status_active.where': '合作伙伴中心的“法律信息”>“计划信息”',
  'step.reseller_register.confirm_status_active.when':
    '那里显示 MPA 已签署，间接经销商状态为“活动”（Active）。',
  'step.reseller_register.admin_agent_group': '加入管理员代理组',
  'step.reseller_register.admin_agent_group.where':
    '“设置”（齿轮）>“帐户设置”>“用户管理”> 您的姓名 >“管理员代理”（Admin agent）>“更新”',
  'step.reseller_register.admin_agent_group.when': '您已在该组中。完成设置和添加用户都需要它。',

  'step.reseller_existing.support_contact_info': '提供客户支持联系信息',
  'step.reseller_existing.support_contact_info.ready': '客户支持的联系信息',
  'step.reseller_existing.support_contact_info.where': '合作伙伴中心的间接经销商注册页面',
  'step.reseller_existing.support_contact_info.when': '经销商帐户已建立。',
  'step.reseller_existing.support_contact_info.note':
    '来源说“可能”只需要这一步。如果合作伙伴中心还要求其他内容，请用较长的那份指南。',

  'step.reseller_connect.find_provider': '寻找提供商',
  'step.reseller_connect.find_provider.ready':
    '贵公司的法定营业地点：可以合作的提供商和可以经营的地区都由它决定',
  'step.reseller_connect.find_provider.where': 'Microsoft 官方提供商列表；然后直接与对方联系',
  'step.reseller_connect.find_provider.when': '双方已就经销商计划、支持和条款达成一致。',
  'step.reseller_connect.receive_invitation': '提供商发出邀请',
  'step.reseller_connect.receive_invitation.where': '提供商发来的邮件，内有合作伙伴中心的链接',
  'step.reseller_connect.receive_invitation.when': '邀请邮件已收到。',
  'step.reseller_connect.follow_link': '打开链接',
  'step.reseller_connect.follow_link.where': '邮件里的链接；可能需要重新登录',
  'step.reseller_connect.follow_link.when': '合作伙伴中心显示了请求授权的提供商。',
  'step.reseller_connect.authorize_provider': '授权提供商',
  'step.reseller_connect.authorize_provider.where': '勾选复选框，选择“授权间接提供商”',
  'step.reseller_connect.authorize_provider.when': '提供商已获授权。',
  'step.reseller_connect.see_partnership': '查看合作关系',
  'step.reseller_connect.see_partnership.where':
    '合作伙伴中心的“间接提供商”。“查看客户”会列出双方共有的客户。',
  'step.reseller_connect.see_partnership.when':
    '提供商出现在您的“间接提供商”页面，贵公司出现在对方的“间接经销商”页面。',
  'step.reseller_connect.remove_provider_admin': '收回管理员访问权限',
  'step.reseller_connect.remove_provider_admin.where': 'Office 365 门户',
  'step.reseller_connect.remove_provider_admin.when':
    '提供商不再有工作帐户的管理员访问权限。还会有哪些变化，来源没有说明，请询问提供商。',
  'step.reseller_connect.invite_customers': '邀请新客户',
  'step.reseller_connect.invite_customers.ready': '客户的邮箱地址',
  'step.reseller_connect.invite_customers.where': '合作伙伴中心的“间接提供商”>“邀请新客户”',
  'step.reseller_connect.invite_customers.when': '客户已接受。提供商要代客户下单，必须先有这一步。',
};
