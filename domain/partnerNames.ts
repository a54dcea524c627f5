/** Words that stand in many companies' names: they tell nobody which company is meant. */
const COMMON = new Set([
  ...[
    'partner',
    'partners',
    'group',
    'company',
    'corporation',
    'limited',
    'holding',
    'solutions',
    'services',
  ],
  ...['systems', 'software', 'consulting', 'technology', 'technologies', 'digital', 'cloud', 'microsoft'],
  ...['polska', 'japan', 'taiwan', 'china', 'europe', 'global', 'international', 'gmbh', 'spółka'],
]);
const LEGAL_FORM = /株式会社|有限会社|合同会社|股份有限公司|有限公司|公司|集团|集團/gu;
const SHORTEST = 4;
const SHORTEST_HAN = 2;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const isHan = (word: string): boolean => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}ー]+/gu) ?? [];

/** The parts of a company's name by which people call it: "fabrikam" of "Fabrikam Polska Sp. z o.o.". */
function callNames(name: string): string[] {
  const words = wordsOf(fold(name).replace(LEGAL_FORM, ' '));
  return words.filter(word =>
    isHan(word) ? word.length >= SHORTEST_HAN : word.length >= SHORTEST && !COMMON.has(word),
  );
}

/** Which of some companies a sentence names: those named in full, else those of whose names a part stands in it. */
export function namedIn<T extends { readonly name: string }>(text: string, companies: readonly T[]): T[] {
  const said = fold(text);
  const inFull = companies.filter(({ name }) => said.includes(fold(name)));
  if (inFull.length > 0) return inFull;
  const words = new Set(wordsOf(said));
  return companies.filter(({ name }) =>
    callNames(name).some(part => words.has(part) || (isHan(part) && said.includes(part))),
  );
}
