import type { Verb } from '../verbs.ts';

export interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly data: Readonly<Record<string, string | number>>;
  readonly style?: 'positive' | 'destructive';
  /** `none` for buttons that take no input along, such as "discard". */
  readonly inputs?: 'none';
}

/** A button as Universal Actions want it, with what older clients fall back to. */
export function execute({ title, verb, data, style, inputs }: Button): object {
  const looks = {
    title,
    ...(style && { style }),

    ...(inputs && { associatedInputs: inputs }),
  };
  return {
    ...{ type: 'Action.Execute', ...looks, verb, data },
    fallback: { type: 'Action.Submit', ...looks, data: { ...data, verb } },
  };
}

/** A button that says something for the person, as if they had typed it. */
export const say = (title: string, text: string): object => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'imBack', value: text } },
});

export const openUrl = (title: string, url: string): object => ({ type: 'Action.OpenUrl', title, url });
