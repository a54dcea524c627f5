import type { eligibility as english } from '../en/eligibility.ts';
import type { Like } from '../like.ts';

export const eligibility: Like<typeof english> = {
  'verdict.sme': '{workload}，{seats} 席：可以申請 SME。',
  'verdict.sme.no_seats': '{workload}：可以申請 SME。',
  'verdict.exception': '{workload}，{seats} 席：只能以例外方式申請。',
  'verdict.self_deploy': '{workload}僅限自助部署：有指南，沒有人力資源。',
  'verdict.ask_fpm': '來源沒有涵蓋 {workload}的 {seats} 席。',
  'verdict.ask_first': '提交前請先問 FPM。',
  'verdict.below_threshold': '{workload}的 {seats} 席不足：來源要求多於 {threshold}。',
  'verdict.no_seat_rule': '來源對 {workload} 沒有席位要求。',
  'verdict.seats_needed': '{workload}由席位數決定：需要多於 {threshold} 席。',

  'verdict.pick': '在 FTC 資源要求工具（aka.ms/frpsmerequest）中選擇「{pick}」。',
  'verdict.guide': '自助部署指南（英文）：{url}',
  'verdict.fpm_first': '請先與 FPM 商定；不保證核准。',
  'verdict.fpm_advises': '是否還有辦法，可以問問您的 FPM。',
  'verdict.engineer': 'FastTrack Engineer SME 可協助任何 FRP 工作負載；請與 FPM 商定。',

  'language.listed': '語言：來源列出的是英文。',
  'language.not_listed': '語言：來源列出的是英文，沒有{language}。請在表單中寫明需求並詢問 FPM；我不作承諾。',
  'language.list_not_in_source': '語言：「支援 WW FTC」。名單不在來源中，{language}請向 FPM 確認。',
  'language.limited': '語言：「英文/有限」。「有限」沒有定義，{language}請向 FPM 確認。',
  'language.not_asked': '語言：來源列出的是英文。需要其他語言請詢問 FPM。',
  'language.not_asked.ftc_supported': '語言：「支援 WW FTC」，名單不在來源中。',
  'language.not_asked.limited': '語言：「英文/有限」，沒有說明「有限」的意思。',

  'ask.workload': '您指的是哪一個？',
  'ask.workload.any': '是關於哪個工作負載？',
  'ask.file': '申請此 SME',
};
