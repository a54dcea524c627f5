import { CATALOGUE, type MessageKey } from '../cards/strings/catalogue.ts';
import type { Intent } from './understanding/types.ts';

/** The words on the desk's own buttons and in the app's command menu, and what they mean. */
const COMMANDS = {
  'say.help': 'meta.help',
  'say.request': 'sme.create_draft',
  'say.my_requests': 'desk.my_requests',
  'say.queue': 'desk.queue',
  'say.renewals': 'spz.renewal_dates',
} as const satisfies Partial<Record<MessageKey, Intent>>;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s?!.。？！]+$/u, '')
    .trim();

const INTENT_OF = new Map<string, Intent>(
  Object.values(CATALOGUE).flatMap(texts =>
    Object.entries(COMMANDS).map(
      ([key, intent]) => [fold(texts[key as keyof typeof COMMANDS]), intent] as const,
    ),
  ),
);

/** A command exactly as a button or the command menu says it, in any language whatever the client's is. */
export const commandIn = (text: string): Intent | undefined => INTENT_OF.get(fold(text));
