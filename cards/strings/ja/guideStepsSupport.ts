import type { guideStepsSupport as english } from '../en/guideStepsSupport.ts';
import type { Like } from '../like.ts';

export const guideStepsSupport: Like<typeof english> = {
  'step.support_activate.sign_in_as_admin': '管理者でサインインする',
  'step.support_activate.sign_in_as_admin.where':
    'パートナー センター（出典の表記はパートナー ダッシュボード）',
  'step.support_activate.sign_in_as_admin.when':
    'グローバル管理者または MPN 管理者としてサインインしている。',
  'step.support_activate.open_technical_benefits': '技術特典を開く',
  'step.support_activate.open_technical_benefits.where':
    '「特典」（Benefits）>「技術特典」（Technical benefits）タブ。2023 年以降は「テクニカル サポートとコンサルティング」のこともあります',
  'step.support_activate.open_technical_benefits.when': '特典が表示された。',
  'step.support_activate.expand_benefit': '特典を展開する',
  'step.support_activate.expand_benefit.where': '一覧の特典（たとえば Microsoft Action Pack）',
  'step.support_activate.expand_benefit.when': '有効化の方法が表示された。',
  'step.support_activate.start_activation': '有効化を始める',
  'step.support_activate.start_activation.ready':
    '同僚に見えてもよいメール アドレス（後でほかのユーザーにも表示されます）',
  'step.support_activate.start_activation.where': '展開した特典の中',
  'step.support_activate.start_activation.when': 'リクエストを送信した。',
  'step.support_activate.receive_ids': 'ID を受け取る',
  'step.support_activate.receive_ids.where': 'サインインしたユーザーのメール、または代替メール アドレス',
  'step.support_activate.receive_ids.when': 'アクセス ID と契約 ID が届いた。',
  'step.support_activate.wait_for_balance': '残高の表示を待つ',
  'step.support_activate.wait_for_balance.where': '「サポート > 特典と活動」、または aka.ms/MySupport',
  'step.support_activate.wait_for_balance.when': '（空白）の代わりに残高が表示された。',
  'step.support_activate.create_incident': '最初のインシデントを作成する',
  'step.support_activate.create_incident.ready':
    'アクセス ID と契約 ID。入力するのはポータルだけにしてください。',
  'step.support_activate.create_incident.where': 'サポート ポータル',
  'step.support_activate.create_incident.when':
    'インシデントを作成した。アドバイザリ リクエストには有効化は必要ありません。',
};
