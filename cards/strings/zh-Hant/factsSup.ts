import type { factsSup as english } from '../en/factsSup.ts';
import type { Like } from '../like.ts';

export const factsSup: Like<typeof english> = {
  'fact.SUP-01': '技術權益用於 Azure 或內部部署產品之前，必須先啟用。',
  'fact.SUP-01.incidents': '支援事件不同：使用之前必須先啟用權益。',
  'fact.SUP-02.competency':
    '金級與銀級（能力認證）合作夥伴的支援合約，可能在註冊後 1 個月內主動為其啟用，也可能需要申請啟用。',
  'fact.SUP-02.action_pack': 'Action Pack 合作夥伴使用產品支援事件之前，必須先申請啟用支援合約。',
  'fact.SUP-03': 'CSP 代表客戶提出 Azure 要求時，使用「雲端解決方案提供者」（Cloud Solution Provider）支援。',
  'fact.SUP-05': '啟用幾天後，餘額顯示在合作夥伴入口網站的「權益與活動」頁面。',
  'fact.SUP-06':
    '請看合作夥伴入口網站的「支援 > 權益與活動」，或 aka.ms/MySupport。那裡的「(空白)」表示尚未啟用。',
  'fact.SUP-08':
    '以下條件全部符合才會顯示權益：以與有效合作夥伴公司關聯的帳戶登入，並選擇所有據點；公司有資格（aka.ms/CoreBenefits）；合約已啟用；啟用後已過 2 到 3 天。',
  'fact.SUP-08.account_association':
    '帳戶：以與有效合作夥伴公司關聯的 Microsoft 帳戶登入合作夥伴入口網站；要看整個組織的權益，請選擇所有據點。',
  'fact.SUP-08.eligibility':
    '資格：貴公司有權取得支援事件、諮詢時數或合作夥伴雲端支援。請看 aka.ms/CoreBenefits。',
  'fact.SUP-08.contract_activated':
    '啟用：合約已啟用。金級與銀級在部分國家/地區作為核心權益啟用；Action Pack 合作夥伴必須自行啟用；沒有 MAPS（Action Pack）的網路成員無權取得。',
  'fact.SUP-08.display_delay':
    '時間：合約一啟用就能使用支援事件，但支援事件與諮詢時數要 2 到 3 天後才在線上顯示。',
  'fact.SUP-08.shown': '合約一啟用就能使用支援事件，但支援事件與諮詢時數要 2 到 3 天後才在線上顯示。',
  'fact.SUP-08.core_benefits': '貴公司有哪些權益，請看 aka.ms/CoreBenefits。',
  'fact.SUP-09': '在據點層級取得更多能力認證的合作夥伴可以購買 ABTK；它和核心權益一樣需要啟用。',
  'fact.SUP-09.price': '價格與購買方式來源沒有說明，請詢問計畫辦公室。',
  'fact.SUP-10':
    '區域服務中心（Regional Service Center）或技術支援也可以啟用，視地區而定。告訴我您所在的國家/地區，我來查聯絡窗口。',
  'fact.SUP-10.ids':
    '由地區窗口啟用：存取識別碼與合約識別碼寄給總公司（核心權益）或該據點（ABTK）的主要方案連絡人。',
  'fact.SUP-11.program_office':
    '北美、拉丁美洲以及歐洲、中東與非洲聯絡 Microsoft 認證計畫辦公室（區域服務中心）。',
  'fact.SUP-11.technical_support': '亞太與大中華區聯絡技術支援；只有澳洲、紐西蘭與台灣必須聯絡計畫辦公室。',
  'fact.SUP-11.exception': '澳洲、紐西蘭與台灣必須聯絡計畫辦公室；亞太與大中華區其餘地方聯絡技術支援。',
  'fact.SUP-12': '歐洲、中東與非洲也可以寄郵件申請，郵件須包含：{fields}。',
  'fact.SUP-12.only': '該郵件只用於啟用合約，其他問題請聯絡計畫辦公室。',
  'fact.SUP-13': '合約啟用之前就可以提出諮詢要求。',
  'fact.SUP-14':
    '在合作夥伴中心，以全域系統管理員或 MPN 系統管理員登入，開啟「權益 > 技術權益」，展開權益，開始啟用。',
  'fact.SUP-14.sign_in': '1. 以全域系統管理員或 MPN 系統管理員登入。',
  'fact.SUP-14.open': '2. 選擇「權益」，再選「技術權益」索引標籤。',
  'fact.SUP-14.expand': '3. 展開權益（例如 Microsoft Action Pack），開始啟用。',
  'fact.SUP-14.details': '4. 合約詳細資料會寄到登入使用者的電子郵件或備用電子郵件。',
  'fact.SUP-14.ids': '在合作夥伴中心啟用：合約詳細資料寄到登入使用者的電子郵件或備用電子郵件。',
  'fact.SUP-15': '要求提交後，其他使用者可以看到所指派使用者的電子郵件與備用電子郵件。',
  'fact.SUP-15.choose': '所以請填寫同事可以看到的電子郵件。',

  'fact.D2.shown': '{activated}啟用：當天起就能使用支援事件，餘額在 {from}到 {by}之間顯示。',

  'fact.AMB-28': '金級與銀級：部分國家/地區可能自動啟用，最長 1 個月；如果之後仍顯示「(空白)」，請申請啟用。',
  'fact.AMB-33.ids': '請不要傳給我：我從不索取、保存或顯示存取識別碼、合約識別碼與密碼。請在入口網站查看。',

  'fact.EXT-06':
    '外部說明（2020 年）：Microsoft 的另一頁給出歐洲、中東與非洲的地址 regform@msdirectservices.com，可能已過時。',
  'fact.EXT-10':
    '外部說明（2025 年）：Action Pack 以及舊版銀級、金級權益最後的購買或續約日期是 2025 年 1 月 21 日；已購買的用到到期為止，最長再一年。',
  'fact.EXT-10.instead':
    '外部說明（2025 年）：Microsoft 建議改用 Partner Success Core 或 Expanded Benefits。銀級與金級能力認證已於 2022 年 9 月 30 日停止。',
  'fact.EXT-11.incidents':
    '外部說明（2023 年）：產品支援事件數：有解決方案合作夥伴指定或金級 20 個，銀級 15 個，Action Pack 10 個。',
  'fact.EXT-11.advisory':
    '外部說明（2023 年）：諮詢時數：有指定或金級 50 小時，銀級 20 小時，Action Pack 5 小時，自動啟用。',
  'fact.EXT-11.csp':
    '外部說明（2023 年）：選擇「雲端解決方案提供者」（Cloud Solution Provider）方案，不需要新增合約。',
  'fact.EXT-11.button':
    '外部說明（2023 年）：頁面現在是「權益 > 技術支援與諮詢」；只有全域系統管理員或合作夥伴系統管理員才能按「啟用」，否則呈灰色。',
  'fact.EXT-11.ids': '外部說明（2023 年）：啟用後，所有使用者都能在合作夥伴中心看到這兩個識別碼。',

  'caveat.AMB-26':
    '來源說權益使用前必須啟用，又說諮詢要求可以提前。我的理解：支援事件需要啟用，諮詢要求不需要。',
  'caveat.AMB-27': '來源裡缺少電子郵件地址。',
  'caveat.AMB-28':
    '來源有兩處說法不一：餘額顯示要「幾天」或「2 到 3 天」；金級與銀級「可能」啟用，或在部分國家/地區「會」啟用。',
  'caveat.AMB-29':
    '這個頁面較舊，其中的計畫（金級、銀級、Action Pack、MPN 入口網站）都已結束。請先用仍然有效的合作夥伴中心。',
  'caveat.AMB-34': '識別碼寄給誰，取決於合約的啟用方式。',
  'caveat.AMB-37': '來源只點名澳洲、紐西蘭與台灣；其他國家/地區依所在區域判斷。',
};
