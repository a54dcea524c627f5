import type { Words } from '../../../cards/strings/words.ts';
import { candidatesFor } from '../../../domain/eligibility/ambiguousNames.ts';
import { rowsFor } from '../../../domain/eligibility/rows.ts';
import { isProductId, PRODUCT } from '../../../domain/eligibility/workloads.ts';
import { type Answers, FIELD_KEYS, type FieldKey, fieldOf } from '../../../domain/request/fields.ts';
import { type Answer, fact, type Question, type Statement } from '../answer.ts';
import { candidateName } from '../eligibility/names.ts';
import { rowStatement } from '../eligibility/statements.ts';

/** The desk fills these in from the record of whoever files. */
const FROM_RECORD: readonly FieldKey[] = ['partnerName', 'partnerEmail', 'fpmId'];

/** What is asked for: a tick is no information that could be missing. */
const isAskedFor = (key: FieldKey): boolean =>
  !fieldOf(key).optional && fieldOf(key).kind !== 'tick' && !FROM_RECORD.includes(key);

/**
 * What has to be said beside a form that was opened for "an SME for AADP": the workload is still to be chosen
 * (AMB-07j), and what else is missing (AMB-07h). `undefined` when the workload is clear: then the form says it all.
 */
export function draftNote({ slots, speaker: { words } }: Question, answers: Answers): Answer | undefined {
  const name = slots.workload?.replace(/\?$/, '') ?? '';
  const candidates = candidatesFor(name);
  if (answers.workload !== undefined || candidates.length === 0) return undefined;
  const fields = (keys: readonly FieldKey[]): string =>
    words.list(keys.map(key => words.say(`field.${key}`)));
  const missing = FIELD_KEYS.filter(key => answers[key] === undefined && isAskedFor(key));
  const which = words.list(candidates.map(candidate => candidateName(words, candidate)));
  return {
    verdict: { mood: 'info', key: 'answer.sme.draft.which', values: { name, candidates: which } },
    says: [
      fact('fact.AMB-07h', { missing: fields(missing), taken: fields(FROM_RECORD) }),
      ...rowsOf(words, name),
      ...(missing.includes('tenantSegment') ? [fact('fact.SME-15.tenantSegment'), fact('fact.AMB-07e')] : []),
    ],
    caveats: ['AMB-07j', 'AMB-07h'],
  };
}

/** The rows of a product, each once: plans may share theirs. */
function rowsOf(words: Words, name: string): Statement[] {
  if (!isProductId(name)) return [];
  const rows = new Set(PRODUCT[name].workloads.flatMap(rowsFor));
  return [...rows].map(row => rowStatement(words, row));
}
