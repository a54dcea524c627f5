import type { guideStepsProvider as english } from '../en/guideStepsProvider.ts';
import type { Like } from '../like.ts';

export const guideStepsProvider: Like<typeof english> = {
  'step.provider_profile.review_profile': '查看自己的资料',
  'step.provider_profile.review_profile.where': 'Microsoft 官方间接提供商列表',
  'step.provider_profile.review_profile.when': '已经知道要改什么。',
  'step.provider_profile.request_profile_update': '申请修改',
  'step.provider_profile.request_profile_update.ready': '公司名称、徽标以及每个营业地点的目标 URL',
  'step.provider_profile.request_profile_update.where':
    '合作伙伴中心（2018 年称“合作伙伴仪表板”）的支持请求。较新的页面改为请您联系 Microsoft 代表。',
  'step.provider_profile.request_profile_update.when': '两到三周后，列表显示新的资料。',

  'step.provider_connect.check_reseller_is_ready': '确认经销商已就绪',
  'step.provider_connect.check_reseller_is_ready.where':
    '向经销商确认，并请对方参阅“与 CSP 中的间接提供商合作”',
  'step.provider_connect.check_reseller_is_ready.when':
    '经销商已在 CSP 注册为间接经销商，并拥有合作伙伴中心帐户。',
  'step.provider_connect.open_indirect_resellers': '打开“间接经销商”',
  'step.provider_connect.open_indirect_resellers.ready': '经销商的邮箱地址',
  'step.provider_connect.open_indirect_resellers.where':
    '合作伙伴中心（2018 年称“合作伙伴仪表板”）>“间接经销商”',
  'step.provider_connect.open_indirect_resellers.when': '页面已打开。',
  'step.provider_connect.request_relationship': '请求建立关系',
  'step.provider_connect.request_relationship.where':
    '“请求建立经销商关系”（Request a reseller relationship）；现在可能是“请求建立合作关系”（Request a partnership）',
  'step.provider_connect.request_relationship.when': '合作伙伴中心显示邮件草稿。',
  'step.provider_connect.send_with_link': '发送带链接的邮件',
  'step.provider_connect.send_with_link.where': '“在电子邮件中打开”，或“复制到剪贴板”再粘贴；然后选择“完成”',
  'step.provider_connect.send_with_link.when': '邮件已发出，里面有您的专属链接。',
  'step.provider_connect.reseller_accepts': '经销商接受',
  'step.provider_connect.reseller_accepts.where': '经销商打开您的链接，选择“授权间接提供商”',
  'step.provider_connect.reseller_accepts.when': '经销商已告知您授权完成。',
  'step.provider_connect.see_reseller_in_list': '在列表中看到经销商',
  'step.provider_connect.see_reseller_in_list.where': '合作伙伴中心 >“间接经销商”',
  'step.provider_connect.see_reseller_in_list.when':
    '经销商已在列表中。现在可以替经销商添加客户、为其客户下单，并把经销商与订阅关联。',

  'step.provider_add_customer.find_reseller': '找到经销商',
  'step.provider_add_customer.find_reseller.where': '合作伙伴中心（2018 年称“合作伙伴仪表板”）>“间接经销商”',
  'step.provider_add_customer.find_reseller.when': '已找到该经销商。',
  'step.provider_add_customer.add_new_customer': '填写客户信息',
  'step.provider_add_customer.add_new_customer.ready': '客户的详细信息',
  'step.provider_add_customer.add_new_customer.where': '经销商处的“添加新客户”，然后“下一步：订阅”',
  'step.provider_add_customer.add_new_customer.when': '信息已填好，经销商已自动选好。',
  'step.provider_add_customer.choose_subscriptions': '选择订阅',
  'step.provider_add_customer.choose_subscriptions.ready': '要哪些订阅，各多少许可证',
  'step.provider_add_customer.choose_subscriptions.where': '“新建订阅”页面，然后“下一步：查看”',
  'step.provider_add_customer.choose_subscriptions.when': '订阅和许可证数量已选好。',
  'step.provider_add_customer.review_order': '核对订单',
  'step.provider_add_customer.review_order.where': '“查看”页面',
  'step.provider_add_customer.review_order.when': '全部正确。不能返回上一步：“取消”会取消整个操作。',
  'step.provider_add_customer.submit_order': '提交订单',
  'step.provider_add_customer.submit_order.where': '“查看”页面的“提交”',
  'step.provider_add_customer.submit_order.when': '已出现“确认”页面。请不要关闭。',
  'step.provider_add_customer.hand_over_setup_info': '转交设置信息',
  'step.provider_add_customer.hand_over_setup_info.where': '“确认”页面 >“设置信息”',
  'step.provider_add_customer.hand_over_setup_info.when': '用户名和临时密码已复制并发给客户。',
  'step.provider_add_customer.finish': '关闭页面',
  'step.provider_add_customer.finish.where': '“确认”页面的“完成”',
  'step.provider_add_customer.finish.when': '客户已在您自己的客户列表中，并与经销商关联。',

  'step.provider_add_subscription.open_customers': '找到客户',
  'step.provider_add_subscription.open_customers.where':
    '合作伙伴中心（2018 年称“合作伙伴仪表板”）>“客户”；可以按间接经销商筛选',
  'step.provider_add_subscription.open_customers.when': '已找到该客户。',
  'step.provider_add_subscription.add_subscription': '开始下单',
  'step.provider_add_subscription.add_subscription.where': '用向下箭头展开客户 >“添加订阅”',
  'step.provider_add_subscription.add_subscription.when': '“新建订阅”页面已打开。',
  'step.provider_add_subscription.choose_licence_count': '选择要订购的内容',
  'step.provider_add_subscription.choose_licence_count.ready': '要哪个订阅，多少许可证',
  'step.provider_add_subscription.choose_licence_count.where': '“新建订阅”页面',
  'step.provider_add_subscription.choose_licence_count.when': '许可证数量已填好。',
  'step.provider_add_subscription.choose_reseller_and_submit': '选择经销商并提交',
  'step.provider_add_subscription.choose_reseller_and_submit.where':
    '同一页面的经销商列表，然后“提交”。较新的页面有“经销商 (PartnerID)”一栏。',
  'step.provider_add_subscription.choose_reseller_and_submit.when': '订单已连同经销商名称一起提交。',
  'step.provider_add_subscription.see_subscription': '查看订阅',
  'step.provider_add_subscription.see_subscription.where': '该客户的订阅列表',
  'step.provider_add_subscription.see_subscription.when': '新订阅已在列表中。',
  'step.provider_add_subscription.designate_support_contact': '指定支持联系人',
  'step.provider_add_subscription.designate_support_contact.where':
    '选中订阅 >“指定支持联系人”> 经销商 >“提交”',
  'step.provider_add_subscription.designate_support_contact.when': '经销商已是该订阅的支持联系人。',
};
