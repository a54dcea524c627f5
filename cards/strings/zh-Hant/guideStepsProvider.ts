import type { guideStepsProvider as english } from '../en/guideStepsProvider.ts';
import type { Like } from '../like.ts';

export const guideStepsProvider: Like<typeof english> = {
  'step.provider_profile.review_profile': '檢視自己的設定檔',
  'step.provider_profile.review_profile.where': 'Microsoft 官方間接提供者清單',
  'step.provider_profile.review_profile.when': '已經知道要改什麼。',
  'step.provider_profile.request_profile_update': '申請變更',
  'step.provider_profile.request_profile_update.ready': '公司名稱、標誌，以及每個營業地點的目標 URL',
  'step.provider_profile.request_profile_update.where':
    '合作夥伴中心（2018 年稱「合作夥伴儀表板」）的支援要求。較新的頁面改為請您聯絡 Microsoft 代表。',
  'step.provider_profile.request_profile_update.when': '二至三週後，清單顯示新的設定檔。',

  'step.provider_connect.check_reseller_is_ready': '確認經銷商已就緒',
  'step.provider_connect.check_reseller_is_ready.where':
    '向經銷商確認，並請對方參閱「在 CSP 中與間接提供者建立合作關係」',
  'step.provider_connect.check_reseller_is_ready.when':
    '經銷商已在 CSP 註冊為間接經銷商，並有合作夥伴中心帳戶。',
  'step.provider_connect.open_indirect_resellers': '開啟「間接經銷商」',
  'step.provider_connect.open_indirect_resellers.ready': '經銷商的電子郵件地址',
  'step.provider_connect.open_indirect_resellers.where':
    '合作夥伴中心（2018 年稱「合作夥伴儀表板」）>「間接經銷商」',
  'step.provider_connect.open_indirect_resellers.when': '頁面已開啟。',
  'step.provider_connect.request_relationship': '要求建立關係',
  'step.provider_connect.request_relationship.where':
    '「要求建立經銷商關係」；現在可能是「要求建立合作關係」（Request a partnership）',
  'step.provider_connect.request_relationship.when': '合作夥伴中心顯示信件草稿。',
  'step.provider_connect.send_with_link': '寄出含連結的信',
  'step.provider_connect.send_with_link.where':
    '「在電子郵件中開啟」，或「複製到剪貼簿」再貼上；然後選取「完成」',
  'step.provider_connect.send_with_link.when': '信已寄出，裡面有您的專屬連結。',
  'step.provider_connect.reseller_accepts': '經銷商接受',
  'step.provider_connect.reseller_accepts.where': '經銷商開啟您的連結，選取「授權間接提供者」',
  'step.provider_connect.reseller_accepts.when': '經銷商已告知您授權完成。',
  'step.provider_connect.see_reseller_in_list': '在清單中看到經銷商',
  'step.provider_connect.see_reseller_in_list.where': '合作夥伴中心 >「間接經銷商」',
  'step.provider_connect.see_reseller_in_list.when':
    '經銷商已在清單中。現在可以代表經銷商新增客戶、為其客戶下單，並將經銷商與訂閱關聯。',

  'step.provider_add_customer.find_reseller': '找到經銷商',
  'step.provider_add_customer.find_reseller.where':
    '合作夥伴中心（2018 年稱「合作夥伴儀表板」）>「間接經銷商」',
  'step.provider_add_customer.find_reseller.when': '已找到該經銷商。',
  'step.provider_add_customer.add_new_customer': '填寫客戶資料',
  'step.provider_add_customer.add_new_customer.ready': '客戶的詳細資料',
  'step.provider_add_customer.add_new_customer.where': '經銷商的「新增新的客戶」，然後「下一步: 訂閱」',
  'step.provider_add_customer.add_new_customer.when': '資料已填好，經銷商已自動選好。',
  'step.provider_add_customer.choose_subscriptions': '選取訂閱',
  'step.provider_add_customer.choose_subscriptions.ready': '要哪些訂閱，各多少授權',
  'step.provider_add_customer.choose_subscriptions.where': '「新訂閱」頁面，然後「下一步: 檢閱」',
  'step.provider_add_customer.choose_subscriptions.when': '訂閱與授權數量已選好。',
  'step.provider_add_customer.review_order': '核對訂單',
  'step.provider_add_customer.review_order.where': '「檢閱」頁面',
  'step.provider_add_customer.review_order.when': '全部正確。不能回到上一步：「取消」會取消整個作業。',
  'step.provider_add_customer.submit_order': '提交訂單',
  'step.provider_add_customer.submit_order.where': '「檢閱」頁面的「提交」',
  'step.provider_add_customer.submit_order.when': '已出現「確認」頁面。請不要關閉。',
  'step.provider_add_customer.hand_over_setup_info': '轉交安裝資訊',
  'step.provider_add_customer.hand_over_setup_info.where': '「確認」頁面 >「安裝資訊」',
  'step.provider_add_customer.hand_over_setup_info.when': '使用者名稱與暫時密碼已複製並寄給客戶。',
  'step.provider_add_customer.finish': '關閉頁面',
  'step.provider_add_customer.finish.where': '「確認」頁面的「完成」',
  'step.provider_add_customer.finish.when': '客戶已在您自己的客戶清單中，並與經銷商關聯。',

  'step.provider_add_subscription.open_customers': '找到客戶',
  'step.provider_add_subscription.open_customers.where':
    '合作夥伴中心（2018 年稱「合作夥伴儀表板」）>「客戶」；可以依間接經銷商篩選',
  'step.provider_add_subscription.open_customers.when': '已找到該客戶。',
  'step.provider_add_subscription.add_subscription': '開始下單',
  'step.provider_add_subscription.add_subscription.where': '用向下箭號展開客戶 >「新增訂閱」',
  'step.provider_add_subscription.add_subscription.when': '「新訂閱」頁面已開啟。',
  'step.provider_add_subscription.choose_licence_count': '選擇要訂購的內容',
  'step.provider_add_subscription.choose_licence_count.ready': '要哪個訂閱，多少授權',
  'step.provider_add_subscription.choose_licence_count.where': '「新訂閱」頁面',
  'step.provider_add_subscription.choose_licence_count.when': '授權數量已填好。',
  'step.provider_add_subscription.choose_reseller_and_submit': '選取經銷商並提交',
  'step.provider_add_subscription.choose_reseller_and_submit.where':
    '同一頁面的經銷商清單，然後「提交」。較新的頁面有「經銷商 (PartnerID)」欄位。',
  'step.provider_add_subscription.choose_reseller_and_submit.when': '訂單已連同經銷商名稱一起提交。',
  'step.provider_add_subscription.see_subscription': '檢視訂閱',
  'step.provider_add_subscription.see_subscription.where': '該客戶的訂閱清單',
  'step.provider_add_subscription.see_subscription.when': '新的訂閱已在清單中。',
  'step.provider_add_subscription.designate_support_contact': '指派支援連絡人',
  'step.provider_add_subscription.designate_support_contact.where':
    '選取訂閱 >「指派的支援連絡人」> 經銷商 >「提交」',
  'step.provider_add_subscription.designate_support_contact.when': '經銷商已是該訂閱的支援連絡人。',
};
