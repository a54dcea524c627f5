import type { answersSpz as english } from '../en/answersSpz.ts';
import type { Like } from '../like.ts';

export const answersSpz: Like<typeof english> = {
  'intent.spz.list': '専門化にはどんなものがありますか？',
  'intent.spz.mapping': 'SAP に必要な指定はどれですか？',
  'meant.spz.mapping': 'それに必要な指定はどれですか？',
  'intent.spz.eligible': 'インフラの指定だけで取れる専門化は？',
  'meant.spz.eligible': '今の指定で取れる専門化は？',
  'intent.spz.enroll': '専門化はどうやって登録しますか？',
  'intent.spz.cost': '専門化に費用はかかりますか？',
  'intent.spz.renewal_dates': '専門化の更新はいつですか？',
  'intent.spz.renewal_requirements': '2 回目の更新には何が必要ですか？',
  'meant.spz.renewal_requirements': 'この更新には何が必要ですか？',
  'intent.spz.phase': '今から更新しても間に合いますか？',
  'intent.spz.keep_enrolled': '要件を満たさないと失効しますか？',
  'intent.spz.reminders': '更新の通知メールは誰に届きますか？',
  'intent.spz.cap': '特典は最大いくつ受け取れますか？',
  'intent.spz.benefits': '専門化の特典はいつまでですか？',
  'intent.spz.names': 'WVD と AVD は同じものですか？',
  'meant.spz.names': 'これらの名前は同じものですか？',
  'intent.spz.role': '専門化を見るのに必要なロールは？',
  'intent.spz.anniversary_which': 'どちらの記念日が基準ですか？',

  'spz.or': '{one} または {other}',
  'spz.and': '{one}、{other}',
  'spz.both_names': '{local}（{english}）',
  'spz.count': '{name} {count}',
  'spz.nth': '{n} 回目の記念日',
  'spz.nth.dated': '{n} 回目の記念日（{date}）',

  'answer.spz.list': '専門化は全部で {total} あります：{counts}。',
  'answer.spz.list.category': '「{category}」の専門化は {count} あります。',

  'answer.spz.mapping': '「{spec}」に必要なソリューション パートナーの指定は、{designations}です。',
  'answer.spz.mapping.any':
    '「{spec}」に必要なソリューション パートナーの指定は、次のいずれか 1 つです：{designations}。',
  'answer.spz.mapping.which': '必要な指定は、専門化によって異なります。',

  'answer.spz.eligible.yes': 'はい。対応表によれば、{held}の指定で「{spec}」を目指せます。',
  'answer.spz.eligible.no': 'いいえ。「{spec}」には{designations}の指定が必要で、{held}だけでは足りません。',
  'answer.spz.eligible.opens': '{held}の指定で目指せる専門化は {count} あります。',
  'answer.spz.eligible.which': 'まず、対応するソリューション パートナーの指定が必要です。',

  'answer.spz.enroll': 'まず資格要件を満たします。その後の手順は分野によって異なります。',
  'answer.spz.enroll.audit':
    '{asked, select, yes {はい。} no {いいえ。} other {}}{name}：まず資格要件を満たし、その後に監査を予約して合格します。',
  'answer.spz.enroll.customer_references':
    '{asked, select, yes {はい。} no {いいえ。} other {}}{name}：まず資格要件を満たし、その後にカスタマー リファレンスを提出して承認を受けます。',
  'answer.spz.enroll.automatic':
    '{asked, select, yes {はい。} no {いいえ。} other {}}{name}：資格要件を満たすと、自動的に登録されます。',
  'answer.spz.enroll.too_soon.audit':
    'いいえ。監査を予約できるのは、スキルを含むすべての資格要件を満たした後です。',
  'answer.spz.enroll.too_soon.customer_references':
    'いいえ。カスタマー リファレンスを提出できるのは、スキルを含むすべての資格要件を満たした後です。',

  'answer.spz.cost': '追加の費用はかかりません。専門化を個別に購入する必要はありません。',
  'answer.spz.role': 'Microsoft AI Cloud Partner Program パートナー管理者のロールが必要です。',
  'answer.spz.reminders': '少なくとも 3 通のメールが、社内でパートナー管理者のロールを持つ方に届きます。',
  'answer.spz.anniversary_which': 'どちらの記念日のことでしょうか。記念日は 2 種類あります。',

  'answer.spz.renewal_dates': '{nth}：更新期間の開始は {opens}、猶予期間を含む最終日は {closes} です。',
  'answer.spz.renewal_dates.around':
    '{anniversary} の記念日なら、更新期間の開始は {opens}、猶予期間を含む最終日は {closes} です。',
  'answer.spz.no_record': '{partner} の「{spec}」の記録がありません。',

  'answer.spz.keep_enrolled': 'すぐには失効しません。登録は「有効期限」の日まで続きます。',
  'answer.spz.keep_enrolled.dated': '{enrolled} の登録なら、30 日の猶予期間を含めて {closes} まで有効です。',

  'answer.spz.phase.enrolled': 'まだ早いです。更新期間の開始は{when}です。',
  'answer.spz.phase.window_open': '間に合います。更新期間中で、記念日は{when}です。',
  'answer.spz.phase.grace':
    'まだ間に合います。30 暦日の猶予期間の {day} 日目で、更新できます。{left, plural, =0 {今日が最終日です。} other {残り # 日です。}}',
  'answer.spz.phase.lapsed': '規則上は手遅れです。30 日の猶予期間は{when}に終わりました。',

  'answer.spz.requirements.none':
    '{asked, select, yes {はい。} no {いいえ。} other {}}{nth}に必要なのは資格要件だけです。監査もカスタマー リファレンスも不要です。',
  'answer.spz.requirements.audit':
    '{asked, select, yes {はい。} no {いいえ。} other {}}{nth}は偶数回なので、資格要件に加えて監査が必要です。',
  'answer.spz.requirements.customer_references':
    '{asked, select, yes {はい。} no {いいえ。} other {}}{nth}は偶数回なので、資格要件に加えてカスタマー リファレンスが必要です。',
  'answer.spz.requirements.none_listed':
    '{asked, select, yes {はい。} no {出典を見るかぎり、いいえ。} other {}}{nth}に必要なのは資格要件です。ビジネス アプリケーションについて、監査やカスタマー リファレンスの記載はありません。',
  'answer.spz.requirements.by_category':
    '{nth}は偶数回です。資格要件が必要で、監査やカスタマー リファレンスも要るかどうかは分野によります。',
  'answer.spz.requirements.every_year':
    '資格要件は毎年、監査またはカスタマー リファレンスは 1 年おきに必要です。',
  'answer.spz.requirements.every_year.audit':
    '{name}：毎年、資格要件が必要です。偶数回の記念日には監査も必要です。',
  'answer.spz.requirements.every_year.customer_references':
    '{name}：毎年、資格要件が必要です。偶数回の記念日にはカスタマー リファレンスも必要です。',
  'answer.spz.requirements.every_year.none_listed':
    '{name}：毎年、資格要件が必要です。ビジネス アプリケーションについて、監査やカスタマー リファレンスの記載はありません。',

  'answer.spz.cap': '分野によります。上限は{caps}です。',
  'answer.spz.cap.category':
    '「{category}」では、製品特典を受けられる専門化とエキスパート プログラムは最大 {cap} です。',
  'answer.spz.cap.all':
    '{count, plural, =1 {受けられます} =2 {両方とも受けられます} other {# つとも受けられます}}。「{category}」の上限は {cap} です。',
  'answer.spz.cap.limited': '{count} ではなく、最大 {cap} です。「{category}」の上限は {cap} です。',
  'answer.spz.cap.counts': 'はい。{name} は「{category}」の分野に数えられ、上限は {cap} です。',
  'answer.spz.cap.unnamed':
    '上限の表に「{name}」はありません。数えるとしても「{category}」の上限（{cap}）までです。',

  'answer.spz.benefits':
    '専門化の特典は、専門化の記念日ではなく、ソリューション パートナーの指定の記念日まで有効です。',
  'answer.spz.benefits.legacy': '規則上は受けられません。従来の特典に専門化の特典は付きません。',
  'answer.spz.benefits.none':
    'いいえ。専門化の特典は、ソリューション パートナー特典を選んで支払った場合にだけ付きます。',
  'answer.spz.benefits.solutions_partner':
    'はい。該当する指定を持ち、支払いが済んでいれば、分野の上限まで受けられます。',

  'answer.spz.names.catalogue': 'カタログでの名前は「{name}」です。',
  'answer.spz.names.same': '同じものです。カタログでの名前は「{name}」です。',
  'answer.spz.names.renamed': '「{former}」はもうカタログにありません。現在は「{name}」です。',
  'answer.spz.names.retired': '「{former}」はもうカタログにありません。',
  'answer.spz.names.expert_program': '「{former}」は専門化ではなく、エキスパート プログラムです。',
  'answer.spz.names.which': 'どの名前のことでしょうか。教えていただければカタログで調べます。',
};
