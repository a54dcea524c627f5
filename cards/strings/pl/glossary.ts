import type { glossary as english } from '../en/glossary.ts';
import type { Like } from '../like.ts';

export const glossary: Like<typeof english> = {
  'term.FPM':
    'FPM to menedżer partnera FastTrack (FastTrack Partner Manager): osoba, która zatwierdza Wasze wnioski SME i którą pyta się najpierw. Dawniej ta rola nazywała się Partner Success Manager (PSM).',
  'term.SME':
    'SME to ekspert merytoryczny (subject matter expert): zna się na jednym obciążeniu, na obszarze podstawowym (core) albo na zabezpieczeniach i zgodności i udziela pogłębionych wskazówek technicznych lub wdrożeniowych.',
  'term.FRP':
    'FRP to partner FastTrack Ready (FastTrack Ready Partner): może prosić o ekspertów i prowadzi współpracę z klientem.',
  'term.request_page':
    'Strona żądań zasobów FTC (https://aka.ms/frpsmerequest) to miejsce, gdzie prosi się o eksperta. „Narzędzie żądań zasobów Nexus FTC” to jej druga nazwa; źródło nie wyjaśnia ani FTC, ani Nexus.',
  'term.FTOP':
    'FTOP to FastTrack Orchestration Portal. We wniosku podaje się nazwę klienta z FTOP, a ekspert wpisuje tam podsumowanie współpracy.',
  'term.segment':
    'SMC i Enterprise to dwa segmenty dzierżawy w formularzu wniosku, według wielkości klienta. Źródło nie rozwija skrótu SMC i nie podaje granicy: zapytaj swojego FPM.',
  'term.FE': 'Źródło wspomina o „FE shadowing” i nigdzie nie wyjaśnia, co znaczy FE. Zapytaj swojego FPM.',
  'term.delivery_team':
    '„FTP Partner” to pozycja, którą partner wybiera w formularzu w polu „Zespół realizujący”. Źródło nie rozwija tego skrótu.',
  'term.seat': 'Licencja (seat) to jedna aktywna licencja danego obciążenia, którą ma klient.',
  'term.workload':
    'Obciążenie (workload) to produkt, przy którym pomaga ekspert, na przykład MDATP lub Exchange. We wniosku podaje się jedno.',
  'term.tenant':
    'Dzierżawa (tenant) to własne miejsce organizacji w chmurze Microsoft. Wniosek wymaga identyfikatora i nazwy dzierżawy klienta.',
  'term.regions':
    'Amer to obie Ameryki, APJ to Azja i Pacyfik oraz Japonia, EMEA to Europa, Bliski Wschód i Afryka: miejsce, gdzie znajduje się klient z wniosku SME. Umowy o wsparcie mają inny podział na regiony.',
  'term.triage':
    'Kwalifikacja wstępna (triage) to pierwsze sprawdzenie przesłanego wniosku, w ciągu 1 dnia roboczego. Źródło nie mówi, kto je przeprowadza.',
  'term.engagement':
    'Współpraca (engagement) to praca z przydzielonym ekspertem. Trwa, aż zostaną spełnione kryteria zakończenia, nawet jeśli wniosek zamknięto wcześniej.',
  'term.exit_criteria':
    'Kryteria zakończenia (exit criteria) mówią, kiedy praca eksperta jest skończona. FRP, FPM i ekspert uzgadniają je na początku.',
  'term.assignment_team':
    'Zespół przydzielający ekspertów FastTrack SME (ftsmeassign@microsoft.com): do niego i do FPM pisze się, gdy nie przyjdzie automatyczny e-mail.',
  'term.sme_roles':
    'FastTrack Engineer SME pomaga przy każdym obciążeniu FRP; FastTrack Migration Resource jest od migracji i odpowiada na pytania o migrację Exchange.',
  'term.self_deployment':
    'Samodzielne wdrożenie oznacza, że dla danego obciążenia nie ma ekspertów: klient korzysta z przewodnika.',
  'term.proactive':
    'Proaktywne przydzielenie polega na tym, że Microsoft przydziela eksperta bez wniosku, w porozumieniu z partnerem, na określony czas i z uzgodnionymi wynikami.',
  'term.ftc_languages':
    '„Obsługiwane przez WW FTC” oznacza języki, które obsługuje FTC. Listy nie ma w źródle: potwierdź język z FPM.',
  'term.program':
    'MPN (Microsoft Partner Network) to dawna nazwa programu Microsoft AI Cloud Partner Program (MAICPP).',
  'term.partner_center':
    'Pulpit partnera i Centrum partnerskie to ten sam portal w różnych latach. Dziś nazywa się Centrum partnerskie (Partner Center).',
  'term.PMC': 'PMC to Partner Membership Center: dawny portal członkostwa, wycofany w maju 2022 r.',
  'term.MPA':
    'MPA to Microsoft Partner Agreement. Dopóki nie podpisze jej Administrator globalny, nie można zawierać transakcji w CSP.',
  'term.CSP':
    'CSP to Cloud Solution Provider: program, w którym partnerzy sprzedają klientom usługi w chmurze Microsoft.',
  'term.indirect_reseller':
    'Odsprzedawca pośredni sprzedaje usługi w chmurze Microsoft, które ma od dostawcy pośredniego. Tak rejestrują się od października 2020 r. wszyscy nowi partnerzy w CSP.',
  'term.indirect_provider':
    'Dostawca pośredni, czyli dystrybutor, kupuje bezpośrednio od Microsoft, a sprzedają jego odsprzedawcy pośredni; może zapewniać wsparcie, ceny i rozliczenia.',
  'term.two_tier':
    'W modelu dwuwarstwowym dostawca pośredni kupuje od Microsoft, a jego odsprzedawcy pośredni sprzedają klientom.',
  'term.partner_id':
    'PartnerID to identyfikator firmy lub lokalizacji w Centrum partnerskim. W CSP potrzebny jest taki, który ma typ Lokalizacja (Location) i ten sam kraj/region co konto CSP.',
  'term.primary_contact':
    'To dwie różne osoby: podstawowy kontakt (primary contact) to osoba, z którą Microsoft kontaktuje się w sprawie wniosku CSP; główny kontakt programu (primary program contact) dostaje Access ID i Contract ID umowy o wsparcie.',
  'term.global_admin':
    'Administrator globalny to rola konta służbowego. Jest potrzebna, żeby zarejestrować się jako odsprzedawca pośredni i podpisać MPA.',
  'term.admin_agent':
    'Agent administracyjny (Admin agent) to grupa użytkowników w Centrum partnerskim. Jest potrzebna, żeby dokończyć konfigurację odsprzedawcy i dodawać użytkowników.',
  'term.partner_admin':
    'Administrator partnera to rola w programie partnerskim do spraw specjalizacji. Kto ją ma, dostaje przypomnienia o odnowieniu.',
  'term.tenant_owner':
    'Właściciel dzierżawy to uprawnienie, którym dostawca pozwala odsprzedawcy zarządzać kontem Azure klienta. Jest szerokie: dawaj tylko tyle, ile trzeba.',
  'term.DUNS': 'DUNS ID to numer firmy w Dun & Bradstreet. Można po nim znaleźć profil prawny firmy.',
  'term.specialization':
    'Specjalizacja pokazuje duże doświadczenie w jednej dziedzinie; najpierw trzeba mieć oznaczenie partnera rozwiązań. Jest ich 31.',
  'term.designation':
    'Oznaczenie partnera rozwiązań poprzedza specjalizację. Jest ich sześć: Data & AI, Digital & App Innovation, Infrastructure, Business Applications, Modern Work i Security.',
  'term.renewal_window':
    'Okno odnawiania otwiera się 60 dni przed rocznicą specjalizacji i zamyka w dniu rocznicy; potem jest 30 dni karencji.',
  'term.grace':
    'Okres karencji to 30 dni kalendarzowych po rocznicy specjalizacji, w których można jeszcze spełnić wymagania.',
  'term.active_through':
    'Data „aktywna do” (active through) to ostatni dzień rejestracji: 30 dni po rocznicy.',
  'term.manual_check':
    'Specjalizacje Azure wymagają audytu, Modern Work i Security zatwierdzonych referencji klienta: przy rejestracji i przy co drugiej rocznicy.',
  'term.cap':
    'Limit mówi, ile specjalizacji z kategorii może dostać korzyści produktowe: Azure 5, Business Applications 1, Modern Work 3, Security 3.',
  'term.expert_msp':
    'Azure Expert MSP to program ekspercki, a nie specjalizacja. Wlicza się do limitu Azure.',
  'term.competency': 'Kompetencje, Silver lub Gold, pochodzą z dawnego Microsoft Partner Network (MPN).',
  'term.action_pack':
    'Action Pack (MAPS) to pakiet korzyści dawnego Microsoft Partner Network. O aktywację jego umowy o wsparcie trzeba poprosić.',
  'term.network_member':
    'Członek sieci bez MAPS to partner bez płatnego pakietu; umowa o wsparcie mu nie przysługuje.',
  'term.ABTK':
    'ABTK to dodatkowy zestaw korzyści podstawowych, który mogli kupić partnerzy z kolejnymi kompetencjami w danej lokalizacji. Też trzeba go aktywować.',
  'term.access_id':
    'Access ID i Contract ID aktywowanej umowy o wsparcie są potrzebne, żeby utworzyć incydent. Nigdy ich tu nie wpisuj.',
  'term.blank': '„(blank)” w „Benefits and activity” znaczy, że umowa o wsparcie nie jest aktywowana.',
  'term.incident':
    'Incydent to jedno zgłoszenie do pomocy technicznej. Godziny doradcze to godziny porad; można o nie prosić przed aktywacją.',
  'term.program_office':
    'Biuro programu certyfikacji Microsoft, czyli Regional Service Center, aktywuje umowy o wsparcie w większości regionów.',
  'term.support_contact':
    'Wskazany kontakt pomocy technicznej (designated support contact) to odsprzedawca, któremu dostawca powierza wsparcie klienta dla danej subskrypcji.',
  'term.incentive':
    'Zachęta (incentive) to premia dla odsprzedawcy. Aby ją przyznać, dostawca kojarzy odsprzedawcę z subskrypcją.',
  'term.anniversary':
    'Rocznicę liczy się od rejestracji. Rocznica specjalizacji decyduje o jej odnowieniu, a rocznica oznaczenia partnera rozwiązań o tym, jak długo trwają korzyści.',
  'term.qualification':
    'Wymagania kwalifikacyjne to warunki specjalizacji przed audytem lub referencjami: oznaczenie, wyniki, umiejętności i, jeśli dotyczy, opublikowane oferty.',
  'term.work_account':
    'Konto służbowe to konto do Office 365, Azure lub Dynamics CRM. Do rejestracji w CSP potrzebny jest jego Administrator globalny.',
  'term.core_benefits':
    'Korzyści podstawowe należały do kompetencji w centrali (https://aka.ms/CoreBenefits). Korzyści techniczne spośród nich trzeba przed użyciem aktywować.',
  'term.security_compliance':
    '„Security and Compliance” to pozycja, którą wybiera się w narzędziu dla MIG, MCAS i AATP.',
};
