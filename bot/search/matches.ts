import { workloadName } from '../../cards/parts/choices.ts';
import type { Words } from '../../cards/strings/words.ts';
import { readText } from '../../dialogs/understanding/text.ts';
import { isWorkloadId, PRODUCT, productOf } from '../../domain/eligibility/workloads.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Wanted } from './wanted.ts';

/** Whether a request is one of those that are looked for. `words` are the searcher's: a state has its name in them. */
export function matches(words: Words, line: RequestLine, { wishes }: Wanted): boolean {
  if (wishes.length === 0) return true;
  const letters = lettersOf(words, line);
  return wishes.every(wish => wish.isMet?.(line) === true || letters.includes(wish.letters));
}

/** Everything that is written on a request, folded. The number also without its dashes, as people remember it. */
function lettersOf(words: Words, line: RequestLine): string {
  const { requestId, tenantName, partnerName, workload, state } = line;
  const oldName = isWorkloadId(workload) ? PRODUCT[productOf(workload)].oldName : '';
  return readText(
    [
      ...[requestId, requestId.replaceAll('-', ''), tenantName, partnerName],
      ...[workloadName(words, workload), workload, oldName, stateName(words, state)],
    ].join('\n'),
  ).folded;
}

export const stateName = (words: Words, state: string): string =>
  words.say(`state.${state as SmeRequest['state']}`);
