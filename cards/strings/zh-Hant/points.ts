/** The first sentence where a question asks for one point of a rule, and what else rests on that point. */
export const points = {
  'answer.point.contact_after': '請先問您的 FPM：合作結束之後，要先諮詢 FPM，再聯絡 SME。',
  'answer.point.no_waiver': '來源沒有提到例外：Azure 需要稽核，新式工作與安全性需要客戶參考。',
  'answer.point.audit_cost': '來源沒有給出稽核的價格。特製化本身不需要單獨購買。',
  'answer.point.who_sees':
    '貴公司的人員、做決定的 FPM 及其代理人；核准之後還有指派團隊與 SME。其他人都看不到。',
  'answer.point.which_days': '來源沒有說明，只寫了「5 天」。明確以工作天計的只有分類：1 個工作天。',
  'answer.point.assignment': '這一步沒有規定期限：SME 在核准之後指派。',
  'answer.point.who_submits': '只有貴公司（FRP）指定的聯絡人或申請人可以提交。',
  'answer.point.fpm_first': '提交之前請先與您的 FPM 商定角色要求與期望。',
  'answer.point.incomplete': '申請會退回給您補充資料，因此會耽誤時間。',
  'answer.point.agreeing': '四件事：期望、成果、退出標準與時程，由 FRP、FPM 和 SME 共同商定。',
  'answer.point.not_mail':
    '依表單說明選「FastTrack Migration Resource」。但這不是郵件移轉，請與您的 FPM 確認角色。',
  'answer.point.areas': '以四個類別、六個指定計算。頁面並列的七個「解決方案區域」把兩者混在一起。',
  'answer.point.msp': 'Azure Expert MSP 不適用：續約程序不包括它。',
  'answer.point.zone': '依外部說明，是 UTC。',
  'answer.point.same_day': '來源沒有說明。其範例中，過了寬限期日期也不變，所以我仍以原來的日期計算。',
  'answer.point.last_day': '最後一天是週年日後第 30 天：視窗在週年日關閉，之後還有 30 天寬限期。',
  'answer.point.duns': '兩種都可以：查詢公司（附 DUNS ID），或選取「手動輸入」。',
  'answer.point.already_in_csp': '不一定全部都要：已經加入 CSP 的公司，可能只需提供客戶支援聯絡資訊。',
  'answer.point.new_to_csp': '自 2020 年 10 月起，第一次加入 CSP 的合作夥伴都註冊為間接經銷商。',
  'answer.point.no_account': '註冊時選取「建立一個」（Create one），再以新帳戶的全域系統管理員登入。',
  'answer.point.choose_provider': '請比較您所在地區的提供者，逐一了解經銷商計畫、支援等級與條款。',
  'answer.point.confirm': '主要連絡人確認 Microsoft 的郵件之後，審查才會繼續。',
  'answer.point.postpone': '關聯可以延後，但在完成之前，既不能簽署 MPA，也不能在 CSP 交易。',
  'answer.point.two_roles':
    '這是兩個不同的角色：全域系統管理員負責註冊公司與簽署 MPA，系統管理代理人負責完成設定。',
  'answer.point.order_needs': '提供者要與您的客戶建立經銷商關係，才能替他們下單。',
  'answer.point.accepted':
    '接受之後，您可以代表經銷商新增客戶、為其客戶下單、將經銷商與訂閱關聯、指定其為支援連絡人。',
  'answer.point.renamed': '現在很可能已經改名。',
  'answer.point.where_blank': '在「權益與活動」(aka.ms/MySupport) 查看：顯示「(空白)」就是合約尚未啟用。',
  'answer.point.hours': '依 2023 年的外部說明：有指定或金級 50 小時，銀級 20 小時，Action Pack 5 小時。',
  'answer.point.designation_cost':
    '依外部說明（2022 至 2023 年），指定的費用為 4,730 美元。特製化不另外收費。',
  'answer.point.how_many_references': '來源沒有寫份數。Microsoft 的申請範例要求三份（外部說明，2023 年）。',
  'answer.point.activate_first': '使用之前必須先啟用。',
  'answer.point.pmc': 'PMC（Partner Membership Center）已於 2022 年 5 月停用，現在請用合作夥伴中心。',
  'answer.point.decided':
    '已做出的決定在這裡無法收回。誤按核准時，請立即寫信給 ftsmeassign@microsoft.com；退回或拒絕之後，合作夥伴可以再次提出。',
  'answer.point.competencies': '銀級與金級能力認證已於 2022 年 9 月 30 日停止（外部說明，2025 年）。',
  'fact.SME-01':
    'SME 為 FRP 與客戶提供深入的技術或部署指引，是特定工作負載、核心技術，或安全性與合規性方面的專家。',
  'fact.IR-11.address':
    '在某些國家/地區，手動輸入的地址會經過驗證；若有出入，Microsoft 會建議郵政單位的標準寫法。',
  'fact.EXT-12.zone': '外部說明（合作夥伴中心文件）：那裡的日期與時間都是 UTC，與您當地的日期可能相差一天。',
} as const;
