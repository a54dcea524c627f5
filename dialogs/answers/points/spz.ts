import { fact } from '../answer.ts';
import { asksFor, type Point, type Points } from '../pointed.ts';

const msp: Point = {
  asked: asksFor('expert msp, msp expert, azure msp, 专家 msp, エキスパート msp'),
  verdict: { mood: 'info', key: 'answer.point.msp' },
  replaces: ['fact.SPZ-10.msp'],
};

const zone: Point = {
  asked: asksFor('time zone, timezone, utc, stref, 时区, タイムゾーン, 時間帯'),
  verdict: { mood: 'info', key: 'answer.point.zone' },
  says: [fact('fact.EXT-12.zone')],
};

const sameDay: Point = {
  asked:
    asksFor(`anniversary move, anniversary shift, anniversary change, date move, date shift, date change, new anniversary, przesun,
    przesuw, zmienia sie + rocznic, zmieni sie + rocznic, 往后移, 后移, 往后挪, 顺延, 推迟, 会变, 会改, 改变, ずれ, 後ろにずれ, 変わりますか, 変わる, 動きますか`),
  verdict: { mood: 'info', key: 'answer.point.same_day' },
  says: [fact('fact.SPZ-08')],
  facts: ['AMB-11a'],
};

const lastDay: Point = {
  asked:
    asksFor(`anniversary or + 30, 30 days + or on the, anniversary itself or, rocznica czy, rocznica + czy 30, rocznicy czy, rocznice czy, 当天还是, 当日还是, 还是 + 30,
    それとも + 30, 記念日当日, 記念日ですか、`),
  verdict: { mood: 'info', key: 'answer.point.last_day' },
  says: [fact('fact.SPZ-15'), fact('fact.SPZ-07')],
  caveats: ['AMB-09'],
};

const areas: Point = {
  unless: 'spec',
  asked:
    asksFor(`solution area + how many, solution area + what, solution area + which, ile + obszar, jakie + obszar, 几个 + 解决方案, 哪些解决方案,
    哪几 + 解决方案, 七 + 解决方案, ソリューション領域 + いくつ, ソリューション領域は, ソリューション領域が`),
  verdict: { mood: 'info', key: 'answer.point.areas' },
  facts: ['SPZ-03'],
  caveats: ['AMB-12'],
};

const noWaiver: Point = {
  asked:
    asksFor(`waive, waiver, exempt, skip + audit, skip + reference, without + audit, without + reference, get around, omin + audyt,
    omin + referenc, bez audytu, bez referencj, zwoln, 免除, 豁免, 跳过, 不做审核, 不用审核, 不做稽核, 不用稽核, 免稽核, 省略, 監査なし, なしで`),
  verdict: { mood: 'info', key: 'answer.point.no_waiver' },
  says: [fact('fact.SPZ-05.audit'), fact('fact.SPZ-05.customer_references')],
};

const auditCost: Point = {
  asked: asksFor('audit, audyt, 审核, 审计, 稽核, 監査'),
  verdict: { mood: 'info', key: 'answer.point.audit_cost' },
  says: [fact('fact.EXT-02.audit')],
};

const designationCost: Point = {
  asked:
    asksFor(`designation + how much, designation + cost, designation + fee, designation + price, koszt + oznaczen, cena + oznaczen,
    oplata + oznaczen, 指定 + 多少钱, 指定 + 费用, 指定 + 收费, 指定 + いくら, 指定 + 料金, 指定 + 費用`),
  verdict: { mood: 'info', key: 'answer.point.designation_cost' },
  says: [fact('fact.EXT-04')],
};

const howManyReferences: Point = {
  asked:
    asksFor(`how many + reference, number of + reference, ile + referencj, 几份 + 参考, 几个 + 参考, 多少 + 参考, 何件, いくつ + リファレンス,
    いくつ + 事例`),
  verdict: { mood: 'info', key: 'answer.point.how_many_references' },
  replaces: ['fact.EXT-02.customer_references'],
};

const noDesignation: Point = {
  unless: 'designations',
  asked:
    asksFor(`no designation, without a designation, without the designation, without any designation, don't have a designation, no solutions partner,
    not a solutions partner, bez oznaczen, nie mamy oznaczen, nie mamy zadnego oznaczen, 没有指定, 还没有指定, 没有任何指定, 没有称号, 没有头衔, 指定がない, 指定なし,
    指定を持って, 指定はまだ, 指定がまだ`),
  says: [fact('fact.SPZ-02.after')],
};

const overTheCap: Point = {
  asked:
    asksFor(`which + benefit, which ones, which of, in what order, over the, exceed, beyond, ktore, w jakiej kolejnosci, ponad, powyzej, przekrocz, 超过, 超出,
    哪几个, 哪些有, 什么顺序, 按什么, 超え, 超過, 上限以上, どれに, どの専門, 順番`),
  caveats: ['AMB-16a'],
};

const OF_RENEWALS = [msp, zone, sameDay, lastDay];

/** What questions about specializations may be about in particular. */
export const SPZ_POINTS = {
  'spz.role': [
    {
      asked: asksFor(
        'global admin, globaln + admin, administrator globaln, administratora globaln, mpn admin, 全局管理, 全域系统管理, 全域管理, グローバル管理者, 全体管理者',
      ),
      says: [fact('fact.AMB-21.roles')],
    },
  ],
  'spz.list': [areas],
  'spz.mapping': [areas, noDesignation],
  'spz.eligible': [noDesignation],
  'spz.cap': [overTheCap],
  'spz.enroll': [noWaiver, howManyReferences],
  'spz.cost': [auditCost, designationCost],
  'spz.renewal_dates': OF_RENEWALS,
  'spz.renewal_requirements': [msp, howManyReferences],
  'spz.phase': OF_RENEWALS,
  'spz.anniversary_which': [zone, sameDay],
} satisfies Points;
