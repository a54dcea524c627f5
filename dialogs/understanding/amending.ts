import type { PlainDate } from '../../domain/calendar.ts';
import { BESIDE_FIELDS, CHANGES } from './lexicon/amending.ts';
import { FILLERS } from './lexicon/followUps.ts';
import { SEAT_WORDS } from './lexicon/seats.ts';
import { isEmpty } from './pointing.ts';
import { slotsFor } from './slots/forIntent.ts';
import { matcher } from './slots/lexicon.ts';
import { lexicons, type Reading } from './slots/reading.ts';
import { fold, TAKEN, without } from './text.ts';
import type { Slots } from './types.ts';

const changes = matcher(CHANGES);
const around = [matcher(FILLERS), matcher({ seats: SEAT_WORDS }), matcher(BESIDE_FIELDS)];
const QUESTION = /[?？]|[吗呢嗎]\s*$|か[。\s]*$/;
const OPTIONS =
  /(?<![a-z])smc(?![a-z])|(?<![a-z])enterprise(?![a-z])|fasttrack (?:engineer(?: sme)?|migration(?: resource)?)|engineer sme|エンタープライズ/g;

/** "Actually", "change", 改成: what was said before is to be something else. */
export const isChange = (folded: string): boolean => changes.find(folded).length > 0;

/** Whether fields of the form are named, and not only their answers. */
export const namesField = (folded: string): boolean => lexicons.fields.find(folded).length > 0;

/**
 * What a sentence tells of a request that is being written, where it tells nothing else: "segment SMC, language
 * English", 席数は12000, "客户换成 Fabrikam". `undefined` when it asks, or says more than that.
 */
export function amendmentIn(reading: Reading, today: PlainDate): Slots | undefined {
  const { text } = reading;
  if (QUESTION.test(text.written)) return undefined;
  const slots = unnamed(slotsFor({ reading, intent: 'sme.create_draft', today }));
  if (Object.keys(slots).length === 0) return undefined;
  const { workloads, otherWorkloads, places, numbers, dates, emails, tenantIds } = reading;
  const mentions = [
    ...workloads,
    ...otherWorkloads,
    ...places,
    ...numbers,
    ...dates,
    ...emails,
    ...tenantIds,
  ];
  let rest = without(text.folded, [...mentions, ...nameIn(text.written, slots.tenantName)]);
  rest = rest.replace(OPTIONS, all => TAKEN.repeat(all.length));
  for (const words of [lexicons.fields, changes, ...around]) rest = without(rest, words.find(rest));
  return isEmpty(rest) ? slots : undefined;
}

/** 不对 is nobody's name. */
function unnamed({ tenantName, ...slots }: Slots): Slots {
  const folded = fold(tenantName ?? '');
  return tenantName === undefined || isEmpty(without(folded, changes.find(folded)))
    ? slots
    : { ...slots, tenantName };
}

function nameIn(written: string, name: string | undefined): { start: number; end: number }[] {
  const start = name === undefined ? -1 : written.indexOf(name);
  return start < 0 || name === undefined ? [] : [{ start, end: start + name.length }];
}
