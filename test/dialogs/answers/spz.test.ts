import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../cards/strings/catalogue.ts';
import { SPZ_ANSWERS } from '../../../dialogs/answers/spz.ts';
import { INTENTS, type Intent, type Slots } from '../../../dialogs/understanding/types.ts';
import { LOCALES } from '../../../domain/people.ts';
import { SPECIALIZATIONS } from '../../../domain/specializations/catalogue.ts';
import { asking } from './asking.ts';

const ask = asking(SPZ_ANSWERS);
const OWN = INTENTS.filter(intent => intent.startsWith('spz.'));

it('answers every question about specializations', () => {
  expect(Object.keys(SPZ_ANSWERS).sort()).toEqual([...OWN].sort());
});

describe.each(LOCALES)('in %s', locale => {
  const TYPICAL: readonly (readonly [Intent, Slots])[] = [
    ...OWN.map(intent => [intent, {}] as const),
    ...SPECIALIZATIONS.map(({ name }) => ['spz.mapping', { spec: name }] as const),
    ...SPECIALIZATIONS.map(({ name }) => ['spz.names', { spec: name }] as const),
    ...SPECIALIZATIONS.map(({ name }) => ['spz.cap', { spec: name }] as const),
    ...(['Azure', 'BizApps', 'ModernWork', 'Security'] as const).flatMap(
      category =>
        [
          ['spz.list', { category }],
          ['spz.enroll', { category }],
          ['spz.cap', { category }],
          ['spz.cap', { category, count: 1 }],
          ['spz.cap', { category, count: 9 }],
          ['spz.renewal_requirements', { category }],
          ['spz.renewal_requirements', { category, n: 1 }],
          ['spz.renewal_requirements', { category, n: 2 }],
        ] as const,
    ),
    ['spz.eligible', { designations: ['Infra', 'DataAI'] }],
    ['spz.eligible', { designations: ['Infra'], spec: 'Kubernetes on Microsoft Azure' }],
    ['spz.eligible', { designations: ['ModernWork'], spec: 'Intelligent Automation' }],
    ['spz.enroll', { spec: 'SAP on Microsoft Azure' }],
    ['spz.names', { spec: 'Modernization of Web Applications' }],
    ['spz.names', { spec: 'Azure Expert MSP' }],
    ['spz.mapping', { spec: 'Hybrid Operations and Management with Microsoft Azure Arc' }],
    ...(['legacy', 'none', 'solutions_partner'] as const).map(
      benefitChoice => ['spz.benefits', { benefitChoice }] as const,
    ),
    ...[-90, -60, 0, 1, 22, 30, 31].map(days => ['spz.phase', { daysAfterAnniversary: days }] as const),
    ...[1, 2, 3, 4].map(n => ['spz.renewal_dates', { enrolledOn: '2023-05-10', n }] as const),
    ['spz.renewal_requirements', { n: 2 }],
    ['spz.renewal_requirements', { enrolledOn: '2023-05-10', spec: 'Sales', n: 2 }],
    ['spz.keep_enrolled', { enrolledOn: '2021-01-01' }],
    ['spz.keep_enrolled', { enrolledOn: '2025-01-01' }],
  ];

  it.each(TYPICAL)('%s %o is said in full', (intent, slots) => {
    const { text, buttons, facts } = ask(intent, slots, locale);
    expect(text).not.toMatch(/[{}#]|undefined/);
    expect(facts.length).toBeGreaterThan(0);
    expect(buttons.length).toBeLessThanOrEqual(3);
    for (const button of buttons) expect(button.length).toBeLessThanOrEqual(40);
  });

  it('has a name of its own for every specialization', () => {
    const names = SPECIALIZATIONS.map(({ id }) => CATALOGUE[locale][`spec.${id}`]);
    expect(new Set(names).size).toBe(31);
  });
});
