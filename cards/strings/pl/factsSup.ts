import type { factsSup as english } from '../en/factsSup.ts';
import type { Like } from '../like.ts';

export const factsSup: Like<typeof english> = {
  'fact.SUP-01':
    'Korzyści techniczne trzeba aktywować, zanim się z nich skorzysta, dla Azure i produktów lokalnych.',
  'fact.SUP-01.incidents': 'Z incydentami jest inaczej: przed ich użyciem korzyści trzeba aktywować.',
  'fact.SUP-02.competency':
    'Umowa partnerów Gold i Silver (z kompetencją) może zostać aktywowana proaktywnie w ciągu 1 miesiąca od rejestracji albo może wymagać aktywacji.',
  'fact.SUP-02.action_pack':
    'Partnerzy Action Pack muszą poprosić o aktywację umowy o wsparcie, zanim użyją incydentów wsparcia produktowego.',
  'fact.SUP-03':
    'CSP zgłaszający sprawy Azure w imieniu klientów korzystają ze wsparcia „Cloud Solution Provider”.',
  'fact.SUP-05': 'Saldo widać na stronie „Benefits and activity” w portalu partnera kilka dni po aktywacji.',
  'fact.SUP-06':
    'Zajrzyj w portalu partnera do Support > Benefits and activity albo na aka.ms/MySupport. (blank) znaczy tam: nieaktywowana.',
  'fact.SUP-08':
    'Korzyści widać tylko wtedy, gdy spełnione są wszystkie warunki: logowanie kontem powiązanym z aktywną firmą partnerską, z wybranymi wszystkimi lokalizacjami; uprawniona firma (aka.ms/CoreBenefits); aktywowana umowa; minęły 2–3 dni.',
  'fact.SUP-08.account_association':
    'Konto: logujesz się do portalu partnera kontem Microsoft powiązanym z aktywną firmą partnerską. Aby zobaczyć korzyści całej organizacji, wybierz wszystkie lokalizacje.',
  'fact.SUP-08.eligibility':
    'Uprawnienie: firmie przysługują incydenty wsparcia, godziny doradcze albo wsparcie chmurowe dla partnerów. Patrz aka.ms/CoreBenefits.',
  'fact.SUP-08.contract_activated':
    'Aktywacja: umowa jest aktywowana. Dla Gold i Silver dzieje się to w niektórych krajach w ramach korzyści podstawowych; partnerzy Action Pack muszą ją aktywować sami; członkom sieci bez MAPS (Action Pack) nie przysługuje.',
  'fact.SUP-08.display_delay':
    'Czas: z incydentów można korzystać zaraz po aktywacji umowy, ale incydenty i godziny doradcze widać online dopiero po 2–3 dniach.',
  'fact.SUP-08.shown':
    'Z incydentów można korzystać zaraz po aktywacji umowy, ale incydenty i godziny doradcze widać online dopiero po 2–3 dniach.',
  'fact.SUP-08.core_benefits': 'Co przysługuje firmie, widać na stronie aka.ms/CoreBenefits.',
  'fact.SUP-09':
    'ABTK mogą kupić partnerzy z kompetencją, którzy zdobyli dodatkowe kompetencje na poziomie lokalizacji. Wymaga aktywacji tak jak korzyści podstawowe.',
  'fact.SUP-09.price': 'Źródło nie podaje ceny ani miejsca zakupu. Zapytaj biuro programu.',
  'fact.SUP-10':
    'Umowę aktywuje też Regional Service Center albo pomoc techniczna, zależnie od regionu. Podaj kraj, a wskażę kontakt.',
  'fact.SUP-10.ids':
    'Aktywacja przez kontakt dla regionu: Access ID i Contract ID dostaje główny kontakt programu w centrali (korzyści podstawowe) albo w lokalizacji (ABTK).',
  'fact.SUP-11.program_office':
    'Ameryka Północna, Ameryka Łacińska i EMEA (Europa, Bliski Wschód i Afryka) kontaktują się z biurem programu certyfikacji Microsoft (Regional Service Center).',
  'fact.SUP-11.technical_support':
    'Azja i Pacyfik oraz Wielkie Chiny kontaktują się z pomocą techniczną (Technical Support). Tylko Australia, Nowa Zelandia i Tajwan muszą zwrócić się do biura programu.',
  'fact.SUP-11.exception':
    'Australia, Nowa Zelandia i Tajwan muszą zwrócić się do biura programu; reszta regionu Azji i Pacyfiku oraz Wielkich Chin do pomocy technicznej.',
  'fact.SUP-12': 'W EMEA można też poprosić e-mailem. Musi zawierać: {fields}.',
  'fact.SUP-12.only':
    'Ten e-mail służy tylko do aktywacji umów. Z innymi pytaniami zwróć się do biura programu.',
  'fact.SUP-13': 'Prośby o doradztwo można składać przed aktywacją umowy.',
  'fact.SUP-14':
    'W Centrum partnerskim zaloguj się jako Administrator globalny albo administrator MPN, otwórz Korzyści (Benefits) > Korzyści techniczne (Technical benefits), rozwiń korzyść i rozpocznij aktywację.',
  'fact.SUP-14.sign_in': '1. Zaloguj się jako Administrator globalny albo administrator MPN.',
  'fact.SUP-14.open': '2. Wybierz Korzyści (Benefits), potem kartę Korzyści techniczne (Technical benefits).',
  'fact.SUP-14.expand': '3. Rozwiń korzyść, na przykład Microsoft Action Pack, i rozpocznij aktywację.',
  'fact.SUP-14.details':
    '4. Szczegóły umowy przychodzą na adres e-mail zalogowanej osoby albo na adres alternatywny.',
  'fact.SUP-14.ids':
    'Aktywacja w Centrum partnerskim: szczegóły umowy przychodzą na adres e-mail zalogowanej osoby albo na adres alternatywny.',
  'fact.SUP-15':
    'Po wysłaniu prośby e-mail przypisanej osoby i jej e-mail alternatywny są widoczne dla innych użytkowników.',
  'fact.SUP-15.choose': 'Podaj więc adres, który współpracownicy mogą zobaczyć.',

  'fact.D2.shown':
    'Aktywacja {activated}: z incydentów można korzystać od tego dnia, a saldo widać od {from} do {by}.',

  'fact.AMB-28':
    'Gold i Silver: aktywacja może być automatyczna, w niektórych krajach i w ciągu najwyżej 1 miesiąca. Jeśli potem nadal widać (blank), poproś o aktywację.',
  'fact.AMB-33.ids':
    'Nie przesyłaj mi ich: nigdy nie pytam o Access ID, Contract ID ani hasła, nie przechowuję ich i nie pokazuję. Sprawdź je w portalu.',

  'fact.EXT-06':
    'Informacja zewnętrzna (2020): inna strona Microsoft podaje dla EMEA adres regform@msdirectservices.com. Może być nieaktualny.',
  'fact.EXT-10':
    'Informacja zewnętrzna (2025): Action Pack i starsze korzyści Silver i Gold można było kupić lub odnowić najpóźniej 21 stycznia 2025 r. Kupione działają do wygaśnięcia, najwyżej rok dłużej.',
  'fact.EXT-10.instead':
    'Informacja zewnętrzna (2025): Microsoft poleca w zamian Partner Success Core albo Expanded Benefits. Kompetencje Silver i Gold skończyły się 30 września 2022 r.',
  'fact.EXT-11.incidents':
    'Informacja zewnętrzna (2023): incydentów wsparcia produktowego było 20 przy oznaczeniu partnera rozwiązań lub Gold, 15 przy Silver i 10 w Action Pack.',
  'fact.EXT-11.advisory':
    'Informacja zewnętrzna (2023): godzin doradczych było 50 przy oznaczeniu lub Gold, 20 przy Silver i 5 w Action Pack; aktywowały się automatycznie.',
  'fact.EXT-11.csp':
    'Informacja zewnętrzna (2023): wybierz plan „Cloud Solution Provider”; nie trzeba dodawać umowy.',
  'fact.EXT-11.button':
    'Informacja zewnętrzna (2023): strona to teraz Benefits > Technical support & consultation. Przycisk „Activate” jest nieaktywny, jeśli nie jesteś Administratorem globalnym ani administratorem partnera.',
  'fact.EXT-11.ids':
    'Informacja zewnętrzna (2023): po aktywacji oba identyfikatory widzą w Centrum partnerskim wszyscy użytkownicy.',

  'caveat.AMB-26':
    'Źródło mówi, że korzyści trzeba aktywować przed użyciem, ale też że prośby o doradztwo można składać wcześniej. Rozumiem to tak: incydenty wymagają aktywacji, doradztwo nie.',
  'caveat.AMB-27': 'Samego adresu e-mail w źródle brakuje.',
  'caveat.AMB-28':
    'Źródło podaje dwie rzeczy na dwa sposoby: saldo widać po „kilku dniach” albo „2–3 dniach”; Gold i Silver „mogą” być aktywowane albo „są” w niektórych krajach.',
  'caveat.AMB-29':
    'Ta strona jest stara, a jej programy (Gold, Silver, Action Pack, portal MPN) już się skończyły. Zacznij od Centrum partnerskiego, które nadal działa.',
  'caveat.AMB-34': 'To, kto dostaje identyfikatory, zależy od sposobu aktywacji umowy.',
  'caveat.AMB-37':
    'Źródło wymienia tylko Australię, Nową Zelandię i Tajwan; inne kraje przypisuję według regionu.',
};
