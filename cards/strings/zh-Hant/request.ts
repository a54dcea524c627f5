import type { request as english } from '../en/request.ts';
import type { Like } from '../like.ts';

export const request: Like<typeof english> = {
  'state.submitted': '等待決定',
  'state.returned': '已退回補件',
  'state.approved': '已核准',
  'state.rejected': '已拒絕',
  'state.assigned': '已指派 SME',
  'state.closed': '已關閉',
  'state.withdrawn': '已撤回',

  'request.title': 'SME 申請 {id}',
  'request.title.decide': '待決定的 SME 申請：{id}',
  'request.summary': '{id}：{state}。{customer}，{workload}',
  'request.summary.decide': '{partner} 申請 SME：{workload}，{seats} 席（{id}）',

  'request.submitted.requester': '由 {fpm}（FPM）決定，結果會在這裡通知您。',
  'request.submitted.fpm': '{partner} 的 {requester} 正在等待您的決定。',
  'request.submitted.other': '由 {fpm}（FPM）決定。',
  'request.corrected.fpm': '{partner} 的 {requester} 已修改申請，正在等待您的決定。',
  'request.returned': '{name} 於 {at} 退回',
  'request.approved': '{name} 於 {at} 核准',
  'request.rejected': '{name} 於 {at} 拒絕',
  'request.assigned': '{at} 已指派 SME：{sme}',
  'request.closed': '{name} 已於 {at} 關閉',
  'request.withdrawn': '{name} 已於 {at} 撤回',
  'request.returned.next': '請修改後重新提交，時限從那時重新計算。',
  'request.approved.next':
    '接下來由 FastTrack SME 指派團隊安排 SME，來源沒有規定期限。SME 通常會與您聯絡；若沒有消息，請問 {fpm}。',
  'request.rejected.next': '再次申請之前，請先與 {fpm} 溝通。',
  'request.assigned.next': 'SME 通常會直接與您聯絡。如果沒有消息，請詢問 {fpm}。',
  'request.closed.next': '「已關閉」表示申請已得到滿足。合作會繼續，直到達成結束準則。',
  'request.withdrawn.next': '如果仍需要協助，請與 {fpm} 討論。您可以隨時提交新的申請。',

  'deadline.received': '{at} 提交。',
  'deadline.received.requester': '{at} 提交。此卡片即為提交確認。',
  'deadline.triage': '{date} 前完成分類（1 個工作天）',
  'deadline.decision': '{date} 前決定（5 天）',
  'deadline.honesty': '來源沒有說明這 5 天是否為工作天。以 5 個工作天計是 {date}。',
  'deadline.honesty.requester':
    '來源沒有說明這 5 天是否為工作天。以 5 個工作天計是 {date}。 屆時仍無消息，請問 {fpm}。',
  'deadline.first': '首次提交：{at}',

  'row.requester': '申請人',
  'row.fpm': 'FPM',

  'decide.note': '給合作夥伴的話',
  'decide.note.hint': '拒絕或退回時必填：需要他們修改什麼、了解什麼？',
  'decide.note.required': '請說明原因或需要修改的內容，合作夥伴會看到。',
  'decide.check': '核准前請確認：合作夥伴會安排人員學習嗎？是否與以往類似的申請重複？',
  'request.moved_on': 'SME 申請 {id} 已不再與您有關。',

  'refused.forbidden': '只有該合作夥伴的 FPM 能決定此申請。',
  'refused.self_approval': '不能決定自己的申請，須由 {fpm} 決定。',
  'refused.stale': '此申請剛剛有了變動，以下是目前的狀態。',
  'refused.wrong_state': '此申請已有決定，以下是目前的狀態。',
  'refused.approved_already': '您已經核准過了，還需要其他人核准。',
  'refused.not_in_contact': 'SME 尚未確認首次聯絡，因此還不能關閉申請。',
  'refused.in_contact': 'SME 已經與合作夥伴取得聯絡。',
  'refused.not_an_sme': '此人不能擔任這個申請的 SME，請另選一位。',
  'refused.not_an_fpm': '此人不能決定這個申請，請另選一位 FPM。',
  'refused.malformed': '該按鈕帶來的內容無法使用，未作任何變更。以下是申請目前的狀態。',
  'refused.not_found': '在您可以檢視的申請中找不到它。請核對編號，或詢問您的 FPM。',
  'refused.unknown_button': '這個按鈕已失效。輸入「說明」查看我能做什麼。',
  'refused.later': '還在處理，完成後此卡片會自動更新。',
  'refused.fault': '我這邊出了問題，未作任何變更。請稍等一分鐘再試。參考編號：{reference}',

  'list.title': '我的申請',
  'list.empty': '您還沒有提交過申請。輸入「申請 SME」即可開始。',
  'list.more': '僅顯示最新的 {count} 份。',
  'queue.title': '我的待辦',
  'queue.not_fpm': '只有 FPM 才有待辦清單。輸入「我的申請」查看您的申請。',
  'queue.empty': '沒有等待您決定的申請。',
  'queue.more': '僅顯示最緊急的 {count} 份。',
  'queue.due': '期限：{when}',
  'queue.overdue': '已逾期：期限為{when}',
  'list.line': '{workload} · {seats} 席 · {partner}',
  'list.filed': '{at} 提交',

  'draft.discarded': '已捨棄，沒有送出任何內容。',
  'draft.gone': '該草稿已提交或已捨棄。輸入「申請 SME」新建一份。',
  'file.not_a_requester': '您的帳號可以提問，但不能提交申請。請 FPM 將您加入為申請人。',
  'file.no_partner': '我還不知道您所屬的公司，無法代為提交。請詢問您的 FPM。',
  'file.not_frp':
    '在我的紀錄中，{partner} 不是 FastTrack 就緒合作夥伴，只有就緒合作夥伴才能申請 SME。請詢問您的 FPM。',
  'file.no_fpm':
    '在我的紀錄中，{partner} 沒有 FPM，因此無人可以決定。請寫信到 ftsmeassign@microsoft.com 查詢。',
};
