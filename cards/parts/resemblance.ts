import type { Resemblance } from '../../domain/request/record.ts';
import type { MessageKey } from '../strings/catalogue.ts';
import type { Words } from '../strings/words.ts';
import { type Mood, noticePart } from './notice.ts';

/** How a reader looks at it: `asked` what is different, or told. */
interface Look {
  readonly kind: 'asked' | 'told';
  readonly zone: string;
}

const LOOKS: Readonly<Record<Look['kind'], { mood: Mood; title: MessageKey }>> = {
  asked: { mood: 'warning', title: 'similar.asked' },
  told: { mood: 'info', title: 'similar.told' },
};

/** Earlier requests that a request resembles, as they stood when it was filed, and why it is another one (SME-21). */
export const resemblanceBox = (
  words: Words,
  { earlier, because }: Resemblance,
  { kind, zone }: Look,
): object =>
  noticePart({
    mood: LOOKS[kind].mood,
    title: words.say(LOOKS[kind].title, { count: earlier.length }),
    quote: kind === 'told' ? words.say('similar.because', { because }) : '',
    lines: earlier.map(({ id, tenantName: customer, state, submittedAt }) =>
      words.say('similar.line', {
        ...{ id, customer, state: words.say(`state.${state}`), at: words.instant(submittedAt, zone) },
      }),
    ),
  });
