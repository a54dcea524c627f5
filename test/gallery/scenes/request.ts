import { type RequestView, requestCard } from '../../../cards/request.ts';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { type Cast, castIn } from '../sample/cast.ts';
import { type Life, lifeOf } from '../sample/requests.ts';
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
  extra: Partial<RequestView> = {},
  manner: Manner = 'ordinary',
) {
  const record = lifeOf(manner, words.locale)[state];
  return requestCard(words, { request: record, reader: castIn(words.locale, manner)[reader], ...extra });
}

/** Why a click changed nothing, and what its reader sees then. */
const REFUSALS: readonly (readonly [MessageKey, keyof Life, Reader])[] = [
  ['refused.stale', 'corrected', 'fpm'],
  ['refused.wrong_state', 'approved', 'fpm'],
  ['refused.forbidden', 'submitted', 'colleague'],
  ['refused.self_approval', 'submitted', 'requester'],
  ['refused.malformed', 'submitted', 'fpm'],
];

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
      }),
    ),
  ),
  ...REFUSALS.map(([refusal, state, reader]) =>
    scene(`request/${refusal.replace('.', '-')}`, `A click changed nothing: ${refusal}`, words =>
      request(words, state, reader, { refusal }),
    ),
  ),
  scene('request/note-missing', 'Rejected without saying why', words =>
    request(words, 'submitted', 'fpm', { note: { text: '', error: 'decide.note.required' } }),
  ),
  ...inAllManners('request/note-secret', 'A message that is refused', (words, manner) => {
    const note = { text: typedIn(manner, words.locale).note, error: 'error.secret' } as const;
    return request(words, 'corrected', 'fpm', { note, refusal: 'refused.malformed' }, manner);
  }),
];
