import { type RenewalReader, type RenewalView, renewalCard } from '../../../cards/renewal.ts';
import { renewalTableCard } from '../../../cards/renewalTable.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { whatIfRenewal } from '../../../dialogs/answers/renewal.ts';
import { plainDate } from '../../../domain/calendar.ts';
import { SPECIALIZATIONS, type SpecId, specialization } from '../../../domain/specializations/catalogue.ts';
import { currentRenewal, type RenewalRecord } from '../../../domain/specializations/currentRenewal.ts';
import { manualRequirement } from '../../../domain/specializations/renewalOutcome.ts';
import { castIn, speaking, stranger, TODAY } from '../sample/cast.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

interface Enrolment {
  readonly spec: SpecId;
  readonly enrolledOn: string;
  readonly done?: readonly RenewalRecord[];
}

/** An enrolment as it stands on a day. */
export function view(
  words: Words,
  { spec, enrolledOn, done = [] }: Enrolment,
  manner: Manner,
  today = TODAY,
): RenewalView {
  const { category } = specialization(spec);
  const name = words.say(`spec.${spec}`);
  const date = plainDate(enrolledOn);
  const current = currentRenewal(date, today, done);
  const manual = manualRequirement(category, current.value.renewal.n);
  const partner = castIn(words.locale, manner).partner.name;
  return { name, enrolledOn: date, current, manual, record: { partner, changedAt: '2025-05-12T09:00:00Z' } };
}

const READER: RenewalReader = { today: TODAY, zone: 'Europe/Warsaw' };

/** One enrolment as somebody reads it who keeps its record. */
const renewal = (words: Words, enrolment: Enrolment, reader: Partial<RenewalReader> = {}) =>
  renewalCard(words, view(words, enrolment, 'ordinary'), {
    ...READER,
    keeps: { specId: enrolment.spec, revision: 1 },
    calendar: { partnerId: 'fabrikam', specId: enrolment.spec },
    ...reader,
  });

const several = (words: Words, enrolments: readonly Enrolment[], manner: Manner = 'ordinary') => {
  const { partner } = castIn(words.locale, manner);
  return renewalTableCard(
    words,
    enrolments.map(enrolment => view(words, enrolment, manner)),
    { ...READER, calendar: { partnerId: partner.id }, ...(manner !== 'ordinary' && { owner: partner }) },
  );
};

const done = (...days: string[]): RenewalRecord[] => days.map((on, i) => ({ n: i + 1, on: plainDate(on) }));

const QUIET: Enrolment = { spec: 'threat_protection', enrolledOn: '2024-12-01' };
const OPEN: Enrolment = { spec: 'sap', enrolledOn: '2023-07-20', done: done('2024-07-01') };
const GRACE: Enrolment = { spec: 'modernize_endpoints', enrolledOn: '2024-05-30' };
const MISSED: Enrolment = { spec: 'virtual_desktop', enrolledOn: '2022-09-15', done: done('2023-09-01') };
const NONE_LISTED: Enrolment = {
  spec: 'business_intelligence',
  enrolledOn: '2023-08-01',
  done: done('2024-07-30'),
};
const LONG_NAME: Enrolment = { spec: 'stack_hci', enrolledOn: '2024-07-01' };

const ONE: readonly (readonly [string, string, Enrolment])[] = [
  ['enrolled', 'The window is not open yet', QUIET],
  ['window-open', 'The window is open, an audit is asked for', OPEN],
  ['grace', 'In the grace period', GRACE],
  ['unrecorded', 'A renewal that nobody recorded', MISSED],
  ['none-listed', 'Business Applications, no manual step listed', NONE_LISTED],
  ['long-name', 'The longest name of the catalogue', LONG_NAME],
  [
    'page-example',
    "The page's own example, which breaks its own rule",
    { spec: 'sap', enrolledOn: '2025-01-01' },
  ],
  [
    'old-count',
    'Enrolled before the process began',
    { spec: 'sap', enrolledOn: '2021-06-01', done: done('2023-05-20', '2023-05-20', '2024-05-20') },
  ],
  [
    'leap-day',
    'Enrolled on 29 February',
    { spec: 'sap', enrolledOn: '2024-02-29', done: done('2025-02-20') },
  ],
  [
    'late-renewal',
    'The last renewal was done in grace',
    { spec: 'sap', enrolledOn: '2023-05-01', done: done('2024-05-20') },
  ],
];

export const renewalScenes: readonly Scene[] = [
  ...ONE.map(([id, title, enrolment]) => scene(`renewal/${id}`, title, words => renewal(words, enrolment))),
  ...inAllManners('renewal/several', 'Five specializations, the next one first', (words, manner) =>
    several(words, [QUIET, MISSED, GRACE, OPEN, NONE_LISTED], manner),
  ),
  scene('renewal/everything', 'The whole catalogue: more than a card can hold', words =>
    several(
      words,
      SPECIALIZATIONS.map(({ id }, i) => ({ spec: id, enrolledOn: `20${20 + (i % 5)}-06-${10 + (i % 20)}` })),
    ),
  ),
  scene('renewal/of-partner', 'Read by the FPM of the partner', words =>
    renewalCard(words, view(words, OPEN, 'ordinary'), { ...READER, owner: castIn(words.locale).partner }),
  ),
  scene('renewal/renewed-early', 'Renewed on the first day of the window: far before the next year', words =>
    renewal(
      words,
      { spec: 'sap', enrolledOn: '2023-08-09', done: done('2024-08-01', '2025-06-11') },
      {
        notice: {
          mood: 'good',
          plain: true,
          title: words.say('record.saved', { name: words.say('spec.sap') }),
        },
      },
    ),
  ),
  scene(
    'renewal/what-if',
    'A date that stands in no record',
    words => whatIfRenewal(stranger(words), { enrolledOn: '2024-03-15' }).card,
  ),
  scene('renewal/what-if-named', 'The same for a named specialization', words => {
    const { name: spec } = specialization('teams_meetings');
    return whatIfRenewal(speaking(words, castIn(words.locale).requester), { enrolledOn: '2023-07-15', spec })
      .card;
  }),
];
