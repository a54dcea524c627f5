/** Kana as the letters that a foreign name would have for them; small vowels replace the one before. */
const KANA =
  'アaイiウuエeオoカkaキkiクkuケkeコkoガgaギgiグguゲgeゴgoサsaシsiスsuセseソsoザzaジziズzuゼzeゾzoタtaチtiツtuテteトtoダdaヂdiヅduデdeドdoナnaニniヌnuネneノno' +
  'ハhaヒhiフfuヘheホhoバbaビbiブbuベbeボboパpaピpiプpuペpeポpoマmaミmiムmuメmeモmoヤyaユyuヨyoラraリriルruレreロroワwaヲoンnヴvu';
const LETTERS: ReadonlyMap<string, string> = new Map(
  [...KANA.matchAll(/(\p{Script=Katakana})([a-z]+)/gu)].map(([, kana = '', letters = '']) => [kana, letters]),
);
const SMALL: Readonly<Record<string, string>> = { ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' };

/** Katakana that stand for a foreign name, and not for a syllable of their own. */
export const KATAKANA_NAME = /[ァ-ヺー]{3,}/g;

function romanized(katakana: string): string {
  let letters = '';
  for (const kana of katakana) {
    const small = SMALL[kana];
    letters += small === undefined ? (LETTERS.get(kana) ?? '') : small;
  }
  return letters;
}

const SAME: readonly (readonly [RegExp, string])[] = [
  // Nobody hears the r of "north" or "ware" in Japanese, or the h of "what".
  [/(?<=[aeiouy])r(?![aeiouy])|(?<=[aeiouy])re$/g, ''],
  [/ph/g, 'f'],
  [/th/g, 's'],
  [/sh|c(?=[eiy])/g, 's'],
  [/ch/g, 't'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/l/g, 'r'],
  [/v/g, 'b'],
  [/z|j/g, 's'],
  [/(?<=[a-z])h/g, ''],
  [/^[aeiouyw]/, 'A'],
  [/[aeiouyw]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * What is left of a name when it is only heard: the consonants, without those that Japanese does not tell apart. The same
 * for フランク and "frank", for コントソ and "contoso". Takes folded letters or katakana.
 */
export function soundOf(name: string): string {
  const letters = /^[a-z]/.test(name) ? name.replace(/[^a-z]/g, '') : romanized(name);
  return SAME.reduce((sound, [pattern, same]) => sound.replace(pattern, same), letters);
}
