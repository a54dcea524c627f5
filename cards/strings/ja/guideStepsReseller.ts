import type { guideStepsReseller as english } from '../en/guideStepsReseller.ts';
import type { Like } from '../like.ts';

export const guideStepsReseller: Like<typeof english> = {
  'step.reseller_register.gather_info': '必要なものをそろえる',
  'step.reseller_register.gather_info.ready':
    '職場アカウントのグローバル管理者のサインイン情報、会社の法人名と住所、主要連絡先、カスタマー サポートの情報',
  'step.reseller_register.gather_info.when': 'すべて手元にそろっている。',
  'step.reseller_register.gather_info.note':
    '出典は Partner Membership Center（PMC）のログインも挙げていますが、省いてください。PMC は 2022 年 5 月に廃止されました。',
  'step.reseller_register.welcome': '「ようこそ」ページを開く',
  'step.reseller_register.welcome.where': 'パートナー センターの、間接リセラー向け「ようこそ」ページ',
  'step.reseller_register.welcome.when': '足りないものがないことを、そこで確認した。',
  'step.reseller_register.sign_in_global_admin': 'グローバル管理者でサインインする',
  'step.reseller_register.sign_in_global_admin.ready':
    'Office 365、Azure、Dynamics CRM の職場アカウント。なければ、そのページで「作成する」を選びます。',
  'step.reseller_register.sign_in_global_admin.where': '「ようこそ」ページ',
  'step.reseller_register.sign_in_global_admin.when': 'グローバル管理者の資格情報でサインインしている。',
  'step.reseller_register.associate_partner_id': 'PartnerID を関連付ける',
  'step.reseller_register.associate_partner_id.ready':
    'Microsoft AI Cloud Partner Program のサインイン情報（CSP のものとは違うことがあります）',
  'step.reseller_register.associate_partner_id.where':
    '「設定」（歯車）>「アカウント設定」>「組織プロファイル」>「識別子」で、種類が「場所」（Location）の PartnerID',
  'step.reseller_register.associate_partner_id.when':
    'CSP アカウントと同じ国/地域の PartnerID が関連付けられている。',
  'step.reseller_register.associate_partner_id.note':
    '後回しにもできますが、済むまでは MPA への署名も CSP での取引もできません。',
  'step.reseller_register.profile_and_contact': 'プロファイルと連絡先を入力する',
  'step.reseller_register.profile_and_contact.ready':
    'DUNS ID（または手入力する法人情報）、会社独自のドメインのアドレスを持つ主要連絡先、カスタマー サポートの情報',
  'step.reseller_register.profile_and_contact.where': '登録の画面（サインイン後）',
  'step.reseller_register.profile_and_contact.when':
    'すべて保存した。Microsoft が検証済みの住所を提案したときは、自社の住所と見比べた。',
  'step.reseller_register.primary_contact_verified': '主要連絡先が確認する',
  'step.reseller_register.primary_contact_verified.where': 'Microsoft から主要連絡先に届くメール',
  'step.reseller_register.primary_contact_verified.when':
    '本人が登録したこと、アドレスが会社のものであることを、主要連絡先が確認した。審査はその後に進みます。',
  'step.reseller_register.microsoft_verification': 'Microsoft が登録を検証する',
  'step.reseller_register.microsoft_verification.where': '状況の連絡は主要連絡先のアドレスに届きます',
  'step.reseller_register.microsoft_verification.when': '検証完了の連絡が Microsoft から届いた。',
  'step.reseller_register.sign_mpa': 'MPA に署名する',
  'step.reseller_register.sign_mpa.ready':
    'グローバル管理者の資格情報。「表示」で、先に契約を読んだりダウンロードしたりできます。',
  'step.reseller_register.sign_mpa.where': 'パートナー センターの「契約」ページ >「承諾」',
  'step.reseller_register.sign_mpa.when': 'Microsoft パートナー契約（MPA）を承諾した。',
  'step.reseller_register.confirm_status_active': '状態が「アクティブ」か確かめる',
  'step.reseller_register.confirm_status_active.where':
    'パートナー センターの「法的情報」>「プログラム情報」',
  'step.reseller_register.confirm_status_active.when':
    'MPA が署名済みで、間接リセラーの状態が「アクティブ」（Active）になっている。',
  'step.reseller_register.admin_agent_group': '管理エージェントに加わる',
  'step.reseller_register.admin_agent_group.where':
    '「設定」（歯車）>「アカウント設定」>「ユーザー管理」> 自分の名前 >「管理エージェント」>「更新」',
  'step.reseller_register.admin_agent_group.when':
    'グループに入っている。設定の仕上げとユーザーの追加に必要です。',

  'step.reseller_existing.support_contact_info': 'サポートの連絡先を入力する',
  'step.reseller_existing.support_contact_info.ready': 'カスタマー サポートの連絡先',
  'step.reseller_existing.support_contact_info.where': 'パートナー センターの、間接リセラーの登録画面',
  'step.reseller_existing.support_contact_info.when': 'リセラー アカウントができている。',
  'step.reseller_existing.support_contact_info.note':
    '出典の表現は「これだけで済むことがある」です。ほかの入力を求められたら、長いほうのガイドを使ってください。',

  'step.reseller_connect.find_provider': 'プロバイダーを探す',
  'step.reseller_connect.find_provider.ready':
    '会社の法的な所在地（取引できるプロバイダーと地域はこれで決まります）',
  'step.reseller_connect.find_provider.where':
    'Microsoft の公式プロバイダー一覧。見つけたら直接問い合わせます',
  'step.reseller_connect.find_provider.when': 'リセラー プログラム、サポート、条件について合意した。',
  'step.reseller_connect.receive_invitation': 'プロバイダーから招待を受ける',
  'step.reseller_connect.receive_invitation.where':
    'プロバイダーからのメール（パートナー センターへのリンク付き）',
  'step.reseller_connect.receive_invitation.when': '招待メールが届いた。',
  'step.reseller_connect.follow_link': 'リンクを開く',
  'step.reseller_connect.follow_link.where': 'メールの中のリンク（再度サインインを求められることがあります）',
  'step.reseller_connect.follow_link.when': '承認を求めているプロバイダーが表示された。',
  'step.reseller_connect.authorize_provider': 'プロバイダーを承認する',
  'step.reseller_connect.authorize_provider.where':
    'チェック ボックスをオンにして、「間接プロバイダーを承認する」を選びます',
  'step.reseller_connect.authorize_provider.when': 'プロバイダーを承認した。',
  'step.reseller_connect.see_partnership': 'パートナーシップを確かめる',
  'step.reseller_connect.see_partnership.where':
    'パートナー センターの「間接プロバイダー」。「顧客を表示する」で共有の顧客が見られます。',
  'step.reseller_connect.see_partnership.when':
    'プロバイダーが貴社の「間接プロバイダー」ページに、貴社が先方の「間接リセラー」ページに表示されている。',
  'step.reseller_connect.remove_provider_admin': '管理者アクセス権を外す',
  'step.reseller_connect.remove_provider_admin.where': 'Office 365 ポータル',
  'step.reseller_connect.remove_provider_admin.when':
    'プロバイダーに職場アカウントの管理者アクセス権がなくなった。ほかに何が変わるかは出典にないので、プロバイダーに確認してください。',
  'step.reseller_connect.invite_customers': '新しい顧客を招待する',
  'step.reseller_connect.invite_customers.ready': '顧客のメール アドレス',
  'step.reseller_connect.invite_customers.where':
    'パートナー センターの「間接プロバイダー」>「新しい顧客を招待する」',
  'step.reseller_connect.invite_customers.when':
    '顧客が承諾した。プロバイダーが注文を出すには、これが必要です。',
};
