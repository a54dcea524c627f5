import type { Lexicon } from '../slots/lexicon.ts';

/** Months by number. "may" and "march" are also verbs: `slots/dates.ts` wants a day, a year or "since" beside them. */
export const MONTHS: Lexicon = {
  1: 'january, jan, stycznia, styczen, styczniu',
  2: 'february, feb, lutego, luty, lutym',
  3: `march, mar, marca, marzec, marcu`,
  4: 'april, apr, kwietnia, kwiecien, kwietniu',
  5: 'may, maja, maj, maju',
  6: `june, jun, czerwca, czerwiec, czerwcu`,
  7: 'july, jul, lipca, lipiec, lipcu',
  8: 'august, aug, sierpnia, sierpien, sierpniu',
  9: 'september, sept, sep, wrzesnia, wrzesien, wrzesniu',
  10: `october, oct, pazdziernika, pazdziernik, pazdzierniku`,
  11: 'november, nov, listopada, listopad, listopadzie',
  12: 'december, dec, grudnia, grudzien, grudniu',
};

/** Days from today by what people call them. */
export const NAMED_DAYS: Lexicon = {
  '0': `today, this morning, dzis, dzisiaj, dzis rano, 今天, 今日, 本日, 今早, 今朝, きょう, 刚刚今天`,
  '-1': `yesterday, yday, yest, yesterday morning, wczoraj, wczorajszy, 昨天, 昨日, きのう, 昨晚, 昨夜, 昨`,
  '-2': 'day before yesterday, przedwczoraj, 前天, 一昨日, おととい',
  '-3': 'trzy dni temu, 大前天',
  '1': 'tomorrow, jutro, jutra, 明天, 明日, あした',
  '2': 'day after tomorrow, pojutrze, pojutrza, 后天, 明後日, 明后日, あさって',
  '-7': `last week, a week ago, tydzien temu, w zeszlym tygodniu, zeszly tydzien, w ubieglym tygodniu, 上周,
    上星期, 上礼拜, 上个星期, 上个礼拜, 先週, 先周, 一周前, 1週間前, 一个星期前, 一个礼拜前`,
  '-30': `last month, a month ago, miesiac temu, w zeszlym miesiacu, w ubieglym miesiacu, 上个月, 上月,
    先月, 一个月前, 1か月前, 1ヶ月前`,
};

/** Weekdays, Monday 1. */
export const WEEKDAYS: Lexicon = {
  1: 'monday, mon, poniedzialek, poniedzialku, 周一, 星期一, 礼拜一, 月曜日, 月曜',
  2: 'tuesday, tue, tues, wtorek, wtorku, 周二, 星期二, 礼拜二, 火曜日, 火曜',
  3: 'wednesday, wed, sroda, srode, srody, 周三, 星期三, 礼拜三, 水曜日, 水曜',
  4: 'thursday, thu, thur, thurs, czwartek, czwartku, 周四, 星期四, 礼拜四, 木曜日, 木曜',
  5: 'friday, fri, piatek, piatku, 周五, 星期五, 礼拜五, 金曜日, 金曜',
  6: 'saturday, sobota, sobote, soboty, 周六, 星期六, 礼拜六, 土曜日, 土曜',
  7: 'sunday, niedziela, niedziele, niedzieli, 周日, 星期日, 星期天, 礼拜天, 日曜日, 日曜',
};

/** Units of time that stand after a number. */
export const TIME_UNITS = {
  minute: 'minutes, minute, mins, min, minuty, minut, minute, minuta, minutach, 分钟, 分間, 分间, 分鐘, 分',
  hour: `hours, hour, hrs, hr, h, godziny, godzin, godzina, godzine, godzinach, godz, 个小时, 小时, 个钟头, 个钟, 时间,
    時間, 鐘頭`,
  businessDay: `working days, working day, business days, business day, workdays, workday, work days, bd,
    bds, dni roboczych, dniach roboczych, dni robocze, dzien roboczy, dnia roboczego, d rob, dni rob, roboczych, 个工作日,
    个工作天, 工作日, 工作天, 営業日, 营业日, 个营业日`,
  day: 'days, day, d, dni, dniach, dzien, dnia, dobe, 天, 日, 日间, 日間, 个日历日, 天数',
  week: `weeks, week, wks, wk, tygodni, tygodniach, tygodnie, tydzien, tygodnia, 周, 週間, 周间, 週, 个星期, 星期,
    个礼拜, 礼拜`,
  month: `months, month, mths, mth, mo, miesiecy, miesiacach, miesiace, miesiac, miesiaca, mies, 个月, か月, ヶ月, カ月,
    ケ月, 箇月, 月间`,
  year: 'years, year, yrs, yr, lat, lata, latach, rok, roku, 年, 年间, 年間',
} as const satisfies Lexicon;

export type TimeUnit = keyof typeof TIME_UNITS;

/** Stretches of time that are said without a number, as `amount unit`. */
export const NAMED_STRETCHES: Lexicon = {
  '30 minute': `half an hour, half hour, half a hour, pol godziny, 半小时, 半个小时, 半个钟头, 半个钟,
    半钟头, 30分, 半時間, 半时间`,
  '15 minute': 'quarter of an hour, quarter hour, quarter of hour, kwadrans, 一刻钟',
  '1 hour': `an hour, over an hour, about an hour, godzine, godzina, godziny temu, 一小时, 一个小时,
    一个钟头, 1時間, 一時間`,
  '90 minute': 'hour and a half, an hour and a half, poltorej godziny, 一个半小时, 一小时半, 1時間半',
  '1 week': `a week, one week, whole week, tydzien, caly tydzien, od tygodnia, 一周, 一星期, 一个星期,
    一礼拜, 一个礼拜, 一週間, 1週間`,
  '2 week': `a fortnight, fortnight, two weeks, couple of weeks, dwa tygodnie, dwoch tygodni, 两周, 两星期,
    两个星期, 两个礼拜, 二周, 二週間`,
  '31 day': `a month and a bit, a month n a bit, a month plus, over a month, more than a month, ponad miesiac, przeszlo miesiac, miesiac z hakiem,
    miesiac i kilka dni, 一个多月, 一个月多, 1か月以上, 一か月以上, 1ヶ月以上, 1か月ちょっと, 1ヶ月ちょっと, 1か月強`,
  '1 month': 'a month, one month, miesiac, od miesiaca, 一个月, 1か月, 一か月, 一ヶ月',
  '1 day': 'a day, one day, 一天, 1日, 一日',
  '2 day': 'a couple of days, couple of days, couple days, parę dni, pare dni, 两天, 二日',
};
