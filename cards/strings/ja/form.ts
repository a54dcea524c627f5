import type { form as english } from '../en/form.ts';
import type { Like } from '../like.ts';

export const form: Like<typeof english> = {
  'form.title': 'SME の申請',
  'form.title.correction': '申請 {id} の修正',
  'form.intro':
    'わかるところから入力してください。ボタンを押すたびに保存されるので、中断して後で続けられます。',
  'form.errors': '{count} 件の項目をもう一度ご確認ください。入力内容はすべて残っています。',
  'form.changed': 'フォームを開いた後に項目が変わりました。入力内容は残っています。もう一度ご確認ください。',
  'form.understood': 'メッセージから入力しました：{fields}。ご確認ください。',
  'form.returned': '{name} さんからの修正依頼：',
  'form.earlier': '以前の申請の顧客',
  'form.earlier.hint': '選ぶと、確認のときにこの部分の項目が入力されます。',
  'form.optional': '{label}（任意）',
  'form.group.customer': 'お客様',
  'form.group.need': '必要な支援',
  'form.group.partner': 'あなたと FPM',
  'form.group.more': 'その他の情報',
  'form.prevention':
    '理由が書かれていない申請や、別のお客様についての同じテーマの申請は、よく却下されます。先に FPM に相談してください。',

  'field.tenantId': 'テナント ID',
  'field.tenantId.hint': 'お客様のテナント ID（例：1f2e3d4c-0000-4000-8000-123456789abc）',
  'field.tenantName': 'テナント名',
  'field.tenantName.hint': 'FTOP に表示されているお客様名',
  'field.tenantSegment': 'テナント セグメント',
  'field.tenantSegment.hint':
    'お客様の規模で選びます。出典に基準はないため、迷ったら FPM に確認してください。',
  'field.seats': 'シート数',
  'field.seats.hint': 'お客様が保有する、このワークロードの有効なライセンス数（例：400、1.2万）',
  'field.deliveryTeam': 'デリバリー チーム',
  'field.partnerName': 'パートナー名',
  'field.partnerName.hint': '自社が一覧にない場合は FPM に連絡してください。',
  'field.region': '地域',
  'field.region.hint': 'お客様の所在地',
  'field.partnerEmail': 'パートナーのメール アドレス',
  'field.partnerEmail.hint': 'FPM からの問い合わせ先',
  'field.role': '役割',
  'field.role.hint': '移行は Migration Resource、それ以外は Engineer SME',
  'field.workload': '対象のワークロード',
  'field.workload.hint': '1 件の申請につき 1 つ',
  'field.otherWorkload': 'その他のワークロード',
  'field.otherWorkload.hint': '一覧にない場合（例：Intune、Exchange 移行）',
  'field.primaryLanguage': '第 1 言語',
  'field.primaryLanguage.hint': 'SME に使ってほしい言語',
  'field.secondLanguage': '第 2 言語',
  'field.secondLanguage.hint': 'SME が使ってもよい別の言語',
  'field.fpmId': '申請を受け取る FPM',
  'field.fpmId.hint': '担当の FastTrack パートナー マネージャーが判断します',
  'field.justification': 'SME が必要な理由',
  'field.justification.hint':
    '試したこと、行き詰まっている点、SME に期待する成果。パスワードやアクセス ID は書かないでください。',
  'field.emailSource': 'メールの移行元',
  'field.emailSource.hint': '移行の場合：Lotus Notes、Gmail、Exchange 2013 など',
  'field.discussedWithFpm': 'この申請について FPM と相談しました',
  'field.discussedWithFpm.hint': '送信する前に、役割と期待する内容を FPM と合意します。',

  'option.Amer': 'Amer（南北アメリカ）',
  'option.APJ': 'APJ（アジア太平洋および日本）',
  'option.EMEA': 'EMEA（ヨーロッパ、中東、アフリカ）',
  'option.SMC': 'SMC',
  'option.Enterprise': 'Enterprise（エンタープライズ）',
  'option.other_workload': 'その他のワークロード',
  'option.workload': '{acronym}（{product}）',
  'option.yes': 'はい',

  'error.required': '入力してください。',
  'error.too_long': '{max} 文字以内にしてください。',
  'error.not_an_option': '選択肢から選んでください。',
  'error.not_a_guid':
    'テナント ID は 1f2e3d4c-0000-4000-8000-123456789abc のような形式です。お客様が Entra 管理センターで確認できます。',
  'error.own_tenant': 'これは自社のテナントです。お客様のテナントを入力してください。',
  'error.not_a_seat_count': '整数で入力してください（例：400、1.2万）。',
  'error.not_an_email': 'name@company.com のようなメール アドレスを入力してください。',
  'error.too_thin': 'もう一、二文お書きください。理由が短すぎると却下されやすくなります。',
  'error.same_language': '第 2 言語が第 1 言語と同じです。',
  'error.role_does_not_fit':
    'このワークロードには FastTrack Engineer SME が必要です。Migration Resource は移行用です。',
  'error.not_ticked': '先に FPM と相談してから、チェックを入れてください。',
  'error.secret':
    'パスワードやアクセス キーのようです。削除してください。デスクはそのような情報を保存しません。',

  'review.title': '送信前の確認',
  'review.intro': 'まだ送信されていません。',
  'review.decides':
    '{name} さん（FPM）が判断します。トリアージは {triage} まで、判断は {decision} までの見込みです。',
};
