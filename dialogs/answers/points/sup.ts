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
      asked: asksFor('competenc, kompetencj, 能力, コンピテンシー'),
      verdict: { mood: 'warning', key: 'answer.point.competencies' },
    },
  ],
};
