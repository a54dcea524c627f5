import { plainDate } from '../domain/calendar.ts';
import type { Ending } from '../domain/engagement/clock.ts';
import { engagementCommandsFor, isOnMicrosoftSide, isParty } from '../domain/engagement/parties.ts';
import type { Engagement, EngagementState } from '../domain/engagement/record.ts';
import type { Person } from '../domain/people.ts';
import template from './engagement.json' with { type: 'json' };
import { engagementButtons } from './parts/engagementButtons.ts';
import { agreementLines, engagementRows } from './parts/engagementRows.ts';
import { type Mood, type Notice, noticePart } from './parts/notice.ts';
import { rowsPart } from './parts/rows.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

export interface EngagementView {
  readonly engagement: Engagement;
  /** Who reads the card: what they may do decides which buttons stand on it. */
  readonly reader: Person;
  /** Who stands in for the FPM now: the reader may be one of them. */
  readonly deputies?: readonly string[] | undefined;
  /** Why the click that led here changed nothing. */
  readonly refusal?: MessageKey | undefined;
  /** Why this card comes unasked; `lateSince`: for which ISO instant it was meant, if that was much earlier. */
  readonly reminder?: { readonly notice: Ending; readonly lateSince: string | undefined } | undefined;
  /** What the SME wrote to complete it, and what is wrong with it. */
  readonly done?: DoneTyped | undefined;
}

const DONE = ['summary', 'feedback'] as const;
type Done = (typeof DONE)[number];
export type DoneTyped = Readonly<
  Record<Done, { readonly text: string; readonly error?: MessageKey | undefined }>
>;

const MOOD: Readonly<Record<EngagementState, Mood>> = {
  ...{ set_up: 'waiting', active: 'good', completed: 'good', archived: 'good' },
};

const fill = compileCard<object>(template);

/** One engagement as one person sees it, in every state: what is agreed, by whom, and what came of it (SME-22, SME-25). */
export function engagementCard(words: Words, view: EngagementView): Card {
  const { engagement, reader, deputies, refusal, done } = view;
  const commands = engagementCommandsFor(reader, engagement, deputies);
  const isOpen = engagement.state === 'set_up' || engagement.state === 'active';
  const notices: Notice[] = [
    ...(refusal ? [{ mood: 'info', plain: true, title: words.say(refusal) } as const] : []),
    ...reminderBox(words, view),
    ...takenBackBox(words, view),
    statusOf(words, view),
  ];
  return fill({
    lang: words.locale,
    title: words.say('engagement.title', { id: engagement.id }),
    notices: notices.map(noticePart),
    agreements: engagement.state === 'active' ? [noticePart(agreementsBox(words, view))] : [],
    rows: rowsPart(engagementRows(words, engagement, isOnMicrosoftSide(reader, engagement, deputies))),
    small: smallPrint(smallOf(words, engagement, isOpen)),
    writes: commands.includes('complete'),
    heading: words.say('engagement.done.heading'),
    texts: DONE.map(id => {
      const error = done?.[id].error;
      return {
        ...{ id, label: words.say(`engagement.done.${id}`), hint: words.say(`engagement.done.${id}.hint`) },
        ...{ value: done?.[id].text || null, error: error ? words.say(error) : '' },
        style: error ? 'attention' : null,
      };
    }),
    ...engagementButtons(words, engagement, commands, isParty('frp', reader, engagement)),
  });
}

/** The line that a notification shows before the card is opened. */
export const engagementSummary = (words: Words, { id, customer, state }: Engagement): string =>
  words.say('engagement.summary', { id, customer, state: words.say(`engagement.state.${state}`) });

/** That the last day comes or has passed, and what is to be done about it. */
function reminderBox(words: Words, { engagement, reader, reminder }: EngagementView): Notice[] {
  const { id, terms } = engagement;
  if (!reminder || !terms.endDate) return [];
  const { notice, lateSince } = reminder;
  const title = words.say(`engagement.${notice}`, { id, date: words.date(plainDate(terms.endDate)) });
  const late = lateSince && words.say('reminder.late', { at: words.instant(lateSince, reader.zone) });
  const lines = [words.say('engagement.ending.next'), ...(late ? [late] : [])];
  return [{ mood: notice === 'ended' ? 'warning' : 'info', title, lines }];
}

/** Said until all have agreed anew: nobody is bound by what changed after they agreed. */
function takenBackBox(words: Words, { engagement, reader }: EngagementView): Notice[] {
  const { takenBack } = engagement;
  if (!takenBack) return [];
  const { byName: name, at, parties } = takenBack;
  const names = words.list(parties.map(party => words.say(`engagement.party.${party}`)));
  return [
    {
      mood: 'warning',
      title: words.say('engagement.taken_back', { name, at: words.instant(at, reader.zone) }),
      lines: [words.say('engagement.taken_back.parties', { parties: names })],
    },
  ];
}

/** Who has agreed to what is under way now. */
const agreementsBox = (words: Words, { engagement, reader }: EngagementView): Notice => ({
  ...{ mood: 'info', title: words.say('engagement.agreements') },
  lines: agreementLines(words, engagement, reader.zone),
});

function statusOf(words: Words, { engagement, reader, deputies }: EngagementView): Notice {
  const { state, agreements, completion, archived, terms, changedAt, sme, fpm } = engagement;
  const mood = MOOD[state];
  if (state === 'set_up') {
    const lines = agreementLines(words, engagement, reader.zone);
    return { mood, title: words.say('engagement.set_up'), lines };
  }
  if (state === 'active') {
    const at = words.instant(agreements.at(-1)?.at ?? changedAt, reader.zone);
    const line = terms.endDate
      ? words.say('engagement.active.until', { date: words.date(plainDate(terms.endDate)) })
      : words.say('engagement.active.next');
    return { mood, title: words.say('engagement.active', { at }), lines: [line] };
  }
  const name = completion?.byName ?? sme.name;
  const at = words.instant((archived ?? completion)?.at ?? changedAt, reader.zone);
  const title = words.say(`engagement.${state}`, { name, at });
  if (reader.partnerId === engagement.partnerId) {
    return { mood, title, lines: [words.say('engagement.completed.frp', { fpm: fpm.name, sme: sme.name })] };
  }
  if (state === 'archived') return { mood, title };
  const isFpm = isParty('fpm', reader, engagement, deputies);
  return { mood, title, lines: [words.say(`engagement.completed.${isFpm ? 'fpm' : 'sme'}`)] };
}

/** That closed is not finished (AMB-07a), and what an SME does and doesn't (SME-08, SME-07 for migrations). */
function smallOf(words: Words, { requestId, terms }: Engagement, isOpen: boolean): string[] {
  const isDirect = terms.kind === 'migration_direct';
  return [
    ...(isOpen && requestId ? [words.say('engagement.closed_is_not_finished', { id: requestId })] : []),
    words.say(isDirect ? 'fact.SME-07.migration' : 'fact.SME-08'),
    ...sourceLines(words, ['SME-22']),
  ];
}
