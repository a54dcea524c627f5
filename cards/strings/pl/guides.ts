import type { guides as english } from '../en/guides.ts';
import type { Like } from '../like.ts';

export const guides: Like<typeof english> = {
  'say.guides': 'przewodniki',
  'help.guides': 'Przejdź przez CSP i wsparcie krok po kroku: „przewodniki”.',
  'button.guides': 'Wszystkie przewodniki',
  'button.guide_start': 'Otwórz przewodnik',
  'button.guide_done': 'Krok {n} gotowy',
  'button.guide_stuck': 'Utknęliśmy na kroku {n}',
  'button.guide_undo': 'Cofnij krok {n}',
  'button.guide_show_done': 'Co już zrobiono',
  'button.guide_other.reseller_register': 'Nie ma nas jeszcze w CSP',
  'button.guide_other.reseller_existing': 'Jesteśmy już w CSP',
  'button.guide_other.reseller_connect': 'Kroki odsprzedawcy',
  'button.guide_other.provider_connect': 'Kroki dostawcy',

  'guides.title': 'Przewodniki',
  'guides.intro':
    'Krok po kroku przez Centrum partnerskie. Cała firma pracuje na tej samej liście, więc każdy może kontynuować tam, gdzie ktoś skończył.',
  'guides.limits':
    'Zapisuję to, co mi powiesz. W Centrum partnerskim niczego nie widzę i niczego nie zmieniam.',
  'guides.section.reseller': 'Odsprzedawca pośredni',
  'guides.section.provider': 'Dostawca pośredni',
  'guides.section.support': 'Umowa o wsparcie',
  'guides.line.new': 'nierozpoczęty',
  'guides.line.next': '{done} z {all} · teraz: {step}',
  'guides.line.finished': 'ukończony',
  'guides.whose': 'O przewodniki którego partnera chodzi?',
  'guides.no_partner':
    'Nie znam jeszcze Twojej firmy, więc nie mogę prowadzić dla niej przewodnika. Zapytaj swojego FPM.',

  'guide.reseller_register': 'Rejestracja odsprzedawcy',
  'guide.reseller_existing': 'Rejestracja firmy, która jest w CSP',
  'guide.reseller_connect': 'Połączenie z dostawcą',
  'guide.provider_profile': 'Zmiana profilu dostawcy',
  'guide.provider_connect': 'Połączenie z odsprzedawcą',
  'guide.provider_add_customer': 'Nowy klient',
  'guide.provider_add_subscription': 'Nowa subskrypcja',
  'guide.support_activate': 'Aktywacja umowy o wsparcie',

  'guide.progress': 'gotowe kroki: {done} z {all}',
  'guide.step': 'Krok {n}: {step}',
  'guide.step.optional': 'Krok {n}, opcjonalny: {step}',
  'guide.number': 'krok {n}',
  'guide.row.who': 'Kto',
  'guide.row.ready': 'Przygotuj',
  'guide.row.where': 'Gdzie',
  'guide.row.when': 'Gotowe, gdy',
  'guide.row.access': 'Kto dostaje jaki dostęp',
  'guide.row.draft': 'Tekst wiadomości',
  'guide.later': 'Później',
  'guide.after': 'najpierw {steps}',
  'guide.done_by': '{name}, {date}',
  'guide.finished': 'Wszystko gotowe.',
  'guide.finished.optional': 'Gotowe jest wszystko, co konieczne. Reszta jest opcjonalna.',

  'guide.party.reseller': 'Odsprzedawca pośredni',
  'guide.party.provider': 'Dostawca pośredni',
  'guide.party.partner': 'Twoja firma',
  'guide.party.customer': 'Klient',
  'guide.party.microsoft': 'Microsoft',
  'guide.role.global_admin': 'Administrator globalny',
  'guide.role.admin_agent': 'agent administracyjny',
  'guide.role.primary_contact': 'podstawowy kontakt',
  'guide.role.global_or_mpn_admin': 'Administrator globalny albo administrator MPN',
  'guide.who': '{party}: {role}',

  'guide.ask.day': 'Którego dnia to było?',
  'guide.ask.email': 'Adres e-mail podstawowego kontaktu. Możesz go pominąć; sprawdzam go, ale nie zapisuję.',
  'guide.ask.country': 'Czy PartnerID jest w tym samym kraju lub regionie co konto CSP?',
  'guide.ask.signer': 'Czy umowę podpisał Administrator globalny?',
  'guide.answer.choose': 'Wybierz',
  'guide.answer.yes': 'Tak',
  'guide.answer.no': 'Nie',

  'guide.wait.verification':
    'Potwierdzono: {since}. Wynik powinien przyjść między {earliest} a {latest}: to od 3 do 5 dni roboczych. Przypomnę, gdy się spóźni.',
  'guide.wait.verification.late':
    'Potwierdzono: {since}, czyli ponad 5 dni roboczych temu. Przeczytaj artykuł Microsoft o procesie weryfikacji konta i zapytaj podstawowy kontakt, czy Microsoft coś napisał.',
  'guide.wait.balance':
    'Aktywowano: {since}. Z incydentów można już korzystać; saldo pojawi się między {earliest} a {latest}.',
  'guide.wait.balance.late': 'Aktywowano: {since}. Saldo powinno już być widoczne. Poszukajmy przyczyny.',
  'guide.nudge': 'Weryfikacja powinna już być zakończona',
  'guide.nudge.summary': '{guide}: weryfikacja powinna już być zakończona',
  'guide.nudge.why':
    'Ta jednorazowa wiadomość trafia do osoby, która rozpoczęła ten przewodnik ({partner}) albo ostatnia w nim pracowała.',

  'guide.secret.hand_over_setup_info':
    'Ta strona pokazuje nazwę użytkownika i hasło tymczasowe tylko raz: po jej zamknięciu nie da się ich odzyskać. Wyślij je wyłącznie klientowi. Nie pisz ich tutaj: nigdy nie przyjmuję, nie przechowuję ani nie powtarzam haseł.',
  'guide.secret.receive_ids':
    'Trzymaj oba identyfikatory tam, gdzie firma przechowuje takie dane. Nie pisz ich tutaj: nigdy nie przyjmuję, nie przechowuję ani nie powtarzam Access ID i Contract ID.',

  'grant.provider_orders_for_customers':
    'Dostawca może składać zamówienia i dodawać subskrypcje w imieniu klientów odsprzedawcy.',
  'grant.provider_administers_reseller_account':
    'Dostawca dostaje dostęp administratora do konta służbowego odsprzedawcy.',
  'grant.customer_accepts_both': 'Klient akceptuje jednocześnie odsprzedawcę i jego dostawcę.',
  'grant.reseller_administers_subscriptions':
    'Odsprzedawca dostaje dostęp administratora do konta i subskrypcji klienta.',
  'grant.reseller_supports_subscription':
    'Odsprzedawca zapewnia klientowi pomoc techniczną w tej subskrypcji.',
  'grant.line': '{grant} {undo}',
  'grant.undo.office_365_portal': 'Aby to cofnąć, odsprzedawca usuwa dostęp w portalu Office 365.',
  'grant.undo.unsaid': 'Jak to cofnąć, źródło nie mówi.',

  'relationship.invited': 'Zaproszenie wysłane',
  'relationship.authorized': 'Dostawca autoryzowany',
  'relationship.listed': 'Widoczne po obu stronach',

  'guide.invitation.hello': 'Dzień dobry,',
  'guide.invitation.ask':
    'firma {partner} chce współpracować z Państwem jako dostawca pośredni w programie Cloud Solution Provider. Prosimy otworzyć ten link, zalogować się do Centrum partnerskiego jako Administrator globalny, zaznaczyć pole i wybrać „Autoryzuj dostawcę pośredniego”:',
  'guide.invitation.link': '[link wstawiony przez Centrum partnerskie]',
  'guide.invitation.meaning':
    'W ten sposób upoważniają nas Państwo do zamawiania dla swoich klientów i dają nam dostęp administratora do konta służbowego. Dostęp ten można później usunąć w portalu Office 365.',

  'guide.refused.done_already': 'Ten krok był już gotowy.',
  'guide.refused.blocked': 'Ten krok czeka jeszcze na inne.',
  'guide.refused.not_done': 'Ten krok już cofnięto.',
  'guide.refused.rested_on': 'Kroki po nim są gotowe. Najpierw cofnij tamte.',
  'guide.refused.malformed':
    'Nie udało się odczytać tego przycisku, więc nic się nie zmieniło. Oto obecny stan.',
  'guide.refused.not_found': 'Nie ma takiego przewodnika wśród tych, które możesz zobaczyć.',

  'guide.error.answer_needed': 'Najpierw odpowiedz na to pytanie.',
  'guide.error.not_a_day': 'To nie jest data.',
  'guide.error.day_to_come': 'Ten dzień dopiero nadejdzie.',
  'guide.error.long_ago': 'To było ponad pół roku temu. Czy data się zgadza?',
  'guide.error.web_mail':
    'To poczta internetowa, a ta nie jest akceptowana. Podaj adres we własnej domenie firmy.',
  'guide.error.no_address': 'To nie jest adres e-mail.',
  'guide.error.secret':
    'To wyglądało na hasło albo identyfikator. Tekst nie został zapisany: jego miejsce jest tylko w portalu.',
  'guide.error.other_country':
    'To nie pasuje. Dodaj nową lokalizację we właściwym kraju: powstanie nowy PartnerID.',
  'guide.error.no_global_admin': 'To się jeszcze nie liczy: MPA może podpisać tylko Administrator globalny.',

  'guide.stuck': 'W przewodniku „{guide}” utknęliśmy na kroku {n}: {step}. Co już próbowaliśmy:',
  'guide.stuck.topic.reseller': 'CSP: odsprzedawca pośredni',
  'guide.stuck.topic.provider': 'CSP: dostawca pośredni',
  'guide.stuck.topic.support': 'Umowa o wsparcie',
};
