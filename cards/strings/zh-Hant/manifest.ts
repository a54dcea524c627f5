import type { manifest as english } from '../en/manifest.ts';
import type { Like } from '../like.ts';

export const manifest: Like<typeof english> = {
  'manifest.name': 'SME 服務台：為合作夥伴辦理專家申請、解答計畫問題',
  'manifest.about': '申請 SME、追蹤審核結果，隨時詢問合作夥伴計畫的問題。',
  'manifest.about.long':
    'SME 服務台受理 FastTrack 主題專家（SME）的申請。您可以用一句話說明需求，也可以填寫表單：服務台會檢查資格，把申請送交您的 FastTrack 合作夥伴經理，並把決定通知每一位相關人員。\n\n服務台也能回答有關特製化及其續約日期、CSP 合作與支援合約的問題，並註明每條規則的來源。\n\n支援 English、简体中文、繁體中文、日本語與 polski。\n\nSME 服務台只提供指引並做紀錄，不讀取也不變更 FTOP、FTC 工具或合作夥伴中心裡的任何內容。',
  'manifest.command.help': '服務台能為您做什麼',
  'manifest.command.request': '開啟表單，填寫新的申請',
  'manifest.command.my_requests': '您的申請及其進度',
  'manifest.command.queue': '供 FPM 使用：等待您決定的申請',
  'manifest.command.renewals': '貴公司各項特製化的續約日期',
};
