import { renewalReminderCard } from '../../../cards/renewalReminder.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { type PlainDate, plainDate } from '../../../domain/calendar.ts';
import type { SpecId } from '../../../domain/specializations/catalogue.ts';
import { castIn, TODAY } from '../sample/cast.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';
import { view } from './renewal.ts';

interface Reminded {
  readonly specId: SpecId;
  readonly today: PlainDate;
  readonly isOurs?: boolean;
  readonly meantFor?: string;
}

/** A second anniversary on 20 July 2025: even, so that it asks for more than the qualification. */
function reminder(words: Words, { specId, today, ...more }: Reminded, manner: Manner = 'ordinary') {
  const enrolment = {
    ...{ spec: specId, enrolledOn: '2023-07-20' },
    done: [{ n: 1, on: plainDate('2024-07-01') }],
  };
  const partner = castIn(words.locale, manner).partner.name;
  const reminded = { view: view(words, enrolment, manner, today), specId, partner, today };
  return renewalReminderCard(words, { ...reminded, isOurs: false, ...more });
}

const ANNIVERSARY = plainDate('2025-07-20');
const on = (day: number): PlainDate => ANNIVERSARY.add({ days: day });

export const renewalReminderScenes: readonly Scene[] = [
  ...[-120, -60, -30].map(day =>
    scene(`reminder/${-day}-days-before`, `${-day} days before the anniversary`, words =>
      reminder(words, { specId: 'sap', today: on(day) }),
    ),
  ),
  scene('reminder/anniversary', 'On the anniversary', words =>
    reminder(words, { specId: 'sap', today: on(0) }),
  ),
  scene('reminder/grace', 'In the middle of grace', words =>
    reminder(words, { specId: 'sap', today: on(15), isOurs: true }),
  ),
  scene('reminder/last-day', 'The last day of grace: there is no week to wait', words =>
    reminder(words, { specId: 'sap', today: on(30) }),
  ),
  ...inAllManners('reminder/late', 'One that comes late, for the longest name', (words, manner) => {
    const meantFor = words.instant('2025-06-20T06:00:00Z', 'Europe/Warsaw');
    return reminder(words, { specId: 'stack_hci', today: TODAY.add({ days: 12 }), meantFor }, manner);
  }),
];
