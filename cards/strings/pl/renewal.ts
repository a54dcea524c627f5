import type { renewal as english } from '../en/renewal.ts';
import type { Like } from '../like.ts';

export const renewal: Like<typeof english> = {
  'renewal.title': 'Kiedy odnawiają się Wasze specjalizacje',
  'renewal.title.one': 'Kiedy odnawia się {specialization}',
  'renewal.none':
    'Nie mam zapisanej żadnej specjalizacji firmy {partner}. Napisz na przykład: „zarejestrowaliśmy się w Threat Protection 15 marca 2024”.',
  'renewal.no_partner':
    'Nie znam jeszcze Twojej firmy, więc nie mogę sprawdzić jej specjalizacji. Podaj datę: „a jeśli zarejestrowaliśmy się 15 marca 2024?”.',
  'renewal.phase.enrolled': 'Specjalizacja jest ważna. Okno odnawiania jeszcze się nie otworzyło.',
  'renewal.phase.window_open': 'Okno odnawiania jest otwarte.',
  'renewal.phase.grace': 'Trwa okres karencji.',
  'renewal.phase.lapsed': 'Okres karencji się skończył.',
  'renewal.row.today': 'Dziś',
  'renewal.row.enrolled': 'Data rejestracji',
  'renewal.row.opens': 'Otwarcie okna',
  'renewal.row.anniversary': 'Rocznica specjalizacji',
  'renewal.row.last_day': 'Ostatni dzień karencji („aktywna do”)',
  'renewal.row.asks': 'Ta rocznica wymaga',
  'renewal.nth': '{date} (nr {n})',
  'renewal.left.to_open': 'Okno otworzy się {when}.',
  'renewal.left.to_anniversary': 'Rocznica wypada {when}.',
  'renewal.left.to_end': 'Okres karencji kończy się {when}.',
  'renewal.left.ended': 'Okres karencji skończył się {when}.',
  'renewal.asks.qualification': 'tylko spełnienia wymagań kwalifikacyjnych',
  'renewal.asks.audit': 'spełnienia wymagań kwalifikacyjnych oraz audytu',
  'renewal.asks.customer_references': 'spełnienia wymagań kwalifikacyjnych oraz referencji klienta',
  'renewal.asks.none_listed':
    'spełnienia wymagań kwalifikacyjnych; dla Business Applications źródło nie wymienia audytu ani referencji',
  'renewal.unrecorded':
    'Nie mam zapisu odnowienia nr {n} ({date}). Jeśli go nie było, specjalizacja wygasła; sprawdź w Centrum partnerskim.',
  'renewal.head.anniversary': 'Rocznica',
  'renewal.head.last_day': 'Ostatni dzień karencji',
  'renewal.asks': 'Rocznica nr {n} wymaga {asks}.',
  'renewal.sentences': '{one} {other}',
  'renewal.more':
    '{count, plural, one {W zapisach jest jeszcze # specjalizacja. Zapytaj o nią z nazwy.} few {W zapisach są jeszcze # specjalizacje. Zapytaj o nie z nazwy.} many {W zapisach jest jeszcze # specjalizacji. Zapytaj o nie z nazwy.} other {W zapisach jest jeszcze # specjalizacji. Zapytaj o nie z nazwy.}}',
  'renewal.missed.enrolled':
    'Niespełnione teraz wymaganie nie odbiera specjalizacji: liczy się to, co spełnicie od {opens}.',
  'renewal.missed.window_open':
    'Jeśli dziś brakuje wymagania, specjalizacja trwa i można je jeszcze spełnić do {closes}.',
  'renewal.missed.grace':
    'Jeśli dziś brakuje wymagania, można je jeszcze spełnić do {closes}; to zarazem data „aktywna do”.',
  'renewal.missed.lapsed': 'Data „aktywna do” to {closes}.',
  'renewal.missed.after':
    'Jeśli po {closes} nadal czegoś brakuje, specjalizacja wygasła. Źródło nie opisuje późniejszego odnowienia; sprawdź w Centrum partnerskim.',
  'renewal.rule':
    'Okno otwiera się 60 dni przed rocznicą i zamyka w dniu rocznicy; potem jest 30 dni kalendarzowych karencji. Wymagania trzeba spełnić w ciągu tych 90 dni.',
  'renewal.record': 'Z danych firmy {partner}, ostatnia zmiana {at}.',

  'caveat.AMB-08':
    'Przykład na stronie podaje dla pierwszego odnowienia 1 listopada 2025 r., czyli 61 dni wcześniej; reguła 60 dni daje 2 listopada. Dla odnowienia 1 stycznia 2027 r. strona powtarza okres od 1 listopada 2025 r. do 31 stycznia 2026 r.: to błąd kopiowania.',
  'caveat.AMB-09': 'Strona opisuje koniec okna na dwa sposoby; oba dają ten sam ostatni dzień.',
  'caveat.AMB-11':
    'Rejestracja sprzed lutego 2022 r.: rocznice mogą być liczone dopiero od 2023 r. Sprawdź w Centrum partnerskim.',
  'caveat.AMB-11a':
    'Ostatnie odnowienie nastąpiło w okresie karencji. Źródło nie mówi, czy to przesuwa rocznicę; trzymam się pierwotnego dnia.',
  'caveat.AMB-11b':
    'Rejestracja 29 lutego: w innych latach dla bezpieczeństwa liczę od 28. Sprawdź w Centrum partnerskim.',
  'caveat.AMB-13':
    'W innych kategoriach parzyste rocznice wymagają audytu albo referencji klienta, ale dla Business Applications źródło ich nie wymienia.',
};
