import type { answersIp as english } from '../en/answersIp.ts';
import type { Like } from '../like.ts';

export const answersIp: Like<typeof english> = {
  'intent.ip.profile': 'Jak zmienić nasz profil dostawcy?',
  'intent.ip.request': 'Jak zaprosić odsprzedawcę?',
  'intent.ip.prereq': 'Co odsprzedawca robi najpierw?',
  'intent.ip.add_customer': 'Jak dodać klienta dla odsprzedawcy?',
  'intent.ip.password': 'Gdzie jest hasło tymczasowe klienta?',
  'intent.ip.add_subscription': 'Jak dodać klientowi subskrypcję?',
  'intent.ip.incentive': 'Jak odsprzedawca dostaje zachęty?',
  'intent.ip.support_contact': 'Jak oddać wsparcie odsprzedawcy?',
  'intent.ip.azure': 'Jak odsprzedawca zarządza Azure?',
  'intent.ip.rights': 'Jakie prawa dostaje odsprzedawca?',
  'intent.ip.cancel': 'Co robi Anuluj w zamówieniu?',

  'answer.ip.profile':
    'Wyślij żądanie pomocy technicznej z nowymi danymi. Zmiana trwa od dwóch do trzech tygodni.',
  'answer.ip.request':
    'Wyślij prośbę ze strony Odsprzedawcy pośredni. Tekst możesz zmienić, ale link musi zostać.',
  'answer.ip.prereq':
    'Żadnych zamówień, dopóki odsprzedawca nie zarejestruje się w CSP jako odsprzedawca pośredni i nie założy konta.',
  'answer.ip.add_customer':
    'Nowego klienta dodasz ze strony Odsprzedawcy pośredni. Dla istniejącego źródło nie podaje kroków.',
  'answer.ip.password':
    'Po zamknięciu strony Potwierdzenie nie da się już wyświetlić nazwy użytkownika i hasła.',
  'answer.ip.add_subscription': 'Zamów ją w rekordzie klienta, na stronie Klienci.',
  'answer.ip.add_subscription.licences':
    'Zamów {licences, plural, one {# licencję} few {# licencje} many {# licencji} other {# licencji}} w rekordzie klienta, na stronie Klienci.',
  'answer.ip.incentive': 'Skojarz odsprzedawcę z subskrypcją: to daje mu zachęty (incentives).',
  'answer.ip.support_contact':
    'Wybierz odsprzedawcę jako wskazany kontakt pomocy technicznej, osobno dla każdej subskrypcji.',
  'answer.ip.azure':
    'W portalu Azure, w ustawieniach użytkownika, daj odsprzedawcy uprawnienie właściciela dzierżawy. To szerokie prawo.',
  'answer.ip.rights':
    'Prawa administratora, jeśli skojarzysz odsprzedawcę z kontem klienta. Sama subskrypcja ich nie daje.',
  'answer.ip.cancel': 'Nie ma kroku wstecz: Anuluj przerywa całą operację i zaczynasz od nowa.',

  'fact.IP-03.review': 'Obejrzyj swój profil na oficjalnej liście dostawców pośrednich firmy Microsoft.',
  'fact.IP-03.partnership':
    'Zanim zaczniecie współpracę i transakcje, potrzebne jest też partnerstwo z odsprzedawcą. Gdy przyjmie Twoją prośbę, pojawi się na Twojej liście odsprzedawców pośrednich.',
  'fact.IP-04':
    'Prześlij żądanie pomocy technicznej z pulpitu partnera, z nazwą firmy, logo i docelowym adresem URL dla każdej lokalizacji. Microsoft aktualizuje profil w ciągu dwóch do trzech tygodni.',
  'fact.IP-05':
    'Zanim zaczniecie współpracę, odsprzedawca musi być zarejestrowany w CSP jako odsprzedawca pośredni i mieć konto w pulpicie partnera (Centrum partnerskim). Wskaż mu stronę o współpracy z dostawcami pośrednimi w CSP.',
  'fact.IP-06':
    'Miej pod ręką adres e-mail odsprzedawcy. Pulpit > Odsprzedawcy pośredni > „Poproś o relację odsprzedawcy” (Request a reseller relationship). Potem „Otwórz w wiadomości e-mail” albo „Kopiuj do schowka” i wklej; na koniec „Gotowe”.',
  'fact.IP-06.link':
    'Tekst wiadomości możesz zmienić, ale link musi zostać: jest spersonalizowany dla Twojego konta.',
  'fact.IP-07':
    'Gdy odsprzedawca się zgodzi, pojawi się na liście. Wtedy możesz dodawać dla niego klientów, zamawiać dla jego klientów, kojarzyć go z subskrypcjami i wskazać go jako kontakt pomocy technicznej.',
  'fact.IP-08.manage_customer':
    'Prawa administratora konta klienta: dodając klienta, skojarz odsprzedawcę z kontem klienta na stronie Nowy klient.',
  'fact.IP-08.manage_azure':
    'Dodając klienta, skojarz odsprzedawcę z kontem klienta platformy Azure. Potem daj mu uprawnienie właściciela dzierżawy (tenant owner): portal Azure > Ustawienia użytkownika.',
  'fact.IP-08.incentives':
    'Zachęty (incentives): skojarz odsprzedawcę z subskrypcją, nową lub istniejącą, na stronie Nowa subskrypcja.',
  'fact.IP-08.support':
    'Klienci > klient > Subskrypcje > subskrypcja: na stronie szczegółów wybierz odsprzedawcę z listy wskazanych kontaktów pomocy technicznej (Designated support contact).',
  'fact.IP-08.apart':
    'Dotyczy to tylko tej subskrypcji. Nie daje praw administratora ani zachęt; te ustawia się gdzie indziej.',
  'fact.IP-09':
    'Przekazuje to odsprzedawcy zarządzanie kontem i subskrypcjami: dostaje dostęp administratora do subskrypcji i usług klienta.',
  'fact.IP-09.unsaid':
    'Źródło nie opisuje węższych praw ani sposobu ich odebrania. Zapytaj o to pomoc techniczną Centrum partnerskiego.',
  'fact.IP-10.start':
    'Pulpit > Odsprzedawcy pośredni: znajdź odsprzedawcę i wybierz „Dodaj nowego klienta”. Odsprzedawca jest już wybrany. Wpisz dane klienta, potem „Dalej: subskrypcje”.',
  'fact.IP-10.order':
    'Na stronie Nowa subskrypcja wybierz subskrypcje i liczbę licencji, potem „Dalej: przegląd”.',
  'fact.IP-10.review':
    'Jeśli zamówienie jest poprawne, wybierz „Prześlij”. Jeśli nie, „Anuluj” przerywa całą operację i zaczynasz od nowa.',
  'fact.IP-10.setup_info':
    'Strona Potwierdzenie pokazuje w części Informacje o instalacji (Setup info) nazwę użytkownika administratora i hasło tymczasowe. Skopiuj je i wyślij klientowi: po zamknięciu strony nie da się ich odzyskać.',
  'fact.IP-10.done':
    '„Gotowe”: klient jest teraz na Twojej liście klientów, skojarzony z odsprzedawcą, który ma dostęp administratora do konta i subskrypcji.',
  'fact.IP-10.lost':
    'Źródło nie opisuje, jak je odzyskać. Zapytaj pomoc techniczną Centrum partnerskiego, jak klient może dostać nowe hasło.',
  'fact.IP-10.submitted':
    'Zamówienie już przesłane? O zmianie po przesłaniu źródło nic nie mówi. Zapytaj pomoc techniczną Centrum partnerskiego.',
  'fact.IP-11':
    'Pulpit > Klienci: znajdź klienta (listę można filtrować według odsprzedawcy pośredniego), rozwiń rekord strzałką w dół i wybierz „Dodaj subskrypcję”. Tak samo dla nowych subskrypcji, uaktualnień i dodatkowych licencji.',
  'fact.IP-11.order':
    'Na stronie Nowa subskrypcja wybierz subskrypcję, wpisz liczbę licencji, wybierz odsprzedawcę z listy (dla zachęt, jeśli są) i „Prześlij”.',
  'fact.IP-11.support':
    'Opcjonalnie: zaznacz nową subskrypcję na liście, wybierz odsprzedawcę jako wskazany kontakt pomocy technicznej (Designated support contact) i „Prześlij”.',
  'fact.IP-11.choose':
    'Zamawiając, wybierz nazwę odsprzedawcy z listy przed „Prześlij”. Źródło mówi o zachętach, „jeśli są”; o późniejszej wypłacie zaległych nie mówi nic.',
  'fact.IR-19.from_reseller':
    'Po swojej stronie odsprzedawca ma „Zaproś nowych klientów”: klient autoryzuje jednocześnie jego i Ciebie. W innym razie zapytaj pomoc techniczną Centrum partnerskiego.',
  'fact.EXT-05.profile':
    'Informacja zewnętrzna (wrzesień 2023): nowsze wydanie tej strony każe zamiast tego skontaktować się z przedstawicielem firmy Microsoft.',
  'fact.EXT-05.request':
    'Informacja zewnętrzna (wrzesień 2023): w nowszym wydaniu przycisk nazywa się „Poproś o partnerstwo” (Request a partnership).',
  'fact.EXT-05.partner_id':
    'Informacja zewnętrzna (wrzesień 2023): nowsze wydanie ma do tego przy subskrypcji pole „Odsprzedawca (PartnerID)”.',
  'fact.AMB-23':
    'Istniejący klienci: źródło wymienia zadanie „nawiąż relacje odsprzedaży z istniejącymi klientami”, ale nie opisuje procedury.',
  'fact.AMB-24.tenant_owner':
    'Właściciel dzierżawy to bardzo szerokie prawo, a ta rada jest z 2018 r. Daj odsprzedawcy tylko tyle, ile potrzebuje do pracy (zasada najmniejszych uprawnień).',

  'caveat.AMB-22':
    'Źródło przeczy samo sobie: lista mówi, że skojarzenie z subskrypcją pozwala nią zarządzać, a tabela – że daje tylko zachęty. Trzymam się tabeli.',
  'caveat.AMB-24':
    'Źródło jest z 2018 r.: jego „pulpit partnera” to dzisiejsze Centrum partnerskie, a nazwy przycisków mogą być inne.',
};
