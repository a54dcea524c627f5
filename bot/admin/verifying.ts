import type { Verified } from '../storage/auditTrail.ts';
import type { FaultKind } from '../storage/chain.ts';
import type { Intent } from '../storage/rows.ts';

const SAID: Readonly<Record<FaultKind, (revision: number) => string>> = {
  changed: n => `event ${n} was changed: it does not say what its hash was made from`,
  detached: n => `event ${n} does not follow the event before it: one was changed, added, removed or moved`,
  missing: n => `event ${n} is missing`,
  surplus: n => `there is an event ${n} that the record knows nothing of`,
  unlinked: n => `event ${n} has no hash, although the event before it has one`,
  other_end: n =>
    `the record does not end as its last event, ${n}, does: one of the two was changed or removed`,
  unreadable: n => (n === 0 ? 'the record cannot be read' : `event ${n} cannot be read`),
  no_record: n => `the record is gone; its events, from ${n} on, are still there`,
};

/** What a check of every chain came to, one line for each that does not hold. */
export const verifiedLines = ({ requests, engagements, events, unlinked, broken }: Verified): string[] => [
  ...broken.map(
    ({ recordId, partnerId, kind, revision }) => `  ${recordId} (${partnerId}): ${SAID[kind](revision)}`,
  ),
  ...(unlinked > 0 ? [`${unlinked} events are older than the chain; nothing can be said of them.`] : []),
  broken.length === 0
    ? `The audit of ${requests} requests and ${engagements} engagements holds: ${events} events.`
    : `The audit is broken in ${broken.length} places, of ${requests} requests and ${engagements} engagements with ${events} events.`,
];

/** What is owed and could not be delivered, one line for each; the desk tries it again when it starts. */
export const asideLines = (intents: readonly Intent[]): string[] =>
  intents.map(
    ({ subject: { id, home }, revision, aside = '' }) =>
      `  ${id} (${home}): what revision ${revision} owes is put aside until the desk starts again: ${aside}`,
  );
