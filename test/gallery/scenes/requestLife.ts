import { handOverCard } from '../../../cards/handOver.ts';
import { storyCard } from '../../../cards/story.ts';
import type { Words } from '../../../cards/strings/words.ts';
import type { AuditEvent } from '../../../domain/request/record.ts';
import { FITS } from '../../../domain/request/suggestSmes.ts';
import { type Cast, castIn } from '../sample/cast.ts';
import { lifeOf } from '../sample/requests.ts';
import { type Manner, typedIn } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

const smes = (words: Words, manner: Manner) =>
  Array.from({ length: 6 }, (_, n) => ({
    ...{ id: `sme-${n}`, name: castIn(words.locale, manner).sme.name },
    ...{ fits: FITS.slice(0, 3 - (n % 4)), inHand: n },
  }));

const toSme = (words: Words, manner: Manner = 'ordinary') =>
  handOverCard(words, {
    to: 'sme',
    ...{ request: lifeOf(manner, words.locale).approved, people: smes(words, manner) },
  });

const toFpm = (words: Words, manner: Manner = 'ordinary') => {
  const { fpm, colleague } = castIn(words.locale, manner);
  return handOverCard(words, {
    to: 'fpm',
    ...{ request: lifeOf(manner, words.locale).submitted, people: [fpm, colleague] },
  });
};

/** Who gave which command, in the order of a whole life; `null` is said in the FPM's place. */
const STEPS = [
  ...([
    ['submit', 'requester'],
    ['remark', 'fpm'],
    ['note', 'fpm'],
    ['return', 'fpm'],
  ] as const),
  ...([
    ['resubmit', 'requester'],
    ['move', 'fpm'],
    ['approve', 'colleague'],
    ['assign', 'assigner'],
  ] as const),
  ...([
    ['decline', 'sme'],
    ['assign', 'assigner'],
    ['contact', 'sme'],
    ['close', 'fpm'],
  ] as const),
] satisfies readonly (readonly [string, keyof Omit<Cast, 'partner'>])[];

const STATE_AFTER: Partial<Record<string, AuditEvent['to']>> = {
  ...{
    return: 'returned',
    approve: 'approved',
    decline: 'approved',
    assign: 'assigned',
    contact: 'assigned',
  },
  ...{ close: 'closed' },
};

function story(words: Words, manner: Manner = 'ordinary', repeats = 1) {
  const cast = castIn(words.locale, manner);
  const { note } = typedIn(manner, words.locale);
  const events = Array.from({ length: repeats }, () => STEPS).flat();
  return storyCard(words, {
    request: lifeOf(manner, words.locale).closed,
    reader: cast.requester,
    now: '2025-06-30T12:00:00Z',
    events: events.map(([command, who], n) => ({
      ...{
        requestId: 'SME-3XC9-PJD4',
        revision: n + 1,
        at: `2025-06-${String(9 + (n % 20)).padStart(2, '0')}T09:30:00Z`,
      },
      ...{ actorId: who, actorName: cast[who].name, command, to: STATE_AFTER[command] ?? 'submitted' },
      ...(command === 'approve' && { forId: 'fpm', forName: cast.fpm.name }),
      ...((command === 'assign' || command === 'move') && { subjectId: 'sme', subjectName: cast.sme.name }),
      ...((command === 'remark' || command === 'return') && { text: note }),
    })),
  });
}

export const requestLifeScenes: readonly Scene[] = [
  ...inAllManners('hand-over/sme', 'Whom to assign', toSme),
  ...inAllManners('hand-over/fpm', 'Another FPM', toFpm),
  scene('hand-over/nobody', 'Nobody to assign', words =>
    handOverCard(words, { to: 'sme', request: lifeOf('ordinary', words.locale).approved, people: [] }),
  ),
  ...inAllManners('story/whole', 'The whole story', (words, manner) => story(words, manner)),
  scene('story/long', 'A story longer than a card', words => story(words, 'ordinary', 4)),
];
