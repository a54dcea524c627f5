import { once } from 'node:events';
import { resolve } from 'node:path';
import { PEOPLE } from '../../../bot/local/demoPeople.ts';
import { LoopbackConnector } from '../../../bot/local/loopbackConnector.ts';
import { Visitor } from '../../../bot/local/visitor.ts';
import { type ChildDesk, spawnBot, spawnDesk } from '../../support/childDesk.ts';
import { startDesk } from '../../support/desk.ts';
import { printTable } from '../eval/tables.ts';

/** Turns of a kind in a row, on each bot in turn, so many times: what else the machine does falls on all alike. */
const TURNS_A_ROUND = 100;
const ROUNDS = 15;

const HERE = 'dist/test/bench/cpu';
const TELLING = ['--import', resolve(HERE, 'tellCpu.js')];

type Turn = (visitor: Visitor) => Promise<unknown>;

/** A kind of turn, and what the stock echo, the desk's rim and the whole desk are sent for it, in this order. */
interface Kind {
  readonly name: string;
  readonly turns: readonly [stock: Turn, rim: Turn, whole: Turn];
}

const BOTS = ['stock SDK echo', 'the same on the desk’s rim', 'the whole desk'];

const hello: Turn = visitor => visitor.say('hello');
const press =
  (verb: string, data: object): Turn =>
  visitor =>
    visitor.press(verb, data);

/** The microseconds of CPU that a process has used, all its threads together. */
async function cpuOf({ process }: ChildDesk): Promise<number> {
  process.send('cpu');
  const [{ user, system }] = (await once(process, 'message')) as [NodeJS.CpuUsage];
  return user + system;
}

async function costOf(bot: ChildDesk, visitor: Visitor, turn: Turn): Promise<number> {
  const before = await cpuOf(bot);
  for (let i = 0; i < TURNS_A_ROUND; i += 1) await turn(visitor);
  return ((await cpuOf(bot)) - before) / TURNS_A_ROUND;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * What a turn costs in CPU beside the SDK's own echo: the same answer on the desk's rim, then whole turns of the desk,
 * understanding, storage and log included. Ratios of one run; the milliseconds are this machine's.
 */
export async function compareWithEcho(): Promise<void> {
  const desk = await startDesk();
  const connector = await LoopbackConnector.start();
  const bots = await Promise.all([
    spawnBot([...TELLING, resolve(HERE, 'stockEcho.js')]),
    spawnBot([...TELLING, resolve(HERE, 'rimEcho.js')]),
    spawnDesk(desk.azurite.connectionString, TELLING),
  ]);
  try {
    const anna = await desk.visitor('anna');
    await anna.say('my requests');
    const show = press('request.show', anna.card.dataOf('request.show'));
    const kinds: Kind[] = [
      { name: 'message', turns: [hello, hello, visitor => visitor.say('who approves a request?')] },
      { name: 'press', turns: [show, show, show] },
    ];
    const costs = kinds.map(() => bots.map((): number[] => []));
    // The first round warms up what runs in every one of them.
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const [k, { turns }] of kinds.entries())
        for (const [b, bot] of bots.entries()) {
          const cost = await costOf(bot, new Visitor(bot.url, connector, PEOPLE.anna), turns[b] ?? hello);
          if (round > 0) costs[k]?.[b]?.push(cost);
        }
    printTable(
      ['turn', 'bot', 'CPU ms', 'ratio'],
      kinds.flatMap(({ name }, k) => {
        const medians = BOTS.map((_, b) => median(costs[k]?.[b] ?? []));
        return BOTS.map((bot, b) => {
          const cost = medians[b] ?? Number.NaN;
          return [name, bot, (cost / 1000).toFixed(2), (cost / (medians[0] ?? Number.NaN)).toFixed(2)];
        });
      }),
    );
  } finally {
    await Promise.all(bots.map(bot => bot.kill()));
    await connector.stop();
    await desk.stop();
  }
}
