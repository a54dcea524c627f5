import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EngagementCommand } from '../../../domain/engagement/command.ts';
import { engage, setUp } from '../../../domain/engagement/lifecycle.ts';
import { maySeeEngagement, partiesHere } from '../../../domain/engagement/parties.ts';
import {
  type Engagement,
  type EngagementEvent,
  engagementSchema,
  type Terms,
} from '../../../domain/engagement/record.ts';
import { ENGAGEMENT_TRANSITIONS, engagementTransition } from '../../../domain/engagement/transitions.ts';
import type { Person } from '../../../domain/people.ts';
import { BASIS, CAST, NO_REQUEST, PROACTIVE, TERMS, type Who } from './samples.ts';

const PEOPLE: readonly Person[] = Object.values(CAST);

/** Anything that anybody may try, with the card of any revision in hand. */
const anyTry = fc.record({
  type: fc.constantFrom(...ENGAGEMENT_TRANSITIONS.map(({ command }) => command)),
  who: fc.constantFrom(...(Object.keys(CAST) as Who[])),
  // Mostly somebody whose turn it can be, so that walks get somewhere.
  isRight: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  behind: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 3 })),
  which: fc.nat(4),
  terms: fc.record({
    kind: fc.constantFrom('assist', 'migration_direct', 'proactive' as const),
    outcomes: fc.constantFrom('Pilot runs', 'All devices onboarded'),
    endDate: fc.constantFrom(undefined, '2025-08-31', '2025-09-30'),
  }),
  text: fc.constantFrom('', ' ', 'Done.', 'Done.'),
  hasDeputy: fc.boolean(),
});
type Try = typeof anyTry extends fc.Arbitrary<infer T> ? T : never;

/** Some walks go part of the right way first, so that every state is reached whatever chance says. */
const rightly = (type: Try['type'], which = 0): Try => ({
  ...{ type, which, who: 'the SME', isRight: true, behind: 0, text: 'Done.', hasDeputy: false },
  terms: { kind: 'assist', outcomes: 'Pilot runs', endDate: undefined },
});
const RIGHT_WAY = [
  ...[0, 1, 2].map(which => rightly('agree', which)),
  rightly('complete'),
  rightly('archive'),
] as const;

const anyWalk = fc
  .tuple(fc.nat(RIGHT_WAY.length), fc.array(anyTry, { minLength: 5, maxLength: 30 }))
  .map(([steps, tries]) => [...RIGHT_WAY.slice(0, steps), ...tries]);

function commandIn({ type, terms: { endDate, ...rest }, text }: Try): EngagementCommand {
  const terms: Terms = { ...TERMS, ...rest, ...(endDate !== undefined && { endDate }) };
  if (type === 'set_up' || type === 'start' || type === 'revise') return { type, terms };
  if (type === 'complete') return { type, summary: text, feedback: 'Well done.' };
  return { type };
}

const begin = (isProactive: boolean): Engagement => {
  const begun = isProactive
    ? setUp(NO_REQUEST, { type: 'start', terms: PROACTIVE }, CAST['the FPM'], at(0))
    : setUp(BASIS, { type: 'set_up', terms: TERMS }, CAST['the SME'], at(0));
  if (!begun.ok) throw new Error(begun.error);
  return begun.value.record;
};

const at = (minute: number) => ({
  now: new Date(Date.parse('2025-06-11T09:00:00Z') + minute * 60_000).toISOString(),
  commitId: `walk-${minute}`,
});

test('whatever people try in whatever order, an engagement never leaves the table and its audit misses nothing', {
  timeout: 120_000,
}, () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(anyWalk, fc.boolean(), (tries, isProactive) => {
      let record = begin(isProactive);
      const events: EngagementEvent[] = [];
      for (const [minute, one] of tries.entries()) {
        const before = structuredClone(record);
        const row = engagementTransition(one.type);
        const deputies = one.hasDeputy ? ['ken'] : [];
        const right = PEOPLE.filter(person => partiesHere(row, person, record, deputies).length > 0);
        const actor = (one.isRight && right[one.which % right.length]) || CAST[one.who];
        const seen = record.revision - one.behind;
        const result = engage(record, commandIn(one), actor, seen, { ...at(minute + 1), deputies });
        expect(record).toEqual(before);
        if (!result.ok) continue;
        const { record: after, event, notices } = result.value;
        expect(row.from).toContain(before.state);
        expect(seen).toBe(before.revision);
        expect(right).toContainEqual(actor);
        expect(after.revision).toBe(before.revision + 1);
        expect([row.to, ...(one.type === 'agree' ? ['set_up'] : [])]).toContain(after.state);
        expect(event).toMatchObject({ revision: after.revision, from: before.state, to: after.state });
        for (const { to } of notices) {
          expect(to).not.toBe(actor.id);
          const reader = PEOPLE.find(({ id }) => id === to);
          expect(reader && maySeeEngagement(reader, after, deputies)).toBe(true);
        }
        // Nobody is bound by terms that changed after they agreed.
        const isAgreed = new Set(after.agreements.map(({ party }) => party)).size === 3;
        expect(isAgreed).toBe(after.state !== 'set_up');
        if (one.type === 'revise') expect(after.agreements).toEqual([]);
        expect(after.terms.kind === 'proactive').toBe(after.requestId === undefined);
        if (after.terms.kind === 'proactive') expect(after.terms.endDate).toBeDefined();
        reached.add(after.state);
        events.push(event);
        record = engagementSchema.parse(JSON.parse(JSON.stringify(after)));
      }
      expect(events.map(({ revision }) => revision)).toEqual(events.map((_, n) => n + 2));
      expect(events.at(-1)?.to ?? 'set_up').toBe(record.state);
      expect(events.map(({ from }) => from).slice(1)).toEqual(events.map(({ to }) => to).slice(0, -1));
    }),
    { numRuns: 1_000 },
  );
  expect([...reached].sort()).toEqual(['active', 'archived', 'completed', 'set_up']);
});
