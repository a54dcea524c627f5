import type { AccessRecord } from '../domain/access/record.ts';
import template from './accessDecision.json' with { type: 'json' };
import { accessRows } from './parts/accessRows.ts';
import { execute } from './parts/button.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

export interface AccessDecision {
  readonly record: AccessRecord;
  /** The FPM's zone. */
  readonly zone: string;
  readonly refusal?: MessageKey | undefined;
  /** The message to the person as typed, and what is wrong with it. */
  readonly note?: { readonly text: string; readonly error: MessageKey } | undefined;
}

const fill = compileCard<object>(template);

/** A request for access as the partner's FPM sees it: to decide, and then what became of it (SME-13). */
export function accessDecisionCard(words: Words, view: AccessDecision): Card {
  const { record, zone, refusal, note } = view;
  const { application, name, partner } = record;
  const deciding = record.state === 'info_submitted';
  const at = words.instant(record.submittedAt ?? record.changedAt, zone);
  const before = [{ label: words.say('access.row.person'), value: name }];
  const after = partner ? [{ label: words.say('access.row.partner'), value: partner.name }] : [];
  const notices = [
    ...(refusal ? [{ mood: 'info', plain: true, title: words.say(refusal) } as const] : []),
    statusFor(words, record, zone),
  ];
  return fill({
    lang: words.locale,
    title: deciding ? words.say('access.decide.title') : words.say('access.decided.title', { name }),
    notices: notices.map(noticePart),
    rows: application ? accessRows(words, application, before, after) : [],
    small: smallPrint([
      ...(deciding ? [words.say('deadline.received', { at })] : []),
      words.say('access.own_register'),
      ...sourceLines(words, ['SME-13']),
    ]),
    deciding,
    noteLabel: words.say('access.decide.note'),
    noteHint: words.say('access.decide.note.hint'),
    note: note?.text ?? '',
    noteError: note ? words.say(note.error) : '',
    actions: deciding ? actionsOf(words, record) : [],
  });
}

/** The line that a notification shows before the card is opened. */
export const accessDecisionSummary = (words: Words, { name, partner, application }: AccessRecord): string =>
  words.say('access.decide.summary', { name, company: partner?.name ?? application?.company ?? '' });

function statusFor(words: Words, record: AccessRecord, zone: string): Notice {
  const { state, name: person, partner, decision, changedAt } = record;
  const at = words.instant(changedAt, zone);
  if (state === 'info_submitted') {
    const title = words.say('access.decide.wants', { name: person, company: partner?.name ?? '' });
    return { mood: 'waiting', title, lines: [words.say('access.decide.check')] };
  }
  if (state === 'registered') return { mood: 'good', title: words.say('access.registered', { at }) };
  if (!decision || record.withdrawnAt !== undefined) {
    return { mood: 'info', title: words.say('access.withdrawn', { at }) };
  }
  const values = { name: decision.byName, at: words.instant(decision.at, zone) };
  return decision.verdict === 'approved'
    ? {
        ...{ mood: 'good', title: words.say('access.approved', values), quote: decision.text },
        lines: [words.say('access.approved.next', { name: person })],
      }
    : { mood: 'bad', title: words.say('access.rejected', values), quote: decision.text };
}

function actionsOf(words: Words, { personId, revision }: AccessRecord): object[] {
  const data = { personId, revision };
  return [
    execute({ title: words.say('button.approve'), verb: 'access.approve', data, style: 'positive' }),
    execute({ title: words.say('button.reject'), verb: 'access.decline', data, style: 'destructive' }),
  ];
}
