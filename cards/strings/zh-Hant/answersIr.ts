import type { answersIr as english } from '../en/answersIr.ts';
import type { Like } from '../like.ts';

export const answersIr: Like<typeof english> = {
  'intent.ir.enroll': '怎麼成為間接經銷商？',
  'intent.ir.when': '間接模型適合我們嗎？',
  'intent.ir.prereqs': '註冊 CSP 要準備什麼？',
  'intent.ir.email': '主要連絡人可以用免費信箱嗎？',
  'intent.ir.partnerid': '怎麼關聯我們的 PartnerID？',
  'intent.ir.verification': '驗證要多久？',
  'intent.ir.mpa': '怎麼簽署 MPA？',
  'intent.ir.admin_agent': '怎麼加入系統管理代理人群組？',
  'intent.ir.connect': '怎麼與間接提供者建立關係？',
  'intent.ir.provider_access': '提供者會得到什麼權限？',
  'intent.ir.customers': '怎麼邀請新客戶？',
  'intent.ir.regions': '我們可以和哪些提供者合作？',
  'intent.ir.status': '在哪裡看我們的經銷商狀態？',

  'answer.ir.enroll': '以全域系統管理員身分登入，從歡迎頁面註冊。步驟如下。',
  'answer.ir.when': '如果您想銷售，又不想獨自管理多家廠商、計費與支援，間接模型就適合您。',
  'answer.ir.prereqs': '請準備好全域系統管理員的登入資訊與公司的法定資料。PMC 登入已經不需要了。',
  'answer.ir.email': '請使用公司自有網域的信箱，網頁郵件信箱不被接受。',
  'answer.ir.email.ok': '可以，就來源而言沒有問題：據我所知，{email} 不是網頁郵件信箱。',
  'answer.ir.email.named': '{email} 不行：網頁郵件信箱不被接受。',
  'answer.ir.email.alike': '最好不要：{email} 也是網頁郵件信箱。請使用公司自有網域的信箱。',
  'answer.ir.partnerid': 'PartnerID 與 CSP 帳戶必須在同一個國家/地區，不同國家/地區不行。',
  'answer.ir.partnerid.fits': '沒問題：PartnerID 與 CSP 帳戶在同一個國家/地區。',
  'answer.ir.partnerid.add_location': '不行：PartnerID 在{partnerId}，CSP 帳戶在{csp}。',
  'answer.ir.verification': '驗證需要 3 到 5 個工作天。',
  'answer.ir.verification.wait':
    '還不算晚：{days, plural, =0 {驗證才剛開始} other {才過了 # 個工作天}}，驗證需要 3 到 5 個工作天。',
  'answer.ir.verification.late':
    '已經超過時間：{days} 個工作天，正常是 3 到 5 個。請閱讀「帳戶驗證程序」一文。',
  'answer.ir.mpa': '簽署 MPA 之前要符合四個條件，請依下面的順序檢查。',
  'answer.ir.admin_agent': '要完成設定（包括新增使用者），您需要系統管理代理人權限。',
  'answer.ir.connect': '提供者會寄郵件邀請您；開啟信中的連結，選取「授權間接提供者」。',
  'answer.ir.provider_access': '授權會讓提供者取得公司工作帳戶的系統管理員存取權；之後可以移除。',
  'answer.ir.customers': '用「邀請新客戶」，客戶可以同時授權您和提供者。',
  'answer.ir.regions': '可以和哪些提供者合作、可以在哪裡銷售，由貴公司的法定營業地點決定。',
  'answer.ir.regions.country': '{country}：關鍵是貴公司的法定營業地點。來源沒有列出國家/地區或提供者。',
  'answer.ir.status': '在合作夥伴中心的「法律資訊」>「計畫資訊」查看，狀態應為「使用中」（Active）。',

  'fact.IR-02':
    '當您準備好進入市場，但不想管理多家廠商，或沒有端對端的客戶關係管理基礎結構時，可以註冊為間接經銷商。',
  'fact.IR-03':
    '在這種雙層模型中，提供者（代理商）直接與 Microsoft 往來：由它購買雲端解決方案，您再轉售給客戶。提供者可以負責客戶支援、定價與計費。',
  'fact.IR-04':
    '提供者各不相同，請比較您所在地區的提供者。多數會提供技術訓練與協助、協助行銷產品與服務，並協助訂定融資與信貸條件。',
  'fact.IR-04.find':
    '還沒有提供者？請搜尋 Microsoft 官方提供者清單，再直接向對方了解經銷商計畫、支援等級與條款。',
  'fact.IR-05': '已經加入 CSP 的話，可能只需提供客戶支援聯絡資訊，就能建立經銷商帳戶。',
  'fact.IR-06':
    '自 2020 年 10 月起，所有第一次加入 CSP 的合作夥伴都註冊為間接經銷商，然後建立合作夥伴中心帳戶。',
  'fact.IR-07.sign_in':
    '工作帳戶（用於 Office 365、Azure 或 Dynamics CRM）的全域系統管理員認證。沒有工作帳戶的話，可以在註冊過程中建立。',
  'fact.IR-07.company':
    '公司的法定名稱、地址、主要連絡人與支援資訊。Microsoft 的審查可能需要幾天，完成後會寄郵件給主要連絡人。',
  'fact.IR-07.pmc':
    'Partner Membership Center（PMC）已於 2022 年 5 月停用，請略過這一步：它的登入只是用來關聯 PartnerID。',
  'fact.IR-08':
    '開啟歡迎頁面，確認所需資料齊全，再用 Office 365、Azure 或 Dynamics CRM 的全域系統管理員帳戶登入。',
  'fact.IR-10':
    '將 PartnerID 與 CSP 帳戶關聯。兩者必須在同一個國家/地區，而且 PartnerID 必須在合作夥伴中心裡：在「設定」>「帳戶設定」>「組織設定檔」>「識別碼」中，找類型為「位置」（Location）的那一個。',
  'fact.IR-10.same_country': 'PartnerID 與 CSP 帳戶必須在同一個國家/地區。',
  'fact.IR-10.sign_in': '查看時請用 Microsoft AI 雲端合作夥伴計畫的認證登入，它可能與 CSP 的認證不同。',
  'fact.IR-10.add_location': '如果沒有該國家/地區的 PartnerID，請新增位置，這會產生一個新的 PartnerID。',
  'fact.IR-10.postpone':
    'PartnerID 要與 CSP 帳戶關聯。這一步可以延後，但在完成之前，您既不能簽署 Microsoft 合作夥伴合約（MPA），也不能在 CSP 交易。',
  'fact.IR-11':
    '填寫公司法定資料（用 DUNS ID 查詢或手動輸入）、主要連絡人與客戶支援資訊。之後主要連絡人要確認 Microsoft 寄來的郵件。',
  'fact.IR-12':
    '主要連絡人不能使用網頁郵件信箱，例如 Gmail、Yahoo! Mail、iCloud Mail、AOL Mail 或 Outlook Mail。',
  'fact.IR-13': 'Microsoft 會寄郵件給主要連絡人，由其確認自己已註冊，而且該信箱屬於貴公司。',
  'fact.IR-13.first':
    '請先看看主要連絡人是否已確認 Microsoft 的郵件：確認之後審查才會繼續，進度也會寄到這個信箱。',
  'fact.IR-14': '驗證需要 3 到 5 個工作天。之後在「合約」頁面選取「接受」，以全域系統管理員認證簽署 MPA。',
  'fact.IR-14.dated': '如果主要連絡人今天確認，預計在 {earliest}到 {latest}之間完成。',
  'fact.IR-14.since': '如果主要連絡人在 {confirmed}確認，預計在 {earliest}到 {latest}之間完成。',
  'fact.IR-14.stuck': '過了五個工作天仍未完成？請閱讀 Microsoft 關於帳戶驗證程序的文章。',
  'fact.IR-14.global_admin': '接受合約需要全域系統管理員認證。想先閱讀或下載 MPA，請選取「檢視」。',
  'fact.IR-15': '「法律資訊」頁面的「計畫資訊」會顯示 MPA 已簽署，間接經銷商狀態應為「使用中」（Active）。',
  'fact.IR-15.not_active':
    '狀態不是「使用中」（Active）？請檢查前面的步驟：PartnerID 已關聯、驗證已完成、MPA 已簽署。我無法查看合作夥伴中心。',
  'fact.IR-16':
    '帳戶可以使用之後，請確認您在系統管理代理人群組中：「設定」>「帳戶設定」>「使用者管理」> 您的姓名 >「系統管理代理人」（Admin agent）>「更新」。',
  'fact.IR-17':
    '提供者會寄一封邀請郵件給您，裡面有合作夥伴中心的連結。開啟連結（可能需要重新登入），勾選核取方塊，再選取「授權間接提供者」。',
  'fact.IR-17.listed': '之後，提供者會出現在您的「間接提供者」頁面，貴公司會出現在對方的「間接經銷商」頁面。',
  'fact.IR-18':
    '這樣一來，提供者可以代表您的客戶提交訂單與新增訂閱，並取得貴公司工作帳戶的系統管理員存取權。',
  'fact.IR-18.remove':
    '建立合作關係之後，您可以在 Office 365 入口網站移除提供者對工作帳戶的系統管理員存取權。',
  'fact.IR-18.unsaid':
    '提供者具體能看到什麼、移除權限後還有哪些改變，來源沒有說明。授權之前請先問清楚提供者。',
  'fact.IR-19': '在合作夥伴中心開啟「間接提供者」。「檢視客戶」會列出您與提供者共有的客戶。',
  'fact.IR-19.invite':
    '「邀請新客戶」會請新客戶同時授權與您和提供者的經銷商關係。請準備好客戶的電子郵件地址。',
  'fact.IR-20': '提供者也必須與您的客戶建立經銷商關係，才能代表他們下單。',
  'fact.IR-21':
    '貴公司身為經銷商的法定營業地點，決定您可以和哪些間接提供者合作，以及可以在哪些地區經營 CSP 業務。詳見 Microsoft 關於 CSP 區域市場與貨幣的頁面。',
  'fact.EXT-05.minimum':
    '外部說明（2024 年）：自 2024 年 4 月 1 日起，十二個月營收低於 1,000 美元的經銷商可能被取消授權，並需等待一年。',
  'fact.EXT-05.fix_now':
    '外部說明（約 2023 年）：合作夥伴中心會顯示狀態：擱置中（Pending）、已接受（Accepted）或已拒絕（Rejected）。如果出現「立即修正」（Fix now），請從那裡開始。',
  'fact.AMB-20.own_domain':
    '「Outlook Mail」指的是 Outlook.com。公司自有網域的信箱沒有問題，用 Outlook 收信也可以。',
  'fact.AMB-21.reseller':
    '這是兩個不同的角色：全域系統管理員負責註冊公司與簽署 MPA，系統管理代理人負責完成設定。兩個都請確認。',
  'fact.AMB-33.csp':
    '請不要在這裡傳送登入資訊：我從不收集、保存或複述密碼、暫時密碼、存取識別碼（Access ID）與合約識別碼（Contract ID）。',

  'caveat.AMB-17': '來源仍把 PMC 登入列為要準備的內容，但緊接著又說明 PMC 已停用。',
  'caveat.AMB-18': '來源還提到審查需要「幾天」。這裡從主要連絡人確認的那天起計算工作天。',
  'caveat.AMB-20':
    '來源列舉網頁郵件時用了「例如」。類似的服務（Hotmail、GMX、QQ、wp.pl 等）我也同樣處理，這是我的理解。',
};
