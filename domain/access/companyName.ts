/**
 * A company's name as it is compared: without the differences that people don't see as differences, namely case,
 * width, accents on Latin letters, blanks and punctuation. Names that differ in a letter stay different, so that nobody
 * lands at another company by a slip of the pen.
 */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{sc=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}\p{N}\p{M}ー]/gu, '');
