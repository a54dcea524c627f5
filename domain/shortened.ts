/**
 * The beginning of a text: as many UTF-16 units at most, and no letter cut in two. Half an emoji is no text that a link
 * can carry.
 */
export const shortened = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;
