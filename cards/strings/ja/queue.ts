import type { queue as english } from '../en/queue.ts';
import type { Like } from '../like.ts';

export const queue: Like<typeof english> = {
  'queue.filter': '絞り込む',
  'queue.filter.partner': 'パートナー',
  'queue.filter.all': 'すべてのパートナー',
  'queue.filter.state': '状態',
  'queue.filter.late': '期限切れ',
  'queue.filter.late.hint': '待たせすぎているものだけ',
  'queue.filter.apply': '表示',
  'queue.last': 'キューの最後の申請です。',
  'queue.first': 'キューの最初の申請です。',
  'queue.empty.filtered': '条件に合う申請はありません。',
  'button.previous': '前へ',
  'button.next': '次へ',
  'move_several.button': 'まとめて引き継ぐ',
  'move_several.title': '複数の申請を別の FPM に引き継ぐ',
  'move_several.note': '判断者が変わったことは各パートナーに通知されます。期限は数え直しません。',
  'move_several.requests': '申請',
  'move_several.line': '{customer} · {partner} · {workload} · {due}',
  'move_several.nothing': '申請を 1 件以上と FPM を選んでください。',
  'move_several.done': '{count, plural, other {# 件を {name} さんに引き継ぎました}}。',
  'move_several.partly':
    '{count, plural, other {# 件を {name} さんに引き継ぎました}}。{left, plural, other {# 件}}は引き継いでいません。その間に変わったか、この人には渡せません。',
};
