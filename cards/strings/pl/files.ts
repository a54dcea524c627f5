import type { files as english } from '../en/files.ts';
import type { Like } from '../like.ts';

export const files: Like<typeof english> = {
  'button.calendar': 'Plik kalendarza',
  'file.offer': '{name}: przyjmij go poniżej, a zapiszę go w Twoim OneDrive.',
  'file.saved': 'Plik {name} jest w Twoim OneDrive.',
  'file.declined': 'Plik nie został zapisany.',
  'file.failed': 'Nie udało się zapisać pliku. Poproś o niego ponownie za chwilę.',
  'file.none': 'Nie ma czego umieścić w tym pliku.',
  'file.unknown': 'Nie wiem, który to był plik. Poproś o niego ponownie.',
  'file.kept': 'Zapisano na tym komputerze: {path}',
  'calendar.name': '{partner}: odnowienia specjalizacji',
  'calendar.about':
    '{count, plural, one {Daty odnowienia # specjalizacji do Twojego kalendarza} few {Daty odnowienia # specjalizacji do Twojego kalendarza} many {Daty odnowienia # specjalizacji do Twojego kalendarza} other {Daty odnowienia # specjalizacji do Twojego kalendarza}}',
  'calendar.about.one': 'Daty odnowienia {specialization} do Twojego kalendarza',
  'calendar.opens': '{specialization}: otwarcie okna odnawiania',
  'calendar.anniversary': '{specialization}: rocznica nr {n}',
  'calendar.last_day': '{specialization}: ostatni dzień karencji („aktywna do”)',

  'say.export': 'eksport',
  'button.export': 'Eksport',
  'button.export_csv': 'CSV, do Excela',
  'button.export_json': 'JSON',
  'export.title': 'Eksport danych',
  'export.which': 'Które dane?',
  'export.what.requests': 'Wnioski',
  'export.what.engagements': 'Współprace',
  'export.what.audit': 'Dziennik: kto, co i kiedy zrobił',
  'export.own':
    'To, o czym decydujesz Ty albo ktoś, kogo zastępujesz, w obecnym stanie. Pobranie zostanie odnotowane.',
  'export.all': 'Wszystko, w obecnym stanie. Pobranie zostanie odnotowane.',
  'export.who': 'Dane eksportują tylko FPM i administratorzy. Napisz „moje wnioski”, aby zobaczyć swoje.',
  'export.about.requests':
    '{count, plural, one {# wniosek} few {# wnioski} many {# wniosków} other {# wniosku}}',
  'export.about.requests.newest': 'Najnowsze wnioski: {count}; jest ich więcej',
  'export.about.engagements':
    '{count, plural, one {# współpraca} few {# współprace} many {# współprac} other {# współpracy}}',
  'export.about.engagements.newest': 'Najnowsze współprace: {count}; jest ich więcej',
  'export.about.audit':
    '{count, plural, one {# zdarzenie} few {# zdarzenia} many {# zdarzeń} other {# zdarzenia}}',
  'export.about.audit.newest': 'Najnowsze zdarzenia: {count}; jest ich więcej',
};
