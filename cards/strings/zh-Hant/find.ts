import type { find as english } from '../en/find.ts';
import type { Like } from '../like.ts';

export const find: Like<typeof english> = {
  'manifest.find': '尋找申請',
  'manifest.find.about': '搜尋您可以檢視的申請，並插入聊天中',
  'manifest.find.text': '編號、客戶、狀態等',
  'manifest.find.text.about': '編號、客戶、合作夥伴、工作負載或狀態，例如「MDATP 已核准」',

  'find.empty': '還沒有您可以檢視的申請。',
  'find.none': '在您可以檢視的申請中找不到相符的內容。',
  'find.none.older': '在您可以檢視的最新 {count} 份申請中找不到相符的內容。要找更早的申請，請輸入完整編號。',
  'find.older': '只搜尋了最新的 {count} 份申請',
  'find.older.how': '要找更早的申請，請輸入完整編號，例如 SME-7KQ4-MXTC。',
  'find.nobody': '我還不認識您，因此沒有可以給您看的申請。請詢問您的 FPM。',
  'find.later': '這次花的時間比平常久。請稍後再試。',

  'shared.state': '{state}（截至 {date}）',
  'shared.safe': '聊天中的每個人只會看到這些內容。與此申請有關的人可以開啟自己的畫面。',
  'shared.open': '顯示我的畫面',
  'shared.chat': '詢問服務台',
  'shared.aside': '這些內容只給您本人：我已在我們的聊天中回覆。',
  'shared.aside.unreachable': '這些內容只給您本人。請開啟與我的聊天，在那裡提問。',

  'say.channel_here': '在這裡顯示申請',
  'say.channel_no_more': '不再顯示申請',
  'channel.here':
    '從現在起，新申請會顯示在這裡並保持最新：只有編號、工作負載和狀態，不含僅限部分人知道的內容。有權查看更多的人可以用按鈕開啟自己的畫面。輸入「不再顯示申請」即可停止。',
  'channel.no_more': '申請不再顯示在任何頻道中。已有的卡片不再更新，但按鈕仍會開啟目前的畫面。',
  'channel.not_here': '請在團隊想看到申請的頻道裡提及我並輸入這句話。',
  'channel.not_admin': '只有服務台管理員可以選擇顯示申請的頻道。',
  'help.channel': '向團隊顯示申請：把我加入團隊，並在頻道裡輸入「在這裡顯示申請」。',
};
