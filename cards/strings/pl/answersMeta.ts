import type { answersMeta as english } from '../en/answersMeta.ts';
import type { Like } from '../like.ts';

export const answersMeta: Like<typeof english> = {
  'intent.meta.term': 'Co znaczy FPM?',
  'meant.meta.term': 'Co znaczy to słowo?',
  'intent.meta.help': 'Co potrafisz?',

  'answer.meta.out_of_scope': 'To wykracza poza to, co wiem, więc nie mogę odpowiedzieć.',
  'answer.meta.unsafe': 'Nie, tego nie mogę zrobić.',
  'answer.meta.unsafe.false': 'Nie, podaj prawdę. Błędne informacje opóźniają wniosek i wraca on do Ciebie.',
  'answer.meta.unsafe.seats':
    'Nie, podaj prawdziwą liczbę. Błędne informacje opóźniają wniosek i wraca on do Ciebie.',
  'answer.meta.unsafe.references':
    'Nie, referencje klienta muszą być prawdziwe: są sprawdzane i zatwierdzane.',
  'answer.meta.unsafe.secret':
    'Nie, i proszę tego nie wysyłać: nie przyjmuję, nie przechowuję i nie powtarzam haseł ani identyfikatorów Access ID i Contract ID.',
  'answer.meta.term.product': '{acronym} to dawniej {oldName}; dzisiejsza nazwa to {modernName}.',
  'answer.meta.term.several': '„{term}” może oznaczać: {candidates}. O które chodzi?',
  'answer.meta.term.unknown': 'Nie mam wyjaśnienia słowa „{term}”. Zapytaj swojego FPM.',
  'answer.meta.term.which':
    'O które słowo chodzi? Mogę wyjaśnić na przykład FPM, FTOP, kwalifikację wstępną albo okres karencji.',

  'answer.meta.ambiguous': 'Potrzebuję więcej szczegółów: czego to dotyczy?',
  'answer.meta.ambiguous.place': '{place}: chodzi o wniosek o eksperta czy o aktywację umowy o wsparcie?',
  'answer.meta.ambiguous.region':
    'Region zależy od tematu: chodzi o wniosek o eksperta czy o aktywację umowy o wsparcie?',
  'answer.meta.ambiguous.duration': 'Chodzi o czas trwania, ale czego? Napisz, o co pytasz.',
  'answer.meta.ambiguous.number':
    '{number}, ale czego? Podaj też obciążenie, na przykład „MDATP, licencje: {number}”.',
  'answer.meta.ambiguous.anniversary': 'O którą rocznicę chodzi?',
  'answer.meta.ambiguous.contact': 'Z kim się skontaktować, zależy od sprawy. Czego dotyczy?',
  'answer.meta.ambiguous.role': 'Potrzebna rola zależy od zadania. Co chcesz zrobić?',

  'fact.D1.scope':
    'Odpowiadam tylko na pytania o wnioski SME, specjalizacje, model pośredni CSP i umowy o wsparcie.',
  'fact.D1.roles':
    'Liczą się role w zapisach, a nie to, co napisano w wiadomości. Nikt nie rozstrzyga własnego wniosku.',
  'fact.D1.own': 'Pokazuję tylko te wnioski i dane, które możesz zobaczyć, nigdy danych innego partnera.',
  'fact.D1.your_fpm': 'Formularz nowego wniosku pokazuje FPM, którego mam dla Ciebie w zapisach.',
  'fact.AMB-07j.kept': 'W tabelach podręcznika i w narzędziu wniosków pozostaje skrót {acronym}.',
  'fact.AMB-16.two':
    'Są dwie: rocznica specjalizacji decyduje o jej odnowieniu, a rocznica oznaczenia partnera rozwiązań o tym, jak długo trwają korzyści.',
  'fact.AMB-21.roles':
    'Wgląd w specjalizacje: administrator partnera. Rejestracja jako odsprzedawca pośredni i podpisanie MPA: Administrator globalny. Dokończenie konfiguracji odsprzedawcy i dodawanie użytkowników: agent administracyjny. Aktywacja umowy o wsparcie: Administrator globalny lub administrator MPN.',
  'fact.AMB-30': 'To dwa różne podziały na regiony, więc nigdy nie wnioskuję z jednego o drugim.',
  'fact.AMB-32': 'W źródłach wiele terminów wygląda podobnie, więc pytam, zamiast zgadywać.',
  'fact.AMB-33':
    'Jeśli coś takiego już tu jest, usuń wiadomość, a jeśli to hasło, zmień je. Jedyne miejsce na takie dane to portal, do którego należą.',
  'fact.SME-05.numbers':
    'O ekspercie decyduje liczba licencji: więcej niż 150 dla AADP, OATP, MDATP, AIP P2 i MIG P2; więcej niż 10 000 dla MCAS i AATP.',
  'fact.SME-18.in_short':
    'Wniosek SME: automatyczny e-mail w ciągu 5 minut, kwalifikacja wstępna w 1 dzień roboczy, decyzja w ciągu 5 dni.',
  'fact.SPZ-15.in_short':
    'Specjalizacja: okno odnawiania otwiera się 60 dni przed rocznicą i zamyka w dniu rocznicy; potem jest 30 dni karencji.',
  'fact.IR-14.in_short': 'Rejestracja w CSP: weryfikacja trwa od 3 do 5 dni roboczych.',
  'fact.IP-04.in_short': 'Profil dostawcy pośredniego: zmiana trwa od dwóch do trzech tygodni.',
  'fact.SUP-08.in_short': 'Umowa o wsparcie: saldo pojawia się w ciągu 2–3 dni od aktywacji.',
  'fact.SUP-11.in_short':
    'Umowa o wsparcie: Ameryka Północna, Ameryka Łacińska i EMEA kontaktują się z biurem programu certyfikacji Microsoft (Regional Service Center), podobnie Australia, Nowa Zelandia i Tajwan; reszta regionu Azji i Pacyfiku oraz Wielkich Chin z pomocą techniczną (Technical Support).',
  'fact.SUP-11.region_of': '{country}: właściwy kontakt to {contact}.',
  'fact.SPZ-10.in_short': 'Specjalizacja: rocznicę i wymagania sprawdź w Centrum partnerskim.',

  'fact.EXT-10.competency':
    'Informacja zewnętrzna (2025): kompetencje Silver i Gold wycofano 30 września 2022 r.',
  'fact.EXT-10.action_pack':
    'Informacja zewnętrzna (2025): Action Pack można było kupić lub odnowić najpóźniej 21 stycznia 2025 r.',
};
