import type { Locale } from '../../domain/people.ts';
import { amendmentIn } from './amending.ts';
import { FILLERS, WHY } from './lexicon/followUps.ts';
import { isEmpty, placeIn, whole } from './pointing.ts';
import { readersOf } from './slots/forIntent.ts';
import { matcher } from './slots/lexicon.ts';
import { language } from './slots/readers/place.ts';
import type { Reading } from './slots/reading.ts';
import { without } from './text.ts';
import { areaOf, type Context, type Guess, type Intent, type Slots } from './types.ts';

const fillers = matcher(FILLERS);
const reasons = matcher(WHY);

/** What was done has no reasons: "why?" after it would do it once more. */
const isAct = (intent: Intent): boolean => areaOf(intent) === 'desk' || intent === 'sme.create_draft';

interface Turn extends Context {
  readonly reading: Reading;
  /** The language of the sentence, and the one that the desk speaks with its author. */
  readonly locale: Locale;
  readonly client: Locale;
}

export interface FollowUp extends Guess {
  readonly slots: Slots;
  /** What the sentence itself says. */
  readonly said?: Slots;
}

const SURE = 0.97;

/** Nothing follows on these. */
const PLEASANTRIES: ReadonlySet<Intent> = new Set(['desk.thanks', 'desk.greet'] as const);

/**
 * A sentence that has no subject of its own and takes that of the one before: "and for 120 seats?", "in Japanese",
 * "what about Threat Protection?", "the second one", "why?". `undefined` when it stands by itself.
 */
export function followUp({ reading, locale, client, today, previous }: Turn): FollowUp | undefined {
  if (previous === undefined || PLEASANTRIES.has(previous.intent)) return undefined;
  const { intent, slots } = previous;
  const { folded } = reading.text;
  if (!isAct(intent) && whole(reasons, folded))
    return { intent, confidence: SURE, slots: { ...slots, why: true } };
  const choice = placeIn(folded);
  if (choice !== undefined) return chosen(previous, choice);
  const amended = intent === 'sme.create_draft' ? amendmentIn(reading, today) : undefined;
  if (amended !== undefined)
    return { intent, confidence: SURE, slots: replaced(slots, amended), said: amended };
  if (!hasNoSubject(reading)) return undefined;
  if (asksForTheDesksLanguage({ reading, locale, client, today })) return undefined;
  const named = Object.assign(
    {},
    ...readersOf(intent).map(reader => reader({ reading, intent, today })),
  ) as Slots;
  const fresh = Object.keys(named).length > 0;
  if (!fresh) return undefined;
  return { intent: settled(intent, named), confidence: SURE, slots: replaced(slots, named), said: named };
}

function chosen({ intent, slots }: NonNullable<Context['previous']>, choice: number): FollowUp {
  const anniversary = intent.startsWith('spz.renewal') && choice > 0 ? { n: choice } : {};
  return { intent, confidence: SURE, slots: { ...slots, ...anniversary, choice } };
}

/** A workload that had to be asked for and is now named leaves the question that it was asked for. */
const settled = (intent: Intent, named: Slots): Intent =>
  intent === 'sme.clarify_workload' && named.workload !== undefined && !named.workload.endsWith('?')
    ? 'sme.eligibility'
    : intent;

/** What was said anew, over what was said before; a new place or specialization takes what hung on the old one with it. */
function replaced(before: Slots, named: Slots): Slots {
  const { country, region, category, spec, why, choice, ...kept } = before;
  const place = (named.region ?? named.country) ? {} : given({ country, region });
  const subject = (named.spec ?? named.category) ? {} : given({ category, spec });
  return { ...kept, ...place, ...subject, ...named };
}

const given = (slots: { [K in keyof Slots]: Slots[K] | undefined }): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)) as Slots;

/** Nothing but names, numbers and dates, and the words that tie them to the sentence before. */
function hasNoSubject(reading: Reading): boolean {
  const { folded } = reading.text;
  const mentions = [
    ...[...reading.workloads, ...reading.otherWorkloads, ...reading.specializations, ...reading.shorthand],
    ...[...reading.places, ...reading.numbers, ...reading.dates, ...reading.stretches, ...reading.areas],
    ...[...reading.emails, ...reading.requestIds, ...reading.ordinals, ...reading.programs],
  ];
  if (mentions.length === 0) return false;
  const rest = without(folded, mentions);
  return isEmpty(without(rest, fillers.find(rest)));
}

/**
 * 日本語で in a Polish client is a wish to the desk; "in Japanese" is one for the SME, and so is "po polsku" where the
 * desk speaks Polish already.
 */
function asksForTheDesksLanguage({
  reading,
  locale,
  client,
  today,
}: Pick<Turn, 'reading' | 'locale' | 'client' | 'today'>): boolean {
  const wanted = language({ reading, intent: 'desk.language', today }).language;
  if (wanted === undefined || wanted === 'en' || wanted === client || client.startsWith(`${wanted}-`))
    return false;
  return locale.startsWith(wanted.slice(0, 2));
}
