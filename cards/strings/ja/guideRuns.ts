import type { guideRuns as english } from '../en/guideRuns.ts';
import type { Like } from '../like.ts';

export const guideRuns: Like<typeof english> = {
  'button.guide_others.reseller': 'ほかのリセラー',
  'button.guide_others.provider': 'ほかのプロバイダー',
  'button.guide_others.customer': 'ほかの顧客',
  'button.guide_others.location': 'ほかの事業所',
  'button.guide_begin': '始める',
  'button.guide_choose': '開く',
  'button.guide_close': '片付ける',
  'button.guide_manage': '名前の変更・片付け',
  'button.guide_name': '名前を保存',
  'guide.of': '{guide}：{name}',
  'guide.name.reseller': 'どのリセラーとの手続きですか？',
  'guide.name.provider': 'どのプロバイダーとの手続きですか？',
  'guide.name.customer': 'どの顧客のための手続きですか？',
  'guide.name.location': 'どの事業所のための手続きですか？',
  'guides.another.reseller': '別のリセラーと始める',
  'guides.another.provider': '別のプロバイダーと始める',
  'guides.another.customer': '別の顧客のために始める',
  'guides.another.location': '別の事業所のために始める',
  'guides.choose': 'どれを開きますか？',
  'guides.unnamed': '{n} 件目（名前なし）',
  'guides.line.several': '{count} 件進行中：{names}{more, select, more { ほか} other {}}',
  'guide.closed': 'これは片付けられていて、一覧には表示されません。ここで何か操作すると、再開されます。',
  'guide.refused.not_chosen': '先に選んでください。',
  'guide.refused.name_needed': 'ほかと区別できるように、先に名前を入力してください。',
  'guide.refused.name_secret':
    'パスワードか ID のように見えたので、保存していません。普通の名前を入力してください。',
  'guide.refused.named_already': 'それはすでに進行中です。こちらです。',
  'guide.refused.too_many': 'すでに 40 件が進行中です。先にどれかを終えるか片付けてください。',
  'guide.refused.stale': 'その間に変更がありました。現在の状況です。',
};
