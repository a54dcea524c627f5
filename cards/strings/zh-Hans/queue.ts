import type { queue as english } from '../en/queue.ts';
import type { Like } from '../like.ts';

export const queue: Like<typeof english> = {
  'queue.filter': '筛选',
  'queue.filter.partner': '合作伙伴',
  'queue.filter.all': '所有合作伙伴',
  'queue.filter.state': '状态',
  'queue.filter.late': '已过期限',
  'queue.filter.late.hint': '只看等待过久的',
  'queue.filter.apply': '显示',
  'queue.last': '这是您队列中的最后一个。',
  'queue.first': '这是您队列中的第一个。',
  'queue.empty.filtered': '没有符合条件的申请。',
  'button.previous': '上一个',
  'button.next': '下一个',
  'move_several.button': '批量转交',
  'move_several.title': '将多个申请转交给另一位 FPM',
  'move_several.note': '每位合作伙伴都会收到通知，知道现在由谁决定。时限不会重新计算。',
  'move_several.requests': '申请',
  'move_several.line': '{customer} · {partner} · {workload} · {due}',
  'move_several.nothing': '请至少选择一个申请和一位 FPM。',
  'move_several.done': '{count, plural, other {# 个申请已转交给 {name}}}。',
  'move_several.partly':
    '{count, plural, other {# 个申请已转交给 {name}}}。{left, plural, other {# 个没有转交}}：期间已有变化，或不能转给此人。',
};
