import type { Term } from './term.ts';

/** Words of the partner programme and of CSP (documents 002 and 003). */
export const PARTNER_TERMS = {
  program: {
    names: `mpn, maicpp, microsoft partner network, microsoft ai cloud partner program, ai cloud partner program, 合作伙伴网络,
      合作夥伴網路, ai 云合作伙伴计划, パートナー ネットワーク`,
    facts: ['SPZ-01', 'SUP-01', 'AMB-31'],
  },
  partner_center: {
    names: `partner center, partner dashboard, partner centre, 合作伙伴中心, 合作夥伴中心, 合作伙伴仪表板, 合作夥伴儀表板, 伙伴仪表板, 伙伴中心, 仪表板,
      パートナー センター, パートナー ダッシュボード, centrum partnersk*, panel* partnera, pulpit* partnera`,
    facts: ['AMB-31', 'IP-02', 'SUP-14'],
  },
  PMC: { names: 'pmc, partner membership center', facts: ['IR-07', 'AMB-17'] },
  MPA: { names: 'mpa, microsoft partner agreement, 合作伙伴合同, 合作夥伴合約', facts: ['IR-10', 'IR-14'] },
  CSP: {
    names:
      'csp, cloud solution provider, 云解决方案提供商, 雲端解決方案提供者, クラウド ソリューション プロバイダー',
    facts: ['IR-02', 'IR-03'],
  },
  indirect_reseller: {
    names:
      'indirect reseller, indirect resellers, reseller, 间接经销商, 間接經銷商, 間接轉銷商, 经销商, 間接リセラー, リセラー, odsprzedawc* posredni*, odsprzedawc*',
    facts: ['IR-03', 'IR-06'],
  },
  indirect_provider: {
    names: `indirect provider, indirect providers, distributor, distributors, 间接提供商, 間接提供者, 总代, ディストリビューター, 間接プロバイダー,
      dostawc* posredni*, dystrybutor*`,
    facts: ['IR-03', 'IP-01'],
  },
  two_tier: {
    names: 'two tier, 2 tier, two tier model, 双层, 双层模型, 雙層模型, 2 層, model* dwuwarstwow*',
    facts: ['IR-03', 'IP-01'],
  },
  partner_id: { names: 'partnerid, partner id, mpn id, mpnid, 合作伙伴 id, パートナー id', facts: ['IR-10'] },
  primary_contact: {
    names: `primary contact, primary program contact, program contact, 主要联系人, 主要聯絡人, 方案連絡人, 主要連絡先, プログラム窓口担当者,
      podstawow* kontakt*, glown* kontakt*`,
    facts: ['IR-12', 'SUP-04', 'AMB-31'],
  },
  work_account: {
    names: 'work account, work accounts, 工作账户, 工作帳戶, 職場アカウント, kont* sluzbow*',
    facts: ['IR-07', 'IR-09'],
  },
  global_admin: {
    names:
      'global admin, global administrator, 全局管理员, 全域系統管理員, グローバル管理者, administrator* globaln*',
    facts: ['IR-01', 'IR-14', 'AMB-21'],
  },
  admin_agent: {
    names: 'admin agent, 管理员代理, 系統管理代理人, 管理エージェント, agent* administracyjn*',
    facts: ['IR-16', 'AMB-21'],
  },
  partner_admin: {
    names: 'partner admin, mpn admin, mpn partner admin',
    facts: ['SPZ-01', 'SPZ-14', 'AMB-21'],
  },
  tenant_owner: {
    names: 'tenant owner, 租户所有者, 租用戶擁有者, テナント所有者, wlascicie* dzierzawy',
    facts: ['IP-08', 'AMB-24'],
  },
  DUNS: { names: 'duns, duns id, duns number, d u n s', facts: ['IR-11'] },
  support_contact: {
    names: 'designated support contact, 指派的支援連絡人, 指定支持联系人',
    facts: ['IP-08'],
  },
  incentive: {
    names: 'incentive, incentives, 激励, 獎勵, インセンティブ, zachet*',
    facts: ['IP-08', 'IP-11'],
  },
} as const satisfies Record<string, Term>;
