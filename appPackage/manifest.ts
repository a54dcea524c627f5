import { wordsIn } from '../cards/strings/words.ts';
import { LOCALES, type Locale } from '../domain/people.ts';
import template from './manifest.json' with { type: 'json' };
import { PackageError } from './packageError.ts';
import type { Settings } from './settings.ts';

export type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json };

/** One language of the package: each text under its place in the manifest, such as `bots[0].…title`. */
export type Translation = Readonly<Record<string, string>>;

/**
 * What Teams calls the desk's languages. Teams takes the texts of a language for all of its regions, but the two ways
 * of writing Chinese are regions to it, and its validation has refused a bare `zh`.
 */
const TAGS: Readonly<Record<Locale, string>> = {
  en: 'en',
  'zh-Hans': 'zh-cn',
  'zh-Hant': 'zh-tw',
  ja: 'ja',
  pl: 'pl',
};

const TRANSLATED = LOCALES.filter(locale => locale !== 'en');

/** A string of the template that stands for a text of the catalogue, as `[[say.help]]`. */
const WORD = /^\[\[(.+)\]\]$/;
/** A part of a string that a setting fills, as `{appId}`. */
const SETTING = /\{(\w+)\}/g;

/** The manifest in English, with the settings of one installation. `version` is the app's, as in 1.2.3. */
export function manifestFor(settings: Settings, version: string): Json {
  const { links, ...texts } = settings;
  const values: Readonly<Record<string, string>> = { ...texts, version };
  const manifest = mapStrings(template, text => {
    const key = WORD.exec(text)?.[1];
    if (key !== undefined) return wordIn('en', key);
    return text.replace(SETTING, (_, name: string) => values[name] ?? missing(`the setting {${name}}`));
  });
  const additionalLanguages = TRANSLATED.map(locale => ({ languageTag: TAGS[locale], file: fileOf(locale) }));
  const localizationInfo = { defaultLanguageTag: TAGS.en, additionalLanguages };
  return { ...manifest, composeExtensions: unfolding(manifest.composeExtensions, links), localizationInfo };
}

/** Teams asks the desk about links to this host; without one it asks about none. */
const unfolding = (
  extensions: readonly { readonly [key: string]: Json }[],
  host: string | undefined,
): Json =>
  host === undefined
    ? extensions
    : extensions.map(extension => ({
        ...extension,
        messageHandlers: [{ type: 'link', value: { domains: [host] } }],
      }));

/** The files of the languages beside English, by their names in the package. */
export function translations(): ReadonlyMap<string, Translation> {
  return new Map(TRANSLATED.map(locale => [fileOf(locale), translationIn(locale)]));
}

const fileOf = (locale: Locale): string => `strings/${TAGS[locale]}.json`;

function translationIn(locale: Locale): Translation {
  const texts: Record<string, string> = {
    $schema: template.$schema.replace('MicrosoftTeams.', 'MicrosoftTeams.Localization.'),
  };
  mapStrings(template, (text, place) => {
    const key = WORD.exec(text)?.[1];
    if (key !== undefined) texts[place] = wordIn(locale, key);
    return text;
  });
  return texts;
}

function wordIn(locale: Locale, key: string): string {
  const words = wordsIn(locale);
  return words.knows(key) ? words.say(key) : missing(`the text [[${key}]], which cards/strings doesn't have`);
}

function missing(what: string): never {
  throw new PackageError(`manifest.json uses ${what}.`);
}

type Change = (text: string, place: string) => string;

/** A copy with every string changed; `place` is where it stands, written as the localisation files write it. */
function mapStrings<T extends Json>(json: T, change: Change, place?: string): T;
function mapStrings(json: Json, change: Change, place = ''): Json {
  if (typeof json === 'string') return change(json, place);
  if (typeof json !== 'object') return json;
  if (isList(json)) return json.map((item, i) => mapStrings(item, change, `${place}[${i}]`));
  const entries = Object.entries(json).map(([key, value]) => {
    return [key, mapStrings(value, change, place === '' ? key : `${place}.${key}`)] as const;
  });
  return Object.fromEntries(entries);
}

const isList = (json: object): json is readonly Json[] => Array.isArray(json);
