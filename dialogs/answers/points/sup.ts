import { fact } from '../answer.ts';
import { asksFor, type Points } from '../pointed.ts';

/** What questions about support contracts may be about in particular. */
export const SUP_POINTS: Points = {
  'sup.blank': [
    {
      asked:
        asksFor(`where do, where can, where is, how do i check, how can i check, how can i tell, how to check, check whether, check if,
        gdzie widac, gdzie sprawdz, gdzie moge, jak sprawdz, po czym poznac, 在哪, 哪里, 怎么查, 怎么看, 怎么知道, 如何确认, 怎么确认, どこ,
        確認する, 確認したい, 確認方法, 確認できる`),
      verdict: { mood: 'info', key: 'answer.point.where_blank' },
      replaces: ['fact.SUP-06'],
    },
  ],
  'sup.activate': [
    {
      asked:
        asksFor(`without activ, not activat + use, not activat + open, before activ, activate first, activated first, must activate, need to activate, needs activating, bez aktywac, przed aktywac,
        nieaktyw, najpierw aktyw, musze aktywowac, musimy aktywowac, trzeba aktywowac, 不激活, 没激活, 未激活, 不启用, 没启用, 未启用, 先激活, 先启用, 必须激活, 必须启用,
        有効化しない, 有効化せず, 有効化しなく, 有効化前, 有効化する前, 先に有効化, 有効化が必要, 有効化は必須`),
      verdict: { mood: 'warning', key: 'answer.point.activate_first' },
      replaces: ['fact.SUP-01'],
    },
    {
      asked:
        asksFor(`contract year, every year, each year, yearly, once again, new year, rok umow, co roku, corocznie, kazdego roku, ponownie, 合同年, 合约年, 每年, 重新,
        契約年度, 毎年, 再度, し直し, 年度が変わ`),
      says: [fact('fact.SUP-08.contract_activated')],
    },
  ],
  'sup.advisory': [
    {
      asked: asksFor(
        `how many hours, how many advisory, number of advisory, ile godzin, ile mamy godzin, 多少小时, 几个小时, 几小时, 何時間`,
      ),
      verdict: { mood: 'info', key: 'answer.point.hours' },
      replaces: ['fact.EXT-11.advisory'],
    },
  ],
  'sup.legacy': [
    {
      asked: asksFor('pmc, membership center, membership centre'),
      verdict: { mood: 'info', key: 'answer.point.pmc' },
      facts: ['IR-07', 'AMB-17'],
    },
    {
      asked: asksFor('competenc, kompetencj, 能力, コンピテンシー'),
      verdict: { mood: 'warning', key: 'answer.point.competencies' },
    },
  ],
};
