import type { Locale } from '../../domain/people.ts';
import * as en from './en/index.ts';
import * as ja from './ja/index.ts';
import * as pl from './pl/index.ts';
import * as zhHans from './zh-Hans/index.ts';
import * as zhHant from './zh-Hant/index.ts';

/** English is the list of keys; every other language has to hold exactly the same ones or nothing compiles. */
const english = en.texts;

export type MessageKey = keyof typeof english;

export type Texts = Readonly<Record<MessageKey, string>>;

export const CATALOGUE: Readonly<Record<Locale, Texts>> = {
  en: english,
  'zh-Hans': zhHans.texts,
  'zh-Hant': zhHant.texts,
  ja: ja.texts,
  pl: pl.texts,
};
