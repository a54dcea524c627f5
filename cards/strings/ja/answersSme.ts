import type { answersSme as english } from '../en/answersSme.ts';
import type { Like } from '../like.ts';

export const answersSme: Like<typeof english> = {
  'intent.sme.eligibility': 'MDATP 400 シートは対象ですか？',
  'meant.sme.eligibility': 'これを頼める SME はいますか？',
  'intent.sme.routing': 'MCAS はツールで何を選びますか？',
  'meant.sme.routing': 'ツールで何を選びますか？',
  'intent.sme.language': 'SME は何語を話しますか？',
  'intent.sme.clarify_workload': 'Defender の専門家を頼めますか？',
  'meant.sme.clarify_workload': 'その名前はどの製品のことですか？',
  'intent.sme.submit_where': 'SME の申請はどこで送信しますか？',
  'intent.sme.fields': '申請フォームでは何を聞かれますか？',
  'intent.sme.field_help': 'シート数の欄には何を書く？',
  'meant.sme.field_help': 'この欄には何を書く？',
  'intent.sme.access': '要求ページへのアクセス方法は？',
  'intent.sme.create_draft': 'SME を申請したい',
  'intent.sme.timeline': 'SME の申請はどのくらいかかりますか？',
  'intent.sme.no_email': '送信後にメールが届かないときは？',
  'intent.sme.overdue': '8 営業日たっても判断がないときは？',
  'intent.sme.approver': 'SME の申請は誰が承認しますか？',
  'intent.sme.approve_action': 'FPM として申請を承認したい',
  'intent.sme.status': '自分の申請の状況は？',
  'intent.sme.closed_meaning': '申請がクローズされたのはなぜ？',
  'intent.sme.contact': 'SME から連絡がありますか？',
  'intent.sme.reject_reasons': '申請が却下される理由は？',
  'intent.sme.repeat': '同じテーマで再申請できますか？',
  'intent.sme.scope': 'SME は何をしますか？',
  'intent.sme.customer_contact': 'SME はお客様と直接話しますか？',
  'intent.sme.responsibilities': 'エンゲージメントの役割分担は？',
  'intent.sme.migration': 'Exchange 移行にはどの SME？',
  'meant.sme.migration': '移行にはどの SME？',
  'intent.sme.proactive': 'Microsoft から SME が割り当てられる？',
  'intent.sme.escalate': 'SME の問題は誰に言えばいいですか？',

  'answer.sme.submit_where':
    'FTC リソース要求ページ（https://aka.ms/frpsmerequest）です。「新しいアイテム」（New item）は左下の「マイ リソース要求」（My Resource Requests）の下にあります。',
  'answer.sme.fields': 'フォームの 13 項目は次のとおりです。第 2 言語以外はすべてお聞きします。',
  'answer.sme.access': 'ページで「アクセスの要求」（Request access）をクリックし、招待メールを待ちます。',
  'answer.sme.access.no_mailbox':
    '登録のときに別の連絡先メール アドレスを指定すれば届きます。指定しないと届きません。',
  'answer.sme.migration': '役割は「FastTrack Migration Resource」を選び、メールの移行元を書いてください。',

  'answer.field.tenantId': '自社ではなく、お客様のものです。',
  'answer.field.tenantName': 'FTOP に表示されているお客様の名前です。',
  'answer.field.tenantSegment': 'お客様の規模で選びます。境目は FPM に確認し、推測で選ばないでください。',
  'answer.field.tenantSegment.seats':
    '{seats} シートというだけでは決まりません。お客様の規模によります。推測せず、FPM に確認してください。',
  'answer.field.seats': 'このワークロードの分だけです。',
  'answer.field.deliveryTeam': '「FTP Partner」を選びます。',
  'answer.field.partnerName': '自社が一覧にない場合は、FPM に連絡してください。',
  'answer.field.region': '自社ではなく、お客様の所在地の地域です。',
  'answer.field.region.country': 'お客様の所在地が{country}なら、{region}を選びます。',
  'answer.field.region.country.unsure': '{country}はおそらく {region}ですが、FPM に確認してください。',
  'answer.field.partnerEmail': '申請についての質問に答えられる方のアドレスです。',
  'answer.field.role': '移行なら Migration Resource、それ以外は Engineer SME です。',
  'answer.field.workload': 'SME が必要なワークロードを 1 つ選びます。',
  'answer.field.primaryLanguage': 'SME に主に使ってほしい言語です。',
  'answer.field.secondLanguage': 'SME の第 2 言語です。空欄でもかまいません。',
  'answer.field.additionalInfo': 'FPM の名前と、SME が必要な理由を書きます。空欄にはしないでください。',

  'answer.sme.timeline': 'トリアージは 1 営業日、判断は最長 5 日です。',
  'answer.sme.timeline.dated': '{submitted} の送信なら、判断は {decision} までの見込みです。',
  'answer.sme.timeline.past':
    '{submitted} の送信なら、判断の期限は {decision} でした。まだ連絡がなければ FPM に確認してください。',
  'answer.sme.no_email.when':
    '5 分以内に届きます。届かなければ、FPM と SME 割り当てチームに連絡してください。',
  'answer.sme.no_email': 'メールが遅れています。FPM と SME 割り当てチームに連絡してください。',
  'answer.sme.no_email.early': 'もう少しお待ちください。メールが届くまで最長 5 分かかります。',
  'answer.sme.overdue':
    'はい、遅すぎます。{days} 営業日がたっていますが、判断は 5 日以内のはずでした。すぐに FPM に確認してください。',
  'answer.sme.overdue.not_yet':
    '営業日では、まだ期限内です（5 日のうち {days} 日が経過）。それでも FPM に確認してかまいません。',
  'answer.sme.overdue.unknown': '送信から 5 営業日を過ぎていたら、すぐに FPM に確認してください。',

  'answer.sme.approver':
    '承認するのは FPM です。SME のチームは判断しません。SME は承認の後に割り当てられます。',
  'answer.sme.approve_action':
    'それはできません。判断できるのはそのパートナーの FPM だけで、申請カードのボタンで行います。',
  'answer.sme.approve_action.fpm':
    '申請カードの「承認」か「却下」で判断してください。こちらが代わりに判断することはありません。',
  'answer.sme.states':
    '最初は下書きで、送信すると「{submitted}」になります。FPM の判断で「{approved}」「{rejected}」「{returned}」のいずれかになり、承認後は「{assigned}」、最後に「{closed}」です。',
  'answer.sme.changing':
    '判断の前なら取り下げられます。申請を開いて「{withdraw}」を押すと、FPM に伝わります。変更できるのは、FPM が差し戻した場合です。',
  'answer.sme.reject_reasons': '多くは次のどちらかです。情報が足りないか、同じテーマの繰り返しです。',
  'answer.sme.repeat':
    '却下されることがあります。複数のお客様について同じテーマで依頼するのは、よくある却下理由です。',
  'answer.sme.repeat.migration':
    'いいえ、重複とは見なしません。データ移行は、似た申請についての決まりの例外です。',

  'answer.sme.closed_meaning':
    '問題ありません。「クローズ」は申請の終わりで、エンゲージメントの終わりではありません。',
  'answer.sme.contact':
    'お待ちください。通常は SME から連絡があります。連絡がなければ FPM に確認してください。',
  'answer.sme.scope':
    'SME は支援とコーチングをしますが、主導はしません。お客様とのエンゲージメントは引き続き貴社が担います。',
  'answer.sme.customer_contact':
    '場合によります。ほとんどの場合、SME が一緒に働くのはお客様ではなくパートナーです。',
  'answer.sme.responsibilities': '主体はパートナーです。FPM が判断して見守り、SME が支援します。',
  'answer.sme.responsibilities.FRP': 'FRP は、まず FPM に相談し、目標を合意し、SME から学びます。',
  'answer.sme.responsibilities.FPM':
    'FPM は、情報が十分か、繰り返しではないか、学ぶ担当者が決まっているかを確認します。',
  'answer.sme.responsibilities.SME': 'SME はパートナーと FPM を支え、最後に報告します。',
  'answer.sme.proactive':
    'はい。特定の状況では、Microsoft がパートナーと合意して、申請なしで SME を割り当てます。',
  'answer.sme.escalate': 'FPM です。SME や申請についての問題は FPM が対応します。',
  'answer.sme.language':
    'ワークロードによります。出典にあるのは英語だけです。ほかの言語は FPM に確認してください。',
  'answer.sme.language.which':
    '{language}はお約束できません。ワークロードによります。どのワークロードですか。',

  'answer.sme.eligible': 'はい、{seats} は {threshold} を超えているので、{workload}の SME を申請できます。',
  'answer.sme.eligible.but_language':
    'シート数は満たしています（{seats} > {threshold}）が、{language}は表にある {workload}の言語と合いません。',
  'answer.sme.eligible.confirm_language':
    'はい、{seats} は {threshold} を超えているので、SME を申請できます。{language}については FPM に確認してください。',
  'answer.sme.exception': '{workload}、{seats} シート：例外としてのみ申請できます。保証はありません。',
  'answer.sme.self_deploy': 'セルフ展開のみです。{workload}には人的リソースがありません。',
  'answer.sme.self_deploy.below':
    'セルフ展開のみです。{workload}の {seats} シートは {threshold} を下回っています。',
  'answer.sme.ask_fpm':
    '可とも不可とも言えません。{workload}の {seats} シートは表に載っていません。送信前に FPM に確認してください。',
  'answer.sme.below_threshold':
    '表の条件には届きません。{workload}の {seats} シートは {threshold} を超えていません。',
  'answer.sme.no_seat_rule':
    '{workload}について、出典にシート数の条件はありません。申請を FPM と合意してください。',
  'answer.sme.seats_needed': '{workload}には {threshold} を超えるシートが必要です。お客様は何シートですか。',
  'answer.sme.place':
    'はい、{place}は表にある地域です：{region}。あとはシート数しだいで、{workload}には {threshold} を超えるシートが必要です。何シートですか。',
  'answer.sme.pick': 'FTC リソース要求ツールで「{pick}」を選択します。',
  'answer.sme.pick.exception': 'FPM と合意した例外として、FTC リソース要求ツールで「{pick}」を選択します。',
  'answer.sme.pick.if_seats':
    '{threshold} シートを超えていれば、FTC リソース要求ツールで「{pick}」を選択します。',
  'answer.sme.speaks.listed': 'はい、表にある {workload}の言語は英語です。',
  'answer.sme.speaks.not_listed': '{language}はお約束できません。表では {workload}は英語です。',
  'answer.sme.speaks.list_not_in_source':
    '可能かもしれません。表では {workload}は「WW FTC でサポート」です。{language}については FPM に確認してください。',
  'answer.sme.speaks.limited':
    '{language}はお約束できません。表では {workload}は「英語/限定的」です。FPM に確認してください。',
  'answer.sme.speaks.not_asked': '表では {workload}は「{cell}」です。',
  'answer.sme.draft.which':
    '「{name}」には複数の候補があります：{candidates}。フォームで 1 つ選んでください。',

  'ask.workload.other': 'その他のワークロード：シート数の条件はありません',
  'button.request_page': 'リソース要求ページを開く',
};
