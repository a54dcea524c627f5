import type { Verb } from '../verbs.ts';

export interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly data: Readonly<Record<string, string | number>>;
  readonly style?: 'default' | 'positive' | 'destructive';
  /** `none` for buttons that take no input along, such as "discard". */
  readonly inputs?: 'auto' | 'none';
}

/** A button as Universal Actions want it, with what older clients fall back to. */
export const execute = ({ title, verb, data, style = 'default', inputs = 'auto' }: Button): object => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  style,
  associatedInputs: inputs,
  fallback: { type: 'Action.Submit', title, style, associatedInputs: inputs, data: { ...data, verb } },
});

/** A button that says something for the person, as if they had typed it. */
export const say = (title: string, text: string): object => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'imBack', value: text } },
});

export const openUrl = (title: string, url: string): object => ({ type: 'Action.OpenUrl', title, url });
