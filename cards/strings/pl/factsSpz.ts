import type { factsSpz as english } from '../en/factsSpz.ts';
import type { Like } from '../like.ts';

export const factsSpz: Like<typeof english> = {
  'fact.SPZ-01':
    'Strona wymienia jedną odpowiednią rolę: administrator partnera w Microsoft AI Cloud Partner Program.',
  'fact.SPZ-01.yours': 'W moich danych masz tę rolę. Liczy się rola w Centrum partnerskim.',
  'fact.SPZ-02': 'Uczestnik programu oznaczeń partnera rozwiązań nie kupuje specjalizacji osobno.',
  'fact.SPZ-02.after': 'Specjalizację zdobywa się po uzyskaniu oznaczenia partnera rozwiązań.',
  'fact.SPZ-04.category': '{category} ({count}): {names}.',
  'fact.SPZ-04.formerly': 'Katalog sam podaje dawną nazwę: „{former}”.',
  'fact.SPZ-05.audit':
    'Azure: spełnij wymagania kwalifikacyjne (odpowiednie oznaczenie, wyniki, umiejętności), potem umów audyt i przejdź go pomyślnie. Można go umówić dopiero po spełnieniu wymagań.',
  'fact.SPZ-05.customer_references':
    'Modern Work i Security: spełnij wymagania kwalifikacyjne (odpowiednie oznaczenie, wyniki, umiejętności), potem prześlij referencje klienta i uzyskaj ich zatwierdzenie. Można je przesłać dopiero po spełnieniu wymagań.',
  'fact.SPZ-05.automatic':
    'Business Applications: po spełnieniu wymagań kwalifikacyjnych (odpowiednie oznaczenie, wyniki, umiejętności) rejestracja następuje automatycznie. Źródło nie wymienia audytu ani referencji.',
  'fact.SPZ-05.steps':
    'Azure wymaga audytu, Modern Work i Security referencji klienta. Dla Business Applications nie wymieniono ani jednego, ani drugiego.',
  'fact.SPZ-06':
    'Trzeba mieć odpowiednie oznaczenie partnera rozwiązań oraz wybrać i opłacić korzyści partnera rozwiązań. Dodatkowe korzyści dostaje się wtedy z uzyskaniem specjalizacji i obowiązują do następnej rocznicy oznaczenia partnera rozwiązań.',
  'fact.SPZ-06.guide':
    'Oś czasu i przykład są w przewodniku po korzyściach Microsoft AI Cloud Partner Program, w części „Przykład ilustrujący” (Illustrative example).',
  'fact.SPZ-07':
    'Po zarejestrowaniu specjalizacja trwa do daty „aktywna do”, nawet jeśli przestaniecie spełniać wszystkie wymagania.',
  'fact.SPZ-07.renew':
    'Aby zarejestrować się ponownie, trzeba spełnić wszystkie wymagania kwalifikacyjne po otwarciu okna odnawiania.',
  'fact.SPZ-07.lapsed':
    'Dzień 30. to data „aktywna do”. Źródło nie opisuje, jak odnowić ją później, więc specjalizację trzeba by zdobyć na nowo. Sprawdź w Centrum partnerskim.',
  'fact.SPZ-08':
    'To przykład z samej strony: rejestracja 1 stycznia 2025 r. trwa do 31 stycznia 2026 r., razem z 30-dniową karencją.',
  'fact.SPZ-10': 'Datę rocznicy specjalizacji znajdziesz w Centrum partnerskim.',
  'fact.SPZ-10.msp': 'Proces odnawiania specjalizacji nie obejmuje Azure Expert MSP.',
  'fact.SPZ-11': 'Kwalifikacja jest ważna rok, audyt albo referencje klienta dwa lata.',
  'fact.AMB-10.own':
    'Mogę też przypominać od siebie: 120, 90, 60 i 30 dni przed rocznicą, w jej dniu oraz 15 i 30 dni po niej.',
  'fact.SPZ-14':
    'Przychodzą w kilku terminach, na przykład 120, 90, 60 i 30 dni przed rocznicą oraz 30 dni po niej. Dostają je osoby z rolą administratora partnera; widać je też w Centrum partnerskim.',
  'fact.SPZ-15':
    'Okno otwiera się 60 dni przed rocznicą i zamyka w dniu rocznicy; potem jest 30 dni kalendarzowych karencji. Wymagania trzeba spełnić w ciągu tych 90 dni.',
  'fact.SPZ-15.tell': 'Podaj dzień rejestracji, na przykład „zarejestrowani 15 marca 2024”, a policzę daty.',
  'fact.SPZ-16.odd':
    'Rocznice 1., 3., 5. i kolejne nieparzyste: po spełnieniu wymagań kwalifikacyjnych rejestracja odnawia się automatycznie.',
  'fact.SPZ-16.even':
    'Rocznice 2., 4., 6. i kolejne parzyste: oprócz wymagań kwalifikacyjnych trzeba przejść audyt albo mieć zatwierdzone referencje klienta, zależnie od specjalizacji.',
  'fact.SPZ-17.any': 'Gdy tabela przyporządkowania podaje kilka oznaczeń, wystarczy dowolne z nich.',
  'fact.SPZ-17.needs': 'Tabela przyporządkowania wymaga oznaczenia {designations}.',
  'fact.SPZ-17.needs_any': 'Tabela przyporządkowania wymaga jednego z tych oznaczeń: {designations}.',
  'fact.SPZ-17.category': '{category}: {designations}.',
  'fact.SPZ-17.opens': 'Według tabeli przyporządkowania: {names}.',
  'fact.SPZ-17.tell': 'Podaj specjalizację i oznaczenia, które macie, a sprawdzę.',
  'fact.SPZ-18': 'Niespełnienie wymagania po rejestracji nie wpływa na nią przed datą rocznicy.',
  'fact.SPZ-19': 'Limity korzyści produktowych według kategorii: {caps}.',
  'fact.SPZ-19.msp': 'Tabela limitów wymienia Azure Expert MSP w kategorii Azure.',
  'fact.SPZ-20':
    'Przykład ze źródła: trzy specjalizacje Security dają trzy pakiety korzyści; czwarta, na przykład Threat Protection, nie daje żadnego.',
  'fact.SPZ-21':
    'Korzyści ze specjalizacji są przyznawane przy zakupie korzyści partnera rozwiązań i trwają do końca członkostwa partnera rozwiązań. Dodane później są ważne przez resztę tego czasu.',

  'fact.D2.dates':
    'Licząc od rejestracji {enrolled}: rocznica wypada {anniversary}, okno otwiera się 60 dni przed nią, a karencja kończy się 30 dni po niej.',
  'fact.D2.window': 'Okno odnawiania otwiera się {opens}; ostatni dzień, razem z karencją, to {closes}.',
  'fact.D2.today': '{phase} {next}',
  'fact.D2.current':
    'To już minęło. Następna jest {nth}: okno otwiera się {opens}, ostatni dzień to {closes}.',
  'fact.D2.renewed': 'Jeśli od tego czasu specjalizację odnowiono, jest ważna do {closes} ({nth}).',

  'fact.AMB-14': 'W tabeli przyporządkowania w źródle jest „{name}”. To ta sama pozycja.',
  'fact.AMB-14.pairs':
    'Tabela przyporządkowania mówi Windows Virtual Desktop, Customer Solutions i Low Code, a katalog Azure Virtual Desktop, Custom Solutions i Microsoft Low Code. To te same pozycje.',
  'fact.AMB-15.unnamed':
    '{name} jest w katalogu, ale nie ma jej w tabeli limitów. Liczy się najwyżej do limitu kategorii {category}; potwierdź to w przewodniku po korzyściach.',
  'fact.AMB-15.cap_name': 'W tabeli limitów nazywa się „{name}”.',
  'fact.AMB-15.renamed': '„{former}” jest tylko w tabeli limitów. W katalogu jest „{name}”.',
  'fact.AMB-15.retired':
    '„{former}” jest tylko w tabeli limitów: nie ma jej w obecnym katalogu ani w tabeli przyporządkowania, więc nie mogę doradzić rejestracji.',
  'fact.AMB-16.specialization': 'Rocznica specjalizacji decyduje o terminie odnowienia.',
  'fact.AMB-16.designation':
    'Rocznica oznaczenia partnera rozwiązań decyduje o opłacie i o tym, jak długo trwają korzyści.',

  'fact.EXT-01.mapping':
    'Informacja zewnętrzna (2023): ówczesna angielska wersja strony nie wymieniała jeszcze {designations} przy {spec}. Potwierdź w Centrum partnerskim.',
  'fact.EXT-01.opens':
    'Informacja zewnętrzna (2023): ówczesna angielska wersja strony nie wymieniała jeszcze wszystkich tych pozycji. Potwierdź w Centrum partnerskim.',
  'fact.EXT-01.reminders': 'Informacja zewnętrzna (2023): wersja angielska wymienia też sam dzień rocznicy.',
  'fact.EXT-01.role':
    'Informacja zewnętrzna (2023): ówczesna wersja angielska podawała Administratora globalnego lub administratora partnera MPN.',
  'fact.EXT-01.arc':
    'Informacja zewnętrzna (październik 2023): w ówczesnej wersji angielskiej była jeszcze w tabeli przyporządkowania.',
  'fact.EXT-02.audit':
    'Informacja zewnętrzna (2023): audyt przeprowadza firma zewnętrzna. Dopóki wymagania nie są spełnione, przycisk umawiania audytu w Centrum partnerskim jest nieaktywny.',
  'fact.EXT-02.customer_references':
    'Informacja zewnętrzna (2023): w przykładzie Microsoft potrzebne są trzy referencje klienta.',
  'fact.EXT-02.none':
    'Informacja zewnętrzna (2023): według innej strony Microsoft osiem specjalizacji Business Applications nie wymaga ani audytu, ani referencji.',
  'fact.EXT-03.web':
    'Informacja zewnętrzna (lipiec 2023): nazwę „{former}” zmieniono na „{name}” od 11 lipca 2023 r.',
  'fact.EXT-03.merged': 'Informacja zewnętrzna (styczeń 2023): zastąpiła {formers}.',
  'fact.EXT-04':
    'Informacja zewnętrzna (2022–23): opłata za oznaczenie wynosiła 4730 USD i obejmowała wszystkie oznaczenia. Dzisiejszą sprawdź w Centrum partnerskim.',
  'fact.EXT-12': 'Informacja zewnętrzna (późniejsza strona Microsoft): teraz nazywa się „{later}”.',

  'caveat.AMB-10':
    'Lista dni w źródle jest zniekształcona. Możliwych terminów jest sześć (120, 90, 60 i 30 dni przed rocznicą, w jej dniu i 30 dni po niej), ale pewne są tylko trzy e-maile. Dzień 30. po rocznicy to zarazem ostatni dzień na odnowienie.',
  'caveat.AMB-12':
    'Strona wymienia jednym ciągiem siedem „obszarów rozwiązań”. Trzy z nich (Data & AI, Digital & App Innovation, Infrastructure) należą do Azure, więc liczę cztery kategorie i sześć oznaczeń.',
  'caveat.AMB-15':
    'Tabela limitów i katalog nie zgadzają się we wszystkim; niektóre nazwy są tylko w jednym z nich.',
  'caveat.AMB-16':
    'Nie myl dwóch dat: rocznicy specjalizacji (odnowienie) i rocznicy oznaczenia partnera rozwiązań (korzyści).',
  'caveat.AMB-16a':
    'Nie podano, które specjalizacje dostają korzyści. Według przykładu ze źródła te zarejestrowane najwcześniej.',
  'caveat.AMB-35':
    'Źródło podaje koniec na dwa sposoby: „do następnej rocznicy oznaczenia partnera rozwiązań” i „do końca członkostwa partnera rozwiązań”. Jeśli nie ma odnowienia, przyjmuję, że to ten sam dzień.',
};
