import { answerCard } from '../../cards/answer.ts';
import { execute } from '../../cards/parts/button.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';

const MOST_BUTTONS = 6;

/** An FPM asks about renewals and names none of their partners, or several: asked back. */
export function whichPartner(
  { words }: Speaker,
  partners: readonly { readonly partnerId: string; readonly name: string }[],
): Reply {
  const title = words.say('records.whose');
  const card = answerCard(words, {
    verdict: {
      mood: 'info',
      title,
      lines: [words.say('records.whose.name'), words.list(partners.map(({ name }) => name))],
    },
    actions: partners
      .slice(0, MOST_BUTTONS)
      .map(({ partnerId, name }) => execute({ title: name, verb: 'renewals.of', data: { partnerId } })),
  });
  return { card, summary: title };
}
