import type { guideStepsSupport as english } from '../en/guideStepsSupport.ts';
import type { Like } from '../like.ts';

export const guideStepsSupport: Like<typeof english> = {
  'step.support_activate.sign_in_as_admin': '以系統管理員身分登入',
  'step.support_activate.sign_in_as_admin.where': '合作夥伴中心（來源稱「合作夥伴儀表板」）',
  'step.support_activate.sign_in_as_admin.when': '已以全域系統管理員或 MPN 系統管理員身分登入。',
  'step.support_activate.open_technical_benefits': '開啟技術權益',
  'step.support_activate.open_technical_benefits.where':
    '「權益」>「技術權益」索引標籤；2023 年起可能是「權益」>「技術支援與諮詢」',
  'step.support_activate.open_technical_benefits.when': '已看到各項權益。',
  'step.support_activate.expand_benefit': '展開權益',
  'step.support_activate.expand_benefit.where': '清單中的權益，例如 Microsoft Action Pack',
  'step.support_activate.expand_benefit.when': '已看到啟用的方法。',
  'step.support_activate.start_activation': '開始啟用',
  'step.support_activate.start_activation.ready': '同事可以看到的電子郵件：之後其他使用者都能看到',
  'step.support_activate.start_activation.where': '展開的權益裡',
  'step.support_activate.start_activation.when': '要求已提交。',
  'step.support_activate.receive_ids': '收取識別碼',
  'step.support_activate.receive_ids.where': '登入使用者的電子郵件，或備用電子郵件',
  'step.support_activate.receive_ids.when': '存取識別碼與合約識別碼已收到。',
  'step.support_activate.wait_for_balance': '等待餘額顯示',
  'step.support_activate.wait_for_balance.where': '「支援 > 權益與活動」，或 aka.ms/MySupport',
  'step.support_activate.wait_for_balance.when': '顯示的是餘額，不再是「(空白)」。',
  'step.support_activate.create_incident': '建立第一個支援事件',
  'step.support_activate.create_incident.ready': '存取識別碼與合約識別碼。只在入口網站填寫，不要寫在別處。',
  'step.support_activate.create_incident.where': '支援入口網站',
  'step.support_activate.create_incident.when': '支援事件已建立。諮詢要求不需要啟用。',
};
