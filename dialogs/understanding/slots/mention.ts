/** Something that a text names, and where: places in the folded text. */
export interface Mention<Id extends string = string> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}
