import type { factsSme as english } from '../en/factsSme.ts';
import type { Like } from '../like.ts';

export const factsSme: Like<typeof english> = {
  'fact.SME-02.approval':
    'Wy (FRP) prosicie o eksperta, Wasz menedżer partnera FastTrack (FPM) zatwierdza wniosek, a potem przydziela się eksperta.',
  'fact.SME-02.with_frp': 'Najczęściej ekspert pracuje z FRP, a nie z klientem.',
  'fact.SME-03.roles':
    'FastTrack Engineer SME pomaga przy każdym obciążeniu FRP; FastTrack Migration Resource odpowiada na pytania o migrację Exchange.',
  'fact.SME-04': 'Zanim prześlesz wniosek, uzgodnij z FPM wymagania co do roli i oczekiwania.',
  'fact.SME-04.then_request':
    'Najpierw uzgodnij z FPM wymagania co do roli i oczekiwania. Potem poproś o eksperta na stronie żądań zasobów FTC, https://aka.ms/frpsmerequest.',
  'fact.SME-05.row':
    'Wiersz tabeli dla {workload}: więcej niż {threshold} licencji; obie Ameryki, APJ, EMEA; język „{cell}”; narzędzie żądań zasobów Nexus FTC > wybierz „{pick}”.',
  'fact.SME-05.languages':
    'AADP: „obsługiwane przez WW FTC”. OATP, MDATP, AIP P2 i MIG P2: „angielski”. MCAS i AATP powyżej 10 000 licencji: „angielski/ograniczony”.',
  'fact.SME-06.languages': 'Samodzielne wdrożenie i wyjątek dla MIG P1: „angielski” albo „tylko angielski”.',
  'fact.SME-06.below':
    'Wiersz tabeli dla {workload} poniżej {threshold} licencji: bez udziału ekspertów, przewodnik samodzielnego wdrożenia, tylko po angielsku: {url}',
  'fact.SME-06.unlimited':
    'Wiersz tabeli dla {workload}: dowolna liczba licencji, bez udziału ekspertów, przewodnik samodzielnego wdrożenia po angielsku: {url}',
  'fact.SME-06.exception':
    'Wiersz tabeli dla {workload}: więcej niż {threshold} licencji; w ograniczonym zakresie, na zasadzie wyjątku; tylko angielski; narzędzie żądań zasobów Nexus FTC > wybierz „{pick}”.',
  'fact.SME-07.work':
    'Eksperta można poprosić o pomoc w dokończeniu wdrożeń, w rozwiązywaniu ich problemów i w rozwoju Waszych umiejętności: o wiedzę przy trudnych pytaniach, eskalacjach i scenariuszach.',
  'fact.SME-07.coaching':
    'Ekspert doradza i szkoli: przy obciążeniach zdalnych, w rozmowach o wartości biznesowej i wykorzystaniu, przy odblokowywaniu obciążeń, przy nowych obciążeniach i w sprawdzonych rozwiązaniach.',
  'fact.SME-07.migration':
    'Realizacja korzyści migracyjnej FastTrack to sytuacja, w której ekspert pracuje bezpośrednio z klientem.',
  'fact.SME-08': 'Ekspert nie prowadzi współpracy z klientem. Pomaga FRP i nie zastępuje FRP.',
  'fact.SME-09': 'Powtarzające się prośby o pomoc w tym samym temacie mogą zostać odrzucone.',
  'fact.SME-10': 'Wniosek może przesłać osoba kontaktowa lub wnioskodawca wyznaczeni przez FRP.',
  'fact.SME-11':
    'Niepełne lub błędne informacje opóźniają sprawę: wniosek wraca do wnioskodawcy po szczegóły.',
  'fact.SME-12': 'Wnioski SME zatwierdza lub odrzuca FPM.',
  'fact.SME-12.emails': 'Po przesłaniu FPM dostaje e-mail o wniosku, a wnioskodawca e-mail z powiadomieniem.',
  'fact.SME-13.steps':
    'Rejestracja: kliknij „Zażądaj dostępu” (Request access), prześlij wymagane informacje, zobacz ekran zakończenia, poczekaj na e-mail z zaproszeniem, kliknij link i zaakceptuj uprawnienia, dokończ rejestrację (kod zaproszenia jest już wpisany).',
  'fact.SME-13.mail':
    'Jeśli adres e-mail będący nazwą użytkownika nie ma skrzynki, trzeba podać alternatywny adres e-mail do kontaktu, żeby powiadomienia docierały.',
  'fact.SME-13.fpm': 'Z problemami z dostępem lub jego zatwierdzeniem zwróć się do FPM.',
  'fact.SME-14.new_item':
    'Zaloguj się na stronie. W lewym dolnym rogu, pod „Moje żądania zasobów” (My Resource Requests), kliknij „Nowy element” (New item).',
  'fact.SME-14.submit':
    'Wypełnij wszystkie wymagane pola, kliknij „Prześlij” (Submit), a potem śledź wniosek w „Moje żądania” (My requests).',

  'fact.SME-15.tenantId': 'Identyfikator dzierżawy: identyfikator dzierżawy klienta.',
  'fact.SME-15.tenantName':
    'Nazwa dzierżawy: nazwa klienta tak, jak widnieje w FTOP (FastTrack Orchestration Portal).',
  'fact.SME-15.tenantSegment': 'Segment dzierżawy: „SMC” albo „Enterprise”, według wielkości klienta.',
  'fact.SME-15.seats': 'Liczba licencji: aktywne licencje tego obciążenia, które ma klient.',
  'fact.SME-15.deliveryTeam': 'Zespół realizujący: wybierz z listy „FTP Partner”.',
  'fact.SME-15.partnerName':
    'Nazwa partnera: wybierz z listy swoją firmę. Jeśli jej nie ma, skontaktuj się z FPM.',
  'fact.SME-15.region':
    'Region: gdzie znajduje się klient: Amer (obie Ameryki), APJ (Azja i Pacyfik oraz Japonia) albo EMEA (Europa, Bliski Wschód, Afryka).',
  'fact.SME-15.partnerEmail':
    'Adres e-mail partnera: osoba kontaktowa w sprawie wniosku. Z pytaniami FPM zwraca się do niej.',
  'fact.SME-15.role':
    'Rola: „FastTrack Migration Resource” dla eksperta od migracji, „FastTrack Engineer SME” dla obciążenia. W razie wątpliwości zapytaj FPM.',
  'fact.SME-15.choose_role': 'Rola w formularzu: „{role}”.',
  'fact.SME-15.workload': 'Obciążenie: to, do którego potrzebny jest ekspert.',
  'fact.SME-15.primaryLanguage': 'Pierwszy język: główny język eksperta.',
  'fact.SME-15.secondLanguage': 'Drugi język: drugi język eksperta.',
  'fact.SME-15.additionalInfo':
    'Dodatkowe informacje: FPM, który ma dostać wniosek, wszystko, co ważne, w tym uzasadnienie, a przy migracji źródło poczty (Lotus Notes itp.).',
  'fact.SME-15.emailSource':
    'Przy migracji napisz w dodatkowych informacjach o źródle poczty (Lotus Notes itp.).',
  'fact.SME-15.region_of':
    'Wniosek SME: {country} należy do {region}. Region to miejsce, gdzie znajduje się klient: Amer, APJ albo EMEA.',

  'fact.SME-16':
    'W ciągu 5 minut od przesłania automatyczny e-mail potwierdza przyjęcie wniosku. Jeśli nie przyjdzie, skontaktuj się z FPM i zespołem przydzielającym ekspertów FastTrack SME: ftsmeassign@microsoft.com.',
  'fact.SME-16.assignment_team': 'Zespół przydzielający ekspertów FastTrack SME: ftsmeassign@microsoft.com.',
  'fact.SME-16.unreachable':
    'Jeśli FPM jest nieosiągalny: jedyny inny adres w źródle to zespół przydzielający ekspertów FastTrack SME, ftsmeassign@microsoft.com.',
  'fact.SME-17':
    'Kwalifikacja wstępna kończy się w ciągu 1 dnia roboczego; jeśli potrzeba więcej informacji, dostaniesz wiadomość.',
  'fact.SME-17.dated': 'Kwalifikacja wstępna kończy się do {date} (1 dzień roboczy).',
  'fact.SME-18':
    'W ciągu 5 dni od przesłania wniosek zostaje zatwierdzony, a potem przydziela się eksperta, albo dostajesz wiadomość o odrzuceniu.',
  'fact.SME-18.dated':
    'Decyzja zapada do {date} (5 dni kalendarzowych). Pięć dni roboczych mija {escalation}.',
  'fact.SME-19.contact': 'Po przydzieleniu ekspert kontaktuje się z Tobą bezpośrednio.',
  'fact.SME-19.closed':
    'Po przydzieleniu ekspert kontaktuje się z Tobą bezpośrednio. Potem FPM zamyka wniosek na stronie.',
  'fact.SME-20':
    'Celem jest poprowadzenie partnera przez pracę z klientem i podniesienie jego umiejętności. Taka współpraca ma termin i uzgodnione wyniki.',
  'fact.SME-21':
    'Wnioski są odrzucane, gdy „Dodatkowe informacje” są puste albo gdy prosi się o pomoc w tym samym temacie dla kilku klientów. Zanim prześlesz wniosek, porozmawiaj z FPM.',
  'fact.SME-21.for_fpm':
    'Znane powody odrzucenia: puste „Dodatkowe informacje” albo prośba o pomoc w tym samym temacie dla kilku klientów. Partner powinien porozmawiać z FPM przed przesłaniem.',
  'fact.SME-22.notified':
    'Po przydzieleniu wnioskodawca dostaje wiadomość o dalszych krokach; ekspert może się z nim skontaktować.',
  'fact.SME-22.agree':
    'FRP, FPM i ekspert uzgadniają oczekiwania, wyniki, kryteria zakończenia i harmonogram.',
  'fact.SME-23.first': 'FRP najpierw kontaktuje się z FPM i na bieżąco go informuje.',
  'fact.SME-23.agree':
    'FRP ustala z FPM i ekspertem oczekiwania, wyniki, kryteria zakończenia i harmonogram.',
  'fact.SME-23.learn':
    'FRP uczy się od eksperta przy każdej współpracy i szkoli w tym temacie innych pracowników partnera.',
  'fact.SME-23.after':
    'Po zakończeniu współpracy FRP pyta najpierw FPM, zanim skontaktuje się z ekspertem, także w nowych sprawach.',
  'fact.SME-23.similar':
    'Należy unikać wniosków o eksperta w podobnych scenariuszach. Wyjątkiem jest migracja danych.',
  'fact.SME-24.questions': 'Pytania, wątpliwości i eskalacje dotyczące wniosków SME prowadzi FPM.',
  'fact.SME-24.decides': 'FPM sprawdza wnioski SME i zatwierdza je lub odrzuca.',
  'fact.SME-24.learning':
    'FPM dba o to, żeby partner wyznaczył konkretne osoby, które będą się uczyć, brał czynny udział i odpowiadał za naukę.',
  'fact.SME-24.agree':
    'FPM uzgadnia z ekspertem i partnerem oczekiwania, wyniki, kryteria zakończenia i harmonogram.',
  'fact.SME-24.similar': 'FPM pilnuje, żeby wnioski nie powtarzały się w podobnych scenariuszach.',
  'fact.SME-25.customer': 'Czasami ekspert pracuje bezpośrednio z klientem, a partner go wspiera.',
  'fact.SME-25.service':
    'Ekspert współpracuje z partnerem i FPM, trzyma się opisu usługi FastTrack i pilnuje, żeby partner też się go trzymał.',
  'fact.SME-25.ftop':
    'Ekspert uzupełnia FTOP, żeby FPM i partner dostali podsumowanie, i przekazuje opinię FPM, który zapisuje ją w FTOP.',

  'fact.AMB-01':
    'W tabeli jest „więcej niż 150”, więc dokładnie 150 nie jest objęte. Ani nie obiecuję, ani nie odmawiam: sprawdź to ze swoim FPM.',
  'fact.AMB-01.below':
    '150 licencji lub mniej nie spełnia progu z tabeli. FPM może doradzić, co jest możliwe.',
  'fact.AMB-02':
    'Dokładnie 10 000 licencji nie ma w żadnym wierszu: jeden mówi „więcej niż 10 000”, drugi „poniżej 10 000”. Zapytaj FPM, a tymczasem korzystaj z przewodnika samodzielnego wdrożenia.',
  'fact.AMB-03':
    'MIG P1 jest w tabeli samodzielnego wdrożenia, a mimo to wniosek jest możliwy. To wyjątek: uzgodnij go najpierw z FPM; nie ma gwarancji.',
  'fact.AMB-03.below':
    'Jedyny wiersz dla MIG P1 zaczyna się powyżej 5000 licencji. Dla 5000 lub mniej źródło nie opisuje żadnej możliwości: zapytaj FPM.',
  'fact.AMB-04':
    '„Bez limitu” dotyczy liczby licencji i nie znaczy, że są dostępni eksperci. AIP P2 ma wiersz z ekspertem, o ile klient naprawdę ma P2.',
  'fact.AMB-05.not_asked':
    'Źródło wymienia angielski. Jeśli potrzebny jest inny język, wpisz to w formularzu i zapytaj FPM; niczego nie obiecuję.',
  'fact.AMB-05.not_listed':
    'Źródło wymienia angielski. Wpisz potrzebny język ({language}) w formularzu i zapytaj FPM; niczego nie obiecuję.',
  'fact.AMB-05.ftc_supported':
    '„Obsługiwane przez WW FTC” oznacza języki, które obsługuje FTC. Listy nie ma w źródle, więc potwierdź język z FPM.',
  'fact.AMB-05.limited':
    'Nie zdefiniowano, co znaczy „ograniczony”: każdy język oprócz angielskiego potwierdź z FPM.',
  'fact.AMB-05.form': 'Formularz pyta o pierwszy i drugi język eksperta: tam wpisz swoją potrzebę.',
  'fact.AMB-07a':
    'Zamknięcie wniosku nie kończy współpracy: trwa ona, aż zostaną spełnione kryteria zakończenia.',
  'fact.AMB-07e': 'Źródło nie podaje granicy między nimi, a liczba licencji o tym nie decyduje.',
  'fact.AMB-07h': 'W formularzu brakuje jeszcze: {missing}. Z Twoich danych, do sprawdzenia: {taken}.',
  'fact.AMB-07i': 'Progi licencji ma w źródle tylko grupa obciążeń zabezpieczeń i zgodności.',
  'fact.AMB-07l':
    'Źródło nie opisuje anulowania ani zmian po przesłaniu. Odrzucić można tylko wersję roboczą, a poprawić tylko wniosek zwrócony przez FPM.',
  'fact.EXT-07':
    'Informacja zewnętrzna (ok. 2024): inne materiały FastTrack mówią o klientach, którzy mają co najmniej 150 licencji Microsoft 365.',

  'cell.ftc_supported': 'obsługiwane przez WW FTC',
  'cell.english': 'angielski',
  'cell.english_limited': 'angielski/ograniczony',
  'cell.english_only': 'tylko angielski',

  'caveat.AMB-06':
    'Źródło mówi o 5 dniach, nie precyzując, czy roboczych; kwalifikacja wstępna liczy się w dniach roboczych. O strefie czasowej i świętach nie ma mowy.',
  'caveat.AMB-07':
    'Źródło nie podaje terminu przydzielenia eksperta po zatwierdzeniu ani tego, kto przeprowadza kwalifikację wstępną.',
  'caveat.AMB-07b':
    'Źródło mówi, że ekspert pracuje z partnerem, i podaje wyjątki. Zasadniczo ekspert pomaga partnerowi i nigdy nie prowadzi.',
  'caveat.AMB-07c':
    'W jednym miejscu źródło mówi, że ekspert się odezwie, w innym, że może. Czekaj więc na wiadomość, a gdy nie przyjdzie, zapytaj FPM.',
  'caveat.AMB-07d':
    'Źródło nie wyjaśnia, co to „ten sam temat”. Ostrzegam, ale nie blokuję, gdy partner w ciągu 12 miesięcy znów prosi o to samo obciążenie i rolę; 12 miesięcy to moja własna granica.',
  'caveat.AMB-07f':
    'W jednym miejscu Migration Resource jest od migracji Exchange, w innym od migracji. Przy migracji innej niż poczta potwierdź rolę z FPM.',
  'caveat.AMB-07g':
    'Źródło ma dwie nazwy narzędzia: „strona żądań zasobów FTC” i „narzędzie żądań zasobów Nexus FTC”. Uznaję je za jedno.',
  'caveat.AMB-07h':
    'Źródło nie mówi, które pola są wymagane. Pytam o wszystkie oprócz drugiego języka i o jedno obciążenie na wniosek.',
  'caveat.AMB-07j':
    'Źródło i narzędzie używają starych skrótów. Dzisiejsze nazwy produktów to wiedza ogólna, a nie treść źródła.',
  'caveat.AMB-07k':
    'FPM i PSM to tutaj to samo. Informacja zewnętrzna (2023–24): nowsze materiały znów mówią PSM.',
  'caveat.AMB-36': 'Źródło nie rozwija skrótów „SMC” i „FE”. Zapytaj swojego FPM.',
};
