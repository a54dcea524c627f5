import type { eligibility as english } from '../en/eligibility.ts';
import type { Like } from '../like.ts';

export const eligibility: Like<typeof english> = {
  'verdict.sme': '{workload}、{seats} シート：SME を申請できます。',
  'verdict.sme.no_seats': '{workload}：SME を申請できます。',
  'verdict.exception': '{workload}、{seats} シート：例外としてのみ申請できます。',
  'verdict.self_deploy': '{workload} はセルフ展開のみです。ガイドはありますが、人的リソースはありません。',
  'verdict.ask_fpm': '{workload} の {seats} シートについては出典に記載がありません。',
  'verdict.ask_first': '送信前に FPM に確認してください。',
  'verdict.below_threshold':
    '{workload} の {seats} シートでは足りません。出典では {threshold} シートを超える必要があります。',
  'verdict.no_seat_rule': '{workload} について、出典にシート数の条件はありません。',
  'verdict.seats_needed': '{workload} はシート数しだいです。{threshold} シートを超える必要があります。',

  'verdict.pick': 'FTC リソース要求ツール（aka.ms/frpsmerequest）で「{pick}」を選択します。',
  'verdict.guide': 'セルフ展開ガイド（英語）：{url}',
  'verdict.fpm_first': '先に FPM と合意してください。保証はありません。',
  'verdict.fpm_advises': '何ができるかは FPM に相談してください。',
  'verdict.engineer':
    'FastTrack Engineer SME はすべての FRP ワークロードを支援します。FPM と合意してください。',

  'language.listed': '言語：出典には英語とあります。',
  'language.not_listed':
    '言語：出典には英語とあり、{language}はありません。フォームに希望を書いて FPM に確認してください。お約束はできません。',
  'language.list_not_in_source':
    '言語：「WW FTC でサポート」。一覧は出典にないため、{language}は FPM に確認してください。',
  'language.limited':
    '言語：「英語/限定的」。「限定的」の定義はないため、{language}は FPM に確認してください。',
  'language.not_asked': '言語：出典には英語とあります。ほかの言語は FPM に確認してください。',
  'language.not_asked.ftc_supported': '言語：「WW FTC でサポート」。一覧は出典にありません。',
  'language.not_asked.limited': '言語：「英語/限定的」。「限定的」の説明はありません。',

  'ask.workload': 'どれのことですか。',
  'ask.workload.any': 'どのワークロードについてですか。',
  'ask.file': 'この SME を申請',
};
