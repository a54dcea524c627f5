import { fact } from '../../answer.ts';
import type { Term } from './term.ts';

/** Words of SME requests (document 000). */
export const REQUEST_TERMS = {
  FPM: {
    names: `fpm, psm, fasttrack partner manager, partner manager, partner success manager, menedzer* partnera, 合作伙伴经理, 合作伙伴成功经理,
      合作夥伴經理, パートナー マネージャー, パートナー成功マネージャー, パートナー サクセス マネージャー`,
    facts: ['SME-02', 'SME-12', 'EXT-09'],
    caveats: ['AMB-07k'],
  },
  SME: {
    names: 'sme, smes, subject matter expert, ekspert* merytoryczn*, 主题专家, 主題專家, 対象分野の専門家',
    facts: ['SME-01'],
    says: [fact('fact.SME-02.approval'), fact('fact.SME-08')],
  },
  FRP: {
    names:
      'frp, fasttrack ready partner, fasttrack ready, ready partner, 就绪合作伙伴, 就緒合作夥伴, fasttrack ready パートナー',
    facts: ['SME-01', 'SME-02', 'SME-08'],
  },
  request_page: {
    names:
      'ftc resource request, ftc resource request page, resource request page, ftc, nexus, ftc 资源请求页面, ftc 資源要求頁面, ftc リソース要求ページ, strona zadan zasobow',
    facts: ['SME-03', 'SME-05'],
    caveats: ['AMB-07g'],
  },
  FTOP: {
    names: 'ftop, fasttrack orchestration portal, 编排门户, 編排入口網站, オーケストレーション ポータル',
    facts: ['SME-15', 'SME-25'],
  },
  segment: {
    names:
      'smc, tenant segment, segment, enterprise, 租户细分市场, 细分市场, 區隔, セグメント, segment dzierzawy',
    facts: ['SME-15', 'AMB-07e'],
    caveats: ['AMB-36'],
  },
  FE: {
    names: 'fe, fe shadowing, shadowing, fe 跟随学习, feシャドーイング, シャドーイング',
    facts: ['SME-22'],
    caveats: ['AMB-36'],
  },
  delivery_team: {
    names: 'ftp, ftp partner, delivery team, 交付团队, ftp 合作伙伴, デリバリー チーム, zespol realizujacy',
    facts: ['SME-15'],
  },
  seat: {
    names:
      'seat, seats, licence, license, licences, 席位, 席次, 席位数, シート, シート数, ライセンス, licencj*, stanowisk*',
    facts: ['SME-15'],
    caveats: ['AMB-07e'],
  },
  workload: {
    names: 'workload, workloads, 工作负载, 工作負載, ワークロード, obciazeni*',
    facts: ['SME-03', 'SME-15'],
  },
  tenant: { names: 'tenant, tenants, 租户, 租用戶, テナント, dzierzaw*', facts: ['SME-15'] },
  regions: {
    names: 'amer, apj, emea, americas, 美洲, 亚太地区及日本, 歐洲中東非洲, 亞太地區及日本',
    facts: ['SME-15', 'AMB-30'],
  },
  triage: {
    names: 'triage, 分类, 分級, 分流, トリアージ, triaz*, segregacj*, kwalifikacj* wstepn*',
    facts: ['SME-16', 'SME-17'],
    caveats: ['AMB-07'],
  },
  engagement: {
    names: 'engagement, 接洽, 參與, エンゲージメント, zaangazowani*',
    facts: ['SME-19', 'SME-22', 'AMB-07a'],
  },
  exit_criteria: {
    names: 'exit criteria, 退出标准, 退出標準, 終了基準, 終了条件, kryteri* wyjscia, kryteri* zakonczenia',
    facts: ['SME-22'],
  },
  assignment_team: {
    names:
      'sme assignment team, assignment team, sme 分配团队, 分配团队, sme 指派團隊, 割り当てチーム, zespol* przydzielajac*',
    facts: ['SME-16'],
  },
  sme_roles: {
    names:
      'fasttrack engineer, engineer sme, fasttrack engineer sme, migration resource, fasttrack migration resource, 工程师 sme, 迁移资源',
    facts: ['SME-03', 'SME-15'],
    caveats: ['AMB-07f'],
  },
  self_deployment: {
    names:
      'self deployment, self deploy, 自助部署, 自我部署, セルフ展開, セルフデプロイ, samodzieln* wdrozeni*',
    facts: ['SME-06'],
  },
  proactive: {
    names: 'proactive assignment, proactive, 主动分配, 主動指派, プロアクティブ, proaktywn*',
    facts: ['SME-20'],
  },
  ftc_languages: { names: 'ww ftc, ww ftc supported, 支持 ww ftc, 支援 ww ftc', facts: ['SME-05', 'AMB-05'] },
  security_compliance: {
    names: 'security and compliance, security & compliance, 安全与合规, 安全性與合規性',
    facts: ['SME-05', 'SME-06'],
  },
} as const satisfies Record<string, Term>;
