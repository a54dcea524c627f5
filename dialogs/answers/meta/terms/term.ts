import type { FactId } from '../../../../domain/facts.ts';
import type { Statement } from '../../answer.ts';

/** A word of the programme. Its explanation is in `cards/strings` under `term.<id>`. */
export interface Term {
  /** What people call it, in all languages of the desk, old names and new ones; a `*` stands for any ending. */
  readonly names: string;
  readonly facts: readonly FactId[];
  readonly caveats?: readonly FactId[];
  readonly says?: readonly Statement[];
}
