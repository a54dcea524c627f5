import type { Audited } from '../storage/archive.ts';
import type { Told } from './told.ts';

/** The kinds whose events say in words of their own what happened; the others hold a record's two sides. */
type Happening = Extract<Audited, { readonly kind: 'request' | 'engagement' | 'access' | 'guide' }>;

const HAPPENINGS: readonly Audited['kind'][] = ['request', 'engagement', 'access', 'guide'];

const isHappening = (event: Audited): event is Happening => HAPPENINGS.includes(event.kind);

/** The two sides of a change, as far as they differ. */
function side(event: Audited, which: 'before' | 'after'): string | undefined {
  if (isHappening(event)) return undefined;
  const [own, other] = which === 'before' ? [event.before, event.after] : [event.after, event.before];
  const differing = Object.entries(own ?? {}).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify((other as Record<string, unknown> | undefined)?.[key]),
  );
  return differing.length === 0 ? undefined : JSON.stringify(Object.fromEntries(differing));
}

function recordOf(event: Audited): string {
  switch (event.kind) {
    case 'request':
      return event.requestId;
    case 'engagement':
      return event.engagementId;
    case 'access':
      return event.personId;
    case 'guide':
      return event.guideId;
    default:
      return event.id;
  }
}

function homeOf(event: Audited): string | undefined {
  if (event.kind === 'person') return event.after.partnerId;
  if (event.kind === 'partner') return event.id;
  return 'partnerId' in event ? event.partnerId : undefined;
}

/** What was done: a command, or the way by which a person or partner was changed. */
function deedOf(event: Audited): string | undefined {
  if (event.kind === 'guide') return event.type;
  if (isHappening(event)) return event.command;
  return 'via' in event ? event.via : undefined;
}

const actorOf = (event: Audited): { readonly name: string; readonly id: string } =>
  'actorName' in event
    ? { name: event.actorName, id: event.actorId }
    : { name: event.byName, id: event.byId };

/** One thing that the events of some kinds say of themselves. */
const said =
  (key: 'forName' | 'subjectName' | 'step' | 'from' | 'to' | 'text' | 'previous' | 'hash') =>
  (event: Audited): string | undefined => {
    const value = isHappening(event) ? (event as Readonly<Record<string, unknown>>)[key] : undefined;
    return value === undefined ? undefined : String(value);
  };

/** The audit of everything as one table: who, when, what, on which record, and how the chain of a record goes on. */
export const AUDIT_COLUMNS: readonly Told<Audited>[] = [
  { key: 'at', heading: 'column.audit.at', tell: ({ at }) => at },
  { key: 'kind', heading: 'column.audit.kind', tell: ({ kind }) => kind },
  { key: 'record', heading: 'column.audit.record', tell: recordOf },
  { key: 'revision', heading: 'column.audit.revision', tell: ({ revision }) => revision },
  { key: 'partnerId', heading: 'column.partner.id', tell: homeOf },
  { key: 'actorName', heading: 'column.audit.actor', tell: event => actorOf(event).name },
  { key: 'actorId', heading: 'column.audit.actorId', tell: event => actorOf(event).id },
  { key: 'forName', heading: 'column.audit.for', tell: said('forName') },
  { key: 'deed', heading: 'column.audit.deed', tell: deedOf },
  {
    key: 'about',
    heading: 'column.audit.about',
    tell: event => said('subjectName')(event) ?? said('step')(event),
  },
  { key: 'from', heading: 'column.audit.from', tell: said('from') },
  { key: 'to', heading: 'column.audit.to', tell: said('to') },
  { key: 'text', heading: 'column.audit.text', tell: said('text') },
  { key: 'before', heading: 'column.audit.before', tell: event => side(event, 'before') },
  { key: 'after', heading: 'column.audit.after', tell: event => side(event, 'after') },
  { key: 'previous', heading: 'column.audit.previous', tell: said('previous') },
  { key: 'hash', heading: 'column.audit.hash', tell: said('hash') },
];
