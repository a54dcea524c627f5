/** The last letter of a stem before the ending of the locative: Malta, w Malcie; Egipt, w Egipcie. */
const SOFTENED: Readonly<Record<string, string>> = { t: 'ci', d: 'dzi', r: 'rz', l: 'l', k: 'c', g: 'dz' };

const locative = (stem: string): string => {
  const last = stem.slice(-1);
  return `${stem.slice(0, -1)}${SOFTENED[last] ?? `${last}i`}e`;
};

/**
 * The cases of a country's Polish name as people type them, folded (without diacritics): "egipt" gives "egiptu",
 * "egiptem", "egipcie". Names of several words and those that do not decline give nothing; a form that no Polish
 * speaker uses does no harm.
 */
export function polishCases(folded: string): string[] {
  if (!/^[a-z]{4,}$/.test(folded)) return [];
  const last = folded.slice(-1);
  const stem = folded.slice(0, -1);
  const withEndings = (base: string, ...endings: string[]): string[] => endings.map(ending => base + ending);
  if (last === 'a')
    return /[ij]$/.test(stem)
      ? withEndings(stem, 'i', 'e', 'o')
      : [...withEndings(stem, 'y', 'i', 'e', 'o'), locative(stem)];
  if (last === 'y') return withEndings(stem, 'ami', 'ach', 'om', ...(stem.length > 4 ? [''] : []));
  if (last === 'o') return withEndings(stem, 'a', 'u', 'em', 'iem');
  if (/[aeiouy]/.test(last)) return [];
  return [...withEndings(folded, 'u', 'a', 'em', 'iem', 'owi', 'ie'), locative(folded)];
}
