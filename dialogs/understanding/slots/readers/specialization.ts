import { SPECIALIZATIONS } from '../../../../domain/specializations/catalogue.ts';
import { OUTSIDE_CATALOGUE } from '../../../../domain/specializations/outsideCatalogue.ts';
import type { CategoryId, DesignationId } from '../../types.ts';
import { lexicons } from '../reading.ts';
import { exactDate, first, given, type Sentence, type SlotReader } from './sentence.ts';

const INFORMATION_PROTECTION = 'Information Protection and Governance';
/** Where specializations are the subject, the workload's name is short for one. */
const isProtection = ({ id }: { readonly id: string }): boolean => id.startsWith('AIP');

const specName = ({ reading }: Sentence): string | undefined => {
  const named = first(reading.specializations) ?? first(reading.shorthand);
  if (named !== undefined) return named.id;
  return reading.workloads.some(isProtection) ? INFORMATION_PROTECTION : undefined;
};

export const spec: SlotReader = sentence => given('spec', specName(sentence));

/** How many different specializations are named one after the other. */
function several({ reading }: Sentence): number {
  const named = new Set([...reading.specializations, ...reading.shorthand].map(({ id }) => id));
  if (reading.workloads.some(isProtection)) named.add(INFORMATION_PROTECTION);
  return named.size;
}

/** Of several, none is the one that is asked about. */
export const specUnlessSeveral: SlotReader = sentence => (several(sentence) > 1 ? {} : spec(sentence));

/** A date answers for itself; without one the specialization tells which record is meant. */
export const specWithoutDate: SlotReader = sentence =>
  exactDate(sentence) === undefined ? spec(sentence) : {};

const CATEGORY_OF: ReadonlyMap<string, CategoryId> = new Map(
  [...SPECIALIZATIONS, ...OUTSIDE_CATALOGUE].map(({ name, category }) => [name, category]),
);
const AREA_CATEGORY: Readonly<Record<string, CategoryId>> = {
  ...{ Azure: 'Azure', Infra: 'Azure', DataAI: 'Azure', DigitalApp: 'Azure' },
  ...{ BizApps: 'BizApps', ModernWork: 'ModernWork', Security: 'Security' },
};
const AUDIT = /audit|审核|审计|稽核|监査|監査/;

/** The category named, that of the specialization, or Azure where the talk is of audits (SPZ-05). */
export const category: SlotReader = sentence => {
  const { reading, intent } = sentence;
  const ofSpec = CATEGORY_OF.get(specName(sentence) ?? '');
  const named = reading.areas.map(({ id }) => AREA_CATEGORY[id]);
  const audited = intent === 'spz.enroll' && AUDIT.test(reading.text.folded) ? 'Azure' : undefined;
  const expert = reading.programs.length > 0 ? 'Azure' : undefined;
  return given('category', ofSpec ?? first(named) ?? expert ?? audited);
};

export const categoryWithoutDate: SlotReader = sentence =>
  exactDate(sentence) === undefined ? category(sentence) : {};

/** "We don't have Security, just Modern Work". */
const MISSING = /(?:nie mamy|nie mam|bez|no|not|without|don't have|do not have|lack|没有|没拿到|缺) ?$/;

export const designations: SlotReader = ({ reading }) => {
  const held = reading.areas.filter(({ start }) => !MISSING.test(reading.text.folded.slice(0, start)));
  const named = held.map(({ id }) => id).filter((id): id is DesignationId => id !== 'Azure');
  return named.length > 0 ? { designations: [...new Set(named)] } : {};
};

/** Designations where no specialization is named: "what does Security open up". */
export const designationsWithoutSpec: SlotReader = sentence =>
  specName(sentence) === undefined ? designations(sentence) : {};

export const program: SlotReader = ({ reading }) => given('program', first(reading.programs)?.id);

/** "Is it three or four?" says neither, nor does "one of the benefits". */
const EITHER = /\d ?(?:or|czy|lub|albo|还是|或|か|または) ?\d|(?<![a-z])one of(?! our)/;

/** How many were said, or are named where that is more: "these three, and Threat Protection". */
export const count: SlotReader = sentence => {
  const { numbers, ordinals } = sentence.reading;
  if (EITHER.test(sentence.reading.text.folded)) return {};
  const have = numbers.find(({ value }) => value >= 1 && value <= 31)?.value;
  const next = first(ordinals)?.n;
  // "We have three, does a fourth bring anything?" asks about the fourth.
  const said = have === undefined || next === have + 1 ? next : have;
  const named = several(sentence);
  return given('count', named > Math.max(1, said ?? 0) ? named : said);
};

/** "We have bought neither", beside the names of what was not bought. */
const NOT_BOUGHT =
  /(?:haven'?t|didn'?t|have not|did not|not|never|neither)[^.?!]{0,16}(?:bought|buy|purchas|chosen|choose|picked|selected|paid)|nie (?:kupi|wykupi|wybra|oplaci|zaplaci)|(?:没有?|未|都没)(?:选|买|购|付)|(?:买って|购入して|选んで|支払って)(?:い)?(?:ない|なく|ません)/;

export const benefitChoice: SlotReader = ({ reading: { text } }) =>
  given(
    'benefitChoice',
    NOT_BOUGHT.test(text.folded) ? 'none' : first(lexicons.benefitChoices.find(text.folded))?.id,
  );
