import type { factsSme as english } from '../en/factsSme.ts';
import type { Like } from '../like.ts';

export const factsSme: Like<typeof english> = {
  'fact.SME-02.approval': '由您（FRP）申請 SME，您的 FastTrack 合作夥伴經理（FPM）核准，核准之後再指派 SME。',
  'fact.SME-02.with_frp': '大多數情況下，SME 與 FRP 合作，而不是與客戶合作。',
  'fact.SME-03.roles':
    'FastTrack Engineer SME 協助任何 FRP 工作負載；FastTrack Migration Resource 解答 Exchange 移轉問題。',
  'fact.SME-04': '提交之前，請先與您的 FPM 商定角色要求與期望。',
  'fact.SME-04.then_request':
    '先與您的 FPM 商定角色要求與期望，再到 FTC 資源要求頁面 https://aka.ms/frpsmerequest 申請 SME。',
  'fact.SME-05.row':
    '表中 {workload} 一列：多於 {threshold} 席；美洲、APJ、EMEA；語言「{cell}」；Nexus FTC 資源要求工具 > 選擇「{pick}」。',
  'fact.SME-05.languages':
    'AADP：「支援 WW FTC」。OATP、MDATP、AIP P2、MIG P2：「英文」。MCAS 與 AATP（多於 10,000 席）：「英文/有限」。',
  'fact.SME-06.languages': '自助部署以及 MIG P1 的例外：「英文」或「僅限英文」。',
  'fact.SME-06.below':
    '表中 {workload} 低於 {threshold} 席一列：沒有人力資源，有自助部署指南，僅限英文：{url}',
  'fact.SME-06.unlimited': '表中 {workload} 一列：席位數不限，沒有人力資源，有英文的自助部署指南：{url}',
  'fact.SME-06.exception':
    '表中 {workload} 一列：多於 {threshold} 席；有限，以例外方式處理；僅限英文；Nexus FTC 資源要求工具 > 選擇「{pick}」。',
  'fact.SME-07.work':
    '可以請 SME 協助您完成部署、解決部署問題、提升自身能力：針對複雜問題、呈報事項與情境提供專業知識。',
  'fact.SME-07.coaching':
    'SME 提供指引和輔導：遠端工作負載、商業價值與採用的對話、排除工作負載的障礙、新工作負載以及最佳做法。',
  'fact.SME-07.migration': 'FastTrack 移轉權益的交付，是 SME 直接與客戶合作的情境。',
  'fact.SME-08': 'SME 不主導客戶合作。SME 協助 FRP，而不是取代 FRP。',
  'fact.SME-09': '就同一主題重複申請協助，可能會遭到拒絕。',
  'fact.SME-10': '由 FRP 指定的聯絡人或申請人可以提交。',
  'fact.SME-11': '資訊不完整或不正確會延誤流程：申請會退回給申請人補充細節。',
  'fact.SME-12': 'SME 申請由 FPM 核准或拒絕。',
  'fact.SME-12.emails': '提交之後，FPM 會收到有關申請的電子郵件，申請人會收到電子郵件通知。',
  'fact.SME-13.steps':
    '註冊步驟：按一下「要求存取」（Request access），提交所需資訊，看到完成畫面，等候邀請郵件，按一下郵件中的連結並接受權限，完成註冊（邀請碼已預先填好）。',
  'fact.SME-13.mail':
    '如果您使用者名稱的電子郵件沒有信箱，就必須提供另一個聯絡人電子郵件地址，才收得到通知。',
  'fact.SME-13.fpm': '存取或其核准有問題，請聯絡您的 FPM。',
  'fact.SME-14.new_item':
    '登入頁面，在左下角「我的資源要求」（My Resource Requests）下按一下「新增項目」（New item）。',
  'fact.SME-14.submit':
    '填寫所有必填欄位，按一下「提交」（Submit），然後在「我的要求」（My requests）中追蹤。',

  'fact.SME-15.tenantId': '租用戶識別碼：客戶的租用戶識別碼。',
  'fact.SME-15.tenantName': '租用戶名稱：FTOP（FastTrack Orchestration Portal）中顯示的客戶名稱。',
  'fact.SME-15.tenantSegment': '租用戶區隔：依客戶規模選「SMC」或「Enterprise」。',
  'fact.SME-15.seats': '席位數：客戶擁有的該工作負載有效授權數。',
  'fact.SME-15.deliveryTeam': '您的交付團隊：從清單中選擇「FTP Partner」。',
  'fact.SME-15.partnerName': '合作夥伴名稱：從清單中選擇貴公司。清單裡沒有，請聯絡您的 FPM。',
  'fact.SME-15.region': '區域：客戶所在地，Amer（美洲）、APJ（亞太地區及日本）或 EMEA（歐洲、中東、非洲）。',
  'fact.SME-15.partnerEmail': '合作夥伴電子郵件地址：此申請的聯絡窗口，FPM 有疑問時會聯絡此人。',
  'fact.SME-15.role':
    '角色：移轉 SME 選「FastTrack Migration Resource」，特定工作負載選「FastTrack Engineer SME」。拿不定請詢問您的 FPM。',
  'fact.SME-15.choose_role': '表單中的角色：「{role}」。',
  'fact.SME-15.workload': '申請的工作負載：需要 SME 的工作負載。',
  'fact.SME-15.primaryLanguage': '主要語言：SME 的主要語言。',
  'fact.SME-15.secondLanguage': '第二語言：SME 的第二語言。',
  'fact.SME-15.additionalInfo':
    '其他資訊：應收到申請的 FPM、重要資訊（包括需要 SME 的理由）；移轉時還要寫電子郵件來源（Lotus Notes 等）。',
  'fact.SME-15.emailSource': '移轉時，請在「其他資訊」中寫明電子郵件來源（Lotus Notes 等）。',
  'fact.SME-15.region_of': 'SME 申請：{country}屬於 {region}。區域指客戶所在地：Amer、APJ 或 EMEA。',

  'fact.SME-16':
    '提交後 5 分鐘內會有自動郵件證明已收到申請。若沒有收到，請聯絡 FPM 與 FastTrack SME 指派團隊：ftsmeassign@microsoft.com。',
  'fact.SME-16.assignment_team': 'FastTrack SME 指派團隊：ftsmeassign@microsoft.com。',
  'fact.SME-16.unreachable':
    '如果聯絡不上 FPM：來源中另外只有一個地址，即 FastTrack SME 指派團隊 ftsmeassign@microsoft.com。',
  'fact.SME-17': '分類在 1 個工作天內完成；如需更多資訊會通知您。',
  'fact.SME-17.dated': '分類在 {date}前完成（1 個工作天）。',
  'fact.SME-18': '提交後 5 天內核准申請，之後指派資源；若被拒絕會通知您。',
  'fact.SME-18.dated': '決定在 {date}前做出（5 個日曆天）。以 5 個工作天計是 {escalation}。',
  'fact.SME-19.contact': '指派之後，SME 會直接聯絡您。',
  'fact.SME-19.closed': '指派之後，SME 會直接聯絡您，然後 FPM 在網站上關閉申請。',
  'fact.SME-20': '目的是輔導合作夥伴完成客戶合作，提升其能力。這類合作有時限，並有商定的成果。',
  'fact.SME-21':
    '「其他資訊」留白，或者為多位客戶就同一主題請求協助，申請會被拒絕。提交之前請先與您的 FPM 討論。',
  'fact.SME-21.for_fpm':
    '已知的拒絕原因：「其他資訊」留白，或者為多位客戶就同一主題請求協助。合作夥伴應在提交之前與 FPM 討論。',
  'fact.SME-22.notified': '指派之後，申請人會收到後續步驟的通知；SME 可能會聯絡申請人。',
  'fact.SME-22.agree': 'FRP、FPM 與 SME 商定期望、成果、退出標準與時程。',
  'fact.SME-23.first': 'FRP 首先聯絡 FPM，並讓 FPM 隨時知情。',
  'fact.SME-23.agree': 'FRP 與 FPM、SME 一起訂定期望、成果、退出標準與時程。',
  'fact.SME-23.learn': 'FRP 在每次合作中向 SME 學習，並就該主題訓練合作夥伴的其他人員。',
  'fact.SME-23.after': '合作結束後，無論是新問題還是舊問題，FRP 都要先諮詢 FPM，再聯絡 SME。',
  'fact.SME-23.similar': '盡量不要為相似的情境申請 SME，資料移轉除外。',
  'fact.SME-24.questions': '有關 SME 申請的問題、疑慮與呈報都由 FPM 處理。',
  'fact.SME-24.decides': 'FPM 審查 SME 申請，並核准或拒絕。',
  'fact.SME-24.learning': 'FPM 確保合作夥伴安排特定人員學習、積極參與，並對學習負責。',
  'fact.SME-24.agree': 'FPM 與 SME、合作夥伴商定期望、成果、退出標準與時程。',
  'fact.SME-24.similar': 'FPM 監督不要因相似情境重複提出申請。',
  'fact.SME-25.customer': '有時 SME 直接與客戶合作，由合作夥伴從旁輔助。',
  'fact.SME-25.service': 'SME 與合作夥伴、FPM 合作，遵循 FastTrack 服務說明，並讓合作夥伴也照此進行。',
  'fact.SME-25.ftop': 'SME 更新 FTOP，讓 FPM 與合作夥伴得到摘要；SME 也向 FPM 回饋，由 FPM 記入 FTOP。',

  'fact.AMB-01': '表中寫的是「多於 150」，剛好 150 沒有涵蓋。我既不承諾也不否定：請與您的 FPM 確認。',
  'fact.AMB-01.below': '150 席及以下不符合表中的界線。還有什麼辦法，可以問您的 FPM。',
  'fact.AMB-02':
    '剛好 10,000 席，兩列都沒有涵蓋：一列是「多於 10,000」，另一列是「低於 10,000」。請詢問您的 FPM，這段期間可先用自助部署指南。',
  'fact.AMB-03': 'MIG P1 列在自助部署的表裡，卻有申請途徑，所以只能算例外：請先與您的 FPM 商定，不保證核准。',
  'fact.AMB-03.below': 'MIG P1 只有一列，要求多於 5,000 席。5,000 席及以下沒有寫明辦法：請詢問您的 FPM。',
  'fact.AMB-04': '「無限制」指席位數不限，不是說有人力資源。客戶如果確實擁有 AIP P2，另有一列可申請 SME。',
  'fact.AMB-05.not_asked': '來源列出的是英文。如需其他語言，請寫在表單中並詢問您的 FPM；我不作承諾。',
  'fact.AMB-05.not_listed': '來源列出的是英文。請在表單中寫明需要{language}，並詢問您的 FPM；我不作承諾。',
  'fact.AMB-05.ftc_supported':
    '「支援 WW FTC」指 FTC 支援的語言。名單不在來源中，請向您的 FPM 確認所需語言。',
  'fact.AMB-05.limited': '「有限」沒有定義：英文以外的語言都要向您的 FPM 確認。',
  'fact.AMB-05.form': '表單會問 SME 的主要語言與第二語言：請把需求寫在那裡。',
  'fact.AMB-07a': '關閉申請並不結束合作：合作會持續到符合退出標準為止。',
  'fact.AMB-07e': '兩者之間的界線來源沒有給出，席位數也不能決定。',
  'fact.AMB-07h': '表單中還缺：{missing}。以下取自您的紀錄，請核對：{taken}。',
  'fact.AMB-07i': '來源只對安全性與合規性的工作負載有席位要求。',
  'fact.AMB-07l': '提交之後的取消或修改，來源沒有說明。只有草稿可以捨棄，只有被 FPM 退回的申請可以修改。',
  'fact.EXT-07':
    '外部說明（約 2024 年）：FastTrack 的其他資料提到的是擁有 150 個以上（含）Microsoft 365 授權的客戶。',

  'cell.ftc_supported': '支援 WW FTC',
  'cell.english': '英文',
  'cell.english_limited': '英文/有限',
  'cell.english_only': '僅限英文',

  'caveat.AMB-06': '來源只寫「5 天」，沒有說明是否為工作天；分類以工作天計。時區與假日都沒有說明。',
  'caveat.AMB-07': '核准之後指派 SME 的期限，來源沒有說明；由誰分類，也沒有寫明。',
  'caveat.AMB-07b': '來源說 SME 與合作夥伴合作，同時列出例外。預設情況下 SME 協助合作夥伴，從不主導。',
  'caveat.AMB-07c':
    '來源一處寫 SME 會聯絡您，另一處寫 SME 可能聯絡您。所以請等候通知，沒有消息就問您的 FPM。',
  'caveat.AMB-07d':
    '來源沒有定義「同一主題」。合作夥伴在 12 個月內再次申請相同的工作負載與角色時，我只提醒，不阻擋；12 個月是我自己的界線。',
  'caveat.AMB-07f':
    '來源一處說 Migration Resource 用於 Exchange 移轉，另一處說用於移轉。非郵件的移轉，請向您的 FPM 確認角色。',
  'caveat.AMB-07g':
    '來源中此工具有兩個名稱：「FTC 資源要求頁面」與「Nexus FTC 資源要求工具」。我視為同一個。',
  'caveat.AMB-07h': '來源沒有說明哪些欄位必填。除第二語言外我都會詢問，每份申請一個工作負載。',
  'caveat.AMB-07j': '來源與要求工具都使用舊縮寫。現在的產品名稱屬於常識，不出自來源。',
  'caveat.AMB-07k': '在這裡 FPM 與 PSM 是同一回事。外部說明（2023–24 年）：較新的資料又改稱 PSM。',
  'caveat.AMB-36': '來源沒有說明「SMC」或「FE」代表什麼。請詢問您的 FPM。',
};
