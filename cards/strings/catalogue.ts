import type { Locale } from '../../domain/people.ts';
import * as en from './en/index.ts';
import * as ja from './ja/index.ts';
import * as pl from './pl/index.ts';
import type { Texts } from './texts.ts';
import * as zhHans from './zh-Hans/index.ts';
import * as zhHant from './zh-Hant/index.ts';

export type { MessageKey } from './texts.ts';

export const CATALOGUE: Readonly<Record<Locale, Texts>> = {
  en: en.texts,
  'zh-Hans': zhHans.texts,
  'zh-Hant': zhHant.texts,
  ja: ja.texts,
  pl: pl.texts,
};
