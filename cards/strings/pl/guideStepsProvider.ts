import type { guideStepsProvider as english } from '../en/guideStepsProvider.ts';
import type { Like } from '../like.ts';

export const guideStepsProvider: Like<typeof english> = {
  'step.provider_profile.review_profile': 'Obejrzyj swój profil',
  'step.provider_profile.review_profile.where': 'Oficjalna lista dostawców pośrednich firmy Microsoft',
  'step.provider_profile.review_profile.when': 'Wiesz, co trzeba zmienić.',
  'step.provider_profile.request_profile_update': 'Poproś o zmianę',
  'step.provider_profile.request_profile_update.ready':
    'Nazwa firmy, logo i docelowy adres URL dla każdej lokalizacji',
  'step.provider_profile.request_profile_update.where':
    'Żądanie pomocy technicznej w Centrum partnerskim (2018: pulpit partnera). Nowsza strona każe skontaktować się z przedstawicielem firmy Microsoft.',
  'step.provider_profile.request_profile_update.when':
    'Lista pokazuje nowy profil, po dwóch do trzech tygodniach.',

  'step.provider_connect.check_reseller_is_ready': 'Sprawdź, czy odsprzedawca jest gotowy',
  'step.provider_connect.check_reseller_is_ready.where':
    'Zapytaj odsprzedawcę i wskaż mu stronę o współpracy z dostawcami pośrednimi w CSP',
  'step.provider_connect.check_reseller_is_ready.when':
    'Odsprzedawca jest zarejestrowany w CSP jako odsprzedawca pośredni i ma konto w Centrum partnerskim.',
  'step.provider_connect.open_indirect_resellers': 'Otwórz listę odsprzedawców',
  'step.provider_connect.open_indirect_resellers.ready': 'Adres e-mail odsprzedawcy',
  'step.provider_connect.open_indirect_resellers.where':
    'Centrum partnerskie (2018: pulpit partnera) > Odsprzedawcy pośredni',
  'step.provider_connect.open_indirect_resellers.when': 'Strona jest otwarta.',
  'step.provider_connect.request_relationship': 'Poproś o relację',
  'step.provider_connect.request_relationship.where':
    '„Poproś o relację odsprzedawcy” (Request a reseller relationship); dziś może to być „Poproś o partnerstwo” (Request a partnership)',
  'step.provider_connect.request_relationship.when':
    'Centrum partnerskie pokazuje wersję roboczą wiadomości.',
  'step.provider_connect.send_with_link': 'Wyślij wiadomość z linkiem',
  'step.provider_connect.send_with_link.where':
    '„Otwórz w wiadomości e-mail” albo „Kopiuj do schowka” i wklej; potem „Gotowe”',
  'step.provider_connect.send_with_link.when': 'Wiadomość jest wysłana i zawiera Twój osobisty link.',
  'step.provider_connect.reseller_accepts': 'Odsprzedawca się zgadza',
  'step.provider_connect.reseller_accepts.where':
    'Odsprzedawca otwiera Twój link i wybiera „Autoryzuj dostawcę pośredniego”',
  'step.provider_connect.reseller_accepts.when': 'Odsprzedawca dał znać, że autoryzował Twoją firmę.',
  'step.provider_connect.see_reseller_in_list': 'Zobacz odsprzedawcę na liście',
  'step.provider_connect.see_reseller_in_list.where': 'Centrum partnerskie > Odsprzedawcy pośredni',
  'step.provider_connect.see_reseller_in_list.when':
    'Odsprzedawca jest na liście. Możesz dodawać dla niego klientów, zamawiać dla jego klientów i kojarzyć go z subskrypcjami.',

  'step.provider_add_customer.find_reseller': 'Znajdź odsprzedawcę',
  'step.provider_add_customer.find_reseller.where':
    'Centrum partnerskie (2018: pulpit partnera) > Odsprzedawcy pośredni',
  'step.provider_add_customer.find_reseller.when': 'Masz przed sobą jego wpis.',
  'step.provider_add_customer.add_new_customer': 'Wpisz klienta',
  'step.provider_add_customer.add_new_customer.ready': 'Dane klienta',
  'step.provider_add_customer.add_new_customer.where':
    '„Dodaj nowego klienta” przy odsprzedawcy, potem „Dalej: subskrypcje”',
  'step.provider_add_customer.add_new_customer.when': 'Dane są wpisane. Odsprzedawca jest już wybrany.',
  'step.provider_add_customer.choose_subscriptions': 'Wybierz subskrypcje',
  'step.provider_add_customer.choose_subscriptions.ready': 'Które subskrypcje i ile licencji',
  'step.provider_add_customer.choose_subscriptions.where': 'Strona Nowa subskrypcja, potem „Dalej: przegląd”',
  'step.provider_add_customer.choose_subscriptions.when': 'Wybrane są subskrypcje i liczby licencji.',
  'step.provider_add_customer.review_order': 'Sprawdź zamówienie',
  'step.provider_add_customer.review_order.where': 'Strona przeglądu',
  'step.provider_add_customer.review_order.when':
    'Wszystko się zgadza. Nie ma kroku wstecz: „Anuluj” przerywa całą operację.',
  'step.provider_add_customer.submit_order': 'Prześlij zamówienie',
  'step.provider_add_customer.submit_order.where': '„Prześlij” na stronie przeglądu',
  'step.provider_add_customer.submit_order.when': 'Widać stronę Potwierdzenie. Nie zamykaj jej.',
  'step.provider_add_customer.hand_over_setup_info': 'Przekaż dane logowania',
  'step.provider_add_customer.hand_over_setup_info.where':
    'Strona Potwierdzenie > Informacje o instalacji (Setup info)',
  'step.provider_add_customer.hand_over_setup_info.when':
    'Nazwa użytkownika i hasło tymczasowe są skopiowane i wysłane klientowi.',
  'step.provider_add_customer.finish': 'Zamknij stronę',
  'step.provider_add_customer.finish.where': '„Gotowe” na stronie Potwierdzenie',
  'step.provider_add_customer.finish.when':
    'Klient jest na Twojej liście klientów, skojarzony z odsprzedawcą.',

  'step.provider_add_subscription.open_customers': 'Znajdź klienta',
  'step.provider_add_subscription.open_customers.where':
    'Centrum partnerskie (2018: pulpit partnera) > Klienci; listę można filtrować według odsprzedawcy',
  'step.provider_add_subscription.open_customers.when': 'Masz przed sobą klienta.',
  'step.provider_add_subscription.add_subscription': 'Zacznij zamówienie',
  'step.provider_add_subscription.add_subscription.where':
    'Rozwiń klienta strzałką w dół > „Dodaj subskrypcję”',
  'step.provider_add_subscription.add_subscription.when': 'Otwarta jest strona Nowa subskrypcja.',
  'step.provider_add_subscription.choose_licence_count': 'Wybierz, co zamawiasz',
  'step.provider_add_subscription.choose_licence_count.ready': 'Która subskrypcja i ile licencji',
  'step.provider_add_subscription.choose_licence_count.where': 'Strona Nowa subskrypcja',
  'step.provider_add_subscription.choose_licence_count.when': 'Liczba licencji jest wpisana.',
  'step.provider_add_subscription.choose_reseller_and_submit': 'Wybierz odsprzedawcę i prześlij',
  'step.provider_add_subscription.choose_reseller_and_submit.where':
    'Lista odsprzedawców na tej stronie, potem „Prześlij”. Nowsza strona ma pole „Odsprzedawca (PartnerID)”.',
  'step.provider_add_subscription.choose_reseller_and_submit.when':
    'Zamówienie jest przesłane z nazwą odsprzedawcy.',
  'step.provider_add_subscription.see_subscription': 'Zobacz subskrypcję',
  'step.provider_add_subscription.see_subscription.where': 'Lista subskrypcji klienta',
  'step.provider_add_subscription.see_subscription.when': 'Nowa subskrypcja jest na liście.',
  'step.provider_add_subscription.designate_support_contact': 'Wskaż kontakt pomocy technicznej',
  'step.provider_add_subscription.designate_support_contact.where':
    'Zaznacz subskrypcję > wskazany kontakt pomocy technicznej (Designated support contact) > odsprzedawca > „Prześlij”',
  'step.provider_add_subscription.designate_support_contact.when':
    'Odsprzedawca jest kontaktem pomocy technicznej tej subskrypcji.',
};
