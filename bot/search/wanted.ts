import { findRequestIds } from '../../dialogs/understanding/slots/ids.ts';
import { findStates } from '../../dialogs/understanding/slots/states.ts';
import { findOtherWorkloads, findWorkloads } from '../../dialogs/understanding/slots/workloads.ts';
import { fold, readText, TAKEN, without } from '../../dialogs/understanding/text.ts';
import { candidatesFor } from '../../domain/eligibility/ambiguousNames.ts';
import { OTHER_WORKLOAD } from '../../domain/request/fields.ts';
import type { RequestLine } from '../storage/rows.ts';

/** One thing that somebody looks for. A request has it by what it is, or by the letters that stand on it. */
export interface Wish {
  /** Folded, as it was typed. */
  readonly letters: string;
  readonly isMet?: (line: RequestLine) => boolean;
}

export interface Wanted {
  /** A whole number of a request, which leads to it however old it is. */
  readonly requestId: string | undefined;
  /** All of them have to be met. */
  readonly wishes: readonly Wish[];
}

/** Longer than anything that somebody would type into a search box. */
const MOST_LETTERS = 200;
const SEPARATORS = /[\s,;:|·"'()[\]「」、，。；：（）“”]+/u;

/** What a text in a search box asks for: numbers, workloads by their old and new names, states, and any other letters. */
export function wantedIn(text: string): Wanted {
  const { folded } = readText(text.slice(0, MOST_LETTERS));
  const ids = findRequestIds(folded);
  let rest = without(folded, ids);
  const workloads = findWorkloads(rest);
  rest = without(rest, workloads);
  const others = findOtherWorkloads(rest);
  rest = without(rest, others);
  const states = findStates(rest);
  rest = without(rest, states);
  const lettersAt = ({ start, end }: { start: number; end: number }): string => folded.slice(start, end);
  const [first] = ids;
  return {
    requestId: ids.length === 1 ? first?.id : undefined,
    wishes: [
      ...ids.map(({ id }) => ({ letters: id.toLowerCase() })),
      ...workloads.map(found => ({ letters: lettersAt(found), isMet: isWorkload(found.id) })),
      ...others.map(found => ({ letters: lettersAt(found), isMet: isOther(found.id) })),
      ...states.map(found => ({
        letters: lettersAt(found),
        isMet: ({ state }: RequestLine) => state === found.id,
      })),
      ...rest
        .replaceAll(TAKEN, ' ')
        .split(SEPARATORS)
        .filter(Boolean)
        .map(letters => ({ letters })),
    ],
  };
}

/** `AADP?` and `AADP` stand for both plans, `Defender?` for every product of that name. */
export function isWorkload(name: string): (line: Pick<RequestLine, 'workload'>) => boolean {
  const bare = name.replace(/\?$/, '');
  const families = [bare, ...candidatesFor(bare)];
  return ({ workload }) => families.some(id => workload === id || workload.startsWith(`${id}_`));
}

export const isOther =
  (name: string): ((line: Pick<RequestLine, 'workload'>) => boolean) =>
  ({ workload }) =>
    workload.startsWith(`${OTHER_WORKLOAD}:`) &&
    findOtherWorkloads(fold(workload.slice(OTHER_WORKLOAD.length + 1))).some(({ id }) => id === name);
