import type { manifest as english } from '../en/manifest.ts';
import type { Like } from '../like.ts';

export const manifest: Like<typeof english> = {
  'manifest.name': 'SME デスク：パートナーのための専門家の申請とプログラム案内',
  'manifest.about': 'SME の申請と結果の確認、パートナー プログラムの質問をチャットで。',
  'manifest.about.long':
    'SME デスクは、FastTrack の対象分野の専門家（SME）の申請を受け付けます。必要なことを一文で書くか、フォームに入力してください。対象かどうかを確認し、担当の FastTrack パートナー マネージャーに申請を届け、判断の結果を関係者全員にお知らせします。\n\n専門化とその更新日、CSP の提携、サポート契約についての質問にもお答えし、ルールごとに出典を示します。\n\nEnglish、简体中文、繁體中文、日本語、polski に対応しています。\n\nSME デスクが行うのは案内と記録です。FTOP、FTC ツール、パートナー センターの内容を読んだり変えたりはしません。',
  'manifest.command.help': 'デスクでできること',
  'manifest.command.request': '新しい申請のフォームを開きます',
  'manifest.command.my_requests': '自分の申請とその状況',
  'manifest.command.queue': 'FPM 向け：判断を待っている申請',
  'manifest.command.renewals': '自社の専門化の更新日',
};
