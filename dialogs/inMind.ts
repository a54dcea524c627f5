import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/calendar.ts';
import type { Doubted } from './choices.ts';
import type { Talk } from './turn.ts';

/** Half a day: the next morning "and for 120 seats?" is a question without a subject, and is asked back. */
const HOURS = 12;

/** What a conversation keeps of its last message. */
export interface Remembered {
  /** What the last message was about, so that "and for 120 seats?" has a subject. */
  previous?: Talk;
  /** What the last answer listed, each as the sentence that asks for it: "the second one" stands for the second. */
  offers?: string[];
  /** The last message, where the desk was not sure what it meant: a choice is answered for what was written. */
  doubted?: Doubted | undefined;
  /** When the last message came, as an ISO instant. */
  heardAt?: string;
}

/** What a message may still refer to: nothing, once the last one lies too far back. */
export function inMind({ previous, offers = [], doubted, heardAt }: Remembered, now: Instant): Remembered {
  const isOver = heardAt !== undefined && now.since(Temporal.Instant.from(heardAt)).total('hours') > HOURS;
  if (isOver) return {};
  return { offers, ...(previous && { previous }), ...(doubted && { doubted }) };
}
