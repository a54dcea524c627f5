import type { Lexicon } from '../slots/lexicon.ts';

/** The fields of the request form by their keys (SME-15), as people name them. */
export const FIELD_NAMES = {
  tenantSegment: `tenant segment, segment, segmentu, smc, smc or enterprise, enterprise or smc, smc or ent, ent or smc, customer size, 租户细分市场, 细分市场, 租户细分, 租用户区隔, 区隔, セグメント, 市场区隔, 客户规模,
    wielkosc klienta, segmencie, enterprise`,
  tenantId: `tenant id, tenantid, tenant guid, customer tenant id, directory id, guid, 租户 id, 租用户 id, テナント id, テナントの id, id dzierzawy, id tenanta, identyfikator dzierzawy, identyfikator tenanta, id tenantu, tenant-id, identyfikatora dzierzawy`,
  tenantName: `tenant name, name of the tenant, customer name, ftop name, name as in ftop, name of the customer, 租户名称, 租户名, 租户的名字, 租户的名称, 租用户名称, 租用户名, 客户名称, 客户名, テナント名, 顾客名, お客样名, 客先名, nazwa dzierzawy, nazwe dzierzawy,
    nazwa tenanta, nazwe tenanta, nazwa klienta, nazwe klienta, nazwy tenanta, nazwa tenantu, ftop`,
  deliveryTeam: `delivery team, your delivery team, ftp partner, 交付团队, 交付小组, 传递小组, デリバリーチーム, デリバリー チーム, 提供チーム, 配信チーム, デリバリチーム, zespol dostarczajacy, zespol wdrozeniowy, zespol realizujacy, zespolu dostarczajacego,
    zespol dostarczania, delivery teamu`,
  partnerName: `partner name, partner name list, company name, our company, my company, our firm, company list, partner list, partner dropdown, 合作伙伴名称, 伙伴名称, 合作伙伴列表, 合作夥伴名称, 合作伙伴名单, 公司名称, 公司名, 我们公司, 我司, パートナー名, 弊社名, 自社名, 会社名, 社名, パートナー一覧,
    nazwa partnera, nazwe partnera, nazwy partnera, nasza firma, naszej firmy, mojej firmy, moja firma, nazwie partnera, lista partnerow, liscie partnerow, 合作伙伴清单`,
  partnerEmail: `partner email, partner e-mail, partner email address, partner e-mail address, contact email, point of contact, email field, contact person, 合作伙伴电子邮件, 合作伙伴邮箱, 伙伴邮箱, 伙伴电子邮件, 联系人邮箱, 联络信箱, 邮箱填, 电子邮件地址, 联络人, パートナーメール, パートナーのメール, メールアドレス, 连络先,
    email partnera, e-mail partnera, adres email partnera, adres e-mail partnera, adres kontaktowy, mail partnera, mail kontaktowy, e-mail kontaktowy, email kontaktowy, osoba kontaktowa`,
  region: `region, region field, geo, 地区, 区域, 地域, リージョン, 所在地, regionu, regionie, 地域栏, regionem`,
  role: `role request, role field, which role, what role, engineer or migration, migration resource, engineer sme, fasttrack engineer, 角色请求, 角色, 请求角色, 角色申请, 职务, ロール, 役割, ロールリクエスト, role zadania, jaka role, jaka rola, ktora role, rola, role`,
  workload: `requested workload, workload field, workload, workloads, two workloads, 请求的工作负载, 工作负载, 工作负荷, 工作负载栏, ワークロード, workloada, workloadu, obciazenie, obciazenia, obciazen`,
  secondLanguage: `second language, secondary language, 2nd language, language 2, 第二语言, 次要语言, 第二语文, 第2语言, 第二言语, 第2言语, セカンドランゲージ, セカンド言语, drugi jezyk, drugiego jezyka, jezyk dodatkowy, dodatkowy jezyk`,
  primaryLanguage: `primary language, main language, first language, language field, primary lang, 主要语言, 首选语言, 主语言, 第一语言, 主要语文, 主要言语, 第一言语, プライマリ言语, 主言语, 言语欄, 言语栏, 希望言语, jezyk glowny, glowny jezyk, jezyk podstawowy, podstawowy jezyk, jezyk pierwszy,
    pierwszy jezyk, jezyka podstawowego, jezyka glownego`,
  seats: `number of seats, seat number, seat count, seats field, number of licences, number of licenses, licence count, license count, no of seats, nr of seats, count of seats, how many seats, seats, seat, users or licences, licences, licenses, users, 席位数量, 席位数, 席位, 许可证计数, 许可证数量, 许可证数, 授权数量,
    授权数, 席次, シート数, 席数, ライセンス数, シート, ライセンス, 用户数, liczba licencji, liczbe licencji, liczba stanowisk, liczba miejsc, liczbe stanowisk, ilosc licencji, liczba uzytkownikow, licencje, licencji, ile licencji, stanowisk, stanowiska`,
  additionalInfo: `additional information, additional info, more useful information, more useful info, more information, extra info, extra information, additional notes, justification, justify, useful information, addl info, add info, notes field, comments field, comment, lotus notes, notes box, free text, 其他信息, 其他资讯, 其它信息, 更多有用信息, 更多信息,
    附加信息, 补充信息, 备注, 补充说明, 理由, 理由说明, 更多有用资讯, 更多资讯, 附加资讯, その他の情报, その他情报, 追加情报, 补足情报, 备考, 补足, 正当性, 正当な理由, dodatkowe informacje, informacje dodatkowe, dodatkowych informacji, wiecej informacji, uzasadnienie, uzasadnienia, uzasadnieniu, uwagi, inne informacje, dodatkowych informacjach,
    fpm who should, name the fpm, name of the fpm, nazwisko fpm, 填写 fpm, fpm 的名字, fpm 名`,
} as const satisfies Lexicon;

export type FormField = keyof typeof FIELD_NAMES;

/** The balances of "Benefits and activity" by their English heading (SUP-07). */
export const BALANCE_NAMES = {
  'Advisory Hours Consumption Total Hours': `advisory hours, advisory hours consumption, advisory hours consumption total hours, advisory hour, advisory, consulting hours, 咨询时数, 咨询时间, 咨询小时, 咨询小时数, 谘询时数, 谘询时间, 顾问时数, 顾问谘询时数, 顾问咨询时数, 顾问时间, 顾问小时, 顾问服务时数,
    相谈时间, アドバイザリ时间, アドバイザリーの时间, アドバイザリの时间, アドバイザリー时间, アドバイザリアワー, アドバイザリー, アドバイザリ, godziny doradcze, godzin doradczych, godziny doradztwa, godzin doradztwa, godziny konsultacji, godziny konsultacyjne, godzin konsultacji`,
  'Signature Cloud Consumption Total Incidents': `signature cloud, signature cloud support, signature cloud consumption, signature cloud consumption total incidents, cloud incidents, partner cloud support, cloud support incidents, 签名云, 云支持事件, signature cloud 支持, 云端支援事件, 合作伙伴云支持,
    クラウドサポートインシデント, クラウドサポート, パートナークラウドサポート, シグネチャクラウド, シグネチャー クラウド, incydenty chmurowe, incydenty cloud`,
  'Product Support Consumption Total Incidents': `product support, product support incidents, product support consumption, product support consumption total incidents, product incidents, support incidents, 产品支持, 产品支持事件, 产品支援, 产品支援事件, 产品事件, 製品サポート, 製品サポートインシデント, 制品サポート,
    サポートインシデント, プロダクトサポート, インシデント数, wsparcie produktowe, wsparcia produktowego, incydenty produktowe, incydentow produktowych, incydenty wsparcia, incydentow wsparcia, wsparcie techniczne produktu`,
} as const satisfies Lexicon;

export const MEMBERSHIP_NAMES = {
  gold: 'gold, gold partner, 金牌, 金级, 金牌合作伙伴, ゴールド, zloty, zlotym, zlota, zlotego, zlote, zloci, gold competency',
  silver: 'silver, silver partner, 银牌, 银级, シルバー, srebrny, srebrnym, srebrna, srebrnego, srebrne, srebrni',
  action_pack: 'action pack, actionpack, maps, アクションパック, アクション パック, 行动包, action packu, action packiem, action packa, 行动包套件',
  network_member: `network member, network members, networkmember, community member, 网络成员, 网路成员, 网路会员, 网络会员, ネットワークメンバー, ネットワーク メンバー, czlonek sieci, czlonkiem sieci, czlonkowie sieci, czlonka sieci, network memberem`,
} as const satisfies Lexicon;

export const LEVEL_NAMES = {
  abtk: 'abtk, additional benefit toolkit, additional benefits, location level, at location, 追加事业所キット, 事业所, 追加キット, 附加工具包, 地点级别, poziom lokalizacji, lokalizacji, oddzialu, 据点, 拠点, 地点, 分支机构',
  core: 'core benefits, core benefit, core, core level, headquarters, hq, head office, 核心权益, 核心优惠, 总部, 总公司, 核心, 基本特典, 本社, コア特典, コアベネフィット, swiadczenia podstawowe, korzysci podstawowe, centrala, centrali, centrale, glowna siedziba, siedziba glowna, pakiet podstawowy, core benefity',
} as const satisfies Lexicon;

export const BENEFIT_CHOICES = {
  legacy: `legacy, legacy benefits, legacy gold, legacy silver, old benefits, gold benefits, silver benefits, kept gold, kept silver, 旧版权益, 旧版, 传统权益, 旧权益, 旧的权益, 旧金牌, 老权益, 旧版优惠, 舊版, レガシー, レガシ, 従来の特典, 従来特典, 旧特典, 从来の特典, 古い特典, stare korzysci, starsze korzysci, starych korzysci, stare benefity,
    starych benefitow, benefity gold, benefity silver, korzysci gold, stary gold, stary silver, dawne korzysci, starsze benefity, 旧ゴールド, 旧シルバー`,
  none: `no benefits, not paid, didn't buy, did not buy, didnt buy, didn't pay, did not pay, didnt pay, haven't paid, havent paid, without paying, never bought, never paid, not purchased, without buying, 没有购买, 没购买, 没买, 没付费, 未付费, 未购买, 没有付费, 没缴费, 没付, 没有买, 买っていない, 购入していない, 未购入, 购入してない,
    支払っていない, 払っていない, 払ってない, 买ってない, nie kupilismy, nie zaplacilismy, nie oplacilismy, bez oplacenia, nie placimy, nie wykupilismy, nie kupione, nieoplacon*, nie oplacil*`,
  solutions_partner: `solutions partner benefits, solution partner benefits, sp benefits, new benefits, 解决方案合作伙伴权益, 解决方案合作伙伴优惠, 解决方案合作夥伴权益, 新权益, ソリューションパートナー特典, ソリューションパートナーの特典, ソリューション パートナー特典, korzysci solutions partner, benefity solutions partner, korzysci partnera rozwiazan`,
} as const satisfies Lexicon;

/** Who is meant where duties are asked. */
export const DUTY_ROLES = {
  FPM: 'fpm, fpms, fpma, fpmem, fpmowi, psm, fasttrack partner manager, partner manager, fasttrack manager, 合作伙伴经理, 合作夥伴经理, パートナーマネージャー, パートナー マネージャー, menedzer partnera, menedzera partnera, menedzerem partnera, opiekun partnera',
  FRP: `frp, frps, frpa, fasttrack ready partner, ready partner, partner, us, we, our side, our part, our team, 就绪合作伙伴, 就绪合作夥伴, 合作伙伴, 合作夥伴, 伙伴, 我们, 我方, 我司, 弊社, 当社, 我々, 私たち, こちら, うち, 自社, レディパートナー, partnera, partnerzy, my jako, po naszej stronie, nasze obowiazki, naszych obowiazkow,
    nasza strona, naszej strony, nasze, powinnismy, musimy, mamy`,
  SME: `sme, smes, expert, experts, specialist, 专家, エキスパート, 专门家, eksperta, ekspert, eksperci, ekspertem, specjalista, sme's`,
} as const satisfies Lexicon;

/** Mail services by the bare name that people write for an address there (IR-12, AMB-20). */
export const MAIL_SERVICES = {
  gmail: 'gmail, g mail, gmaila, gmailu, gmailem, google mail, gmial, ジーメール, gメール, 谷歌邮箱, 谷歌信箱, ｇメール', yahoo: 'yahoo, yahoo mail, yahoo! mail, 雅虎, 雅虎邮箱, 奇摩, 奇摩信箱, ヤフー, ヤフーメール, yahooメール', icloud: 'icloud, icloud mail, アイクラウド',
  aol: 'aol, aol mail', outlook: 'outlook mail, outlook, outlook com, outlooka, アウトルック', hotmail: 'hotmail, ホットメール, hotmaila, hotmailu', live: 'live com', msn: 'msn', qq: 'qq, qq 邮箱, qq mail', '163': '163, 163 邮箱, 网易, 网易邮箱', '126': '126 邮箱, 126邮箱',
  'wp.pl': 'wp pl, wp, wirtualna polska', 'o2.pl': 'o2 pl, o2', 'onet.pl': 'onet, onet pl, onecie, onetu', 'interia.pl': 'interia, interia pl, interii', foxmail: 'foxmail', protonmail: 'protonmail, proton mail, proton', gmx: 'gmx', sina: 'sina, 新浪邮箱, 新浪', docomo: 'docomo, ドコモ', pchome: 'pchome', hinet: 'hinet',
} as const satisfies Lexicon;

/** Names of mailing software: only here can "Outlook" mean the program and not the mail service. */
export const SEGMENTS = {
  Enterprise: 'enterprise, ent, 企业, 企业级, 大企业, エンタープライズ, 大企业向け, enterprise segment',
  SMC: 'smc, smb, small and medium, 中小企业, 中小',
} as const satisfies Lexicon;

/** Words of the trade whose meaning people ask for. */
export const TERMS: readonly string[] = [
  ...['FPM', 'PSM', 'SME', 'FRP', 'FTC', 'FTOP', 'FE shadowing', 'FE', 'SMC', 'MPN', 'MPN ID', 'PMC', 'MPA', 'CSP', 'ABTK', 'MAPS', 'DAP', 'GDAP', 'TPD', 'MAICPP', 'FTP Partner', 'FTP', 'Nexus'],
  ...['EMEA', 'APJ', 'Amer', 'LATAM', 'MSP', 'UPN', 'RBAC', 'ISV', 'VAR', 'LSP', 'SKU', 'DUNS', 'DUNS ID', 'D-U-N-S', 'TTM', 'SLA', 'MAU', 'MW', 'SP', 'PAL', 'PEC', 'WW FTC', 'RSC', 'BG', 'PartnerID', 'Partner ID', 'Access ID', 'Contract ID'],
  ...['Partner Center', 'Partner Dashboard', 'Partner Membership Center', 'Action Pack', 'Expert MSP', 'Azure Expert MSP', 'Regional Service Center', 'Certified program office', 'program office', 'Solutions Partner'],
  ...['FastTrack Orchestration Portal', 'FastTrack Ready Partner', 'FastTrack Partner Manager', 'Partner Success Manager', 'FastTrack', 'subject matter expert', 'admin agent', 'tenant owner', 'global admin', 'partner admin', 'partner of record'],
  ...['triage', 'grace period', 'renewal window', 'active through', 'anniversary date', 'anniversary', 'exit criteria', 'engagement', 'self-deployment', 'workload', 'seat', 'seats', 'tenant segment', 'tenant', 'specialization', 'designation', 'benefit cap', 'cap'],
  ...['two-tier', 'indirect provider', 'indirect reseller', 'distributor', 'core benefits', 'technical benefits', 'signature cloud', 'advisory hours', 'incident', 'support incident', 'network member', 'competency', 'customer reference', 'primary contact', 'primary program contact'],
  ...['designated support contact', 'incentive', 'work account', 'proactive assignment', 'security and compliance', 'skilling', 'performance', 'telemetry', 'audit', '(blank)', 'blank', 'additional information'],
  ...['合作夥伴儀表板', '合作伙伴仪表板', '合作夥伴中心', '合作伙伴中心', '專用化', '专用化', '专业化', '特製化', '宽限期', '寬限期', '续订窗口', '續約視窗', '周年日', '週年日', '工作负载', '工作負載', '席位', '分类', '退出标准', '退出標準', '间接经销商', '間接經銷商', '间接提供商', '間接提供者', '双层模型', '雙層模型'],
  ...['主题专家', '主題專家', '就绪合作伙伴', '合作伙伴经理', '合作伙伴成功经理', '全局管理员', '全域系統管理員', '管理员代理', '客户参考', '客戶參考', '权益上限', '權益上限', '指定', '技术权益', '技術權益', '核心权益', '核心權益', '行动包', '网络成员', '網路成員', '自助部署', '自我部署', '租用戶', '租户', '獎勵', '激励', '接洽', '空白', '性能', '參與', '分级'],
  ...['パートナーセンター', 'パートナー センター', 'パートナーダッシュボード', '専門化', '特殊化', 'スペシャライゼーション', '猶予期間', 'グレース期間', '更新期間', '記念日', 'ワークロード', 'シート', 'トリアージ', 'エンゲージメント', '間接リセラー', '間接プロバイダー', 'ディストリビューター', 'カスタマーリファレンス', '指定', 'アクションパック', 'ネットワークメンバー'],
  ...['コンピテンシー', '相談時間', '技術特典', '基本特典', 'グローバル管理者', '管理エージェント', '主要連絡先', 'プログラム窓口担当者', '認定プログラム事務局', 'プログラム事務局', 'テナント', 'セグメント', 'パートナー成功マネージャー', 'インセンティブ', 'セルフ展開', 'FEシャドーイング', '(空白)', '終了基準', '監査'],
  ...['Centrum partnerskie', 'panel partnera', 'pulpit partnera', 'okres karencji', 'okno odnawiania', 'okno odnowienia', 'data rocznicy', 'rocznica', 'rocznicy', 'specjalizacja', 'oznaczenie', 'obciążenie', 'dzierżawa', 'odsprzedawca pośredni', 'dostawca pośredni', 'dystrybutor', 'model dwuwarstwowy', 'agent administracyjny'],
  ...['administrator globalny', 'podstawowy kontakt', 'konto służbowe', 'zachęta', 'zachęty', 'referencje klienta', 'limit korzyści', 'segregacja', 'triaż', 'ekspert merytoryczny', 'kryteria wyjścia', 'incydent', 'kompetencja', 'członek sieci', 'zaangażowanie', 'godziny doradcze', 'korzyści podstawowe', 'licencja', 'segment dzierżawy', 'samodzielne wdrożenie'],
];

/** Fictional companies of the vendor's documentation: on a demo desk they are customers without being announced. */
export const KNOWN_COMPANIES = `contoso, fabrikam, northwind traders, northwind, adventure works, woodgrove bank, woodgrove, tailspin toys, tailspin, litware, proseware, wingtip toys, wingtip, fourth coffee, relecloud, trey research, vanarsdel,
  lamna healthcare, lamna, alpine ski house, bellows college, munsons, southridge video, southridge, graphic design institute, humongous insurance, consolidated messenger, wide world importers, best for you organics, nod publishers, margies travel, margie's travel, lucerne publishing, coho winery, coho vineyard,
  city power & light, city power and light, first up consultants, school of fine art, liberty's delightful, datum, adatum, a datum, blue yonder airlines, contoso ltd, contoso pharma, the phone company`;
