/** What stands right before a customer's name, as it is written, from the surest sign on. */
export const NAME_AFTER: readonly string[] = [
  'tenant name, customer name, nazwa klienta, nazwa dzierżawy, nazwa tenanta, 租户名称, 租户名, 租戶名稱, 租用戶名稱, 客户名称, 客户名, 客戶名稱, テナント名, 顧客名, お客様名',
  'customer, client, tenant, klient, klienta, klientem, klientowi, 客户, 客戶, 顧客, 客先, お客様, テナント, 租户, 租用戶',
  'for, at, dla, u, w firmie, firma, firmy, company, 帮, 幫, 給, 给, 为, 為, 替',
];

/** What may stand between such a word and the name. */
export const NAME_LINKS =
  ': = ： is to jest 是 为 為 は called named 叫 o nazwie 换成 換成 改成 改为 改為 应该是 應該是 を actually jednak na';

/** What stands right behind a customer's name. */
export const NAME_BEFORE = '様 さま さん向け 向け さん';

/** The last part of a company's name in Chinese or Japanese. */
export const COMPANY_ENDINGS =
  '公司 集团 集團 银行 銀行 大学 大學 医院 醫院 株式会社 商事 工業 工业 物産 製薬 电子 電子 科技 控股';

/** Words with a capital, or in Han letters, that stand where a name could and are none. */
export const NOT_NAMES = `SME FPM FRP I My The Our We A An One Need Please Teams Microsoft MS Azure Office FastTrack English EMEA
  APJ Region Tenant Customer Client Seat Seats Role Engineer Migration Lotus Notes Gmail Exchange SharePoint Intune Windows
  Power P1 P2 ID IT US CSP MPA Partner Solution Solutions Monday Friday Klient Firma 客户 客戶 顧客 专家 專家 申请 申請 在 我 我们
  我們 有 的 想 要 需要 日本 日本語 専門家 新規 下書き`;
