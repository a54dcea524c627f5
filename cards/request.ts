import type { Person } from '../domain/people.ts';
import { actsAs, actsFor, commandsFor, type Deputies } from '../domain/request/parties.ts';
import type { SmeRequest } from '../domain/request/record.ts';
import { workloadName } from './parts/choices.ts';
import { fixLines } from './parts/fixes.ts';
import { type Mood, type Notice, noticePart } from './parts/notice.ts';
import { remarkLines } from './parts/remarks.ts';
import { requestButtons } from './parts/requestButtons.ts';
import { clockLines, lateLines, reminderBox } from './parts/requestClock.ts';
import { changedRows, requestRows } from './parts/requestRows.ts';
import type { RequestView } from './parts/requestView.ts';
import { resemblanceBox } from './parts/resemblance.ts';
import { rowsPart } from './parts/rows.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { verdictPart } from './parts/verdict.ts';
import { type Card, compileCard } from './render.ts';
import template from './request.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

const fill = compileCard<object>(template);

const MOOD: Readonly<Record<SmeRequest['state'], Mood>> = {
  submitted: 'waiting',
  returned: 'warning',
  approved: 'good',
  assigned: 'good',
  closed: 'good',
  rejected: 'bad',
  withdrawn: 'info',
};

export const moodOf = (state: SmeRequest['state']): Mood => MOOD[state];

/**
 * One request as one person sees it: receipt, status and decision are the same card in its different states, so
 * that an old card can always be replaced by the current one.
 */
export function requestCard(words: Words, view: RequestView): Card {
  const { request, reader, deputies, refusal, note } = view;
  const commands = commandsFor(reader, request, deputies);
  const deciding = commands.includes('approve');
  const open = request.state === 'submitted' || request.state === 'returned';
  const { route, facts } = request.evaluation;
  const { workload, seats, primaryLanguage: language } = request.fields;
  const { rows, blocks } = requestRows(words, request.fields, request.fpmName);
  const changes = deciding && request.before ? changedRows(words, request.before, request.fields) : [];
  return fill({
    lang: words.locale,
    title: words.say(deciding ? 'request.title.decide' : 'request.title', { id: request.id }),
    notices: [
      ...(refusal
        ? [noticePart({ mood: 'info', plain: true, title: words.say(refusal, { fpm: request.fpmName }) })]
        : []),
      ...reminderBox(words, view),
      noticePart(statusOf(words, view)),
      ...(deciding && request.resembles
        ? [resemblanceBox(words, request.resembles, { kind: 'told', zone: reader.zone })]
        : []),
    ],
    verdict: open
      ? [verdictPart(words, { route, workload: workloadName(words, workload), seats, language, filed: true })]
      : [],
    rows: rowsPart({
      rows: [{ label: words.say('row.requester'), value: request.requesterName }, ...rows],
      blocks,
    }),
    changes: changes.length > 0 ? words.say('request.changes') : '',
    changed: changes,
    small: smallPrint([...clockLines(words, request, reader), ...(open ? sourceLines(words, facts) : [])]),
    remarks: remarkLines(words, request, reader, deputies),
    writes: commands.includes('remark'),
    check: deciding ? words.say('decide.check') : '',
    noteLabel: words.say(deciding ? 'decide.note' : 'remark.note'),
    noteHint: words.say(deciding ? 'decide.note.hint' : 'remark.note.hint'),
    note: note?.text ?? '',
    noteError: note ? words.say(note.error) : '',
    ...requestButtons(words, request, commands, {
      engages: engages(view),
      isFpm: actsFor(reader, request, deputies ?? {}) !== undefined,
    }),
  });
}

/** The line that a notification shows before the card is opened. */
export function requestSummary(words: Words, { request, reader, deputies }: RequestView): string {
  const { tenantName: customer, partnerName: partner, seats } = request.fields;
  const workload = workloadName(words, request.fields.workload);
  if (commandsFor(reader, request, deputies).includes('approve')) {
    return words.say('request.summary.decide', {
      id: request.id,
      partner,
      workload,
      seats: words.number(seats),
    });
  }
  return words.say('request.summary', {
    id: request.id,
    state: words.say(`state.${request.state}`),
    customer,
    workload,
  });
}

function statusOf(words: Words, { request, reader, deputies, now }: RequestView): Notice {
  const { state, decision, fpmName: fpm, requesterName: requester } = request;
  const mood = MOOD[state];
  if (state === 'submitted') {
    const corrected = request.firstSubmittedAt !== request.submittedAt;
    const who = whoReads({ request, reader, deputies });
    const key = who === 'fpm' && corrected ? 'request.corrected.fpm' : (`request.submitted.${who}` as const);
    const line = words.say(key, { fpm, requester, partner: request.fields.partnerName });
    const late = lateLines(words, { request, reader, now });
    return late.length === 0
      ? { mood, title: words.say('state.submitted'), lines: [line] }
      : { mood: 'warning', title: words.say('clock.late'), lines: [line, ...late] };
  }
  const title = words.say(`request.${state}`, {
    name: state === 'withdrawn' ? requester : state === 'closed' ? fpm : (decision?.byName ?? fpm),
    sme: request.assignment?.smeName ?? '',
    at: words.instant(sinceOf(request), reader.zone),
  });
  const fixes = state === 'returned' ? fixLines(words, request.fixes) : [];
  // Closed is not finished, and everybody should know (AMB-07a).
  const isTold = reader.id === request.requesterId || state === 'closed';
  const next = isTold ? [words.say(`request.${state}.next`, { fpm })] : [];
  return { mood, title, quote: decision?.text ?? '', lines: [...fixes, ...next] };
}

/** As whom a waiting request speaks to its reader. */
function whoReads({
  request,
  reader,
  deputies = {},
}: {
  readonly request: SmeRequest;
  readonly reader: Person;
  readonly deputies: Deputies | undefined;
}) {
  const placeOf = actsFor(reader, request, deputies);
  if (placeOf === reader.id) return 'fpm';
  if (reader.id === request.requesterId) return 'requester';
  return placeOf === undefined ? 'other' : 'deputy';
}

/** Whether there is an engagement to set up or to look at, for one of those whom it is between. */
const engages = ({ request, reader, deputies }: RequestView): boolean =>
  request.assignment?.contactedAt !== undefined &&
  (['requester', 'fpm', 'sme'] as const).some(party => actsAs(party, reader, request, deputies));

/** Since when a request is in its state: a remark in between does not count. */
const sinceOf = ({ state, decision, assignment, changedAt }: SmeRequest): string =>
  (state === 'assigned' && assignment?.at) || (DECIDED.includes(state) && decision?.at) || changedAt;

const DECIDED: readonly SmeRequest['state'][] = ['approved', 'rejected', 'returned'];
