import type { Words } from '../../../cards/strings/words.ts';
import { candidatesFor } from '../../../domain/eligibility/ambiguousNames.ts';
import { rowsFor } from '../../../domain/eligibility/rows.ts';
import { isProductId, PRODUCT } from '../../../domain/eligibility/workloads.ts';
import type { Answers } from '../../../domain/request/fields.ts';
import { type Answer, fact, type Question, type Statement } from '../answer.ts';
import { candidateName } from '../eligibility/names.ts';
import { rowStatement } from '../eligibility/statements.ts';

/**
 * What has to be said beside a form that was opened for "an SME for AADP": the workload is still to be chosen
 * (AMB-07j). `undefined` when the workload is clear: then the form, which lists what is missing, says it all.
 */
export function draftNote({ slots, speaker: { words } }: Question, answers: Answers): Answer | undefined {
  const name = slots.workload?.replace(/\?$/, '') ?? '';
  const candidates = candidatesFor(name);
  if (answers.workload !== undefined || candidates.length === 0) return undefined;
  const which = words.list(candidates.map(candidate => candidateName(words, candidate)));
  return {
    verdict: { mood: 'info', key: 'answer.sme.draft.which', values: { name, candidates: which } },
    says: [
      ...rowsOf(words, name),
      ...(answers.tenantSegment === undefined
        ? [fact('fact.SME-15.tenantSegment'), fact('fact.AMB-07e')]
        : []),
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
