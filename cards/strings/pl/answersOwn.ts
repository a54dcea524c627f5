import type { answersOwn as english } from '../en/answersOwn.ts';
import type { Like } from '../like.ts';

/** Odpowiedzi z własnych zapisów partnera. */
export const answersOwn: Like<typeof english> = {
  'answer.spz.own.benefits':
    '{count, plural, =0 {Według zapisów firmy {partner} żadna specjalizacja nie daje korzyści produktowych.} one {Według zapisów firmy {partner} korzyści produktowe daje # specjalizacja.} few {Według zapisów firmy {partner} korzyści produktowe dają # specjalizacje.} many {Według zapisów firmy {partner} korzyści produktowe daje # specjalizacji.} other {Według zapisów firmy {partner} korzyści produktowe daje # specjalizacji.}}',
  'answer.spz.own.benefits.category':
    '{count, plural, =0 {Według zapisów firmy {partner} żadna specjalizacja {category} nie daje korzyści produktowych.} one {Według zapisów firmy {partner} korzyści produktowe daje # specjalizacja {category}.} few {Według zapisów firmy {partner} korzyści produktowe dają # specjalizacje {category}.} many {Według zapisów firmy {partner} korzyści produktowe daje # specjalizacji {category}.} other {Według zapisów firmy {partner} korzyści produktowe daje # specjalizacji {category}.}}',
  'fact.SPZ-19.no_record':
    'Nie mam zapisanej żadnej specjalizacji firmy {partner}, więc mogę podać tylko regułę.',
  'answer.spz.own.eligible':
    '{count, plural, =0 {Mając {held}, nie możecie ubiegać się o żadną dalszą specjalizację.} one {Mając {held}, możecie ubiegać się o jeszcze # specjalizację.} few {Mając {held}, możecie ubiegać się o jeszcze # specjalizacje.} many {Mając {held}, możecie ubiegać się o jeszcze # specjalizacji.} other {Mając {held}, możecie ubiegać się o jeszcze # specjalizacji.}}',
  'fact.SPZ-19.own': '{category}: {count} (limit: {cap}), w kolejności rejestracji: {names}.',
  'fact.SPZ-20.own': 'Ponad limit {category} ({cap}), więc bez korzyści: {names}.',
  'fact.SPZ-06.own':
    'Bez korzyści, bo nie zapisano pasującego oznaczenia z wybranymi i opłaconymi korzyściami partnera rozwiązań: {names}.',
  'fact.SPZ-07.own':
    'Po minionej rocznicy nie mam zapisu odnowienia: {names}. Jeśli go nie było, specjalizacja wygasła; sprawdź w Centrum partnerskim.',
  'fact.SPZ-21.until': '{designation}: korzyści do rocznicy tego oznaczenia, {date}.',
  'fact.SPZ-21.ended':
    '{designation}: zapisana rocznica ({date}) już minęła. Jeśli członkostwo trwa, zapisz następną.',
  'fact.SPZ-17.held': 'Oznaczenia w zapisach firmy {partner}: {held}.',
  'fact.SPZ-17.enrolled': 'Już w zapisach: {names}.',
  'button.ask_fpm': 'Zapytaj mojego FPM',
  'ask_fpm.title': 'Twój FPM: {fpm}.',
  'ask_fpm.how': 'Pytanie jest już w treści wiadomości; przed wysłaniem możesz je zmienić.',
  'ask_fpm.chat': 'Napisz w Teams',
  'ask_fpm.none':
    'Nie mam zapisanego Twojego FPM. Napisz na adres ftsmeassign@microsoft.com, aby go ustalić.',
};
