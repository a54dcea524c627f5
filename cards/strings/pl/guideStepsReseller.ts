import type { guideStepsReseller as english } from '../en/guideStepsReseller.ts';
import type { Like } from '../like.ts';

export const guideStepsReseller: Like<typeof english> = {
  'step.reseller_register.gather_info': 'Przygotuj, co potrzebne',
  'step.reseller_register.gather_info.ready':
    'Poświadczenia Administratora globalnego konta służbowego; prawna nazwa i adres firmy; podstawowy kontakt; dane obsługi klienta',
  'step.reseller_register.gather_info.when': 'Masz to wszystko pod ręką.',
  'step.reseller_register.gather_info.note':
    'Źródło wymienia też login do Partner Membership Center (PMC). Pomiń go: PMC wycofano w maju 2022 r.',
  'step.reseller_register.welcome': 'Otwórz stronę powitalną',
  'step.reseller_register.welcome.where':
    'Strona powitalna dla odsprzedawców pośrednich w Centrum partnerskim',
  'step.reseller_register.welcome.when': 'Widzisz tam, że niczego nie brakuje.',
  'step.reseller_register.sign_in_global_admin': 'Zaloguj się jako Administrator globalny',
  'step.reseller_register.sign_in_global_admin.ready':
    'Konto służbowe do Office 365, Azure lub Dynamics CRM. Nie masz go? Wybierz tam „Utwórz konto” (Create one).',
  'step.reseller_register.sign_in_global_admin.where': 'Na stronie powitalnej',
  'step.reseller_register.sign_in_global_admin.when':
    'Logowanie z poświadczeniami Administratora globalnego się udało.',
  'step.reseller_register.associate_partner_id': 'Skojarz PartnerID',
  'step.reseller_register.associate_partner_id.ready':
    'Poświadczenia Microsoft AI Cloud Partner Program; mogą być inne niż te do CSP',
  'step.reseller_register.associate_partner_id.where':
    'Ustawienia (koło zębate) > Ustawienia konta > Profil organizacji > Identyfikatory: PartnerID typu Lokalizacja (Location)',
  'step.reseller_register.associate_partner_id.when':
    'PartnerID z kraju lub regionu konta CSP jest z nim skojarzony.',
  'step.reseller_register.associate_partner_id.note':
    'Można to odłożyć, ale do tego czasu nie podpiszesz MPA ani nie przeprowadzisz transakcji w CSP.',
  'step.reseller_register.profile_and_contact': 'Podaj profil i kontakty',
  'step.reseller_register.profile_and_contact.ready':
    'DUNS ID albo dane prawne do wpisania ręcznie; podstawowy kontakt z adresem we własnej domenie; dane obsługi klienta',
  'step.reseller_register.profile_and_contact.where': 'W rejestracji, po zalogowaniu',
  'step.reseller_register.profile_and_contact.when':
    'Wszystko jest zapisane. Jeśli Microsoft proponuje zweryfikowany adres, porównaj go z własnym.',
  'step.reseller_register.primary_contact_verified': 'Podstawowy kontakt potwierdza',
  'step.reseller_register.primary_contact_verified.where':
    'W wiadomości, którą Microsoft wysyła do podstawowego kontaktu',
  'step.reseller_register.primary_contact_verified.when':
    'Podstawowy kontakt potwierdził, że się zarejestrował i że adres należy do firmy. Dopiero potem przegląd rusza dalej.',
  'step.reseller_register.microsoft_verification': 'Microsoft weryfikuje rejestrację',
  'step.reseller_register.microsoft_verification.where':
    'Wiadomości przychodzą na adres podstawowego kontaktu',
  'step.reseller_register.microsoft_verification.when': 'Microsoft napisał, że weryfikacja jest zakończona.',
  'step.reseller_register.sign_mpa': 'Podpisz MPA',
  'step.reseller_register.sign_mpa.ready':
    'Poświadczenia Administratora globalnego. „Zobacz” pozwala najpierw przeczytać lub pobrać umowę.',
  'step.reseller_register.sign_mpa.where': 'Centrum partnerskie: strona Umowy > „Akceptuj”',
  'step.reseller_register.sign_mpa.when': 'Umowa Microsoft Partner Agreement (MPA) jest zaakceptowana.',
  'step.reseller_register.confirm_status_active': 'Sprawdź, czy stan to Active',
  'step.reseller_register.confirm_status_active.where':
    'Centrum partnerskie: Informacje prawne > Informacje o programie',
  'step.reseller_register.confirm_status_active.when':
    'MPA jest tam podpisana, a stan odsprzedawcy pośredniego ma wartość „Active”.',
  'step.reseller_register.admin_agent_group': 'Dołącz do agentów administracyjnych',
  'step.reseller_register.admin_agent_group.where':
    'Ustawienia (koło zębate) > Ustawienia konta > Zarządzanie użytkownikami > Twoje nazwisko > agent administracyjny > Aktualizuj',
  'step.reseller_register.admin_agent_group.when':
    'Jesteś w grupie. Bez niej nie dokończysz konfiguracji ani nie dodasz użytkowników.',

  'step.reseller_existing.support_contact_info': 'Podaj kontakt obsługi klienta',
  'step.reseller_existing.support_contact_info.ready': 'Dane kontaktowe obsługi klienta',
  'step.reseller_existing.support_contact_info.where':
    'Centrum partnerskie, w rejestracji odsprzedawcy pośredniego',
  'step.reseller_existing.support_contact_info.when': 'Konto odsprzedawcy jest utworzone.',
  'step.reseller_existing.support_contact_info.note':
    'Źródło mówi, że to „może” wystarczyć. Jeśli Centrum partnerskie chce więcej, użyj dłuższego przewodnika.',

  'step.reseller_connect.find_provider': 'Znajdź dostawcę',
  'step.reseller_connect.find_provider.ready':
    'Siedziba Twojej firmy: od niej zależy, z którymi dostawcami i w których regionach można pracować',
  'step.reseller_connect.find_provider.where':
    'Lista oficjalnych dostawców firmy Microsoft; potem zapytaj ich bezpośrednio',
  'step.reseller_connect.find_provider.when': 'Uzgodnione są program dla odsprzedawców, wsparcie i warunki.',
  'step.reseller_connect.receive_invitation': 'Dostawca zaprasza',
  'step.reseller_connect.receive_invitation.where': 'E-mail od dostawcy z linkiem do Centrum partnerskiego',
  'step.reseller_connect.receive_invitation.when': 'Zaproszenie przyszło.',
  'step.reseller_connect.follow_link': 'Otwórz link',
  'step.reseller_connect.follow_link.where': 'Link w wiadomości; być może trzeba się ponownie zalogować',
  'step.reseller_connect.follow_link.when':
    'Centrum partnerskie pokazuje dostawcę, który prosi o autoryzację.',
  'step.reseller_connect.authorize_provider': 'Autoryzuj dostawcę',
  'step.reseller_connect.authorize_provider.where': 'Zaznacz pole i wybierz „Autoryzuj dostawcę pośredniego”',
  'step.reseller_connect.authorize_provider.when': 'Dostawca jest autoryzowany.',
  'step.reseller_connect.see_partnership': 'Zobacz partnerstwo',
  'step.reseller_connect.see_partnership.where':
    'Centrum partnerskie: Dostawcy pośredni. „Wyświetl klientów” pokazuje wspólnych klientów.',
  'step.reseller_connect.see_partnership.when':
    'Dostawca jest na Twojej stronie Dostawcy pośredni, a Twoja firma na jego stronie Odsprzedawcy pośredni.',
  'step.reseller_connect.remove_provider_admin': 'Odbierz dostęp administratora',
  'step.reseller_connect.remove_provider_admin.where': 'W portalu Office 365',
  'step.reseller_connect.remove_provider_admin.when':
    'Dostawca nie ma już dostępu administratora do konta służbowego. Co jeszcze to zmienia, źródło nie mówi: zapytaj dostawcę.',
  'step.reseller_connect.invite_customers': 'Zaproś nowych klientów',
  'step.reseller_connect.invite_customers.ready': 'Adres e-mail klienta',
  'step.reseller_connect.invite_customers.where':
    'Centrum partnerskie: Dostawcy pośredni > „Zaproś nowych klientów”',
  'step.reseller_connect.invite_customers.when':
    'Klient się zgodził. Bez tego dostawca nie może dla niego zamawiać.',
};
