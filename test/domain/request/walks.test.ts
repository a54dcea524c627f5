import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { projectionsOf } from '../../../bot/storage/projections.ts';
import { dateIn } from '../../../domain/calendar.ts';
import type { Person } from '../../../domain/people.ts';
import { decisionTime, milestonesOf } from '../../../domain/request/clock.ts';
import { requestDeadlines } from '../../../domain/request/deadlines.ts';
import { type Command, type Filing, transition } from '../../../domain/request/lifecycle.ts';
import { decidersOf, partiesFor } from '../../../domain/request/parties.ts';
import { type SmeRequest, smeRequestSchema, TERMINAL } from '../../../domain/request/record.ts';
import { transitionOf } from '../../../domain/request/transitions.ts';
import {
  CAST,
  COMMANDS,
  type CommandName,
  commandOf,
  filingDue,
  ROLES_IN_CAST,
  requestIn,
} from './samples.ts';

const PEOPLE: readonly Person[] = Object.values(CAST);
const SMES = [CAST['its SME'], CAST['another SME']];
const FPMS = [CAST['its FPM'], CAST['another FPM']];

/** Anything that anybody may try, with the card of any revision in hand. */
const anyTry = fc.record({
  command: fc.constantFrom(...COMMANDS),
  who: fc.constantFrom(...ROLES_IN_CAST),
  // Mostly somebody whose turn it can be, so that walks get somewhere.
  isRight: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  behind: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 3 })),
  text: fc.constantFrom('', ' ', 'Because.', 'Because.'),
  whom: fc.nat(1),
  minutes: fc.nat(10_000),
});
type Try = typeof anyTry extends fc.Arbitrary<infer T> ? T : never;

/** Some walks go part of the right way first, so that every state is reached whatever chance says. */
const rightly = (command: CommandName, whom = 0): Try => ({
  ...{ command, whom, who: 'its FPM', isRight: true, behind: 0, text: 'Because.', minutes: 30 },
});
const RIGHT_WAY = [
  // Where a panel decides, it takes both.
  ...[rightly('approve'), rightly('approve', 1)],
  ...[rightly('assign'), rightly('contact'), rightly('close')],
];
const anyWalk = fc
  .tuple(fc.nat(RIGHT_WAY.length), fc.array(anyTry, { minLength: 5, maxLength: 40 }))
  .map(([steps, tries]) => [...RIGHT_WAY.slice(0, steps), ...tries]);

/** As the desk files: its deadlines are counted from the day of the submission, where the requester is. */
function filingAt(now: number, fpmId: string | undefined): Filing {
  const zone = 'Asia/Tokyo';
  const today = dateIn(Temporal.Instant.fromEpochMilliseconds(now), zone);
  const { triage, decision, escalation } = requestDeadlines(today, new Set()).value;
  const deadlines = { triage: `${triage}`, decision: `${decision}`, escalation: `${escalation}`, zone };
  return { ...filingDue(`${decision}`, fpmId), deadlines };
}

function commandIn({ command, text, whom }: Try, now: number): Command {
  if (command === 'assign') return { type: command, sme: SMES[whom] as Person, text };
  if (command === 'move') return { type: command, to: FPMS[whom] as Person, text };
  if (command === 'resubmit') return { type: command, filing: filingAt(now, FPMS[whom]?.id) };
  return commandOf(command, text);
}

/** What the lists hold after every change was projected in turn, each as its place. */
class Lists {
  readonly #places = new Set<string>();

  project(request: SmeRequest): void {
    const { present, absent } = projectionsOf(request);
    for (const { partition, row } of absent) this.#places.delete(`${partition}/${row}`);
    for (const { partition, row } of present) this.#places.add(`${partition}/${row}`);
  }

  get places(): string[] {
    return [...this.#places].sort();
  }
}

const rebuilt = (request: SmeRequest): string[] =>
  projectionsOf(request)
    .present.map(({ partition, row }) => `${partition}/${row}`)
    .sort();

const mayGive = (who: Person, command: CommandName, request: SmeRequest): boolean =>
  partiesFor(transitionOf(command), who, request).length > 0;

test('whatever people try in whatever order, a request never leaves the table, and its lists stay right', {
  timeout: 180_000,
}, () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(anyWalk, fc.constantFrom(undefined, { ids: ['frank', 'ken'], needed: 2 }), (tries, panel) => {
      let request = requestIn('submitted', panel ? { panel } : {});
      const lists = new Lists();
      lists.project(request);
      let now = Date.parse(request.changedAt);
      for (const one of tries) {
        const before = structuredClone(request);
        const right = PEOPLE.filter(person => mayGive(person, one.command, request));
        const actor = (one.isRight && right[one.whom % right.length]) || CAST[one.who];
        now += one.minutes * 60_000;
        const moment = { now: new Date(now).toISOString(), commitId: 'walk' };
        const seen = request.revision - one.behind;
        const result = transition(request, commandIn(one, now), actor, seen, moment);
        expect(request).toEqual(before);
        if (!result.ok) continue;
        const { record, event, notices } = result.value;
        const row = transitionOf(one.command);
        const { from } = row;
        expect(from).toContain(before.state);
        expect(seen).toBe(before.revision);
        expect(mayGive(actor, one.command, before)).toBe(true);
        expect(row.to === 'same' || one.command === 'approve' || record.state === row.to).toBe(true);
        expect(TERMINAL).not.toContain(before.state);
        expect(event).toMatchObject({
          revision: before.revision + 1,
          from: before.state,
          to: record.state,
        });
        expect(notices.map(({ to }) => to)).not.toContain(actor.id);
        expect(Date.parse(record.changedAt)).toBeGreaterThanOrEqual(Date.parse(before.changedAt));
        expect(record.firstSubmittedAt).toBe(before.firstSubmittedAt);
        // Through JSON, as storage keeps it: parts that are gone are absent there.
        const stored = smeRequestSchema.parse(JSON.parse(JSON.stringify(record)));
        lists.project(stored);
        expect(lists.places).toEqual(rebuilt(stored));
        expect(decidersOf(stored)).toContain(stored.fpmId);
        // The clock never runs backwards: every milestone of a waiting request is ahead of its submission.
        const { from: begins, until } = decisionTime(stored);
        const marks = [begins, ...milestonesOf(stored).map(({ at }) => at)].map(at => at.epochMilliseconds);
        expect(until.epochMilliseconds).toBeGreaterThan(begins.epochMilliseconds);
        expect(marks).toEqual(marks.toSorted((a, b) => a - b));
        reached.add(stored.state);
        request = stored;
      }
    }),
    { numRuns: 2_000 },
  );
  expect([...reached].sort()).toEqual(
    ['approved', 'assigned', 'closed', 'rejected', 'returned', 'submitted', 'withdrawn'].sort(),
  );
});
