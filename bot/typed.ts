import { ANSWER_PREFIX } from '../cards/verbs.ts';

/** What was typed into a card's inputs, by their names without the prefix; what the button carries is left out. */
export const typedIn = (
  data: Readonly<Record<string, unknown>>,
  prefix: string = ANSWER_PREFIX,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([id]) => id.startsWith(prefix))
      .map(([id, value]) => [id.slice(prefix.length), String(value)]),
  );

/** Only what belongs to a form's own fields: another version may have had others. */
export const only = <K extends string>(
  typed: Readonly<Record<string, string>>,
  isField: (key: string) => key is K,
): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => isField(key))) as Partial<Record<K, string>>;
