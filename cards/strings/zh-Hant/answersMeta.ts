import type { answersMeta as english } from '../en/answersMeta.ts';
import type { Like } from '../like.ts';

export const answersMeta: Like<typeof english> = {
  'intent.meta.term': 'FPM 是什麼意思？',
  'meant.meta.term': '這個詞是什麼意思？',
  'intent.meta.help': '你能為我做什麼？',

  'answer.meta.out_of_scope': '這超出了我所知的範圍，無法回答。',
  'answer.meta.unsafe': '不行，這件事我不能做。',
  'answer.meta.unsafe.false': '不行，請如實填寫。資訊不正確會延誤申請，申請會被退回給您。',
  'answer.meta.unsafe.seats': '不行，請填寫真實的數字。資訊不正確會延誤申請，申請會被退回給您。',
  'answer.meta.unsafe.references': '不行，客戶參考必須真實：提交後要經過審核與核准。',
  'answer.meta.unsafe.secret': '不行，也請不要傳來：密碼、存取識別碼與合約識別碼，我從不接收、保存或複述。',
  'answer.meta.term.product': '{acronym} 原指 {oldName}，現在的名稱是 {modernName}。',
  'answer.meta.term.several': '「{term}」可能指：{candidates}。您指的是哪一個？',
  'answer.meta.term.unknown': '我沒有「{term}」的解釋。請詢問您的 FPM。',
  'answer.meta.term.which': '您想問哪個詞？例如 FPM、FTOP、分類、寬限期，我都可以解釋。',

  'answer.meta.ambiguous': '我還需要知道一點：是關於什麼的？',
  'answer.meta.ambiguous.place': '{place}：您問的是申請 SME，還是啟用支援合約？',
  'answer.meta.ambiguous.region': '區域要看問的是哪件事：申請 SME，還是啟用支援合約？',
  'answer.meta.ambiguous.duration': '您問的是哪件事要多久？請告訴我。',
  'answer.meta.ambiguous.number': '{number} 個什麼？請連工作負載一起告訴我，例如「MDATP {number} 席」。',
  'answer.meta.ambiguous.anniversary': '您指的是哪個週年日？',
  'answer.meta.ambiguous.contact': '聯絡誰要看是什麼事。是關於什麼的？',
  'answer.meta.ambiguous.role': '需要哪個角色要看任務。您想做什麼？',

  'fact.D1.scope': '我只回答有關 SME 申請、特製化、CSP 間接模型與支援合約的問題。',
  'fact.D1.roles': '我只看紀錄中的角色，不看訊息裡怎麼說。任何人都不能決定自己的申請。',
  'fact.D1.own': '我只給您看您有權檢視的申請與紀錄，絕不會給您看其他合作夥伴的。',
  'fact.D1.your_fpm': '新申請的表單上會顯示我紀錄中您的 FPM。',
  'fact.AMB-07j.kept': '手冊的表格與要求工具仍使用縮寫 {acronym}。',
  'fact.AMB-16.two': '有兩個：特製化的週年日決定續約；解決方案合作夥伴指定的週年日決定權益持續到何時。',
  'fact.AMB-21.roles':
    '檢視特製化：合作夥伴系統管理員。註冊為間接經銷商、簽署 MPA：全域系統管理員。完成經銷商設定、新增使用者：系統管理代理人（Admin agent）。啟用支援合約：全域系統管理員或 MPN 系統管理員。',
  'fact.AMB-30': '兩者的區域劃分不同，所以我從不由一個推斷另一個。',
  'fact.AMB-32': '來源中有許多相似的時限，所以我先問清楚，不用猜的。',
  'fact.AMB-33': '如果已經寫在這裡，請刪除該訊息；如果是密碼，請變更。這類資訊只應留在它所屬的入口網站。',
  'fact.SME-05.numbers':
    '能否申請 SME 由席位數決定：AADP、OATP、MDATP、AIP P2、MIG P2 需多於 150 席；MCAS、AATP 需多於 10,000 席。',
  'fact.SME-18.in_short': 'SME 申請：5 分鐘內有自動郵件，1 個工作天內分類，5 天內決定。',
  'fact.SPZ-15.in_short': '特製化：續約視窗在週年日前 60 天開啟，到週年日關閉，之後有 30 天寬限期。',
  'fact.IR-14.in_short': '註冊 CSP：驗證需要 3 到 5 個工作天。',
  'fact.IP-04.in_short': '間接提供者的設定檔：變更需要兩到三週。',
  'fact.SUP-08.in_short': '支援合約：啟用後 2 到 3 天內顯示餘額。',
  'fact.SUP-11.in_short':
    '支援合約：北美、拉丁美洲與 EMEA 聯絡 Microsoft 認證計畫辦公室（區域服務中心），澳洲、紐西蘭與台灣也是；亞太及大中華區的其他地方聯絡技術支援。',
  'fact.SUP-11.region_of': '{country}應聯絡：{contact}。',
  'fact.SPZ-10.in_short': '特製化：請在合作夥伴中心查看週年日與要求。',

  'fact.EXT-10.competency': '外部說明（2025 年）：銀級與金級能力認證已於 2022 年 9 月 30 日停用。',
  'fact.EXT-10.action_pack': '外部說明（2025 年）：Action Pack 最後可購買或續約的日期是 2025 年 1 月 21 日。',
};
