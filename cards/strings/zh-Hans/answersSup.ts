import type { answersSup as english } from '../en/answersSup.ts';
import type { Like } from '../like.ts';

export const answersSup: Like<typeof english> = {
  'intent.sup.blank': '显示“(空白)”是什么意思？',
  'intent.sup.activate': '如何激活支持合同？',
  'intent.sup.contact': '激活支持合同要联系谁？',
  'intent.sup.checklist': '为什么看不到支持权益？',
  'intent.sup.delay': '激活后多久显示余额？',
  'intent.sup.abtk': '什么是 ABTK？',
  'intent.sup.ids': '访问 ID 会发给谁？',
  'intent.sup.action_pack': 'Action Pack 的支持事件怎么用？',
  'intent.sup.advisory': '激活前可以提交咨询请求吗？',
  'intent.sup.csp_azure': 'CSP 客户的 Azure 问题用哪种支持？',
  'intent.sup.dashboard': '如何在合作伙伴中心激活？',
  'intent.sup.privacy': '谁能看到我的邮箱？',
  'intent.sup.eligibility': '我们有资格获得支持吗？',
  'intent.sup.legacy': 'Action Pack 还有吗？',

  'button.my_support': '打开“权益和活动”',
  'button.core_benefits': '打开核心权益页面',

  'membership.gold': '金牌',
  'membership.silver': '银牌',
  'membership.action_pack': 'Action Pack',
  'membership.network_member': '网络成员',
  'sup.office.program_office': 'Microsoft 认证计划办公室（区域服务中心）',
  'sup.office.technical_support': '技术支持',
  'sup.region.emea': '欧洲、中东和非洲',
  'sup.email.partner_id': '合作伙伴 ID',
  'sup.email.mpn_email': '与 MPN 关联的邮箱',
  'sup.email.name': '姓名',
  'sup.email.company_name': '公司名称',
  'sup.email.phone_number': '电话号码',
  'sup.email.city': '城市',
  'sup.email.country': '国家/地区',
  'sup.ids.primary_program_contact_at_headquarters': '总部的计划主要联系人',
  'sup.ids.primary_program_contact_at_location': '该地点的计划主要联系人',
  'sup.ids.signed_in_user_or_alternate_email': '登录用户的邮箱或备用邮箱',

  'answer.sup.blank': '显示“(空白)”表示支持合同还没有激活。',
  'answer.sup.blank.field': '“{field}”显示“(空白)”，表示支持合同还没有激活。',

  'answer.sup.activate': '请在合作伙伴中心激活，或联系所在地区的窗口。',
  'answer.sup.activate.maybe_automatic':
    '“{membership}”合作伙伴：只在部分国家/地区可能自动激活；如果没有，请在合作伙伴中心激活。',
  'answer.sup.activate.request': '“{membership}”合作伙伴：不会自动激活，需要申请，最好在合作伙伴中心办理。',
  'answer.sup.activate.none': '没有可激活的合同：没有 MAPS（Action Pack）的网络成员无权获得支持合同。',

  'answer.sup.contact': '请先试合作伙伴中心。{place}的联系窗口：{office}。',
  'answer.sup.contact.tell': '请先试合作伙伴中心；否则联系谁要看地区。告诉我您所在的国家/地区，我来查。',
  'answer.sup.contact.address':
    '来源里没有地址。Microsoft 的另一页（2020 年，可能已过时）给出的欧洲、中东和非洲地址是 regform@msdirectservices.com。',
  'answer.sup.contact.email': '邮件里请写明：{fields}。',

  'answer.sup.checklist': '以下四项全部满足，才能看到支持权益。请按顺序检查。',

  'answer.sup.delay': '激活后 2 到 3 天才显示余额；在那之前就可以使用支持事件。',
  'answer.sup.delay.wait': '这很正常：激活后 2 到 3 天才显示余额，预计 {by}前可见；支持事件现在就能用。',
  'answer.sup.delay.check': '应该已经显示了：通常需要 2 到 3 天，现在已过 {days} 天。请逐项检查。',

  'answer.sup.abtk': 'ABTK 是地点可以购买的一套附加核心权益，同样需要激活。',
  'answer.sup.ids': '会发给{byContact}；如果是在合作伙伴中心激活的，则发到{inDashboard}。',
  'answer.sup.action_pack': '先申请激活支持合同，之后就能使用支持事件。',
  'answer.sup.advisory': '咨询请求现在就可以提交，不必等合同激活。',
  'answer.sup.csp_azure': '请使用“云解决方案提供商”（Cloud Solution Provider）支持。',
  'answer.sup.dashboard': '在合作伙伴中心（来源称为“合作伙伴仪表板”）的“技术权益”选项卡。步骤如下。',
  'answer.sup.privacy': '能看到。请求提交后，其他用户可以看到所分配用户的邮箱和备用邮箱。',

  'answer.sup.eligibility': '要看您的成员身份。有哪些权益请看 aka.ms/CoreBenefits。',
  'answer.sup.eligibility.yes': '有。“{membership}”合作伙伴有权获得支持合同。',
  'answer.sup.eligibility.no': '没有。没有 MAPS（Action Pack）的网络成员无权获得支持合同。',

  'answer.sup.legacy.available':
    '还有，但快结束了：Action Pack 以及旧版金牌、银牌权益可购买或续订到 {last}。',
  'answer.sup.legacy.running_out':
    '不能再购买或续订了：Action Pack 以及旧版金牌、银牌权益已于 {last}停止。之前购买的最晚可用到 {until}。',
  'answer.sup.legacy.ended':
    '没有了。Action Pack 以及旧版金牌、银牌权益最后的购买或续订日期是 {last}，现在都已到期。',
};
