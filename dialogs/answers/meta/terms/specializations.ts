import type { Term } from './term.ts';

/** Words of specializations (document 001). */
export const SPECIALIZATION_TERMS = {
  specialization: {
    names:
      'specialization, specializations, specialisation, 专用化, 专业化, 特製化, 專用化, 専門化, 特殊化, スペシャライゼーション, specjalizacj*',
    facts: ['SPZ-02', 'SPZ-04'],
  },
  designation: {
    names:
      'designation, solutions partner, solutions partner designation, 指定, 解决方案合作伙伴, 解決方案合作夥伴, ソリューション パートナー, oznaczeni*',
    facts: ['SPZ-02', 'SPZ-17'],
  },
  qualification: {
    names:
      'qualification requirements, qualification, performance, skilling, telemetry, 资格要求, 性能, 技能, 資格要求, 資格要件, wymagan* kwalifikacyjn*',
    facts: ['SPZ-05', 'SPZ-11'],
  },
  anniversary: {
    names: 'anniversary, anniversary date, 周年日, 周年日期, 週年日, 記念日, rocznic*, dat* rocznicy',
    facts: ['AMB-16', 'SPZ-10', 'SPZ-06'],
  },
  renewal_window: {
    names: 'renewal window, 续订窗口, 续订时段, 續約視窗, 更新期間, okn* odnawiania, okn* odnowienia',
    facts: ['SPZ-15'],
  },
  grace: {
    names: 'grace period, grace, 宽限期, 寬限期, 猶予期間, グレース期間, okres* karencji',
    facts: ['SPZ-15'],
  },
  active_through: { names: 'active through, active through date, 有效期至', facts: ['SPZ-07', 'AMB-09'] },
  manual_check: {
    names:
      'audit, customer reference, customer references, 审核, 客户参考, 客户引用, 稽核, 客戶參考, 監査, カスタマー リファレンス, audyt*, referencj* klient*',
    facts: ['SPZ-05', 'SPZ-12', 'SPZ-16'],
  },
  cap: {
    names: 'benefit cap, cap, maximum benefit cap, 权益上限, 優勢上限, 權益上限, 特典の上限, limit* korzysci',
    facts: ['SPZ-19'],
  },
  expert_msp: { names: 'expert msp, azure expert msp, msp', facts: ['SPZ-19', 'AMB-15'] },
} as const satisfies Record<string, Term>;
