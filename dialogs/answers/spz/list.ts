import type { Words } from '../../../cards/strings/words.ts';
import { inCategory, SPECIALIZATIONS } from '../../../domain/specializations/catalogue.ts';
import { CATEGORIES, type Category } from '../../../domain/specializations/designations.ts';
import { type AnswerTo, fact, type Statement } from '../answer.ts';
import { byCategory, categoryName, specNames } from './naming.ts';

const members = (words: Words, category: Category): Statement => {
  const ids = inCategory(category).map(({ id }) => id);
  return fact('fact.SPZ-04.category', {
    category: categoryName(words, category),
    count: ids.length,
    names: specNames(words, ids),
  });
};

/** The 31, or those of one category (SPZ-04, AMB-12). */
export const list: AnswerTo = ({ slots: { category }, speaker: { words } }) => {
  if (category) {
    return {
      verdict: {
        mood: 'info',
        key: 'answer.spz.list.category',
        values: { category: categoryName(words, category), count: inCategory(category).length },
      },
      says: [members(words, category)],
    };
  }
  const counts = byCategory(words, each => inCategory(each).length);
  return {
    verdict: { mood: 'info', key: 'answer.spz.list', values: { total: SPECIALIZATIONS.length, counts } },
    says: CATEGORIES.map(each => members(words, each)),
    facts: ['SPZ-03'],
    caveats: ['AMB-12'],
  };
};
