import type { glossary as english } from '../en/glossary.ts';
import type { Like } from '../like.ts';

export const glossary: Like<typeof english> = {
  'term.FPM':
    'FPM は FastTrack パートナー マネージャー (FastTrack Partner Manager) です。SME の申請を承認する担当者で、困ったときの最初の相談先です。以前はパートナー サクセス マネージャー (PSM) と呼ばれていました。',
  'term.SME':
    'SME は対象分野の専門家 (subject matter expert) です。特定のワークロード、コア、セキュリティとコンプライアンスに詳しく、高度な技術や展開のガイダンスを提供します。',
  'term.FRP':
    'FRP は FastTrack Ready パートナー (FastTrack Ready Partner) です。SME を申請でき、お客様とのエンゲージメントを主導します。',
  'term.request_page':
    'FTC リソース要求ページ (https://aka.ms/frpsmerequest) は SME を申請する場所です。「Nexus FTC リソース要求ツール」はその別名です。FTC と Nexus が何の略かは出典にありません。',
  'term.FTOP':
    'FTOP は FastTrack Orchestration Portal です。申請のお客様名は FTOP の表示に合わせ、SME もエンゲージメントの要約をここに書きます。',
  'term.segment':
    'SMC と Enterprise は、申請フォームにあるテナント セグメントで、お客様の規模で選びます。SMC が何の略かも、境目も出典にありません。FPM に確認してください。',
  'term.FE':
    '出典に「FE シャドーイング」（FE shadowing）とありますが、FE が何の略かは書かれていません。FPM に確認してください。',
  'term.delivery_team':
    '「FTP Partner」は、申請フォームの「デリバリー チーム」でパートナーが選ぶ項目です。FTP が何の略かは出典にありません。',
  'term.seat': 'シートとは、お客様が保有する、対象のワークロードの有効なライセンス 1 つのことです。',
  'term.workload':
    'ワークロードとは、SME が支援する製品のことです（例：MDATP、Exchange）。1 件の申請につき 1 つです。',
  'term.tenant':
    'テナントとは、Microsoft のクラウドにある、その組織専用の領域です。申請にはお客様のテナント ID とテナント名が必要です。',
  'term.regions':
    'Amer は南北アメリカ、APJ はアジア太平洋および日本、EMEA はヨーロッパ、中東、アフリカで、SME 申請でのお客様の所在地です。サポート契約では別の地域の分け方を使います。',
  'term.triage':
    'トリアージは、送信後の最初の確認で、1 営業日以内に終わります。誰が行うかは出典にありません。',
  'term.engagement':
    'エンゲージメントとは、割り当てられた SME との仕事のことです。申請が先にクローズされても、終了基準を満たすまで続きます。',
  'term.exit_criteria': '終了基準は、SME の仕事がいつ終わるかを示します。FRP、FPM、SME が最初に合意します。',
  'term.assignment_team':
    'FastTrack SME 割り当てチーム (ftsmeassign@microsoft.com) は、自動メールが届かないときに FPM とともに連絡する相手です。',
  'term.sme_roles':
    'FastTrack Engineer SME はすべての FRP ワークロードを支援します。FastTrack Migration Resource は移行用で、Exchange 移行の質問に答えます。',
  'term.self_deployment': 'セルフ展開とは、人的リソースがなく、お客様がガイドに沿って展開することです。',
  'term.proactive':
    'プロアクティブな割り当てとは、Microsoft がパートナーと合意して、申請なしで SME を割り当てることです。期限があり、成果もあらかじめ合意します。',
  'term.ftc_languages':
    '「WW FTC でサポート」とは FTC がサポートする言語のことです。一覧は出典にないため、必要な言語を FPM に確認してください。',
  'term.program':
    'MPN (Microsoft Partner Network) は、Microsoft AI Cloud Partner Program (MAICPP) の以前の名前です。',
  'term.partner_center':
    'パートナー ダッシュボードとパートナー センターは、時期によって名前が違うだけの同じポータルです。今はパートナー センターと呼ばれます。',
  'term.PMC':
    'PMC は Partner Membership Center です。メンバーシップを管理する以前のポータルで、2022 年 5 月に終了しました。',
  'term.MPA':
    'MPA は Microsoft パートナー契約 (Microsoft Partner Agreement) です。グローバル管理者が署名するまで、CSP で取引できません。',
  'term.CSP':
    'CSP はクラウド ソリューション プロバイダー (Cloud Solution Provider) です。パートナーが Microsoft のクラウド サービスをお客様に販売するプログラムです。',
  'term.indirect_reseller':
    '間接リセラーは、間接プロバイダーから仕入れた Microsoft のクラウド サービスを販売します。2020 年 10 月以降に CSP に新しく参加するパートナーは、間接リセラーとして登録します。',
  'term.indirect_provider':
    '間接プロバイダー（ディストリビューター）は Microsoft から直接仕入れ、間接リセラーを通じて販売します。サポート、価格設定、請求も提供できます。',
  'term.two_tier':
    '2 層モデルでは、間接プロバイダーが Microsoft から仕入れ、その間接リセラーがお客様に販売します。',
  'term.partner_id':
    'PartnerID は、パートナー センターでの会社または拠点の識別子です。CSP には、種類が「場所」（Location）で、CSP アカウントと同じ国/地域のものが必要です。',
  'term.primary_contact':
    '別の人です。主要連絡先 (primary contact) は CSP の申請について Microsoft が連絡する人、プログラム窓口担当者 (primary program contact) はサポート契約のアクセス ID と契約 ID を受け取る人です。',
  'term.global_admin':
    'グローバル管理者は職場アカウントの役割です。間接リセラーとしての登録と MPA の署名に必要です。',
  'term.admin_agent':
    '管理エージェント (Admin agent) はパートナー センターのユーザー グループです。間接リセラーの設定の完了とユーザーの追加に必要です。',
  'term.partner_admin':
    'パートナー管理者は、専門化を扱うパートナー プログラムの役割です。更新のリマインダーが届きます。',
  'term.tenant_owner':
    'テナント所有者は、リセラーがお客様の Azure アカウントを管理できるように、プロバイダーが与える権限です。範囲が広いので、必要な分だけにしてください。',
  'term.DUNS': 'DUNS ID は Dun & Bradstreet の企業番号です。法的な事業者情報を検索できます。',
  'term.specialization':
    '専門化は、ある分野での深い経験を示すもので、ソリューション パートナーの指定を得た後に取得します。31 種類あります。',
  'term.designation':
    'ソリューション パートナーの指定は、専門化の前提です。データと AI、デジタルとアプリのイノベーション、インフラストラクチャ、ビジネス アプリケーション、モダン ワーク、セキュリティの 6 つがあります。',
  'term.renewal_window':
    '更新期間は専門化の記念日の 60 日前に始まり、記念日に終わります。その後 30 日の猶予期間があります。',
  'term.grace': '猶予期間は、専門化の記念日の後の 30 暦日です。その間に要件を満たせば間に合います。',
  'term.active_through': '「有効期限」(active through) の日は登録の最終日で、記念日の 30 日後です。',
  'term.manual_check':
    'Azure の専門化には監査、モダン ワークとセキュリティの専門化には承認されたカスタマー リファレンスが必要です。登録時と、その後は 2 回に 1 回の記念日に求められます。',
  'term.cap':
    '上限とは、カテゴリごとに製品特典を受けられる専門化の数です。Azure 5、ビジネス アプリケーション 1、モダン ワーク 3、セキュリティ 3。',
  'term.expert_msp':
    'Azure Expert MSP はエキスパート プログラムで、専門化ではありません。Azure の上限には数えられます。',
  'term.competency': 'コンピテンシー（Silver、Gold）は、以前の Microsoft Partner Network (MPN) のものです。',
  'term.action_pack':
    'アクション パック (MAPS) は、以前の Microsoft Partner Network の特典パッケージです。サポート契約は申請して有効化する必要があります。',
  'term.network_member':
    'MAPS のないネットワーク メンバーは、有料パッケージを持たないパートナーで、サポート契約の対象外です。',
  'term.ABTK':
    'ABTK（追加事業所キット）は、事業所単位でコンピテンシーを追加取得したパートナーが購入できた基本特典の追加セットです。これも有効化が必要です。',
  'term.access_id':
    'サポート契約を有効化すると、アクセス ID と契約 ID でインシデントを作成できます。ここには書かないでください。',
  'term.blank': '「特典と活動」に「（空白）」とあれば、サポート契約は有効化されていません。',
  'term.incident':
    'インシデントは、テクニカル サポートへの問い合わせ 1 件のことです。相談時間（アドバイザリ）は助言を受ける時間で、有効化の前でも依頼できます。',
  'term.program_office':
    'マイクロソフト認定プログラム事務局（Regional Service Center）は、多くの地域でサポート契約を有効化する窓口です。',
  'term.support_contact':
    '指定サポート連絡先とは、サブスクリプションの顧客サポートをプロバイダーから任されたリセラーのことです。',
  'term.incentive':
    'インセンティブはリセラーへの報奨です。与えるには、プロバイダーがリセラーをサブスクリプションに関連付けます。',
  'term.anniversary':
    '記念日 (anniversary) は登録日から数えます。専門化の記念日は更新を、ソリューション パートナーの指定の記念日は特典がいつまで続くかを決めます。',
  'term.qualification':
    '資格要件とは、専門化で監査やリファレンスの前に満たす条件です。指定、パフォーマンス、スキル、該当する場合はオファーの公開があります。',
  'term.work_account':
    '職場アカウントは Office 365、Azure、Dynamics CRM で使うアカウントです。CSP への登録にはそのグローバル管理者が必要です。',
  'term.core_benefits':
    '基本特典は、本社のコンピテンシーに付く特典です (https://aka.ms/CoreBenefits)。そのうち技術特典は、使う前に有効化が必要です。',
  'term.security_compliance':
    '「セキュリティとコンプライアンス」（Security and Compliance）は、MIG、MCAS、AATP の場合に要求ツールで選ぶ項目です。',
};
