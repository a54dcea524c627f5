import type { Words } from '../../../cards/strings/words.ts';
import { candidatesFor } from '../../../domain/eligibility/ambiguousNames.ts';
import { isProductId, PRODUCT, type ProductId } from '../../../domain/eligibility/workloads.ts';
import { hasRole, type Person } from '../../../domain/people.ts';
import { findWorkloads } from '../../understanding/slots/workloads.ts';
import { readText } from '../../understanding/text.ts';
import { type Answer, fact, type Question } from '../answer.ts';
import { candidateName } from '../eligibility/names.ts';
import { type TermId, termIn, termOf } from './glossary.ts';

/** What a word means: of the programme, or the old and the new name of a product. Unknown words are said to be so. */
export function meaning({ slots: { term }, text, speaker: { words, person } }: Question): Answer {
  const asked = readText(term ?? text).folded;
  const product = productIn(asked);
  if (product && isProductId(product)) return productNames(product);
  const id = termIn(asked) ?? termIn(readText(text).folded);
  if (id) return explained(id, person);
  if (product) return severalProducts(words, product);
  return term === undefined
    ? { verdict: { mood: 'info', key: 'answer.meta.term.which' }, says: [] }
    : { verdict: { mood: 'info', key: 'answer.meta.term.unknown', values: { term } }, says: [] };
}

function explained(id: TermId, person: Person | undefined): Answer {
  const { facts, caveats = [], says = [] } = termOf(id);
  // "Who is our FPM?" is asked in the same words as "what is an FPM?".
  const theirs = id === 'FPM' && person && hasRole(person, 'requester') ? [fact('fact.D1.your_fpm')] : [];
  return { verdict: { mood: 'info', key: `term.${id}` }, says: [...says, ...theirs], facts, caveats };
}

/** `MDATP`, or a name that several products have: `ATP`. */
const productIn = (folded: string): string | undefined =>
  findWorkloads(folded)[0]
    ?.id.replace('?', '')
    .replace(/_P[12]$/, '');

function productNames(acronym: ProductId): Answer {
  const { oldName, modernName } = PRODUCT[acronym];
  return {
    verdict: { mood: 'info', key: 'answer.meta.term.product', values: { acronym, oldName, modernName } },
    says: [fact('fact.AMB-07j.kept', { acronym })],
    facts: ['SME-05'],
    caveats: ['AMB-07j'],
  };
}

function severalProducts(words: Words, name: string): Answer {
  const candidates = words.list(candidatesFor(name).map(candidate => candidateName(words, candidate)));
  return {
    verdict: { mood: 'info', key: 'answer.meta.term.several', values: { term: name, candidates } },
    says: [],
    caveats: ['AMB-07j'],
  };
}
