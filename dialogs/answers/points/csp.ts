import { fact } from '../answer.ts';
import { asksFor, type Point, type Points } from '../pointed.ts';

const duns: Point = {
  asked: asksFor('duns, d&b, by hand, manually, recznie, 手动, 手工, 手打, 手入力, 手動で'),
  verdict: { mood: 'info', key: 'answer.point.duns' },
  says: [fact('fact.IR-11.address')],
};

const noAccount: Point = {
  asked:
    asksFor(`only have personal, personal account, personal microsoft account, brak konta sluzb, konta sluzbowego jeszcze, 个人账, 个人帐, 个人微软, 只有个人, アカウントをまだ, 個人アカウント, アカウント + まだ持,
    dont have a work account, work account + upfront, work account + on the way, work account + first, no work account, without a work account, don't have a work account, not have a work account, bez konta sluzbow,
    nie mamy konta, nie mam konta, 没有工作账, 没有工作帐, 没工作账, アカウントがない, アカウントがあり, アカウントを持って, アカウントなし`),
  verdict: { mood: 'info', key: 'answer.point.no_account' },
  facts: ['IR-09'],
};

const newToCsp: Point = {
  asked:
    asksFor(`new to csp + as, new to csp + must, new to csp + have to, newcomer, new partners + have to, new partners + must,
    new partner + have to, partners new to csp, directly, direct partner, nowi partnerzy, nowy partner, nowi w csp + jako, bezposredni,
    新加入 + 只能, 新加入 + 必须, 新加入 + 一定, 首次加入 + 吗, 第一次加入 + 吗, 直接加入, 直接模式, 新規 + 間接リセラー, 新しく csp, 直接契約, 直接モデル`),
  verdict: { mood: 'info', key: 'answer.point.new_to_csp' },
  replaces: ['fact.IR-06'],
};

const alreadyIn: Point = {
  asked: asksFor(`already + csp, juz + csp, 已经 + csp, 已 + csp, 既に + csp, すでに + csp, もう csp`),
  verdict: { mood: 'info', key: 'answer.point.already_in_csp' },
  replaces: ['fact.IR-05'],
};

const choosing: Point = {
  asked:
    asksFor(`choose + provider, choose + distributor, choose a, how to pick, pick a, pick one, compare, which provider is, which distributor is,
    find + provider, find + distributor, find one, wybrac dostaw, wybrac dystryb, wybor dostaw, wybor dystryb, porown, znalezc dostaw,
    znalezc dystryb, 挑选, 怎么挑, 怎么选, 如何选, 哪家好, 怎么比较, 如何比较, 比较一下, プロバイダー + 選, ディストリ + 選, プロバイダー + 比較,
    ディストリ + 比較, プロバイダー + 探, ディストリ + 探`),
  verdict: { mood: 'info', key: 'answer.point.choose_provider' },
  says: [fact('fact.IR-04')],
  replaces: ['fact.IR-04.find'],
};

const confirming: Point = {
  unless: 'email',
  asked:
    asksFor(`confirm + review, confirm + go on, confirm + continue, not confirmed, hasn't confirmed, hasn't verified, nobody + mail,
    wait + confirm, until + confirm, before + confirm, nie potwierdz, zanim + potwierdz, bez potwierdz, dopiero + potwierdz, klikn + link,
    nie klikn, 没点, 没有点, 没确认, 没有确认, 未确认, 没回, 不点, 不确认, 不回, しないと + メール, しなければ + メール, まだ + メール`),
  verdict: { mood: 'info', key: 'answer.point.confirm' },
  says: [fact('fact.IR-13')],
  replaces: ['fact.IR-13.first'],
};

const postponing: Point = {
  asked: asksFor(
    `postpone, later, skip, put off, delay, odloz, pozniej, potem, pomin, 推迟, 以后, 之后再, 延后, 稍后, 晚点, 先不, 後回し, 後で, あとで, 後から, 後でも`,
  ),
  verdict: { mood: 'warning', key: 'answer.point.postpone' },
  replaces: ['fact.IR-10.postpone'],
  facts: ['AMB-19'],
};

const rejected: Point = {
  asked: asksFor(
    'reject, declined, turned down, fix now, odrzuc, odmow, 拒, 驳回, 退回, 没通过, 未通过, 却下, 不承認, 否認',
  ),
  says: [fact('fact.EXT-05.fix_now')],
};

const ordering: Point = {
  asked: asksFor(
    'order, add + subscri, dolozy + subskr, dodac + subskr, dodawa + subskr, zamow, zamaw, zamawia, 下单, 订购, 订单, 添加 + 订阅, 加 + 订阅, 注文, 発注, オーダー, 追加 + サブスク',
  ),
  says: [fact('fact.IR-20')],
};

/** What questions of indirect resellers may be about in particular. */
export const IR_POINTS: Points = {
  'ir.enroll': [duns, noAccount, alreadyIn, newToCsp],
  'ir.prereqs': [duns, noAccount, alreadyIn],
  'ir.when': [choosing, newToCsp],
  'ir.connect': [choosing],
  'ir.email': [confirming],
  'ir.verification': [rejected, confirming],
  'ir.provider_access': [ordering],
  'ir.partnerid': [postponing],
  'ir.mpa': [
    {
      ...postponing,
      asked:
        asksFor(`postpone + partner, skip + partner, later + partner, odloz + partner, pomin + partner, pozniej + partner, 关联 + 推迟, 关联 + 延后,
        关联 + 晚点, 没关联, 没有关联, 未关联, 関連付け + 後回し, 紐付け + 後回し, 関連付け + 後で, 紐付け + 後で`),
    },
  ],
  'ir.admin_agent': [
    {
      asked: asksFor(
        'difference, differ, same as, the same, roznic, rozni, to samo, 区别, 差在, 差别, 不同, 一样, 違い, 違う, 同じ',
      ),
      verdict: { mood: 'info', key: 'answer.point.two_roles' },
      replaces: ['fact.AMB-21.reseller'],
    },
  ],
  'ir.customers': [
    {
      asked:
        asksFor(`order + relationship, can't order, cannot order, order blocked, need a relationship, needs a relationship, zamow + relacj,
        nie moze zamow, musi miec relacj, 下单 + 关系, 下单 + 授权, 不能下单, 下不了单, 注文 + 関係, 発注 + 関係, 発注できない, 注文できない, 関係が必要`),
      verdict: { mood: 'info', key: 'answer.point.order_needs' },
      replaces: ['fact.IR-20'],
    },
  ],
};

const accountInfo: Point = {
  asked: asksFor(
    'account info, account data, account detail, customer data, dane konta, danych konta, 账户信息, 帐户信息, 账号信息, 帐户资讯, 帐号资讯, アカウント情報',
  ),
  says: [fact('fact.IP-10.done')],
};

/** What a provider may do once the reseller has accepted. */
const accepted: Point = {
  asked: asksFor('accept, zaakcept, po akceptacji, zgodzil, 接受, 同意, 承諾, 承認'),
  verdict: { mood: 'good', key: 'answer.point.accepted' },
  replaces: ['fact.IP-07'],
  facts: ['AMB-25'],
};

/** What questions of indirect providers may be about in particular. */
export const IP_POINTS: Points = {
  'ip.rights': [accountInfo, accepted],
  'ip.request': [
    {
      ...accepted,
      asked:
        asksFor(`accept + what can, accept + what do, accept + may i, accept + may we, accept + can i, accept + can we, accept + behalf,
        zaakcept + moge, zaakcept + mozemy, zaakcept + wolno, zaakcept + co dalej, po akceptacji, zgodzil + moge, zgodzil + wolno, 接受 + 可以, 接受 + 能做, 接受 + 下单,
        同意 + 可以, 同意 + 能做, 同意 + 能帮, 承諾 + できる, 承諾 + できます, 承諾 + 注文, 承認 + できる, 承認 + できます`),
    },
    {
      asked:
        asksFor(`renamed, different name, called now, name change, can't find, cannot find, inaczej sie nazywa, zmienil + nazw, nie widze,
        nie moge znalezc, 改名, 改叫, 名称变, 找不到, 名前が変わ, 名称が変わ, 見つからない, 見当たら`),
      verdict: { mood: 'info', key: 'answer.point.renamed' },
      says: [fact('fact.EXT-05.request')],
    },
  ],
};
