import type { answersSpz as english } from '../en/answersSpz.ts';
import type { Like } from '../like.ts';

export const answersSpz: Like<typeof english> = {
  'intent.spz.list': 'Jakie są specjalizacje?',
  'intent.spz.mapping': 'Jakiego oznaczenia wymaga SAP?',
  'meant.spz.mapping': 'Jakiego oznaczenia to wymaga?',
  'intent.spz.eligible': 'Co możemy zdobyć z Infrastructure?',
  'meant.spz.eligible': 'Co nam daje to oznaczenie?',
  'intent.spz.enroll': 'Jak zarejestrować specjalizację?',
  'intent.spz.cost': 'Ile kosztuje specjalizacja?',
  'intent.spz.renewal_dates': 'Kiedy odnawiamy specjalizacje?',
  'intent.spz.renewal_requirements': 'Czego wymaga drugie odnowienie?',
  'meant.spz.renewal_requirements': 'Czego wymaga to odnowienie?',
  'intent.spz.phase': 'Czy nie jest za późno na odnowienie?',
  'intent.spz.keep_enrolled': 'Co, gdy nie spełnimy wymagania?',
  'intent.spz.reminders': 'Kto dostaje przypomnienia?',
  'intent.spz.cap': 'Ile korzyści możemy dostać?',
  'intent.spz.benefits': 'Do kiedy są ważne korzyści?',
  'intent.spz.names': 'Czy WVD i AVD to to samo?',
  'meant.spz.names': 'Czy te nazwy znaczą to samo?',
  'intent.spz.role': 'Jaka rola widzi specjalizacje?',
  'intent.spz.anniversary_which': 'Która rocznica się liczy?',

  'spz.or': '{one} lub {other}',
  'spz.and': '{one}, {other}',
  'spz.both_names': '{local} ({english})',
  'spz.count': '{name} – {count}',
  'spz.nth': '{n}. rocznica',
  'spz.nth.dated': '{n}. rocznica ({date})',

  'answer.spz.list': 'Liczba specjalizacji: {total}. W podziale na kategorie: {counts}.',
  'answer.spz.list.category': '{category}: liczba specjalizacji to {count}.',

  'answer.spz.mapping': '{spec} wymaga oznaczenia partnera rozwiązań {designations}.',
  'answer.spz.mapping.any': '{spec} wymaga jednego z tych oznaczeń partnera rozwiązań: {designations}.',
  'answer.spz.mapping.which': 'To, które oznaczenie jest potrzebne, zależy od specjalizacji.',

  'answer.spz.eligible.yes':
    'Tak, według tabeli przyporządkowania oznaczenie {held} otwiera drogę do {spec}.',
  'answer.spz.eligible.no': 'Nie. {spec} wymaga oznaczenia {designations}; samo {held} nie wystarczy.',
  'answer.spz.eligible.opens':
    'Z oznaczeniem {held} można ubiegać się o {count, plural, one {# specjalizację} few {# specjalizacje} many {# specjalizacji} other {# specjalizacji}}.',
  'answer.spz.eligible.which': 'Najpierw potrzebne jest odpowiednie oznaczenie partnera rozwiązań.',

  'answer.spz.enroll': 'Najpierw spełnij wymagania kwalifikacyjne. Dalsze kroki zależą od kategorii.',
  'answer.spz.enroll.audit':
    '{asked, select, yes {Tak. } no {Nie. } other {}}{name}: najpierw spełnij wymagania kwalifikacyjne, potem umów audyt i przejdź go pomyślnie.',
  'answer.spz.enroll.customer_references':
    '{asked, select, yes {Tak. } no {Nie. } other {}}{name}: najpierw spełnij wymagania kwalifikacyjne, potem prześlij referencje klienta i uzyskaj ich zatwierdzenie.',
  'answer.spz.enroll.automatic':
    '{asked, select, yes {Tak. } no {Nie. } other {}}{name}: spełnij wymagania kwalifikacyjne, a rejestracja nastąpi automatycznie.',
  'answer.spz.enroll.too_soon.audit':
    'Nie. Audyt można umówić dopiero po spełnieniu wszystkich wymagań kwalifikacyjnych, także dotyczących umiejętności.',
  'answer.spz.enroll.too_soon.customer_references':
    'Nie. Referencje klienta można przesłać dopiero po spełnieniu wszystkich wymagań kwalifikacyjnych, także dotyczących umiejętności.',

  'answer.spz.cost': 'Nic dodatkowo: specjalizacji nie kupuje się osobno.',
  'answer.spz.role': 'Potrzebna jest rola administratora partnera w Microsoft AI Cloud Partner Program.',
  'answer.spz.reminders':
    'Co najmniej trzy e-maile do osób w firmie, które mają rolę administratora partnera.',
  'answer.spz.anniversary_which': 'O którą rocznicę chodzi? Są dwie różne.',

  'answer.spz.renewal_dates':
    '{nth}: okno odnawiania otwiera się {opens}, a ostatni dzień, razem z karencją, to {closes}.',
  'answer.spz.renewal_dates.around':
    'Dla rocznicy {anniversary} okno odnawiania otwiera się {opens}; ostatni dzień, razem z karencją, to {closes}.',
  'answer.spz.no_record': 'Nie mam zapisu specjalizacji {spec} dla firmy {partner}.',

  'answer.spz.keep_enrolled': 'Nie tracicie jej od razu: rejestracja trwa do daty „aktywna do”.',
  'answer.spz.keep_enrolled.dated':
    'Przy rejestracji {enrolled} specjalizacja jest ważna do {closes}, razem z 30 dniami karencji.',

  'answer.spz.phase.enrolled': 'Jest za wcześnie: okno odnawiania otworzy się {when}.',
  'answer.spz.phase.window_open': 'Zdążycie: okno odnawiania jest otwarte, a rocznica wypada {when}.',
  'answer.spz.phase.grace':
    'Nie jest za późno: to {day}. z 30 dni kalendarzowych karencji i wciąż można odnowić. {left, plural, =0 {Dziś jest ostatni dzień.} one {Został # dzień.} few {Zostały # dni.} many {Zostało # dni.} other {Zostało # dnia.}}',
  'answer.spz.phase.lapsed': 'Według reguły jest za późno: 30 dni karencji skończyło się {when}.',

  'answer.spz.requirements.none':
    '{asked, select, yes {Tak. } no {Nie. } other {}}{nth} wymaga tylko spełnienia wymagań kwalifikacyjnych: bez audytu i bez referencji klienta.',
  'answer.spz.requirements.audit':
    '{asked, select, yes {Tak. } no {Nie. } other {}}{nth} jest parzysta: oprócz wymagań kwalifikacyjnych potrzebny jest audyt.',
  'answer.spz.requirements.customer_references':
    '{asked, select, yes {Tak. } no {Nie. } other {}}{nth} jest parzysta: oprócz wymagań kwalifikacyjnych potrzebne są referencje klienta.',
  'answer.spz.requirements.none_listed':
    '{asked, select, yes {Tak. } no {Według źródła nie. } other {}}{nth} wymaga spełnienia wymagań kwalifikacyjnych; dla Business Applications źródło nie wymienia audytu ani referencji klienta.',
  'answer.spz.requirements.by_category':
    '{nth} jest parzysta: trzeba spełnić wymagania kwalifikacyjne, a od kategorii zależy, czy dochodzi audyt albo referencje klienta.',
  'answer.spz.requirements.every_year':
    'Co roku wymagania kwalifikacyjne, a co drugi rok także audyt albo referencje klienta.',
  'answer.spz.requirements.every_year.audit':
    '{name}: co roku wymagania kwalifikacyjne, a przy parzystych rocznicach także audyt.',
  'answer.spz.requirements.every_year.customer_references':
    '{name}: co roku wymagania kwalifikacyjne, a przy parzystych rocznicach także referencje klienta.',
  'answer.spz.requirements.every_year.none_listed':
    '{name}: co roku wymagania kwalifikacyjne. Dla Business Applications źródło nie wymienia audytu ani referencji klienta.',

  'answer.spz.cap': 'To zależy od kategorii. Limity: {caps}.',
  'answer.spz.cap.category':
    '{category}: korzyści produktowe przysługują najwyżej za {cap, plural, one {# specjalizację lub program ekspercki} few {# specjalizacje lub programy eksperckie} many {# specjalizacji lub programów eksperckich} other {# specjalizacji lub programów eksperckich}}.',
  'answer.spz.cap.all':
    '{count, plural, one {Tak, za tę jedną specjalizację} =2 {Tak, za obie specjalizacje} few {Tak, za wszystkie # specjalizacje} many {Tak, za wszystkie # specjalizacji} other {Tak, za wszystkie # specjalizacji}}: limit w kategorii {category} to {cap}.',
  'answer.spz.cap.limited': 'Najwyżej {cap}, a nie {count}: limit w kategorii {category} to {cap}.',
  'answer.spz.cap.counts': 'Tak, {name} liczy się w kategorii {category}. Limit wynosi tam {cap}.',
  'answer.spz.cap.unnamed':
    'W tabeli limitów nie ma {name}. Liczy się najwyżej do limitu kategorii {category} ({cap}).',

  'answer.spz.benefits':
    'Korzyści ze specjalizacji trwają do rocznicy oznaczenia partnera rozwiązań, a nie do rocznicy specjalizacji.',
  'answer.spz.benefits.legacy': 'Według reguły nie: starsze korzyści nie dają korzyści ze specjalizacji.',
  'answer.spz.benefits.none':
    'Nie. Korzyści ze specjalizacji są tylko przy wybranych i opłaconych korzyściach partnera rozwiązań.',
  'answer.spz.benefits.solutions_partner':
    'Tak, do limitu kategorii, jeśli macie odpowiednie oznaczenie i opłacone korzyści.',

  'answer.spz.names.catalogue': 'W katalogu nazywa się „{name}”.',
  'answer.spz.names.same': 'To ta sama pozycja. W katalogu nazywa się „{name}”.',
  'answer.spz.names.renamed': '„{former}” nie ma już w katalogu; jest „{name}”.',
  'answer.spz.names.retired': '„{former}” nie ma już w katalogu.',
  'answer.spz.names.expert_program': '„{former}” to program ekspercki, a nie specjalizacja.',
  'answer.spz.names.which': 'O którą nazwę chodzi? Podaj ją, a sprawdzę w katalogu.',
};
