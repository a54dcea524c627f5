import { designationFormCard } from '../../../cards/designationForm.ts';
import { type EnrolmentForm, enrolmentFormCard } from '../../../cards/enrolmentForm.ts';
import { recordHistoryCard } from '../../../cards/recordHistory.ts';
import { recordsCard } from '../../../cards/records.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { confirmRemoval } from '../../../dialogs/answers/spz/confirmRemoval.ts';
import { whichPartner } from '../../../dialogs/answers/whichPartner.ts';
import { plainDate } from '../../../domain/calendar.ts';
import { SPECIALIZATIONS } from '../../../domain/specializations/catalogue.ts';
import { DESIGNATION_IDS } from '../../../domain/specializations/designations.ts';
import { askedRenewals } from '../../../domain/specializations/readRecord.ts';
import {
  dropEnrolment,
  type KeptDesignation,
  type KeptEnrolment,
  keepDesignation,
  keepEnrolment,
} from '../../../domain/specializations/records.ts';
import { castIn, speaking, TODAY } from '../sample/cast.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

const partnerOf = (words: Words, manner: Manner = 'ordinary') => castIn(words.locale, manner).partner.name;

const enrolmentForm = (words: Words, form: Partial<EnrolmentForm>, manner?: Manner) =>
  enrolmentFormCard(words, {
    ...{ partner: partnerOf(words, manner), renewals: [], errors: {}, today: TODAY },
    ...form,
  });

const passed = (enrolledOn: string) =>
  askedRenewals(plainDate(enrolledOn), TODAY).map(renewal => ({ renewal, answer: 'unknown' as const }));

const KEPT = { revision: 1, changedAt: '2025-05-12T09:00:00Z' };
const ENROLMENTS: readonly KeptEnrolment[] = [
  { specId: 'threat_protection', enrolledOn: '2024-03-15', renewals: [], ...KEPT },
  { specId: 'stack_hci', enrolledOn: '2023-07-20', renewals: [], ...KEPT },
];
const DESIGNATIONS: readonly KeptDesignation[] = [
  { area: 'Security', anniversary: '2025-10-01', benefitChoice: 'solutions_partner', paid: true, ...KEPT },
  { area: 'DigitalApp', anniversary: '2025-10-01', benefitChoice: 'legacy', paid: false, ...KEPT },
  { area: 'Infra', anniversary: '2025-10-01', benefitChoice: 'none', paid: false, ...KEPT },
];
const EVERYTHING: readonly KeptEnrolment[] = SPECIALIZATIONS.map(({ id }) => ({
  ...{ specId: id, enrolledOn: '2024-03-15', renewals: [], ...KEPT },
}));
const ALL_DESIGNATIONS: readonly KeptDesignation[] = DESIGNATION_IDS.map(area => ({
  ...{ area, anniversary: '2025-10-01', benefitChoice: 'solutions_partner', paid: false, ...KEPT },
}));

/** What a diligent admin does in a month. */
function historyIn(words: Words, manner: Manner) {
  const { requester } = castIn(words.locale, manner);
  const at = (day: number) => ({ now: `2025-06-${10 + day}T08:40:00Z`, commitId: 'sample' });
  const facts = { enrolledOn: '2022-03-15', renewals: [1, 2, 3].map(n => ({ n, on: `202${2 + n}-03-10` })) };
  const [first] = ENROLMENTS;
  const designation = { anniversary: '2025-10-01', benefitChoice: 'solutions_partner', paid: true } as const;
  return [
    dropEnrolment({ ...KEPT, ...facts, specId: 'stack_hci' }, requester, at(4)),
    keepDesignation(DESIGNATIONS[1], 'DigitalApp', designation, requester, at(3)),
    keepEnrolment(first, 'threat_protection', facts, requester, at(2)),
    keepEnrolment(undefined, 'sap', { enrolledOn: '2024-03-15', renewals: [] }, requester, at(1)),
  ].map(({ event }) => event);
}

const eightOf = (words: Words, manner: Manner) => [...Array(3)].flatMap(() => historyIn(words, manner));

export const recordScenes: readonly Scene[] = [
  scene('record-form/empty', 'An enrolment is recorded, nothing known', words => enrolmentForm(words, {})),
  ...inAllManners('record-form/known', 'From a sentence: what was renewed since is asked', (words, manner) =>
    enrolmentForm(
      words,
      { specId: 'stack_hci', enrolledOn: '2022-02-28', renewals: passed('2022-02-28') },
      manner,
    ),
  ),
  scene('record-form/leap-day', 'A day that not every year has', words =>
    enrolmentForm(words, { specId: 'sap', enrolledOn: '2024-02-29', renewals: passed('2024-02-29') }),
  ),
  scene('record-form/wrong', 'Nothing chosen, and a day to come', words =>
    enrolmentForm(words, {
      ...{ enrolledOn: '2026-01-01', errors: { specId: 'required', enrolledOn: 'future' } },
    }),
  ),
  scene('record-form/on-record', 'It is on record already', words =>
    enrolmentForm(words, {
      ...{ specId: 'business_intelligence', enrolledOn: '2023-08-01', renewals: passed('2023-08-01') },
      seen: { specId: 'business_intelligence', revision: 3 },
      notice: { mood: 'info', key: 'record.on_record' },
    }),
  ),
  scene('record-form/designation', 'A designation is recorded', words =>
    designationFormCard(words, { partner: partnerOf(words), errors: {} }),
  ),
  scene('record-form/designation-wrong', 'A designation with everything wrong', words =>
    designationFormCard(words, {
      ...{ partner: partnerOf(words), anniversary: '2031-01-01' },
      errors: { area: 'required', anniversary: 'too_far', benefitChoice: 'required' },
    }),
  ),
  scene('record-form/designation-change', 'A designation is changed', words =>
    designationFormCard(words, {
      ...{ partner: partnerOf(words), seen: { area: 'DigitalApp', revision: 2 }, area: 'DigitalApp' },
      ...{ anniversary: '2025-10-01', benefitChoice: 'solutions_partner', paid: true, errors: {} },
    }),
  ),
  scene('records/empty', 'Nothing is on record', words =>
    recordsCard(words, { partner: partnerOf(words), enrolments: [], designations: [], keeps: true }),
  ),
  ...inAllManners('records/some', 'What is on record', (words, manner) =>
    recordsCard(words, {
      ...{
        partner: partnerOf(words, manner),
        enrolments: ENROLMENTS,
        designations: DESIGNATIONS,
        keeps: true,
      },
      notice: {
        mood: 'good',
        plain: true,
        title: words.say('record.removed', { name: words.say('spec.sap') }),
      },
    }),
  ),
  scene('records/everything', 'All that can be on record', words =>
    recordsCard(words, {
      ...{ partner: partnerOf(words), enrolments: EVERYTHING, designations: ALL_DESIGNATIONS, keeps: true },
    }),
  ),
  scene('records/of-partner', 'Read by the FPM', words =>
    recordsCard(words, {
      ...{
        partner: partnerOf(words),
        enrolments: ENROLMENTS,
        designations: [],
        keeps: false,
        partnerId: 'x',
      },
    }),
  ),
  scene('history/empty', 'Nothing was ever recorded', words =>
    recordHistoryCard(words, { partner: partnerOf(words), events: [], more: false, zone: 'Europe/Warsaw' }),
  ),
  ...inAllManners('history/some', 'Who changed what', (words, manner) =>
    recordHistoryCard(words, {
      ...{ partner: partnerOf(words, manner), events: eightOf(words, manner).slice(0, 10), more: true },
      zone: 'Europe/Warsaw',
    }),
  ),
  scene(
    'record-remove/ask',
    'Asks once more before a record is taken off',
    words =>
      confirmRemoval(speaking(words, castIn(words.locale).requester), {
        ...{ name: words.say('spec.stack_hci'), verb: 'enrolment.drop' },
        what: words.say('records.enrolled', { date: words.date(plainDate('2024-03-15')) }),
        data: { specId: 'stack_hci', revision: 1 },
      }).card,
  ),
  ...inAllManners('partner/which', 'An FPM is asked whose renewals they mean', (words, manner) => {
    const { fpm, partner } = castIn(words.locale, manner);
    const partners = [1, 2, 3].map(n => ({
      partnerId: `p${n}`,
      name: n === 1 ? partner.name : `Partner ${n}`,
    }));
    return whichPartner(speaking(words, fpm), partners).card;
  }),
];
