import type { glossary as english } from '../en/glossary.ts';
import type { Like } from '../like.ts';

export const glossary: Like<typeof english> = {
  'term.FPM':
    'FPM 是 FastTrack 合作夥伴經理（FastTrack Partner Manager）：核准您的 SME 申請，有問題也先找此人。以前叫合作夥伴成功經理（PSM）。',
  'term.SME':
    'SME 是主題專家（subject matter expert）：精通某個工作負載、核心技術或安全性與合規性，提供深入的技術或部署指引。',
  'term.FRP': 'FRP 是 FastTrack 就緒合作夥伴（FastTrack Ready Partner）：可以申請 SME，並主導與客戶的合作。',
  'term.request_page':
    'FTC 資源要求頁面 (https://aka.ms/frpsmerequest) 是申請 SME 的地方。「Nexus FTC 資源要求工具」是它的另一個名稱；FTC 與 Nexus 代表什麼，來源沒有說明。',
  'term.FTOP':
    'FTOP 是 FastTrack Orchestration Portal。申請中的客戶名稱以 FTOP 為準，SME 也在其中寫合作摘要。',
  'term.segment':
    'SMC 與 Enterprise 是申請表單中的兩個租用戶區隔，依客戶規模選擇。來源沒有說明 SMC 代表什麼，也沒有給出界線：請詢問您的 FPM。',
  'term.FE': '來源提到「FE 跟隨學習」（FE shadowing），但沒有說明 FE 代表什麼。請詢問您的 FPM。',
  'term.delivery_team':
    '「FTP Partner」是合作夥伴在申請表單「您的交付團隊」一欄要選的選項。來源沒有說明 FTP 代表什麼。',
  'term.seat': '席位是客戶擁有的、所申請工作負載的一個有效授權。',
  'term.workload': '工作負載是 SME 提供協助的產品，例如 MDATP 或 Exchange。每份申請寫一個。',
  'term.tenant': '租用戶是一個組織在 Microsoft 雲端的專屬空間。申請需要客戶的租用戶識別碼與租用戶名稱。',
  'term.regions':
    'Amer 是美洲，APJ 是亞太地區及日本，EMEA 是歐洲、中東、非洲：指 SME 申請中客戶的所在地。支援合約用的是另一種區域劃分。',
  'term.triage': '分類（triage）是提交申請之後的第一次檢查，1 個工作天內完成。由誰來做，來源沒有說明。',
  'term.engagement':
    '合作（engagement）是與指派的 SME 一起工作的過程。即使申請先關閉，也會持續到符合退出標準為止。',
  'term.exit_criteria': '退出標準說明 SME 的工作何時算完成，由 FRP、FPM 與 SME 在開始時商定。',
  'term.assignment_team':
    'FastTrack SME 指派團隊 (ftsmeassign@microsoft.com)：沒有收到自動郵件時，除 FPM 外，聯絡的就是他們。',
  'term.sme_roles':
    'FastTrack Engineer SME 協助任何 FRP 工作負載；FastTrack Migration Resource 用於移轉，解答 Exchange 移轉問題。',
  'term.self_deployment': '自助部署指某個工作負載沒有可用的人力資源：客戶依指南自行部署。',
  'term.proactive': '主動指派指 Microsoft 與合作夥伴商定，無需申請就指派 SME；有時限，並有商定的成果。',
  'term.ftc_languages': '「支援 WW FTC」指 FTC 支援的語言。名單不在來源中：請向您的 FPM 確認所需語言。',
  'term.program': 'MPN（Microsoft 合作夥伴網路）是 Microsoft AI 雲端合作夥伴計畫（MAICPP）的舊稱。',
  'term.partner_center': '合作夥伴儀表板與合作夥伴中心是同一個入口網站在不同時期的名稱，現在叫合作夥伴中心。',
  'term.PMC': 'PMC 是 Partner Membership Center：以前管理成員資格的入口網站，已於 2022 年 5 月停用。',
  'term.MPA':
    'MPA 是 Microsoft 合作夥伴合約（Microsoft Partner Agreement）。全域系統管理員簽署之前，不能在 CSP 中交易。',
  'term.CSP':
    'CSP 是雲端解決方案提供者（Cloud Solution Provider）計畫：合作夥伴透過它向客戶銷售 Microsoft 雲端服務。',
  'term.indirect_reseller':
    '間接經銷商銷售從間接提供者取得的 Microsoft 雲端服務。自 2020 年 10 月起，新加入 CSP 的合作夥伴都註冊為間接經銷商。',
  'term.indirect_provider':
    '間接提供者（代理商）直接向 Microsoft 購買，由間接經銷商轉售；它可以提供支援、定價與計費。',
  'term.two_tier': '在雙層模型中，間接提供者向 Microsoft 購買，它的間接經銷商再賣給客戶。',
  'term.partner_id':
    'PartnerID 是合作夥伴中心裡公司或據點的識別碼。CSP 要求有一個類型為「位置」（Location）、與 CSP 帳戶在同一國家/地區的 PartnerID。',
  'term.primary_contact':
    '這是兩種人：主要連絡人（primary contact）是 Microsoft 就 CSP 申請聯絡的人；主要方案連絡人（primary program contact）接收支援合約的存取識別碼與合約識別碼。',
  'term.global_admin': '全域系統管理員是工作帳戶的一種角色。註冊為間接經銷商、簽署 MPA 都需要它。',
  'term.admin_agent':
    '系統管理代理人（Admin agent）是合作夥伴中心的一個使用者群組。完成間接經銷商的設定、新增使用者都需要它。',
  'term.partner_admin': '合作夥伴系統管理員是合作夥伴計畫中管理特製化的角色，會收到續約提醒。',
  'term.tenant_owner':
    '租用戶擁有者是一種權限：提供者藉此讓經銷商管理客戶的 Azure 帳戶。權限很大，請只給必要的。',
  'term.DUNS': 'DUNS ID 是公司在 Dun & Bradstreet（鄧白氏）的編號，可用來查詢法定商業資料。',
  'term.specialization': '特製化表明在某一領域經驗深厚，須先有解決方案合作夥伴指定。共有 31 種。',
  'term.designation':
    '解決方案合作夥伴指定是特製化的前提。共有六種：資料與 AI、數位與應用程式創新、基礎結構、商務應用程式、新式工作、安全性。',
  'term.renewal_window': '續約視窗在特製化的週年日前 60 天開啟，到週年日關閉，之後有 30 天寬限期。',
  'term.grace': '寬限期是特製化週年日之後的 30 個日曆天，在此期間仍可符合要求。',
  'term.active_through': '「有效至」日期（active through）是註冊的最後一天：週年日之後第 30 天。',
  'term.manual_check':
    'Azure 特製化要求稽核，新式工作與安全性特製化要求獲核准的客戶參考：註冊時需要，之後每隔一個週年日需要一次。',
  'term.cap':
    '權益上限是每個類別中最多有幾個特製化能獲得產品權益：Azure 5，商務應用程式 1，新式工作 3，安全性 3。',
  'term.expert_msp': 'Azure Expert MSP 是專家計畫，不是特製化，但計入 Azure 的上限。',
  'term.competency': '能力認證（銀級、金級）來自舊的 Microsoft 合作夥伴網路（MPN）。',
  'term.action_pack': 'Action Pack（MAPS）是舊 Microsoft 合作夥伴網路的權益套件。它的支援合約須申請啟用。',
  'term.network_member': '沒有 MAPS 的網路成員是沒有付費套件的合作夥伴，無權享有支援合約。',
  'term.ABTK': 'ABTK 是附加的一套核心權益，在某個據點取得更多能力認證的合作夥伴可以購買，也須啟用。',
  'term.access_id': '支援合約啟用後，用存取識別碼與合約識別碼建立支援事件。請不要寫在這裡。',
  'term.blank': '「權益與活動」中顯示「(空白)」，表示支援合約尚未啟用。',
  'term.incident': '支援事件是您向技術支援提出的一個案例。諮詢時數是諮詢服務的時數，啟用之前就可以申請。',
  'term.program_office':
    'Microsoft 認證計畫辦公室，即區域服務中心（Regional Service Center），在大多數區域負責啟用支援合約。',
  'term.support_contact': '指派的支援連絡人是提供者委託負責某個訂閱的客戶支援的經銷商。',
  'term.incentive': '獎勵是給經銷商的信用點數。要給予獎勵，提供者須將經銷商與訂閱關聯。',
  'term.anniversary':
    '週年日從註冊之日算起。特製化的週年日決定續約；解決方案合作夥伴指定的週年日決定權益持續到何時。',
  'term.qualification':
    '資格要求是特製化在稽核或客戶參考之前要符合的條件：指定、績效、技能，以及（若適用）已發佈的供應項目。',
  'term.work_account':
    '工作帳戶是用於 Office 365、Azure 或 Dynamics CRM 的帳戶。註冊 CSP 需要它的全域系統管理員。',
  'term.core_benefits':
    '核心權益隨總公司的能力認證而來 (https://aka.ms/CoreBenefits)。其中的技術權益須先啟用才能使用。',
  'term.security_compliance':
    '「安全性與合規性」（Security and Compliance）是在要求工具中為 MIG、MCAS 與 AATP 選擇的選項。',
};
