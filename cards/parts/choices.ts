import { acronymOf, isWorkloadId, modernNameOf } from '../../domain/eligibility/workloads.ts';
import { type FieldKey, fieldOf, OTHER_WORKLOAD } from '../../domain/request/fields.ts';
import type { Words } from '../strings/words.ts';

/** The lists that depend on who files. */
export interface Choices {
  readonly partnerNames: readonly string[];
  readonly fpms: readonly { readonly id: string; readonly name: string }[];
  /** Customers of earlier requests, by the request that says who they are. */
  readonly earlier?: readonly { readonly requestId: string; readonly name: string }[];
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

const titled = (values: readonly string[], title: (value: string) => string): Choice[] =>
  values.map(value => ({ title: title(value), value }));

/** "MDATP (Microsoft Defender for Endpoint)"; a workload outside the tables as the partner wrote it. */
export function workloadName(words: Words, workload: string): string {
  if (!isWorkloadId(workload)) return workload.replace(`${OTHER_WORKLOAD}:`, '');
  return words.say('option.workload', { acronym: acronymOf(workload), product: modernNameOf(workload) });
}

/** An option that stands in the catalogue by its name there, any other as it is. */
function optionName(words: Words, option: string): string {
  const key = `option.${option}`;
  return words.knows(key) ? words.say(key) : option;
}

/** How an answer reads to a person: an option's name, a language's name, or the answer itself. */
export function answerText(words: Words, key: FieldKey, answer: string): string {
  if (answer === '') return words.say('label.none');
  switch (key) {
    case 'workload':
      return answer === OTHER_WORKLOAD ? words.say('option.other_workload') : workloadName(words, answer);
    case 'region':
    case 'tenantSegment':
      return optionName(words, answer);
    case 'primaryLanguage':
    case 'secondLanguage':
      return words.language(answer);
    default:
      return answer;
  }
}

/** The options of a choice field, in the reader's language; languages sorted by their names there. */
export function choicesOf(words: Words, key: FieldKey, { partnerNames, fpms }: Choices): Choice[] {
  if (key === 'partnerName') return titled(partnerNames, name => name);
  if (key === 'fpmId') return fpms.map(({ id, name }) => ({ title: name, value: id }));
  const choices = titled(fieldOf(key).options ?? [], value => answerText(words, key, value));
  const isLanguage = key === 'primaryLanguage' || key === 'secondLanguage';
  return isLanguage ? choices.sort((a, b) => a.title.localeCompare(b.title, words.locale)) : choices;
}
