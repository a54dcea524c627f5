import type { Audited } from '../storage/archive.ts';
import type { Told } from './told.ts';

/** The two sides of a change, as far as they differ; a request's events say what happened in words of their own. */
function side(event: Audited, which: 'before' | 'after'): string | undefined {
  if (event.kind === 'request') return undefined;
  const [own, other] = which === 'before' ? [event.before, event.after] : [event.after, event.before];
  const differing = Object.entries(own ?? {}).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify((other as Record<string, unknown> | undefined)?.[key]),
  );
  return differing.length === 0 ? undefined : JSON.stringify(Object.fromEntries(differing));
}

const homeOf = (event: Audited): string | undefined => {
  if (event.kind === 'person') return event.after.partnerId;
  return event.kind === 'partner' ? event.id : event.partnerId;
};

/** What was done: a request's command, the way by which a person or partner was changed. */
const deedOf = (event: Audited): string | undefined => {
  if (event.kind === 'request') return event.command;
  return 'via' in event ? event.via : undefined;
};

const isRequest = (event: Audited): event is Extract<Audited, { kind: 'request' }> =>
  event.kind === 'request';

/** The audit of everything as one table: who, when, what, on which record, and how the chain of a request goes on. */
export const AUDIT_COLUMNS: readonly Told<Audited>[] = [
  { heading: 'column.audit.at', tell: ({ at }) => at },
  { heading: 'column.audit.kind', tell: ({ kind }) => kind },
  { heading: 'column.audit.record', tell: event => (isRequest(event) ? event.requestId : event.id) },
  { heading: 'column.audit.revision', tell: ({ revision }) => revision },
  { heading: 'column.partner.id', tell: homeOf },
  { heading: 'column.audit.actor', tell: event => ('actorName' in event ? event.actorName : event.byName) },
  { heading: 'column.audit.actorId', tell: event => ('actorId' in event ? event.actorId : event.byId) },
  { heading: 'column.audit.for', tell: event => (isRequest(event) ? event.forName : undefined) },
  { heading: 'column.audit.deed', tell: deedOf },
  { heading: 'column.audit.about', tell: event => (isRequest(event) ? event.subjectName : undefined) },
  { heading: 'column.audit.from', tell: event => (isRequest(event) ? event.from : undefined) },
  { heading: 'column.audit.to', tell: event => (isRequest(event) ? event.to : undefined) },
  { heading: 'column.audit.text', tell: event => (isRequest(event) ? event.text : undefined) },
  { heading: 'column.audit.before', tell: event => side(event, 'before') },
  { heading: 'column.audit.after', tell: event => side(event, 'after') },
  { heading: 'column.audit.previous', tell: event => (isRequest(event) ? event.previous : undefined) },
  { heading: 'column.audit.hash', tell: event => (isRequest(event) ? event.hash : undefined) },
];
