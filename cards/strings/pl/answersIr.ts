import type { answersIr as english } from '../en/answersIr.ts';
import type { Like } from '../like.ts';

export const answersIr: Like<typeof english> = {
  'intent.ir.enroll': 'Jak zostać odsprzedawcą w CSP?',
  'intent.ir.when': 'Czy model pośredni jest dla nas?',
  'intent.ir.prereqs': 'Co przygotować do rejestracji w CSP?',
  'intent.ir.email': 'Czy darmowa poczta wystarczy?',
  'intent.ir.partnerid': 'Jak skojarzyć nasz PartnerID?',
  'intent.ir.verification': 'Ile trwa weryfikacja?',
  'intent.ir.mpa': 'Jak podpisać MPA?',
  'intent.ir.admin_agent': 'Rola agenta administracyjnego?',
  'intent.ir.connect': 'Jak połączyć się z dostawcą?',
  'intent.ir.provider_access': 'Jaki dostęp dostaje dostawca?',
  'intent.ir.customers': 'Jak zaprosić nowego klienta?',
  'intent.ir.regions': 'Gdzie możemy sprzedawać?',
  'intent.ir.status': 'Gdzie jest stan odsprzedawcy?',

  'answer.ir.enroll':
    'Zarejestruj się na stronie powitalnej, logując się jako Administrator globalny. Oto kroki.',
  'answer.ir.when':
    'Model pośredni jest dla firm, które chcą sprzedawać, nie prowadząc samodzielnie rozliczeń, wsparcia i współpracy z wieloma dostawcami.',
  'answer.ir.prereqs':
    'Przygotuj poświadczenia Administratora globalnego i dane prawne firmy. Login do PMC nie jest potrzebny.',
  'answer.ir.email': 'Podaj adres we własnej domenie firmy: poczta internetowa nie jest akceptowana.',
  'answer.ir.email.ok':
    'Tak, na ile wynika to ze źródła: {email} nie należy do żadnej znanej mi poczty internetowej.',
  'answer.ir.email.named': '{email} się nie nadaje: to poczta internetowa, a ta nie jest akceptowana.',
  'answer.ir.email.alike':
    'Lepiej nie: {email} to też poczta internetowa. Podaj adres we własnej domenie firmy.',
  'answer.ir.partnerid':
    'Pasuje tylko PartnerID z tego samego kraju lub regionu co konto CSP. Z innego: nie.',
  'answer.ir.partnerid.fits': 'To pasuje: PartnerID i konto CSP są w tym samym kraju lub regionie.',
  'answer.ir.partnerid.add_location': 'To nie pasuje: PartnerID – {partnerId}, konto CSP – {csp}.',
  'answer.ir.verification': 'Weryfikacja trwa od 3 do 5 dni roboczych.',
  'answer.ir.verification.wait':
    'Termin jeszcze nie minął: {days, plural, =0 {to dopiero początek} one {minął # dzień roboczy} few {minęły # dni robocze} many {minęło # dni roboczych} other {minęło # dnia roboczego}}, a weryfikacja trwa od 3 do 5 dni roboczych.',
  'answer.ir.verification.late':
    'To za długo: {days, plural, one {# dzień roboczy} few {# dni robocze} many {# dni roboczych} other {# dnia roboczego}} zamiast 3 do 5. Przeczytaj artykuł „proces weryfikacji konta”.',
  'answer.ir.mpa': 'Zanim podpiszesz MPA, muszą być spełnione cztery warunki. Sprawdź je w tej kolejności.',
  'answer.ir.admin_agent':
    'Aby dokończyć konfigurację, w tym dodać użytkowników, musisz mieć rolę agenta administracyjnego.',
  'answer.ir.connect':
    'Dostawca zaprasza Cię e-mailem, a Ty otwierasz link i wybierasz „Autoryzuj dostawcę pośredniego”.',
  'answer.ir.provider_access':
    'Autoryzacja daje dostawcy dostęp administratora do konta służbowego firmy. Tak, potem można go usunąć.',
  'answer.ir.customers': 'Przez „Zaproś nowych klientów” klient autoryzuje jednocześnie Ciebie i dostawcę.',
  'answer.ir.regions':
    'O tym, z którymi dostawcami możesz pracować i gdzie sprzedawać, decyduje siedziba Twojej firmy.',
  'answer.ir.regions.country':
    '{country}: liczy się siedziba Twojej firmy. Listy krajów ani dostawców w źródle nie ma.',
  'answer.ir.status':
    'W Centrum partnerskim: Informacje prawne > Informacje o programie. Stan powinien mieć wartość „Active”.',

  'fact.IR-02':
    'Jako odsprzedawca pośredni możesz dołączyć, gdy firma jest gotowa wejść na rynek, ale nie chce zarządzać wieloma dostawcami albo nie ma kompleksowej infrastruktury zarządzania relacjami z klientami.',
  'fact.IR-03':
    'W tym modelu dwuwarstwowym dostawca (dystrybutor) współpracuje bezpośrednio z firmą Microsoft: kupuje od niej rozwiązania chmurowe, a Ty odsprzedajesz je klientom. Dostawca może zapewnić obsługę klienta, ustalanie cen i rozliczenia.',
  'fact.IR-04':
    'Dostawcy różnią się od siebie, więc porównaj tych ze swojego obszaru. Większość szkoli i pomaga technicznie, wspiera reklamę oraz pomaga ustalić warunki finansowania i kredytu.',
  'fact.IR-04.find':
    'Nie masz jeszcze dostawcy? Przeszukaj listę oficjalnych dostawców firmy Microsoft, a potem zapytaj ich bezpośrednio o programy dla odsprzedawców, wsparcie i warunki.',
  'fact.IR-05':
    'Firma jest już w CSP? Wtedy do utworzenia konta odsprzedawcy mogą wystarczyć dane kontaktowe obsługi klienta.',
  'fact.IR-06':
    'Od października 2020 r. każdy partner nowy w CSP rejestruje się jako odsprzedawca pośredni, a potem tworzy konto w Centrum partnerskim.',
  'fact.IR-07.sign_in':
    'Poświadczenia Administratora globalnego konta służbowego, tego do Office 365, Azure lub Dynamics CRM. Nie masz takiego konta? Można je utworzyć podczas rejestracji.',
  'fact.IR-07.company':
    'Prawna nazwa firmy, adres, podstawowy kontakt i dane obsługi klienta. Microsoft może je sprawdzać kilka dni; po zakończeniu pisze do podstawowego kontaktu.',
  'fact.IR-07.pmc':
    'Partner Membership Center (PMC) wycofano w maju 2022 r. Pomiń ten krok: login służył tylko do połączenia PartnerID.',
  'fact.IR-08':
    'Przejdź na stronę powitalną, sprawdź, czy masz wszystko, i zaloguj się kontem Administratora globalnego usługi Office 365, Azure lub Dynamics CRM.',
  'fact.IR-10':
    'Skojarz PartnerID z kontem CSP. Oba muszą być w tym samym kraju lub regionie, a PartnerID musi być w Centrum partnerskim. Szukaj typu Lokalizacja (Location): Ustawienia > Ustawienia konta > Profil organizacji > Identyfikatory.',
  'fact.IR-10.same_country': 'PartnerID i konto CSP muszą być w tym samym kraju lub regionie.',
  'fact.IR-10.sign_in':
    'Zaloguj się tam poświadczeniami Microsoft AI Cloud Partner Program. Mogą być inne niż te do CSP.',
  'fact.IR-10.add_location':
    'Jeśli żaden PartnerID nie jest we właściwym kraju, dodaj nową lokalizację: powstanie nowy PartnerID.',
  'fact.IR-10.postpone':
    'PartnerID musi być skojarzony z kontem CSP. Można to odłożyć, ale do tego czasu nie podpiszesz umowy Microsoft Partner Agreement (MPA) ani nie przeprowadzisz transakcji w CSP.',
  'fact.IR-11':
    'Podaj profil prawny firmy (przez DUNS ID albo ręcznie), podstawowy kontakt i dane obsługi klienta. Potem podstawowy kontakt potwierdza e-mail od firmy Microsoft.',
  'fact.IR-12':
    'Dla podstawowego kontaktu Microsoft nie akceptuje adresów poczty internetowej, takiej jak Gmail, Yahoo! Mail, iCloud Mail, AOL Mail czy Outlook Mail.',
  'fact.IR-13':
    'Microsoft pisze do podstawowego kontaktu: ta osoba musi potwierdzić, że się zarejestrowała i że adres należy do firmy.',
  'fact.IR-13.first':
    'Sprawdź, czy podstawowy kontakt potwierdził e-mail od firmy Microsoft: dopiero potem przegląd rusza dalej, a wiadomości o nim idą na ten adres.',
  'fact.IR-14':
    'Weryfikacja trwa od 3 do 5 dni roboczych. Potem podpisz MPA: na stronie Umowy wybierz „Akceptuj”, z poświadczeniami Administratora globalnego.',
  'fact.IR-14.dated':
    'Jeśli podstawowy kontakt potwierdzi dzisiaj, końca można się spodziewać w tym przedziale: {earliest} – {latest}.',
  'fact.IR-14.since':
    'Jeśli podstawowy kontakt potwierdził wiadomość {confirmed}, koniec powinien nastąpić między {earliest} a {latest}.',
  'fact.IR-14.stuck':
    'Po pięciu dniach roboczych nadal bez wyniku? Co robić, mówi artykuł Microsoft o procesie weryfikacji konta.',
  'fact.IR-14.global_admin':
    'Do akceptacji potrzebne są poświadczenia Administratora globalnego. „Zobacz” pozwala najpierw przeczytać i pobrać umowę.',
  'fact.IR-15':
    'Na stronie Informacje prawne sekcja Informacje o programie pokazuje, że MPA jest podpisana, a stan odsprzedawcy pośredniego powinien mieć wartość „Active”.',
  'fact.IR-15.not_active':
    'Nie ma tam „Active”? Sprawdź to, co wcześniej: skojarzony PartnerID, zakończoną weryfikację, podpisaną MPA. Nie mam wglądu w Centrum partnerskie.',
  'fact.IR-16':
    'Gdy konto jest gotowe, sprawdź, czy jesteś w grupie agentów administracyjnych: Ustawienia > Ustawienia konta > Zarządzanie użytkownikami > Twoje nazwisko > agent administracyjny > Aktualizuj.',
  'fact.IR-17':
    'Dostawca wysyła Ci e-mailem zaproszenie z linkiem do Centrum partnerskiego. Otwórz link (być może trzeba się ponownie zalogować), zaznacz pole i wybierz „Autoryzuj dostawcę pośredniego”.',
  'fact.IR-17.listed':
    'Dostawca pojawia się wtedy na Twojej stronie Dostawcy pośredni, a Twoja firma na jego stronie Odsprzedawcy pośredni.',
  'fact.IR-18':
    'Tym samym dostawca może składać zamówienia i dodawać subskrypcje w imieniu Twoich klientów oraz dostaje dostęp administratora do konta służbowego Twojej firmy.',
  'fact.IR-18.remove':
    'Po nawiązaniu partnerstwa możesz usunąć dostęp administratora dostawcy do konta służbowego w portalu Office 365.',
  'fact.IR-18.unsaid':
    'Źródło nie mówi, co dokładnie dostawca widzi ani co jeszcze zmienia usunięcie dostępu. Zapytaj dostawcę, zanim go autoryzujesz.',
  'fact.IR-19':
    'W Centrum partnerskim otwórz Dostawcy pośredni. „Wyświetl klientów” pokazuje klientów wspólnych z dostawcą.',
  'fact.IR-19.invite':
    '„Zaproś nowych klientów” prosi nowego klienta o autoryzowanie relacji odsprzedaży z Tobą i z dostawcą jednocześnie. Miej pod ręką adres e-mail klienta.',
  'fact.IR-20':
    'Dostawca może zamawiać dla Twoich klientów tylko wtedy, gdy sam też ma z nimi relację odsprzedaży.',
  'fact.IR-21':
    'Siedziba Twojej firmy jako odsprzedawcy określa, z którymi dostawcami pośrednimi możesz pracować i w których regionach działać w CSP. Zobacz stronę Microsoft o regionalnych rynkach i walutach CSP.',
  'fact.EXT-05.minimum':
    'Informacja zewnętrzna (2024): od 1 kwietnia 2024 r. odsprzedawca z przychodem poniżej 1000 USD w ciągu dwunastu miesięcy może stracić autoryzację i musi wtedy czekać rok.',
  'fact.EXT-05.fix_now':
    'Informacja zewnętrzna (ok. 2023): Centrum partnerskie pokazuje stan: oczekuje (Pending), zaakceptowano (Accepted) lub odrzucono (Rejected). Jeśli jest tam „Napraw teraz” (Fix now), zacznij od tego.',
  'fact.AMB-20.own_domain':
    '„Outlook Mail” oznacza Outlook.com. Domena firmowa jest w porządku, także gdy czytasz pocztę w Outlooku.',
  'fact.AMB-21.reseller':
    'To dwie różne role: Administrator globalny rejestruje firmę i podpisuje MPA, agent administracyjny kończy konfigurację. Sprawdź obie.',
  'fact.AMB-33.csp':
    'Nie podawaj tu danych logowania: nigdy nie zbieram, nie przechowuję ani nie powtarzam haseł, haseł tymczasowych, identyfikatorów dostępu (Access ID) ani umowy (Contract ID).',

  'caveat.AMB-17':
    'Źródło nadal wymienia login do PMC wśród rzeczy do przygotowania, a zaraz potem mówi, że PMC wycofano.',
  'caveat.AMB-18':
    'Źródło mówi też o „kilku dniach” przeglądu. Dni robocze liczę od potwierdzenia przez podstawowy kontakt.',
  'caveat.AMB-20':
    'Lista poczty internetowej w źródle zaczyna się od „takich jak”. Podobne usługi (Hotmail, GMX, QQ, wp.pl …) traktuję tak samo; to moja interpretacja.',
};
