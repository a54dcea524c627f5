import { type DemoRequest, writeRequest } from '../../bot/local/demoData.ts';
import { startDesk } from '../support/desk.ts';
import { compareWithEcho } from './cpu/cpu.ts';
import { printTable } from './eval/tables.ts';
import { type Meter, meterBefore, type Use } from './load/meter.ts';
import { type Stage, TURNS, warmUp } from './load/turns.ts';

/**
 * `npm run bench`: what each kind of turn asks of the storage, its deliveries included, on a desk with many requests
 * and on one with ten times as many. With so many even the smaller desk fills every page that a turn reads (the
 * newest 200 of a list), so a turn that asks for more on the larger one grows without end: then the bench fails. After it
 * comes what a turn costs in CPU, beside the SDK's own echo.
 */
const SMALL = Number(process.argv[2]) || 230;
const LARGE = SMALL * 10;
const AT_ONCE = 10;

const NOTHING: Use = { operations: 0, entities: 0 };

const WORKLOADS = ['AADP_P1', 'AADP_P2', 'OATP_P1', 'OATP_P2', 'AIP_P2', 'MCAS'];

/** The `i`th request on the desk; a tenth of them is decided. */
const requestNumber = (i: number): DemoRequest => ({
  ...{ by: 'anna', fpm: 'frank', daysAgo: 3 + (i % 300) },
  answers: {
    ...{ tenantName: `Customer ${i}`, tenantSegment: 'SMC', seats: '20000', region: 'EMEA' },
    workload: WORKLOADS[i % WORKLOADS.length],
    justification: `Review number ${i} of a plan that nobody has made before.`,
  },
  ...(i % 10 === 0 ? { decision: { type: 'approve', text: 'Fine.' } as const } : {}),
});

async function uses(count: number): Promise<Use[]> {
  let meter: Meter | undefined;
  const desk = await startDesk({}, async connectionString => {
    meter = await meterBefore(connectionString);
    return meter.connectionString;
  });
  try {
    for (let i = 0; i < count; i += AT_ONCE)
      await Promise.all(
        Array.from({ length: AT_ONCE }, (_, more) =>
          writeRequest(desk.app.stores, requestNumber(i + more), desk.clock.now()),
        ),
      );
    const [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
    const stage: Stage = { desk, anna, frank };
    await warmUp(stage);
    await desk.app.outbox.idle();
    const measured: Use[] = [];
    for (const [, turn] of TURNS) {
      meter?.take();
      await turn(stage);
      await desk.app.outbox.idle();
      measured.push(meter?.take() ?? NOTHING);
    }
    return measured;
  } finally {
    await desk.stop();
    await meter?.stop();
  }
}

const ratio = (large: number, small: number): string => (small === 0 ? '-' : (large / small).toFixed(2));

const [small, large] = [await uses(SMALL), await uses(LARGE)];
const rows = TURNS.map(([name], i) => {
  const [few, many] = [
    small[i] ?? { operations: 0, entities: 0 },
    large[i] ?? { operations: 0, entities: 0 },
  ];
  const grows = many.operations > few.operations || many.entities > few.entities;
  return { name, few, many, grows };
});
printTable(
  ['turn', 'operations', `at ${LARGE}`, 'ratio', 'entities', `at ${LARGE}`, 'ratio', ''],
  rows.map(({ name, few, many, grows }) => [
    ...[name, String(few.operations), String(many.operations), ratio(many.operations, few.operations)],
    ...[String(few.entities), String(many.entities), ratio(many.entities, few.entities)],
    grows ? 'GROWS' : '',
  ]),
);
await compareWithEcho();
process.exit(rows.some(({ grows }) => grows) ? 1 : 0);
