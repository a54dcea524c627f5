import type { factsSme as english } from '../en/factsSme.ts';
import type { Like } from '../like.ts';

export const factsSme: Like<typeof english> = {
  'fact.SME-02.approval':
    'FRP が SME を申請し、担当の FastTrack パートナー マネージャー (FPM) が承認します。その後で SME が割り当てられます。',
  'fact.SME-02.with_frp': 'ほとんどの場合、SME が一緒に働くのは FRP で、お客様ではありません。',
  'fact.SME-03.roles':
    'FastTrack Engineer SME はすべての FRP ワークロードを支援し、FastTrack Migration Resource は Exchange 移行の質問に答えます。',
  'fact.SME-04': '送信する前に、役割の要件と期待する内容を FPM と合意してください。',
  'fact.SME-04.then_request':
    '先に役割の要件と期待する内容を FPM と合意し、それから FTC リソース要求ページ（https://aka.ms/frpsmerequest）で SME を申請します。',
  'fact.SME-05.row':
    '表の {workload} の行：{threshold} シートを超えること。南北アメリカ、APJ、EMEA。言語「{cell}」。Nexus FTC リソース要求ツール > 「{pick}」を選択。',
  'fact.SME-05.languages':
    'AADP は「WW FTC でサポート」。OATP、MDATP、AIP P2、MIG P2 は「英語」。10,000 シートを超える MCAS と AATP は「英語/限定的」。',
  'fact.SME-06.languages': 'セルフ展開と、例外である MIG P1 は「英語」または「英語のみ」です。',
  'fact.SME-06.below':
    '表の {workload} の行（{threshold} シート未満）：人的リソースはなく、セルフ展開ガイドがあります。英語のみ：{url}',
  'fact.SME-06.unlimited':
    '表の {workload} の行：シート数の制限なし。人的リソースはなく、英語のセルフ展開ガイドがあります：{url}',
  'fact.SME-06.exception':
    '表の {workload} の行：{threshold} シートを超えること。限定的、例外による。英語のみ。Nexus FTC リソース要求ツール > 「{pick}」を選択。',
  'fact.SME-07.work':
    'SME には、展開の完了、展開の問題の解決、自社のスキル向上の支援を依頼できます。複雑な質問、エスカレーション、シナリオについて専門知識を提供します。',
  'fact.SME-07.coaching':
    'SME は、リモートのワークロード、ビジネス価値と導入促進についての対話、ワークロードの障害の解消、新しいワークロード、ベスト プラクティスについて、ガイダンスとコーチングをします。',
  'fact.SME-07.migration': 'FastTrack 移行特典の提供は、SME がお客様と直接働く場面です。',
  'fact.SME-08': 'SME はお客様とのエンゲージメントを主導しません。FRP を支援し、FRP の代わりにはなりません。',
  'fact.SME-09': '同じテーマの支援を繰り返し依頼すると、却下されることがあります。',
  'fact.SME-10': 'FRP が指定した連絡先または申請者が送信できます。',
  'fact.SME-11': '情報が不完全または誤っていると手続きが遅れます。申請は詳細を求めて申請者に差し戻されます。',
  'fact.SME-12': 'SME の申請を承認または却下するのは FPM です。',
  'fact.SME-12.emails': '送信すると、FPM に申請についてのメールが、申請者に通知メールが届きます。',
  'fact.SME-13.steps':
    '登録の手順：「アクセスの要求」（Request access）をクリックし、必要な情報を送信し、完了画面を確認し、招待メールを待ち、リンクを開いて権限を承諾し、登録を完了します（招待コードは入力済みです）。',
  'fact.SME-13.mail':
    'ユーザー名のメール アドレスでメールを受け取れない場合は、通知が届くように別の連絡先メール アドレスを指定する必要があります。',
  'fact.SME-13.fpm': 'アクセスやその承認の問題は、FPM に連絡してください。',
  'fact.SME-14.new_item':
    'ページにサインインし、左下の「マイ リソース要求」（My Resource Requests）の下で「新しいアイテム」（New item）をクリックします。',
  'fact.SME-14.submit':
    '必須項目をすべて入力して「送信」（Submit）をクリックし、「自分の要求」（My requests）で追跡します。',

  'fact.SME-15.tenantId': 'テナント ID：お客様のテナント ID。',
  'fact.SME-15.tenantName': 'テナント名：FTOP（FastTrack Orchestration Portal）に表示されているお客様名。',
  'fact.SME-15.tenantSegment': 'テナント セグメント：お客様の規模により「SMC」または「Enterprise」。',
  'fact.SME-15.seats': 'シート数：お客様が保有する、このワークロードの有効なライセンス数。',
  'fact.SME-15.deliveryTeam': 'デリバリー チーム：一覧から「FTP Partner」を選択。',
  'fact.SME-15.partnerName': 'パートナー名：一覧から自社を選択。ない場合は FPM に連絡。',
  'fact.SME-15.region':
    '地域：お客様の所在地。Amer（南北アメリカ）、APJ（アジア太平洋および日本）、EMEA（ヨーロッパ、中東、アフリカ）のいずれか。',
  'fact.SME-15.partnerEmail':
    'パートナーのメール アドレス：申請の連絡先。質問があれば FPM がこの方に連絡します。',
  'fact.SME-15.role':
    '役割：移行の SME は「FastTrack Migration Resource」、ワークロードの SME は「FastTrack Engineer SME」。迷ったら FPM に確認。',
  'fact.SME-15.choose_role': 'フォームで選ぶ役割：「{role}」。',
  'fact.SME-15.workload': '対象のワークロード：SME が必要なワークロード。',
  'fact.SME-15.primaryLanguage': '第 1 言語：SME の主な言語。',
  'fact.SME-15.secondLanguage': '第 2 言語：SME の 2 番目の言語。',
  'fact.SME-15.additionalInfo':
    'その他の情報：申請を受け取る FPM、SME が必要な理由を含む重要な情報、移行の場合はメールの移行元（Lotus Notes など）。',
  'fact.SME-15.emailSource': '移行の場合は、その他の情報にメールの移行元（Lotus Notes など）を書きます。',
  'fact.SME-15.region_of':
    'SME の申請：{country}は {region}に入ります。地域とはお客様の所在地で、Amer、APJ、EMEA のいずれかです。',

  'fact.SME-16':
    '送信から 5 分以内に、受付を示す自動メールが届きます。届かない場合は、FPM と FastTrack SME 割り当てチーム（ftsmeassign@microsoft.com）に連絡してください。',
  'fact.SME-16.assignment_team': 'FastTrack SME 割り当てチーム：ftsmeassign@microsoft.com',
  'fact.SME-16.unreachable':
    'FPM に連絡がつかない場合：出典にあるほかの連絡先は、FastTrack SME 割り当てチーム（ftsmeassign@microsoft.com）だけです。',
  'fact.SME-17': 'トリアージは 1 営業日以内に終わります。追加の情報が必要な場合は連絡があります。',
  'fact.SME-17.dated': 'トリアージは {date} までに終わります（1 営業日）。',
  'fact.SME-18':
    '送信から 5 日以内に申請が承認され、その後リソースが割り当てられます。却下の場合は連絡があります。',
  'fact.SME-18.dated': '判断は {date} まで（5 暦日）。5 営業日なら {escalation} です。',
  'fact.SME-19.contact': '割り当てられると、SME から直接連絡があります。',
  'fact.SME-19.closed':
    '割り当てられると、SME から直接連絡があります。その後 FPM がサイトで申請をクローズします。',
  'fact.SME-20':
    'お客様とのエンゲージメントを通じてパートナーをコーチングし、能力を高めることが目的です。期限があり、成果もあらかじめ合意します。',
  'fact.SME-21':
    '「その他の情報」が空欄の場合や、複数のお客様について同じテーマの支援を求めた場合に却下されます。送信する前に FPM に相談してください。',
  'fact.SME-21.for_fpm':
    'よくある却下理由：「その他の情報」が空欄、または複数のお客様について同じテーマの支援を求めている。パートナーは送信前に FPM に相談することになっています。',
  'fact.SME-22.notified':
    '割り当ての後、申請者に次の手順の通知があります。SME から申請者に連絡することもあります。',
  'fact.SME-22.agree': 'FRP、FPM、SME は、期待する内容、成果、終了基準、スケジュールを合意します。',
  'fact.SME-23.first': 'FRP はまず FPM に連絡し、常に状況を伝えます。',
  'fact.SME-23.agree': 'FRP は FPM、SME と、期待する内容、成果、終了基準、スケジュールを決めます。',
  'fact.SME-23.learn':
    'FRP は毎回のエンゲージメントで SME から学び、そのテーマについて社内のほかの担当者も育てます。',
  'fact.SME-23.after':
    'エンゲージメントの終了後は、新しい問題でも以前の問題でも、SME に連絡する前に FPM に相談します。',
  'fact.SME-23.similar': '似た場面での SME の申請はなるべく避けます。データ移行は例外です。',
  'fact.SME-24.questions': 'SME 申請についての質問、懸念、エスカレーションは FPM が対応します。',
  'fact.SME-24.decides': 'FPM は SME の申請を審査し、承認または却下します。',
  'fact.SME-24.learning':
    'FPM は、パートナーが学ぶ担当者を決め、積極的に参加し、学習に責任を持つようにします。',
  'fact.SME-24.agree': 'FPM は SME、パートナーと、期待する内容、成果、終了基準、スケジュールを合意します。',
  'fact.SME-24.similar': 'FPM は、似た場面の申請が繰り返されないように見守ります。',
  'fact.SME-25.customer': 'SME がパートナーの支援を受けながら、お客様と直接働くこともあります。',
  'fact.SME-25.service':
    'SME はパートナー、FPM と協力し、FastTrack のサービスの説明に従い、パートナーにも守ってもらいます。',
  'fact.SME-25.ftop':
    'SME は FTOP を更新し、FPM とパートナーに要約が届くようにします。フィードバックは FPM に伝え、FPM が FTOP に記録します。',

  'fact.AMB-01':
    '表には「150 を超える」とあるため、ちょうど 150 は対象に入っていません。お約束も否定もできないので、FPM に確認してください。',
  'fact.AMB-01.below': '150 シート以下は表の条件に届きません。何ができるかは FPM に相談してください。',
  'fact.AMB-02':
    'ちょうど 10,000 シートはどちらの行にもありません。一方は「10,000 を超える」、もう一方は「10,000 未満」です。FPM に確認し、それまではセルフ展開ガイドを使ってください。',
  'fact.AMB-03':
    'MIG P1 はセルフ展開の表にありますが、申請の手順が書かれています。そのため例外の扱いです。先に FPM と合意してください。保証はありません。',
  'fact.AMB-03.below':
    'MIG P1 の行は 5,000 シートを超える場合だけです。5,000 以下の方法は書かれていないため、FPM に確認してください。',
  'fact.AMB-04':
    '「制限なし」とはシート数のことで、人的リソースがあるという意味ではありません。お客様が実際に AIP P2 を保有していれば、SME を申請できる行があります。',
  'fact.AMB-05.not_asked':
    '出典には英語とあります。ほかの言語が必要なら、フォームに書いて FPM に確認してください。お約束はできません。',
  'fact.AMB-05.not_listed':
    '出典には英語とあります。{language}が必要なことをフォームに書いて、FPM に確認してください。お約束はできません。',
  'fact.AMB-05.ftc_supported':
    '「WW FTC でサポート」とは FTC がサポートする言語のことです。一覧は出典にないため、必要な言語を FPM に確認してください。',
  'fact.AMB-05.limited': '「限定的」の定義はありません。英語以外の言語は FPM に確認してください。',
  'fact.AMB-05.form': 'フォームに SME の第 1 言語と第 2 言語の欄があります。希望はそこに書いてください。',
  'fact.AMB-07a': '申請がクローズされても、エンゲージメントは終わりません。終了基準を満たすまで続きます。',
  'fact.AMB-07e': '2 つの境目は出典になく、シート数では決まりません。',
  'fact.AMB-07h':
    'フォームでまだ足りない項目：{missing}。登録情報から入力した項目（ご確認ください）：{taken}。',
  'fact.AMB-07i': '出典でシート数の条件があるのは、セキュリティとコンプライアンスのワークロードだけです。',
  'fact.AMB-07l':
    '送信後の取り消しや編集について、出典に記載はありません。破棄できるのは下書きだけ、修正できるのは FPM が差し戻した申請だけです。',
  'fact.EXT-07':
    '外部情報（2024 年頃）：FastTrack の別の資料では、Microsoft 365 ライセンスが 150 以上のお客様を想定しています。',

  'cell.ftc_supported': 'WW FTC でサポート',
  'cell.english': '英語',
  'cell.english_limited': '英語/限定的',
  'cell.english_only': '英語のみ',

  'caveat.AMB-06':
    '出典には「5 日」とだけあり、営業日かどうかは書かれていません。トリアージは営業日です。タイム ゾーンや祝日の記載もありません。',
  'caveat.AMB-07': '承認後に SME を割り当てる期限も、トリアージを誰が行うかも、出典に書かれていません。',
  'caveat.AMB-07b':
    '出典には、SME はパートナーと働くとあり、例外も挙げられています。通常は SME がパートナーを支援し、主導はしません。',
  'caveat.AMB-07c':
    '出典には「SME が連絡する」とも「連絡することがある」ともあります。通知を待ち、何もなければ FPM に確認してください。',
  'caveat.AMB-07d':
    '「同じテーマ」の定義は出典にありません。同じパートナーが 12 か月以内に同じワークロードと役割で申請したら、注意を出しますが止めはしません。12 か月はこのデスクの目安です。',
  'caveat.AMB-07f':
    'Migration Resource は、ある箇所では Exchange 移行用、別の箇所では移行用とあります。メール以外の移行では、役割を FPM に確認してください。',
  'caveat.AMB-07g':
    '出典ではこのツールに「FTC リソース要求ページ」と「Nexus FTC リソース要求ツール」の 2 つの名前があります。同じものとして扱っています。',
  'caveat.AMB-07h':
    'どの項目が必須かは出典にありません。第 2 言語以外はすべてお聞きし、ワークロードは 1 件の申請につき 1 つとしています。',
  'caveat.AMB-07j':
    '出典と要求ツールは古い略称を使っています。現在の製品名は一般的な知識で、出典によるものではありません。',
  'caveat.AMB-07k':
    'ここでは FPM と PSM は同じです。外部情報（2023～24 年）：新しい資料では再び PSM と呼ばれています。',
  'caveat.AMB-36': '「SMC」や「FE」が何の略かは、出典に書かれていません。FPM に確認してください。',
};
