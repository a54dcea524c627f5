import type { request as english } from '../en/request.ts';
import type { Like } from '../like.ts';

export const request: Like<typeof english> = {
  'state.submitted': '等待决定',
  'state.returned': '已退回补充',
  'state.approved': '已批准',
  'state.rejected': '已拒绝',
  'state.assigned': '已分配 SME',
  'state.closed': '已关闭',
  'state.withdrawn': '已撤回',

  'request.title': 'SME 申请 {id}',
  'request.title.decide': '待决定的 SME 申请：{id}',
  'request.summary': '{id}：{state}。{customer}，{workload}',
  'request.summary.decide': '{partner} 申请 SME：{workload}，{seats} 席位（{id}）',

  'request.submitted.requester': '由 {fpm}（FPM）决定，结果会在这里通知您。',
  'request.submitted.fpm': '{partner} 的 {requester} 正在等待您的决定。',
  'request.submitted.other': '由 {fpm}（FPM）决定。',
  'request.corrected.fpm': '{partner} 的 {requester} 已修改申请，正在等待您的决定。',
  'request.returned': '{name} 于 {at} 退回',
  'request.approved': '{name} 于 {at} 批准',
  'request.rejected': '{name} 于 {at} 拒绝',
  'request.assigned': '{at} 已分配 SME：{sme}',
  'request.closed': '{name} 已于 {at} 关闭',
  'request.withdrawn': '{name} 已于 {at} 撤回',
  'request.returned.next': '请修改后重新提交，时限从那时重新计算。',
  'request.approved.next':
    '接下来由 FastTrack SME 分配团队指派 SME，来源没有规定期限。SME 通常会联系您；如果没有消息，请问 {fpm}。',
  'request.rejected.next': '再次申请之前，请先与 {fpm} 沟通。',
  'request.assigned.next': 'SME 通常会直接与您联系。如果没有消息，请询问 {fpm}。',
  'request.closed.next': '“已关闭”表示申请已得到满足。接洽会继续，直到达到退出标准。',
  'request.withdrawn.next': '如果仍需要帮助，请与 {fpm} 沟通。您可以随时提交新的申请。',

  'deadline.received': '{at} 提交。',
  'deadline.received.requester': '{at} 提交。此卡片即为提交确认。',
  'deadline.triage': '{date} 前完成分类（1 个工作日）',
  'deadline.decision': '{date} 前决定（5 天）',
  'deadline.honesty': '来源没有说明这 5 天是否为工作日。按 5 个工作日算是 {date}。',
  'deadline.honesty.requester':
    '来源没有说明这 5 天是否为工作日。按 5 个工作日算是 {date}。 届时仍无消息，请问 {fpm}。',
  'deadline.first': '首次提交：{at}',

  'row.requester': '申请人',
  'row.fpm': 'FPM',

  'decide.note': '给合作伙伴的话',
  'decide.note.hint': '拒绝或退回时必填：需要他们修改什么、了解什么？',
  'decide.note.required': '请说明原因或需要修改的内容，合作伙伴会看到。',
  'decide.check': '批准前请确认：合作伙伴会安排人员学习吗？是否与以往类似的申请重复？',
  'request.moved_on': 'SME 申请 {id} 已不再与您有关。',

  'refused.forbidden': '只有该合作伙伴的 FPM 能决定此申请。',
  'refused.self_approval': '不能决定自己的申请，须由 {fpm} 决定。',
  'refused.stale': '此申请刚刚有了变化，以下是现在的状态。',
  'refused.wrong_state': '此申请已有决定，以下是现在的状态。',
  'refused.approved_already': '您已经批准过了，还需要其他人批准。',
  'refused.not_in_contact': 'SME 尚未确认首次联系，因此还不能关闭申请。',
  'refused.in_contact': 'SME 已经与合作伙伴取得联系。',
  'refused.not_an_sme': '此人不能担任这个申请的 SME，请另选一位。',
  'refused.not_an_fpm': '此人不能决定这个申请，请另选一位 FPM。',
  'refused.malformed': '该按钮带来的内容无法使用，未作任何更改。以下是申请现在的状态。',
  'refused.not_found': '在您可以查看的申请中找不到它。请核对编号，或询问您的 FPM。',
  'refused.unknown_button': '这个按钮已失效。输入“帮助”查看我能做什么。',
  'refused.later': '还在处理，完成后此卡片会自动更新。',
  'refused.fault': '我这边出了问题，未作任何更改。请稍等一分钟再试。参考号：{reference}',

  'list.title': '我的申请',
  'list.empty': '您还没有提交过申请。输入“申请 SME”即可开始。',
  'list.more': '仅显示最新的 {count} 份。',
  'queue.title': '我的待办',
  'queue.not_fpm': '只有 FPM 才有待办列表。输入“我的申请”查看您的申请。',
  'queue.empty': '没有等待您决定的申请。',
  'queue.more': '仅显示最紧急的 {count} 份。',
  'queue.due': '期限：{when}',
  'queue.overdue': '已逾期：期限为{when}',
  'list.line': '{workload} · {seats} 席位 · {partner}',
  'list.filed': '{at} 提交',

  'draft.discarded': '已放弃，没有发送任何内容。',
  'draft.gone': '该草稿已提交或已放弃。输入“申请 SME”新建一份。',
  'file.not_a_requester': '您的账号可以提问，但不能提交申请。请让 FPM 把您添加为申请人。',
  'file.no_partner': '我还不知道您所在的公司，无法代为提交。请询问您的 FPM。',
  'file.not_frp':
    '在我的记录中，{partner} 不是 FastTrack 就绪合作伙伴，只有就绪合作伙伴才能申请 SME。请询问您的 FPM。',
  'file.no_fpm':
    '在我的记录中，{partner} 没有 FPM，因此无人可以决定。请写信到 ftsmeassign@microsoft.com 查询。',
};
