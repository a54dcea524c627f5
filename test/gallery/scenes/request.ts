import { Temporal } from 'temporal-polyfill';
import type { RequestView } from '../../../cards/parts/requestView.ts';
import { requestCard } from '../../../cards/request.ts';
import { returningCard } from '../../../cards/returning.ts';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import type { Words } from '../../../cards/strings/words.ts';
import type { RequestNotice } from '../../../domain/reminder.ts';
import { type Cast, castIn, NOW } from '../sample/cast.ts';
import { type Life, lifeOf, returnedInParts } from '../sample/requests.ts';
import { type Manner, typedIn } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

type Reader = keyof Pick<Cast, 'requester' | 'colleague' | 'fpm'>;

const STATES: readonly (readonly [keyof Life, string])[] = [
  ['submitted', 'Waiting for a decision'],
  ['discussed', 'Talked about'],
  ['returned', 'Returned'],
  ['corrected', 'Corrected and waiting again'],
  ['approved', 'Approved'],
  ['assigned', 'An SME is assigned'],
  ['contacted', 'The SME is in contact'],
  ['closed', 'Closed'],
  ['withdrawn', 'Withdrawn'],
  ['rejected', 'Rejected'],
];

const READERS: Readonly<Record<Reader, string>> = {
  requester: 'the one who filed it',
  colleague: 'a colleague',
  fpm: 'the FPM',
};

function request(
  words: Words,
  state: keyof Life,
  reader: Reader,
  extra: Partial<Omit<RequestView, 'now'>> & { now?: RequestView['now'] } = {},
  manner: Manner = 'ordinary',
) {
  const record = lifeOf(manner, words.locale)[state];
  const view = { request: record, reader: castIn(words.locale, manner)[reader], now: NOW };
  return requestCard(words, { ...view, ...extra });
}

/** Why a click changed nothing, and what its reader sees then. */
const REFUSALS: readonly (readonly [MessageKey, keyof Life, Reader])[] = [
  ['refused.stale', 'corrected', 'fpm'],
  ['refused.wrong_state', 'approved', 'fpm'],
  ['refused.forbidden', 'submitted', 'colleague'],
  ['refused.self_approval', 'submitted', 'requester'],
  ['refused.malformed', 'submitted', 'fpm'],
];

/** What comes unasked about a request that was submitted on Monday the 9th: its reader, the day, and what happens. */
const REMINDERS: readonly (readonly [RequestNotice, Reader, string, string])[] = [
  ['half', 'fpm', '2025-06-12', 'Half of the decision time is over'],
  ['soon', 'fpm', '2025-06-13', 'The decision time is nearly over'],
  ['due', 'fpm', '2025-06-16', 'The decision time is over'],
  ['escalated', 'fpm', '2025-06-16', 'Told to whoever can decide instead'],
  ['escalate', 'requester', '2025-06-17', 'The requester is told what to do'],
];

const on = (day: string): Temporal.Instant => Temporal.Instant.from(`${day}T08:00:00Z`);

const workloads = [
  ['self-deploy', { workload: 'AATP', seats: '900' }],
  ['exception', { workload: 'MIG_P1', seats: '6000' }],
  ['below-threshold', { workload: 'MDATP', seats: '40', primaryLanguage: 'ja' }],
] as const;

export const requestScenes: readonly Scene[] = [
  ...STATES.flatMap(([state, what]) =>
    (Object.keys(READERS) as Reader[]).flatMap(reader => {
      const draw = (words: Words, manner?: Manner) => request(words, state, reader, {}, manner);
      const [id, title] = [`request/${state}-${reader}`, `${what}, read by ${READERS[reader]}`];
      return reader === 'colleague'
        ? [scene(id, title, words => draw(words))]
        : inAllManners(id, title, draw);
    }),
  ),
  ...workloads.map(([id, more]) =>
    scene(`request/deciding-${id}`, `To decide: ${id.replaceAll('-', ' ')}`, words =>
      requestCard(words, {
        request: lifeOf('ordinary', words.locale, more).submitted,
        reader: castIn(words.locale).fpm,
        now: NOW,
      }),
    ),
  ),
  ...inAllManners('request/deciding-similar', 'To decide: like earlier ones', (words, manner) => {
    const { submitted, closed } = lifeOf(manner, words.locale);
    const { id, fields, state, submittedAt } = closed;
    const earlier = Array.from({ length: 3 }, () => ({
      ...{ id, tenantName: fields.tenantName, state, submittedAt },
    }));
    const resembles = { earlier, because: typedIn(manner, words.locale).note };
    const reader = castIn(words.locale, manner).fpm;
    return requestCard(words, { request: { ...submitted, resembles }, reader, now: NOW });
  }),
  ...(['requester', 'fpm'] as const).flatMap(reader =>
    inAllManners(`request/returned-parts-${reader}`, 'Returned, field by field', (words, manner) =>
      requestCard(words, {
        request: returnedInParts(manner, words.locale),
        reader: castIn(words.locale, manner)[reader],
        now: NOW,
      }),
    ),
  ),
  ...inAllManners('request/returning', 'What should be put right?', (words, manner) =>
    returningCard(words, {
      ...{ request: lifeOf(manner, words.locale).submitted, note: typedIn(manner, words.locale).note },
      fixes: returnedInParts(manner, words.locale).fixes ?? {},
      ...(manner === 'ordinary' && { error: 'return.nothing' }),
    }),
  ),
  ...REFUSALS.map(([refusal, state, reader]) =>
    scene(`request/${refusal.replace('.', '-')}`, `A click changed nothing: ${refusal}`, words =>
      request(words, state, reader, { refusal }),
    ),
  ),
  ...REMINDERS.map(([notice, reader, day, title]) =>
    scene(`request/reminder-${notice}`, title, words =>
      request(words, 'submitted', reader, { now: on(day), reminder: { notice } }),
    ),
  ),
  scene('request/reminder-late', 'A reminder that comes late', words => {
    const reminder = { notice: 'soon', lateSince: '2025-06-13T07:00:00Z' } as const;
    return request(words, 'corrected', 'fpm', { reminder });
  }),
  scene('request/late-requester', 'Late by calendar days, not yet by business days', words =>
    request(words, 'submitted', 'requester', { now: on('2025-06-16') }),
  ),
  scene('request/late-colleague', 'Late, read by a colleague', words =>
    request(words, 'submitted', 'colleague', { now: on('2025-06-16') }),
  ),
  scene('request/note-missing', 'Rejected without saying why', words =>
    request(words, 'submitted', 'fpm', { note: { text: '', error: 'decide.note.required' } }),
  ),
  ...inAllManners('request/note-secret', 'A message that is refused', (words, manner) => {
    const note = { text: typedIn(manner, words.locale).note, error: 'error.secret' } as const;
    return request(words, 'corrected', 'fpm', { note, refusal: 'refused.malformed' }, manner);
  }),
];
