import type { Lexicon } from '../slots/lexicon.ts';

/**
 * The workloads of the playbook's tables by their acronym, with the names that the products had and have
 * (AMB-07j) in five languages. Those with `?` may be several of them and have to be asked back.
 */
export const WORKLOAD_NAMES = {
  MDATP: `mdatp, wdatp, mde, mdatp sme, md atp, windows atp, defender atp, microsoft defender atp,
    windows defender atp, windows defender advanced threat protection,
    microsoft defender advanced threat protection, ms defender atp, defender for endpoint,
    defender for endpoints, defender for end point, defender endpoint, defender 4 endpoint,
    endpoint defender, defender for ep, defender dla punktow koncowych, defender dla punktu koncowego,
    defender dla endpointow, defender na endpointy, defender do endpointow, defender na stacje,
    终结点 defender, defender 终结点, defender 终端, 终端 defender, 端点 defender, defender 端点,
    defender for 终结点, defender for エンドポイント, defender エンドポイント, エンドポイント defender,
    エンドポイント向け defender, エンドポイント用 defender, エンドポイントの defender,
    适用于终结点的 microsoft defender, 适用于终结点的 defender, 适用于端点的 microsoft defender,
    适用于端点的 defender, 终结点检测和响应, ディフェンダー for エンドポイント,
    ディフェンダーエンドポイント, エンドポイント版 defender`,
  OATP: `oatp, mdo, o365 atp, office 365 atp, office atp, o365atp, office 365 advanced threat protection,
    atp for office, atp for office 365, defender for office 365, defender for office, defender for o365,
    defender office 365, defender office, defender for m365 mail, defender dla office 365,
    defender dla office, defender do office 365, defender do office, defender 办公, office 365 defender,
    office 版 defender, office 用 defender, office 365 用 defender, 适用于 office 365 的 defender,
    适用于 office 365 的 microsoft defender, 适用于 office 的 defender, オフィス版 atp,
    office 365 向け defender`,
  AATP: `aatp, mdi, azure atp, azure advanced threat protection, defender for identity,
    defender for identities, defender identity, defender 4 identity, defender for id, identity defender,
    defender dla tozsamosci, defender tozsamosci, defender do tozsamosci, defender 身份, 身份 defender,
    标识 defender, defender 标识, 适用于标识的 defender, 适用于标识的 microsoft defender,
    适用于身份的 defender, 适用于身份的 microsoft defender, 适用于身分识别的 microsoft defender,
    适用于身分识别的 defender, defender for 身份, defender アイデンティティ, アイデンティティ defender,
    id 用 defender, id 向け defender, defender for アイデンティティ`,
  MCAS: `mcas, mdca, mda, casb, defender for cloud apps, defender for cloud app, defender cloud apps,
    defender for cloudapps, microsoft cloud app security, cloud app security, cloud apps security,
    cloud app sec, defender dla aplikacji w chmurze, defender dla aplikacji chmurowych,
    defender do aplikacji w chmurze, zabezpieczenia aplikacji w chmurze, 云应用安全, defender 云应用,
    云应用 defender, 云端应用程序安全性, 云应用程序安全, 云端 app 安全性, 适用于云应用的 defender,
    适用于云端应用程序的 defender, 适用于云端 app 的 defender, 云 app 安全, クラウドアプリセキュリティ,
    クラウド app セキュリティ, defender クラウドアプリ, クラウドアプリ defender,
    クラウドアプリ向け defender, defender for クラウドアプリ, クラウドアプリ用 defender`,
  AADP: `aadp, aad premium, aad prem, azure ad premium, azure ad prem, azuread premium,
    azure active directory premium, azure active directory, azure ad, azuread, aad, entra id premium,
    entra premium, entra id, entraid, microsoft entra, ms entra, entra, アジュール ad, エントラ id, エントラ`,
  AIP: `aip, information protection, info protection, azure information protection, azure info protection,
    microsoft purview information protection, ms purview information protection,
    purview information protection, purview info protection, purview ip, azure 信息保护, azure 资讯保护,
    purview 信息保护, purview 资讯保护, azure 情报保护, purview 情报保护, 信息保护 aip,
    ochrona informacji purview, purview ochrona informacji, azure rms`,
  MIG: `mig, microsoft information governance, ms information governance, information governance,
    info governance, purview data lifecycle management, purview data lifecycle, data lifecycle management,
    data lifecycle mgmt, purview dlm, 数据生命周期管理, 数据生命周期, 资料生命周期管理, 资料生命周期,
    purview 数据生命周期管理, purview 资料生命周期管理, 信息治理, 资讯治理, 资讯控管, 情报ガバナンス,
    データライフサイクル管理, データ ライフサイクル管理, データライフサイクルマネジメント,
    zarzadzanie cyklem zycia danych, zarzadzania cyklem zycia danych, lad informacyjny`,
  'ATP?': 'atp, advanced threat protection',
  'Defender?': `defender, defendera, defenderze, defenderem, defenderowi, microsoft defender, ms defender,
    windows defender, defender xdr, m365 defender, microsoft 365 defender, defender for cloud,
    ディフェンダー, 防御者`,
  'MIP?': 'mip, microsoft information protection',
  'Purview?': 'purview, パービュー, microsoft purview',
} as const satisfies Lexicon;

export type WorkloadName = keyof typeof WORKLOAD_NAMES;

/** The families that the tables split by plan. */
export const WITH_PLANS: ReadonlySet<string> = new Set(['AADP', 'OATP', 'AIP', 'MIG']);

export const PLAN_NAMES = {
  P1: `p1, plan 1, plan1, planu 1, planem 1, plan i, plan one, 计划 1, 计划一, 方案 1, 方案一, プラン 1,
    第一方案, ver 1, pierwszy plan, premium 1, p 1`,
  P2: `p2, plan 2, plan2, planu 2, planem 2, plan ii, plan two, 计划 2, 计划二, 方案 2, 方案二, プラン 2,
    第二方案, ver 2, drugi plan, premium 2, p 2`,
} as const satisfies Lexicon;

/** Workloads without a seat rule in the source (AMB-07i), by the name that the desk shows. */
export const OTHER_WORKLOADS = {
  Exchange: `exchange, exchange'a, exchangea, exchangem, exchange online, exo, outlook mail, skrzynek exchange`,
  SharePoint: 'sharepoint, sharepoint*, sharepoint online, spo, share point',
  Teams: 'teams, ms teams, microsoft teams, teamsow, teamsach, teamsami, チームズ',
  OneDrive: 'onedrive, onedrive*, one drive, odfb, onedrive for business',
  Intune: 'intune, intun, intuna, intunem, intunie, microsoft intune, endpoint manager, mem, mdm',
  'Microsoft 365 Apps': 'microsoft 365 apps, m365 apps, office apps, proplus, office pro plus',
  Yammer: 'yammer, viva engage',
  Viva: 'viva, microsoft viva',
  Windows: 'windows 11, windows 10, autopilot, windows autopilot',
  'Power Platform': 'power platform, power apps, powerapps, power automate',
  'Power BI': 'power bi, powerbi, パワー bi',
  Copilot: 'copilot, m365 copilot, microsoft 365 copilot',
} as const satisfies Lexicon;
