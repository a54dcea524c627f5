import { fact } from '../../answer.ts';
import type { Term } from './term.ts';

/** Words of support contracts (document 004). */
export const SUPPORT_TERMS = {
  competency: {
    names:
      'competency, competencies, gold, silver, 能力认证, 金牌, 银牌, コンピテンシー, ゴールド, シルバー, kompetencj*',
    facts: ['SUP-02', 'AMB-29'],
    says: [fact('fact.EXT-10.competency')],
  },
  action_pack: {
    names: 'action pack, maps, 行动包, 行動套件, アクションパック',
    facts: ['SUP-02', 'SUP-08', 'AMB-29'],
    says: [fact('fact.EXT-10.action_pack')],
  },
  network_member: {
    names: 'network member, network members, 网络成员, 網路成員, ネットワーク メンバー, czlon* sieci',
    facts: ['SUP-08'],
  },
  core_benefits: {
    names:
      'core benefits, core benefit, technical benefits, 核心权益, 核心權益, 技术权益, 技術權益, 基本特典, 技術特典, korzysci podstawowe, podstawow* korzysc*',
    facts: ['SUP-01', 'SUP-08', 'SUP-10', 'AMB-29'],
  },
  ABTK: { names: 'abtk, 追加事業所キット', facts: ['SUP-09', 'AMB-29'] },
  access_id: {
    names:
      'access id, contract id, 访问 id, 合同 id, 存取識別碼, 合約識別碼, アクセス id, 契約 id, identyfikator* dostepu',
    facts: ['SUP-04', 'AMB-33'],
  },
  blank: { names: '(blank), blank, 空白', facts: ['SUP-06'] },
  incident: {
    names:
      'incident, incidents, support incident, advisory hours, 支持事件, 支援事件, 咨询时数, インシデント, 相談時間, incydent*, godzin* doradcz*',
    facts: ['SUP-13', 'AMB-26'],
  },
  program_office: {
    names:
      'program office, certified program office, regional service center, rsc, プログラム事務局, 認定プログラム事務局',
    facts: ['SUP-10', 'SUP-11'],
  },
} as const satisfies Record<string, Term>;
