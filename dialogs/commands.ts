import { CATALOGUE, type MessageKey } from '../cards/strings/catalogue.ts';
import { INTENTS, type Intent } from './understanding/types.ts';

/** The words on the desk's own buttons and in the app's command menu, and what they mean. */
const COMMANDS = {
  'say.help': 'meta.help',
  'say.request': 'sme.create_draft',
  'say.my_requests': 'desk.my_requests',
  'say.queue': 'desk.queue',
  'say.renewals': 'spz.renewal_dates',
  'say.access': 'sme.access',
} as const satisfies Partial<Record<MessageKey, Intent>>;

/** Choices that the desk offers stand under `intent.<id>`: pressing one says its text. */
const CHOICES = INTENTS.map(intent => [`intent.${intent}`, intent] as const);

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s?!.。？！]+$/u, '')
    .trim();

const INTENT_OF = new Map<string, Intent>(
  Object.values(CATALOGUE).flatMap((texts: Readonly<Record<string, string>>) =>
    [...CHOICES, ...Object.entries(COMMANDS)].flatMap(([key, intent]) => {
      const text = texts[key];
      return text === undefined ? [] : [[fold(text), intent] as const];
    }),
  ),
);

/** A command exactly as a button or the command menu says it, in any language whatever the client's is. */
export const commandIn = (text: string): Intent | undefined => INTENT_OF.get(fold(text));

/** Whether a text is this very command, and not only a question about the same. */
export const isCommand = (key: keyof typeof COMMANDS, text: string): boolean =>
  Object.values(CATALOGUE).some(texts => fold(texts[key]) === fold(text));
