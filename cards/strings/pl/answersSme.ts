import type { answersSme as english } from '../en/answersSme.ts';
import type { Like } from '../like.ts';

export const answersSme: Like<typeof english> = {
  'intent.sme.eligibility': 'Czy 400 licencji MDATP wystarczy?',
  'meant.sme.eligibility': 'Czy jest do tego ekspert?',
  'intent.sme.routing': 'Co wybrać w narzędziu dla MCAS?',
  'meant.sme.routing': 'Co wybrać w narzędziu?',
  'intent.sme.language': 'Jakie języki znają eksperci SME?',
  'intent.sme.clarify_workload': 'Czy jest ekspert od Defendera?',
  'meant.sme.clarify_workload': 'Który produkt ma tę nazwę?',
  'intent.sme.submit_where': 'Gdzie przesłać wniosek o SME?',
  'intent.sme.fields': 'O co pyta formularz wniosku?',
  'intent.sme.field_help': 'Co wpisać w polu liczba licencji?',
  'meant.sme.field_help': 'Co wpisać w tym polu?',
  'intent.sme.access': 'Jak dostać dostęp do strony żądań?',
  'intent.sme.create_draft': 'nowy wniosek o SME',
  'intent.sme.timeline': 'Ile trwa rozpatrzenie wniosku SME?',
  'intent.sme.no_email': 'Nie ma e-maila po przesłaniu?',
  'intent.sme.overdue': 'Brak decyzji od 8 dni roboczych',
  'intent.sme.approver': 'Kto zatwierdza wniosek o SME?',
  'intent.sme.approve_action': 'Chcę zatwierdzić wniosek',
  'intent.sme.status': 'Jaki jest status mojego wniosku?',
  'intent.sme.closed_meaning': 'Dlaczego wniosek jest zamknięty?',
  'intent.sme.contact': 'Czy ekspert sam się odezwie?',
  'intent.sme.reject_reasons': 'Dlaczego wnioski są odrzucane?',
  'intent.sme.repeat': 'Drugi wniosek na ten sam temat?',
  'intent.sme.scope': 'Co robi ekspert SME?',
  'intent.sme.customer_contact': 'Czy ekspert rozmawia z klientem?',
  'intent.sme.responsibilities': 'Kto za co odpowiada we współpracy?',
  'intent.sme.migration': 'Który SME do migracji Exchange?',
  'meant.sme.migration': 'Który SME do migracji?',
  'intent.sme.proactive': 'Czy Microsoft sam przydziela SME?',
  'intent.sme.escalate': 'Komu zgłosić problem z ekspertem?',

  'answer.sme.submit_where':
    'Na stronie żądań zasobów FTC, https://aka.ms/frpsmerequest. Przycisk „Nowy element” (New item) jest w lewym dolnym rogu, pod „Moje żądania zasobów” (My Resource Requests).',
  'answer.sme.fields': 'Oto 13 pól formularza. Pytam o wszystkie oprócz drugiego języka.',
  'answer.sme.access':
    'Kliknij na stronie „Zażądaj dostępu” (Request access) i poczekaj na e-mail z zaproszeniem.',
  'answer.sme.access.no_mailbox': 'Tylko jeśli przy rejestracji podasz inny adres e-mail do kontaktu.',
  'answer.sme.migration': 'Wybierz rolę „FastTrack Migration Resource” i opisz źródło poczty.',

  'answer.field.tenantId': 'Klienta, nie Waszej firmy.',
  'answer.field.tenantName': 'Nazwa, pod którą klient widnieje w FTOP.',
  'answer.field.tenantSegment': 'Zależy od wielkości klienta. O granicę zapytaj swojego FPM, nie zgaduj.',
  'answer.field.tenantSegment.seats':
    'Liczba licencji ({seats}) tego nie rozstrzyga: decyduje wielkość klienta. Zapytaj swojego FPM, nie zgaduj.',
  'answer.field.seats': 'Tylko licencje tego obciążenia.',
  'answer.field.deliveryTeam': 'Wybierz „FTP Partner”.',
  'answer.field.partnerName': 'Jeśli Waszej firmy nie ma na liście, skontaktuj się ze swoim FPM.',
  'answer.field.region': 'Region, w którym jest klient, a nie Wasza firma.',
  'answer.field.region.country': 'Kraj klienta to {country}, więc wybierz {region}.',
  'answer.field.region.country.unsure':
    'Kraj klienta to {country}: prawdopodobnie {region}, ale potwierdź to z FPM.',
  'answer.field.partnerEmail': 'Adres osoby, która odpowie na pytania o wniosek.',
  'answer.field.role': 'Migration Resource do migracji, Engineer SME do wszystkiego innego.',
  'answer.field.workload': 'Jedno obciążenie, do którego potrzebny jest ekspert.',
  'answer.field.primaryLanguage': 'Język, w którym ekspert ma głównie pracować.',
  'answer.field.secondLanguage': 'Drugi język eksperta. To pole może zostać puste.',
  'answer.field.additionalInfo':
    'Podaj swojego FPM i napisz, dlaczego potrzebny jest ekspert. Nie zostawiaj pustego pola.',

  'answer.sme.timeline': 'Kwalifikacja wstępna trwa jeden dzień roboczy, decyzja najwyżej pięć dni.',
  'answer.sme.timeline.dated': 'Wniosek z dnia {submitted}: decyzji można się spodziewać do {decision}.',
  'answer.sme.timeline.past':
    'Wniosek z dnia {submitted}: decyzja miała zapaść do {decision}. Jeśli nie ma odpowiedzi, zapytaj swojego FPM.',
  'answer.sme.no_email.when':
    'Przychodzi w ciągu 5 minut. Jeśli nie, skontaktuj się z FPM i zespołem przydzielającym ekspertów.',
  'answer.sme.no_email': 'E-mail się spóźnia: skontaktuj się z FPM i zespołem przydzielającym ekspertów.',
  'answer.sme.no_email.early': 'Poczekaj chwilę: e-mail może iść do 5 minut.',
  'answer.sme.overdue':
    'Tak, to za długo (dni robocze: {days}), a decyzja miała zapaść w ciągu 5 dni. Zapytaj teraz swojego FPM.',
  'answer.sme.overdue.not_yet':
    'Licząc dni robocze, termin jeszcze nie minął: upłynęło {days} z 5. Możesz jednak zapytać swojego FPM.',
  'answer.sme.overdue.unknown':
    'Jeśli od przesłania minęło więcej niż 5 dni roboczych, zapytaj teraz swojego FPM.',

  'answer.sme.approver': 'Twój FPM. Zespół ekspertów nie decyduje; eksperta przydziela się po zatwierdzeniu.',
  'answer.sme.approve_action':
    'Nie mogę o tym zdecydować. Może to zrobić tylko FPM tego partnera, przyciskiem na karcie wniosku.',
  'answer.sme.approve_action.fpm':
    'Zdecyduj na karcie wniosku: „Zatwierdź” albo „Odrzuć”. Nigdy nie decyduję za nikogo.',
  'answer.sme.states':
    'Najpierw wersja robocza, potem „{submitted}”. Po decyzji FPM stan to „{approved}”, „{rejected}” albo „{returned}”. Po zatwierdzeniu następuje „{assigned}”, a na końcu „{closed}”.',
  'answer.sme.changing':
    'Dopóki nie ma decyzji, możesz wycofać wniosek: otwórz go i naciśnij „{withdraw}”, a FPM dostanie wiadomość. Zmienić go można, gdy FPM go zwróci.',
  'answer.sme.reject_reasons':
    'Zwykle z jednego z dwóch powodów: za mało informacji albo znowu ten sam temat.',
  'answer.sme.repeat': 'Może tak być: ten sam temat u kilku klientów to znany powód odrzucenia.',
  'answer.sme.repeat.migration':
    'Nie, nie oznaczam go: migracje danych są wyjątkiem od zasady podobnych wniosków.',

  'answer.sme.closed_meaning': 'To normalne: zamknięty jest wniosek, a nie współpraca z ekspertem.',
  'answer.sme.contact':
    'Poczekaj: ekspert zwykle sam się odzywa. Jeśli nic nie przyjdzie, zapytaj swojego FPM.',
  'answer.sme.scope': 'Ekspert pomaga i szkoli, ale nie prowadzi: praca z klientem należy nadal do Was.',
  'answer.sme.customer_contact': 'Czasami. Najczęściej ekspert pracuje z Wami, a nie z klientem.',
  'answer.sme.responsibilities': 'Współpracę prowadzicie Wy, FPM decyduje i nad nią czuwa, ekspert pomaga.',
  'answer.sme.responsibilities.FRP':
    'Jako FRP najpierw porozmawiajcie z FPM, uzgodnijcie cele i uczcie się od eksperta.',
  'answer.sme.responsibilities.FPM':
    'FPM sprawdza, czy wniosek mówi dość, czy nie jest powtórką i czy partner wskazał osoby, które będą się uczyć.',
  'answer.sme.responsibilities.SME': 'Ekspert wspiera partnera i FPM, a na koniec składa podsumowanie.',
  'answer.sme.proactive':
    'Tak. W określonych sytuacjach Microsoft uzgadnia z partnerem przydzielenie eksperta bez wniosku.',
  'answer.sme.escalate': 'Swojemu FPM: to FPM zajmuje się problemami z ekspertem lub wnioskiem.',
  'answer.sme.language':
    'To zależy od obciążenia, a wymieniony jest tylko angielski. O inny język zapytaj swojego FPM.',
  'answer.sme.language.which':
    'Nie obiecuję tego języka ({language}): to zależy od obciążenia. O które chodzi?',

  'answer.sme.eligible': 'Tak, {seats} to więcej niż {threshold}: dla {workload} można poprosić o eksperta.',
  'answer.sme.eligible.but_language':
    'Liczba licencji wystarcza ({seats} > {threshold}), ale język ({language}) nie zgadza się z tabelą dla {workload}.',
  'answer.sme.eligible.confirm_language':
    'Tak, o eksperta można poprosić: {seats} to więcej niż {threshold}. Język ({language}) potwierdź z FPM.',
  'answer.sme.exception': 'Tylko wyjątkowo: {workload}, licencje: {seats}. Nie ma gwarancji.',
  'answer.sme.self_deploy': 'Tylko samodzielne wdrożenie: dla {workload} nie ma ekspertów.',
  'answer.sme.self_deploy.below':
    'Tylko samodzielne wdrożenie: dla {workload} licencji jest {seats}, czyli mniej niż {threshold}.',
  'answer.sme.ask_fpm':
    'Ani tak, ani nie: tabela nie obejmuje {workload} przy liczbie licencji {seats}. Zapytaj FPM, zanim prześlesz wniosek.',
  'answer.sme.below_threshold':
    'Według tabeli nie: dla {workload} licencji musi być więcej niż {threshold}, a jest {seats}.',
  'answer.sme.no_seat_rule':
    'Źródło nie podaje progu licencji dla: {workload}. Uzgodnij wniosek ze swoim FPM.',
  'answer.sme.seats_needed': '{workload}: potrzeba więcej niż {threshold} licencji. Ile ma klient?',
  'answer.sme.place':
    'Tak, {place} należy do regionu z tabeli: {region}. Dalej decydują licencje: dla {workload} potrzeba więcej niż {threshold}. Ile ich jest?',
  'answer.sme.pick': 'W narzędziu żądań zasobów FTC wybierz „{pick}”.',
  'answer.sme.pick.exception':
    'W narzędziu żądań zasobów FTC wybierz „{pick}”, jako wyjątek uzgodniony z FPM.',
  'answer.sme.pick.if_seats':
    'W narzędziu żądań zasobów FTC wybierz „{pick}”, jeśli licencji jest więcej niż {threshold}.',
  'answer.sme.speaks.listed': 'Tak, językiem w tabeli dla {workload} jest angielski.',
  'answer.sme.speaks.not_listed':
    'Nie obiecuję tego języka ({language}): dla {workload} tabela podaje angielski.',
  'answer.sme.speaks.list_not_in_source':
    'Być może: dla {workload} tabela podaje „obsługiwane przez WW FTC”. Język ({language}) potwierdź z FPM.',
  'answer.sme.speaks.limited':
    'Nie obiecuję tego języka ({language}): dla {workload} tabela podaje „angielski/ograniczony”. Potwierdź go z FPM.',
  'answer.sme.speaks.not_asked': 'Dla {workload} tabela podaje „{cell}”.',
  'answer.sme.draft.which': '„{name}” może oznaczać: {candidates}. Wybierz jedno w formularzu.',

  'ask.workload.other': 'każde inne obciążenie: nie ma progu licencji',
  'button.request_page': 'Otwórz stronę żądań zasobów',
};
