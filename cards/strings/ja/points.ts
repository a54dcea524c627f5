/** The first sentence where a question asks for one point of a rule, and what else rests on that point. */
export const points = {
  'answer.point.contact_after':
    'まず FPM に相談してください。エンゲージメントの終了後は、SME に連絡する前に FPM に相談する決まりです。',
  'answer.point.no_waiver':
    '出典に例外の記載はありません。Azure には監査、モダン ワークとセキュリティにはカスタマー リファレンスが必要です。',
  'answer.point.audit_cost': '監査の料金は出典にありません。専門化そのものは個別に購入しません。',
  'answer.point.who_sees':
    '自社の皆さん、決定する FPM とその代理です。承認後は、割り当てチームと SME も見られます。ほかの人には見えません。',
  'answer.point.which_days':
    '出典には「5 日」とだけあり、どちらとも書かれていません。営業日とあるのはトリアージの 1 営業日だけです。',
  'answer.point.assignment': 'それについての期限は示されていません。SME が割り当てられるのは承認の後です。',
  'answer.point.who_submits': '送信できるのは、貴社（FRP）が指定した連絡先または申請者だけです。',
  'answer.point.fpm_first': '送信する前に FPM と話し、役割の要件と期待する内容を合意してください。',
  'answer.point.incomplete': '詳細を補うために差し戻され、その分遅れます。',
  'answer.point.agreeing':
    '期待する内容、成果、終了条件、スケジュールの 4 つです。FRP、FPM、SME の三者で決めます。',
  'answer.point.not_mail':
    'フォームの説明では「FastTrack Migration Resource」です。ただしメールではないので、役割を FPM に確認してください。',
  'answer.point.areas':
    '4 つの分野と 6 つの指定で数えます。ページに並ぶ 7 つの「ソリューション領域」は、両方が混ざったものです。',
  'answer.point.msp': 'Azure Expert MSP は対象外です。更新プロセスには含まれません。',
  'answer.point.zone': '外部情報によると UTC です。',
  'answer.point.same_day':
    '出典に記載はありません。例では猶予期間の後も日付が変わらないので、元の日付のままで計算します。',
  'answer.point.last_day':
    '最終日は記念日の 30 日後です。更新期間は記念日に終わり、その後に 30 日の猶予期間があります。',
  'answer.point.duns': 'どちらでもかまいません。会社を検索して DUNS ID を使うか、「手動で入力」を選びます。',
  'answer.point.already_in_csp':
    '全部とは限りません。既に CSP に登録している会社なら、カスタマー サポートの連絡先だけで足りることがあります。',
  'answer.point.new_to_csp':
    '2020 年 10 月以降、CSP に新しく参加するパートナーは、すべて間接リセラーとして登録します。',
  'answer.point.no_account':
    '登録の途中で「作成する」（Create one）を選び、新しいアカウントのグローバル管理者でサインインします。',
  'answer.point.choose_provider':
    'お近くのプロバイダーを比べ、それぞれにリセラー プログラム、サポート、条件を尋ねてください。',
  'answer.point.confirm': '審査が進むのは、主要連絡先が Microsoft からのメールで確認を済ませた後です。',
  'answer.point.postpone':
    '関連付けは後回しにできますが、済むまでは MPA への署名も CSP での取引もできません。',
  'answer.point.two_roles':
    '別の役割です。会社の登録と MPA の署名はグローバル管理者、設定の仕上げは管理エージェントが行います。',
  'answer.point.order_needs': 'プロバイダーが顧客の注文を出すには、その顧客とのリセラー関係が必要です。',
  'answer.point.accepted':
    '顧客の追加、リセラーの顧客の注文、サブスクリプションへの関連付け、サポート連絡先の指定ができるようになります。',
  'answer.point.renamed': '今は名前が変わっている可能性があります。',
  'answer.point.where_blank':
    '「特典と活動」（aka.ms/MySupport）で確認できます。（空白）とあれば、契約は有効化されていません。',
  'answer.point.hours':
    '2023 年の外部情報では、指定または Gold で 50 時間、Silver で 20 時間、アクション パックで 5 時間です。',
  'answer.point.designation_cost':
    '外部情報（2022～23 年）では、指定の料金は 4,730 米ドルでした。専門化に追加の費用はかかりません。',
  'answer.point.how_many_references':
    '出典に件数はありません。Microsoft の申請例では 3 件です（外部情報、2023 年）。',
  'answer.point.activate_first': '使う前に有効化が必要です。',
  'answer.point.pmc':
    'PMC（Partner Membership Center）は 2022 年 5 月に廃止されました。今はパートナー センターを使います。',
  'answer.point.decided':
    '一度出した判断はここでは取り消せません。誤って承認したときは、すぐに ftsmeassign@microsoft.com へ連絡してください。差し戻しや却下のあとなら、パートナーはもう一度申請できます。',
  'answer.point.competencies':
    'Silver と Gold のコンピテンシーは 2022 年 9 月 30 日に終了しました（外部情報、2025 年）。',
  'fact.SME-01':
    'SME は FRP とお客様に、技術や展開についての詳しいガイダンスをします。特定のワークロード、コア、セキュリティとコンプライアンスのいずれかの専門家です。',
  'fact.IR-11.address':
    '国や地域によっては手入力の住所が検証され、異なる場合は郵便当局の表記が提案されます。',
  'fact.EXT-12.zone':
    '外部情報（パートナー センターのドキュメント）：日付と時刻はすべて UTC です。お住まいの地域とは日付の変わり目が異なります。',
} as const;
