import type { diagnosis as english } from '../en/diagnosis.ts';
import type { Like } from '../like.ts';

export const diagnosis: Like<typeof english> = {
  'say.diagnose': '支援權益為什麼顯示「(空白)」？',
  'button.diagnose': '找出原因',

  'diagnose.ask.account_association':
    '我們來找原因，一共要看四點。您登入用的帳戶與貴公司（有效的合作夥伴公司）關聯了嗎？是否選擇了所有據點？',
  'diagnose.ask.eligibility': '貴公司有權取得支援事件、諮詢時數或合作夥伴雲端支援嗎？',
  'diagnose.ask.contract_activated': '支援合約啟用了嗎？',
  'diagnose.ask.display_delay': '是哪一天啟用的？寫日期或「3 天前」都可以。',
  'diagnose.yes': '是',
  'diagnose.no': '否',
  'diagnose.unknown': '不清楚',
  'diagnose.recent': '昨天',
  'diagnose.long_ago': '一週前',

  'diagnose.cause.account_association': '原因就在這裡：請用與貴公司關聯的帳戶登入。',
  'diagnose.cause.eligibility': '原因就在這裡：沒有資格，就沒有可顯示的內容。',
  'diagnose.cause.contract_activated': '原因就在這裡：「(空白)」表示合約尚未啟用。',
  'diagnose.cause.display_delay': '沒有問題：啟用後 2 到 3 天才會顯示，餘額預計最晚 {by}可見。',
  'diagnose.cause.none': '四點都符合，餘額應該會顯示。請向所在地區的聯絡窗口詢問沒有顯示的原因。',
  'diagnose.cause.unsure': '還無法確定原因。請依下面的順序弄清楚您還不知道的幾點，再來問我。',
};
