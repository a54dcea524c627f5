import type { queue as english } from '../en/queue.ts';
import type { Like } from '../like.ts';

export const queue: Like<typeof english> = {
  'queue.filter': '篩選',
  'queue.filter.partner': '合作夥伴',
  'queue.filter.all': '所有合作夥伴',
  'queue.filter.state': '狀態',
  'queue.filter.late': '已過期限',
  'queue.filter.late.hint': '只看等待過久的',
  'queue.filter.apply': '顯示',
  'queue.last': '這是您佇列中的最後一件。',
  'queue.first': '這是您佇列中的第一件。',
  'queue.empty.filtered': '沒有符合條件的申請。',
  'button.previous': '上一件',
  'button.next': '下一件',
  'move_several.button': '批次轉交',
  'move_several.title': '將多件申請轉交給另一位 FPM',
  'move_several.note': '每位合作夥伴都會收到通知，知道現在由誰決定。時限不會重新計算。',
  'move_several.requests': '申請',
  'move_several.line': '{customer} · {partner} · {workload} · {due}',
  'move_several.nothing': '請至少選擇一件申請和一位 FPM。',
  'move_several.done': '{count, plural, other {# 件申請已轉交給 {name}}}。',
  'move_several.partly':
    '{count, plural, other {# 件申請已轉交給 {name}}}。{left, plural, other {# 件沒有轉交}}：期間已有變更，或不能轉給此人。',
};
