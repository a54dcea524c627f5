import type { guideStepsProvider as english } from '../en/guideStepsProvider.ts';
import type { Like } from '../like.ts';

export const guideStepsProvider: Like<typeof english> = {
  'step.provider_profile.review_profile': '自社のプロファイルを見る',
  'step.provider_profile.review_profile.where': 'Microsoft の公式な間接プロバイダーの一覧',
  'step.provider_profile.review_profile.when': '変えるところがわかった。',
  'step.provider_profile.request_profile_update': '変更を依頼する',
  'step.provider_profile.request_profile_update.ready': '会社名、ロゴ、場所ごとのリンク先 URL',
  'step.provider_profile.request_profile_update.where':
    'パートナー センター（2018 年の表記はパートナー ダッシュボード）のサポート要求。新しい版では、Microsoft の担当者への問い合わせを案内しています。',
  'step.provider_profile.request_profile_update.when': '2～3 週間後、一覧に新しい内容が載っている。',

  'step.provider_connect.check_reseller_is_ready': 'リセラーの準備を確かめる',
  'step.provider_connect.check_reseller_is_ready.where':
    'リセラーに確認し、「CSP での間接プロバイダーとの連携」のページを案内します',
  'step.provider_connect.check_reseller_is_ready.when':
    'リセラーが間接リセラーとして CSP に登録し、パートナー センターのアカウントを持っている。',
  'step.provider_connect.open_indirect_resellers': '「間接リセラー」を開く',
  'step.provider_connect.open_indirect_resellers.ready': 'リセラーのメール アドレス',
  'step.provider_connect.open_indirect_resellers.where':
    'パートナー センター（2018 年の表記はパートナー ダッシュボード）>「間接リセラー」',
  'step.provider_connect.open_indirect_resellers.when': 'ページが開いた。',
  'step.provider_connect.request_relationship': '関係を要求する',
  'step.provider_connect.request_relationship.where':
    '「リセラー関係を要求する」（Request a reseller relationship）。現在は「パートナーシップを要求する」（Request a partnership）のこともあります',
  'step.provider_connect.request_relationship.when': 'メールの下書きが表示された。',
  'step.provider_connect.send_with_link': 'リンク付きのメールを送る',
  'step.provider_connect.send_with_link.where':
    '「電子メールで開く」、または「クリップボードにコピー」で貼り付け、最後に「完了」',
  'step.provider_connect.send_with_link.when': '専用リンクの入ったメールを送った。',
  'step.provider_connect.reseller_accepts': 'リセラーが承諾する',
  'step.provider_connect.reseller_accepts.where':
    'リセラーがリンクを開き、「間接プロバイダーを承認する」を選びます',
  'step.provider_connect.reseller_accepts.when': '承認したとリセラーから連絡があった。',
  'step.provider_connect.see_reseller_in_list': '一覧でリセラーを確かめる',
  'step.provider_connect.see_reseller_in_list.where': 'パートナー センター >「間接リセラー」',
  'step.provider_connect.see_reseller_in_list.when':
    'リセラーが一覧にある。顧客の追加、リセラーの顧客の注文、サブスクリプションへの関連付けができるようになりました。',

  'step.provider_add_customer.find_reseller': 'リセラーを探す',
  'step.provider_add_customer.find_reseller.where':
    'パートナー センター（2018 年の表記はパートナー ダッシュボード）>「間接リセラー」',
  'step.provider_add_customer.find_reseller.when': 'リセラーが見つかった。',
  'step.provider_add_customer.add_new_customer': '顧客を入力する',
  'step.provider_add_customer.add_new_customer.ready': '顧客の詳細',
  'step.provider_add_customer.add_new_customer.where':
    'リセラーの「新しい顧客の追加」、続いて「次へ: サブスクリプション」',
  'step.provider_add_customer.add_new_customer.when': '詳細を入力した。リセラーは選択済みです。',
  'step.provider_add_customer.choose_subscriptions': 'サブスクリプションを選ぶ',
  'step.provider_add_customer.choose_subscriptions.ready': 'どのサブスクリプションを何ライセンスか',
  'step.provider_add_customer.choose_subscriptions.where':
    '「新しいサブスクリプション」ページ、続いて「次へ: レビュー」',
  'step.provider_add_customer.choose_subscriptions.when': 'サブスクリプションとライセンス数を選んだ。',
  'step.provider_add_customer.review_order': '注文を確かめる',
  'step.provider_add_customer.review_order.where': '「レビュー」ページ',
  'step.provider_add_customer.review_order.when':
    'すべて正しい。前のページには戻れません。「キャンセル」は操作全体を取り消します。',
  'step.provider_add_customer.submit_order': '注文を送信する',
  'step.provider_add_customer.submit_order.where': '「レビュー」ページの「送信」',
  'step.provider_add_customer.submit_order.when': '「確認」ページが表示された。開いたままにしてください。',
  'step.provider_add_customer.hand_over_setup_info': 'セットアップ情報を渡す',
  'step.provider_add_customer.hand_over_setup_info.where': '「確認」ページ >「セットアップ情報」',
  'step.provider_add_customer.hand_over_setup_info.when': 'ユーザー名と一時パスワードを控え、顧客に送った。',
  'step.provider_add_customer.finish': 'ページを閉じる',
  'step.provider_add_customer.finish.where': '「確認」ページの「完了」',
  'step.provider_add_customer.finish.when': '顧客が貴社の顧客一覧にあり、リセラーと関連付けられている。',

  'step.provider_add_subscription.open_customers': '顧客を探す',
  'step.provider_add_subscription.open_customers.where':
    'パートナー センター（2018 年の表記はパートナー ダッシュボード）>「顧客」。間接リセラーで絞り込めます',
  'step.provider_add_subscription.open_customers.when': '顧客が見つかった。',
  'step.provider_add_subscription.add_subscription': '注文を始める',
  'step.provider_add_subscription.add_subscription.where': '下矢印で顧客を展開 >「サブスクリプションの追加」',
  'step.provider_add_subscription.add_subscription.when': '「新しいサブスクリプション」ページが開いた。',
  'step.provider_add_subscription.choose_licence_count': '注文するものを選ぶ',
  'step.provider_add_subscription.choose_licence_count.ready': 'どのサブスクリプションを何ライセンスか',
  'step.provider_add_subscription.choose_licence_count.where': '「新しいサブスクリプション」ページ',
  'step.provider_add_subscription.choose_licence_count.when': 'ライセンス数を入力した。',
  'step.provider_add_subscription.choose_reseller_and_submit': 'リセラーを選んで送信する',
  'step.provider_add_subscription.choose_reseller_and_submit.where':
    '同じページのリセラー一覧、続いて「送信」。新しい版には「リセラー（PartnerID）」欄があります。',
  'step.provider_add_subscription.choose_reseller_and_submit.when': 'リセラーの名前を付けて注文を送信した。',
  'step.provider_add_subscription.see_subscription': 'サブスクリプションを確かめる',
  'step.provider_add_subscription.see_subscription.where': '顧客のサブスクリプション一覧',
  'step.provider_add_subscription.see_subscription.when': '新しいサブスクリプションが一覧にある。',
  'step.provider_add_subscription.designate_support_contact': 'サポート連絡先を指定する',
  'step.provider_add_subscription.designate_support_contact.where':
    'サブスクリプションを選択 >「指定のサポート連絡先」> リセラー >「送信」',
  'step.provider_add_subscription.designate_support_contact.when':
    'リセラーがこのサブスクリプションのサポート連絡先になっている。',
};
