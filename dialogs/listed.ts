import { hasRole } from '../domain/people.ts';
import { message } from './answers/message.ts';
import type { Desk } from './desk.ts';
import type { Listed, Remembered } from './inMind.ts';
import type { Reply } from './reply.ts';
import { ONE_BY_ONE } from './requestDialog.ts';
import { known, type Responder } from './responding.ts';
import type { Speaker } from './speaker.ts';
import { at, pointedIn, stepIn } from './understanding/pointing.ts';

type Mind = Pick<Remembered, 'previous' | 'offers' | 'listed' | 'doubted'>;

/**
 * The sentence that somebody says by pointing into a list: into what was offered last, or, where that is not what is
 * pointed into, into the last list of records, whatever was talked about meanwhile. `asking` is the dialog that waits for
 * an answer.
 */
export function pointedAt(text: string, mind: Mind, asking?: string): string | undefined {
  const { previous, offers = [], listed, doubted } = mind;
  const pointed = pointedIn(text);
  if (!pointed) return undefined;
  const offered = at(pointed.place, offers);
  // "The second one" may be the second anniversary, and "2" the answer to a question.
  const isElse =
    asking !== undefined || pointed.isNumber || previous?.intent.startsWith('spz.renewal') === true;
  const isMeant = pointed.opens ? asking !== ONE_BY_ONE : !isElse;
  const shown = isMeant ? at(pointed.place, listed?.ids ?? []) : undefined;
  // Nobody opens what a sentence may have meant.
  return doubted && pointed.opens ? (shown ?? offered) : (offered ?? shown);
}

/** "Next": where that leads in the list, or how it is found otherwise; nothing where there is nothing to go on from. */
export interface Step {
  readonly to: 'next' | 'previous';
  readonly from: string | undefined;
  /** What stands there in the list. */
  readonly id: string | undefined;
}

export function stepFrom(text: string, { listed }: Mind, speaker: Speaker): Step | undefined {
  const to = stepIn(text);
  const isFpm = speaker.person !== undefined && hasRole(speaker.person, 'fpm');
  if (!to || (!listed && !isFpm)) return undefined;
  const { ids = [], opened } = listed ?? {};
  const there = ids.filter(id => id !== '');
  const place = opened === undefined ? -1 : there.indexOf(opened);
  if (opened !== undefined && place < 0) return { to, from: opened, id: undefined };
  return { to, from: opened, id: to === 'next' ? there[place + 1] : there[place - 1] };
}

/** Where the list ends: an FPM's queue may go on there, and anything else does not. */
export const stepping = (desk: Desk, { to, from }: Step): Responder =>
  known(async speaker =>
    hasRole(speaker.person, 'fpm')
      ? desk.stepInQueue(speaker, from, to)
      : message(speaker, 'info', to === 'next' ? 'list.last' : 'list.first'),
  );

const RECORD = /^(?:SME|ENG)-/;

/** What is kept of the list after a reply: a list of records takes the place of the one before. */
export function listedAfter(before: Listed | undefined, reply: Reply): Listed | undefined {
  const ids = reply.offers ?? [];
  if (ids.some(id => RECORD.test(id))) return { ids };
  const opened = reply.about?.subject.id;
  return opened !== undefined && RECORD.test(opened) ? { ids: [], ...before, opened } : before;
}
