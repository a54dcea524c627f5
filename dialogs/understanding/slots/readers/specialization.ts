import { SPECIALIZATIONS } from '../../../../domain/specializations/catalogue.ts';
import type { CategoryId, DesignationId } from '../../types.ts';
import { lexicons } from '../reading.ts';
import { exactDate, first, given, type Sentence, type SlotReader } from './sentence.ts';

const specName = ({ reading }: Sentence): string | undefined => {
  const named = first(reading.specializations) ?? first(reading.shorthand);
  if (named !== undefined) return named.id;
  return reading.workloads.some(({ id }) => id.startsWith('AIP'))
    ? 'Information Protection and Governance'
    : undefined;
};

export const spec: SlotReader = sentence => given('spec', specName(sentence));

/** A date answers for itself; without one the specialization tells which record is meant. */
export const specWithoutDate: SlotReader = sentence =>
  exactDate(sentence) === undefined ? spec(sentence) : {};

const CATEGORY_OF: ReadonlyMap<string, CategoryId> = new Map(
  SPECIALIZATIONS.map(({ name, category }) => [name, category]),
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

export const designations: SlotReader = ({ reading }) => {
  const named = reading.areas.map(({ id }) => id).filter((id): id is DesignationId => id !== 'Azure');
  return named.length > 0 ? { designations: [...new Set(named)] } : {};
};

/** Designations where no specialization is named: "what does Security open up". */
export const designationsWithoutSpec: SlotReader = sentence =>
  specName(sentence) === undefined ? designations(sentence) : {};

export const program: SlotReader = ({ reading }) => given('program', first(reading.programs)?.id);

export const count: SlotReader = ({ reading }) =>
  given(
    'count',
    (
      reading.numbers.find(({ value }) => value >= 1 && value <= 31) ??
      first(reading.ordinals.map(({ n }) => ({ value: n })))
    )?.value,
  );

export const benefitChoice: SlotReader = ({ reading }) =>
  given('benefitChoice', first(lexicons.benefitChoices.find(reading.text.folded))?.id);
