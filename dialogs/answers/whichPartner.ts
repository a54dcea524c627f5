import { answerCard } from '../../cards/answer.ts';
import { execute } from '../../cards/parts/button.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Verb } from '../../cards/verbs.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';

const MOST_BUTTONS = 6;

/** What is asked back, and what the choice of a partner leads to. */
export interface WhichPartner {
  readonly title: MessageKey;
  /** How it can be said instead. */
  readonly hint?: MessageKey;
  readonly verb: Verb;
  readonly data?: Readonly<Record<string, string>>;
}

const RENEWALS: WhichPartner = { title: 'records.whose', hint: 'records.whose.name', verb: 'renewals.of' };

/** An FPM asks for something of a partner and names none of theirs, or several: asked back. */
export function whichPartner(
  { words }: Speaker,
  partners: readonly { readonly partnerId: string; readonly name: string }[],
  asked: WhichPartner = RENEWALS,
): Reply {
  const title = words.say(asked.title);
  const card = answerCard(words, {
    verdict: {
      mood: 'info',
      title,
      lines: [...(asked.hint ? [words.say(asked.hint)] : []), words.list(partners.map(({ name }) => name))],
    },
    actions: partners
      .slice(0, MOST_BUTTONS)
      .map(({ partnerId, name }) =>
        execute({ title: name, verb: asked.verb, data: { ...asked.data, partnerId } }),
      ),
  });
  return { card, summary: title };
}
