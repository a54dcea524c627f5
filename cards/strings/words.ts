import { IntlMessageFormat } from 'intl-messageformat';
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Locale } from '../../domain/people.ts';
import { CATALOGUE, type MessageKey } from './catalogue.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Everything that turns values into one language: the only way from a code, a date or a number to text. */
export interface Words {
  readonly locale: Locale;
  /** The text of a key. A value that the text needs and does not get is a fault and throws. */
  say(key: MessageKey, values?: Values): string;
  /** Whether the catalogue has a text under a key that was put together from a code. */
  knows(key: string): key is MessageKey;
  /** A calendar date with its weekday: "Wed, 11 June 2025". */
  date(date: PlainDate): string;
  /** The same without its weekday and short, for tables: "11 Jun 2025", "2025/6/11". */
  shortDate(date: PlainDate): string;
  /** An instant as somebody in `zone` reads it, with the zone's short name. */
  instant(iso: string, zone: string): string;
  number(value: number): string;
  /** "in 3 days", "yesterday". */
  relativeDays(days: number): string;
  /** Names joined the way the language joins them. */
  list(items: readonly string[]): string;
  /** A language's name in this language, from its BCP-47 tag. */
  language(tag: string): string;
  /** A country's name in this language, from its ISO 3166 code. */
  country(code: string): string;
}

const INTL_LOCALE: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
  ja: 'ja-JP',
  pl: 'pl-PL',
};

const INSTANT: Intl.DateTimeFormatOptions = {
  ...{ day: 'numeric', month: 'short', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
};

const cache = new Map<Locale, Words>();

export function wordsIn(locale: Locale): Words {
  const words = cache.get(locale) ?? createWords(locale);
  cache.set(locale, words);
  return words;
}

function createWords(locale: Locale): Words {
  const intl = INTL_LOCALE[locale];
  const texts = CATALOGUE[locale];
  const messages = new Map<MessageKey, IntlMessageFormat>();
  const numbers = new Intl.NumberFormat(intl);
  const shortDates = new Intl.DateTimeFormat(intl, {
    ...{ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  const tableDates = new Intl.DateTimeFormat(intl, {
    ...{ day: 'numeric', year: 'numeric', timeZone: 'UTC' },
    month: locale === 'en' || locale === 'pl' ? 'short' : 'numeric',
  });
  const instants = new Map<string, Intl.DateTimeFormat>();
  const days = new Intl.RelativeTimeFormat(intl, { numeric: 'auto' });
  const lists = new Intl.ListFormat(intl, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(intl, { type: 'language' });
  const countries = new Intl.DisplayNames(intl, { type: 'region' });
  return {
    locale,
    say: (key, values) => {
      const message =
        messages.get(key) ?? new IntlMessageFormat(texts[key], intl, undefined, { ignoreTag: true });
      messages.set(key, message);
      return String(message.format(values));
    },
    knows: (key): key is MessageKey => Object.hasOwn(texts, key),
    date: date => shortDates.format(new Date(`${date.toString()}T00:00:00Z`)),
    shortDate: date => tableDates.format(new Date(`${date.toString()}T00:00:00Z`)),
    instant: (iso, zone) => {
      const format = instants.get(zone) ?? new Intl.DateTimeFormat(intl, { ...INSTANT, timeZone: zone });
      instants.set(zone, format);
      return format.format(Temporal.Instant.from(iso).epochMilliseconds);
    },
    number: value => numbers.format(value),
    relativeDays: count => days.format(count, 'day'),
    list: items => lists.format(items),
    language: tag => languages.of(tag) ?? tag,
    country: code => countries.of(code) ?? code,
  };
}
