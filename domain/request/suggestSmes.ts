import type { Person, Skills } from '../people.ts';
import type { SmeRequest } from './record.ts';

/** What speaks for an SME: they know the workload, speak the language, cover the region. */
export const FITS = ['workload', 'language', 'region'] as const;
export type Fit = (typeof FITS)[number];

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly fits: readonly Fit[];
  /** Requests that this SME has in hand now. */
  readonly inHand: number;
}

/** A workload counts most: who doesn't know it cannot help, whatever they speak. */
const WEIGHT: Readonly<Record<Fit, number>> = { workload: 4, language: 2, region: 1 };

function fitsOf({ fields }: SmeRequest, skills: Skills | undefined): Fit[] {
  const languages = [fields.primaryLanguage, fields.secondLanguage];
  const has: Readonly<Record<Fit, boolean>> = {
    workload: skills?.workloads.includes(fields.workload) ?? false,
    language: skills?.languages.some(tag => languages.includes(tag)) ?? false,
    region: skills?.regions.includes(fields.region) ?? false,
  };
  return FITS.filter(fit => has[fit]);
}

/**
 * SMEs for a request, the best fit first and among equals the one with least in hand. The ranking is ours: the source
 * says only that an SME is assigned (SME-18). Nobody is suggested for a request of their own, nor whoever has it.
 */
export function suggestSmes(
  request: SmeRequest,
  smes: readonly { readonly person: Person; readonly inHand: number }[],
): Suggestion[] {
  const weight = ({ fits }: Suggestion): number => fits.reduce((sum, fit) => sum + WEIGHT[fit], 0);
  return smes
    .filter(({ person: { id } }) => id !== request.requesterId && id !== request.assignment?.smeId)
    .map(({ person: { id, name, skills }, inHand }) => ({ id, name, fits: fitsOf(request, skills), inHand }))
    .sort((a, b) => weight(b) - weight(a) || a.inHand - b.inHand || a.name.localeCompare(b.name));
}
