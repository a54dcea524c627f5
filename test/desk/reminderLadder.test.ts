import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../bot/app.ts';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { LoopbackConnector } from '../../bot/local/loopbackConnector.ts';
import { silentLog } from '../../bot/log.ts';
import { type PlainDate, plainDate } from '../../domain/calendar.ts';
import type { Person } from '../../domain/people.ts';
import { instantAt } from '../../domain/quietHours.ts';
import type { SpecId } from '../../domain/specializations/catalogue.ts';
import { reminders } from '../../domain/specializations/reminders.ts';
import { TestClock } from '../support/testClock.ts';

/** Eight enrolments with the renewals that their partner records: which anniversary, how many days from it. */
const ENROLMENTS: readonly {
  spec: SpecId;
  enrolledOn: string;
  renewed: readonly [n: number, day: number][];
}[] = [
  { spec: 'threat_protection', enrolledOn: '2024-03-15', renewed: [] },
  {
    spec: 'sap',
    enrolledOn: '2024-02-29',
    renewed: [
      [2, -45],
      [3, -10],
    ],
  },
  { spec: 'virtual_desktop', enrolledOn: '2025-01-31', renewed: [[1, 20]] },
  {
    spec: 'low_code',
    enrolledOn: '2024-09-15',
    renewed: [
      [1, -59],
      [2, -59],
      [3, -59],
    ],
  },
  { spec: 'business_intelligence', enrolledOn: '2023-12-31', renewed: [[3, 5]] },
  { spec: 'modernize_endpoints', enrolledOn: '2024-03-15', renewed: [[2, -100]] },
  { spec: 'teams_meetings', enrolledOn: '2025-05-20', renewed: [] },
  {
    spec: 'cloud_security',
    enrolledOn: '2024-07-04',
    renewed: [
      [1, 0],
      [2, 30],
    ],
  },
];

const reader = (id: string, more: Partial<Person>): Person => ({
  ...{ id, name: id, email: `${id}@octagon.example`, roles: [], partnerId: 'octagon', locale: 'en' },
  ...{ zone: 'UTC', ...more },
});
const ADMIN = reader('admin', { roles: ['partner_admin'], zone: 'Europe/Warsaw' });
const SUBSCRIBER = reader('subscriber', { roles: ['requester'], zone: 'America/Los_Angeles' });
const READERS = [ADMIN, SUBSCRIBER];
const SILENT = [
  reader('colleague', { roles: ['requester'] }),
  reader('stopped', { roles: ['partner_admin'] }),
  reader('elsewhere', { roles: ['partner_admin'], partnerId: 'another' }),
];

/** Anniversaries that lie within the time that is played. */
const YEARS = [1, 2, 3, 4, 5];
const BEGIN = '2025-06-03T09:00:00Z';
const END = '2028-06-03';

let azurite: Azurite;
let connector: LoopbackConnector;
let clock: TestClock;
let apps: App[];

/** A process over the same storage that does only what it is told to. */
const open = (): App =>
  createApp(
    {
      ...{ port: 0, host: '127.0.0.1', allowedTenants: [], logLevel: 'silent', holidays: new Set<string>() },
      storage: { kind: 'connection', connectionString: azurite.connectionString },
    },
    { clock, log: silentLog },
  );

beforeAll(async () => {
  azurite = await startAzurite();
  connector = await LoopbackConnector.start();
  clock = new TestClock(BEGIN);
  apps = [open(), open()];
  const { stores } = apps[0] as App;
  await stores.ensure();
  await stores.partners.save({ id: 'octagon', name: 'Octagon', country: 'PL', isFrp: true });
  for (const person of [...READERS, ...SILENT]) {
    await stores.people.save(person);
    const userId = `29:${person.id}`;
    const contact = { conversationId: `chat-${person.id}`, serviceUrl: connector.url, channelId: 'msteams' };
    await stores.people.reachableAt(person.id, { ...contact, botId: '28:desk', userId });
  }
  await stores.wishes.change('subscriber', 'renewals', true);
  await stores.wishes.change('stopped', 'renewals', false);
  for (const { spec, enrolledOn } of ENROLMENTS) await record(spec, enrolledOn, []);
});

afterAll(async () => {
  await connector.stop();
  await azurite.stop();
});

const record = (specId: string, enrolledOn: string, done: readonly { n: number; on: string }[]) =>
  (apps[0] as App).stores.partners.saveEnrolment('octagon', {
    ...{ specId, enrolledOn, renewals: [...done], changedAt: clock.now().toString() },
  });

const anniversaryOf = (enrolledOn: string, n: number): PlainDate => plainDate(enrolledOn).add({ years: n });

/** Every reminder that has to come, as `spec anniversary day reader`, counted here from the rule alone. */
function expected(): string[] {
  const all: string[] = [];
  for (const { spec, enrolledOn, renewed } of ENROLMENTS) {
    for (const n of YEARS) {
      const anniversary = anniversaryOf(enrolledOn, n);
      const [, doneDay = Number.POSITIVE_INFINITY] = renewed.find(([which]) => which === n) ?? [];
      for (const { day, on } of reminders(anniversary).value) {
        // Recorded in the early morning: of that day nothing is sent any more.
        if (on.toString() > BEGIN.slice(0, 10) && on.toString() < END && day < doneDay)
          for (const { id } of READERS) all.push(`${spec} ${anniversary} ${day} ${id}`);
      }
    }
  }
  return all.toSorted();
}

const got = (): string[] =>
  connector.sent.map(({ activity }) => {
    const [kind, partner, spec, anniversary, day, to] =
      activity.channelData?.notificationId?.split('.') ?? [];
    return kind === 'renewal' && partner === 'octagon'
      ? `${spec} ${anniversary} ${day} ${to}`
      : 'something else';
  });

/**
 * When something may happen: a step's day begins in the far east, it is 08:00 in Warsaw and in Los Angeles, somebody
 * records a renewal in the night; and some other days.
 */
function moments(): string[] {
  const steps = ENROLMENTS.flatMap(({ enrolledOn }) =>
    YEARS.flatMap(n => reminders(anniversaryOf(enrolledOn, n)).value.map(({ on }) => on)),
  );
  const records = ENROLMENTS.flatMap(({ enrolledOn, renewed }) =>
    renewed.map(([n, day]) => anniversaryOf(enrolledOn, n).add({ days: day })),
  );
  const others = Array.from({ length: 25 }, (_, n) => plainDate('2025-06-10').add({ days: n * 43 }));
  const all = [
    ...steps.flatMap(day => [
      `${day.subtract({ days: 1 })}T10:00:00Z`,
      `${day}T07:00:00Z`,
      `${day}T16:00:00Z`,
    ]),
    ...records.map(day => `${day}T02:00:00Z`),
    ...others.map(day => `${day}T12:34:56Z`),
  ];
  return [...new Set(all)].filter(iso => iso > BEGIN && iso < END).toSorted();
}

describe('a partner with eight enrolments, over three years', () => {
  it('is reminded of each step once, whatever process is at work or starts anew', async () => {
    let turn = 0;
    for (const moment of moments()) {
      clock.advanceTo(moment);
      const [day, time] = moment.split('T');
      for (const { spec, enrolledOn, renewed } of time === '02:00:00Z' ? ENROLMENTS : []) {
        const done = renewed.map(([n, days]) => ({ n, on: `${anniversaryOf(enrolledOn, n).add({ days })}` }));
        if (done.some(({ on }) => on === day))
          await record(
            spec,
            enrolledOn,
            done.filter(({ on }) => on <= (day ?? '')),
          );
      }
      turn += 1;
      if (turn % 17 === 0) apps[turn % 2] = open();
      const atWork = turn % 5 === 0 ? apps : [apps[turn % 2] as App];
      await Promise.all(atWork.map(app => app.scheduler.tick()));
      await Promise.all(atWork.map(app => app.outbox.idle()));
    }
    expect(got().toSorted()).toEqual(expected());
    expect(expected().length).toBeGreaterThan(200);
  }, 600_000);

  it('at 08:00 of each reader’s own day, and none of them late', () => {
    const texts = connector.sent.map(({ activity }) => JSON.stringify(activity.attachments));
    expect(texts.filter(text => text.includes('comes late'))).toEqual([]);
    expect(instantAt(plainDate('2025-11-03'), 8, 0, SUBSCRIBER.zone)).toEqual(
      Temporal.Instant.from('2025-11-03T16:00:00Z'),
    );
  });
});
