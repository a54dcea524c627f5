/** The first sentence where a question asks for one point of a rule, and what else rests on that point. */
export const points = {
  'answer.point.contact_after':
    'Najpierw zapytaj FPM: po zakończeniu współpracy to pierwszy krok, zanim napiszesz do eksperta.',
  'answer.point.no_waiver':
    'Źródło nie wymienia wyjątków: Azure wymaga audytu, a Modern Work i Security referencji klienta.',
  'answer.point.audit_cost': 'Źródło nie podaje ceny audytu. Samej specjalizacji nie kupuje się osobno.',
  'answer.point.who_sees':
    'Osoby z Twojej firmy, FPM, który decyduje, i kto go zastępuje; po zatwierdzeniu także zespół przydzielający i ekspert. Nikt inny.',
  'answer.point.which_days':
    'Źródło tego nie mówi: podaje po prostu „5 dni”. W dniach roboczych liczy się tylko kwalifikacja wstępna: jeden.',
  'answer.point.assignment': 'Na to źródło nie podaje terminu: ekspert jest przydzielany po zatwierdzeniu.',
  'answer.point.who_submits':
    'Przesłać może tylko kontakt lub wnioskodawca wyznaczony przez Waszą firmę (FRP).',
  'answer.point.fpm_first':
    'Najpierw porozmawiaj z FPM: uzgodnij wymagania co do roli i oczekiwania, a potem prześlij wniosek.',
  'answer.point.incomplete': 'Wniosek wróci do Ciebie po szczegóły, a to go opóźni.',
  'answer.point.agreeing':
    'Cztery rzeczy: oczekiwania, wyniki, kryteria zakończenia i harmonogram. Ustalają je razem FRP, FPM i ekspert.',
  'answer.point.not_mail':
    'Według formularza „FastTrack Migration Resource”. To jednak nie poczta, więc potwierdź rolę u FPM.',
  'answer.point.areas':
    'Liczę sześć oznaczeń w czterech kategoriach. Siedem „obszarów rozwiązań” ze strony miesza jedne z drugimi.',
  'answer.point.msp': 'Azure Expert MSP jest pominięty: proces odnawiania go nie obejmuje.',
  'answer.point.zone': 'W UTC, według informacji zewnętrznej.',
  'answer.point.same_day':
    'Źródło tego nie mówi. W jego przykładzie data po karencji się nie zmienia, więc trzymam się pierwotnego dnia.',
  'answer.point.last_day':
    'Dzień 30. po rocznicy: okno zamyka się w rocznicę, a potem jest jeszcze 30 dni karencji.',
  'answer.point.duns':
    'Można i tak, i tak: wyszukaj firmę (znajdziesz jej DUNS ID) albo wybierz „Wprowadź ręcznie”.',
  'answer.point.already_in_csp':
    'Może nie wszystko: firmie, która już jest w CSP, mogą wystarczyć dane kontaktowe obsługi klienta.',
  'answer.point.new_to_csp':
    'Od października 2020 r. każdy partner nowy w CSP rejestruje się jako odsprzedawca pośredni.',
  'answer.point.no_account':
    'Podczas rejestracji wybierz „Utwórz konto” (Create one), a potem zaloguj się jako Administrator globalny nowego konta.',
  'answer.point.choose_provider':
    'Porównaj dostawców ze swojego obszaru i zapytaj każdego o programy dla odsprzedawców, wsparcie i warunki.',
  'answer.point.confirm':
    'Przegląd rusza dalej dopiero wtedy, gdy podstawowy kontakt potwierdzi e-mail od firmy Microsoft.',
  'answer.point.postpone':
    'Skojarzyć można później, ale do tego czasu nie podpiszesz MPA ani nie przeprowadzisz transakcji w CSP.',
  'answer.point.two_roles':
    'To dwie różne role: Administrator globalny rejestruje firmę i podpisuje MPA, agent administracyjny kończy konfigurację.',
  'answer.point.order_needs':
    'Dostawca musi mieć relację odsprzedaży z Twoim klientem, zanim coś dla niego zamówi.',
  'answer.point.accepted':
    'Możesz już działać: dodawać klientów, zamawiać dla klientów odsprzedawcy, kojarzyć go z subskrypcjami i wskazać jako kontakt pomocy technicznej.',
  'answer.point.renamed': 'Dziś może się nazywać inaczej.',
  'answer.point.where_blank':
    'Na stronie „Benefits and activity” (aka.ms/MySupport): jeśli widać tam (blank), umowa nie jest aktywowana.',
  'answer.point.hours':
    'Według informacji zewnętrznej z 2023 r.: 50 godzin przy oznaczeniu lub Gold, 20 przy Silver, 5 w Action Pack.',
  'answer.point.designation_cost':
    'Według informacji zewnętrznej (2022–23) oznaczenie kosztowało 4730 USD. Za specjalizację nie płaci się dodatkowo.',
  'answer.point.how_many_references':
    'Źródło nie podaje liczby. Przykładowy wniosek Microsoft wymaga trzech (informacja zewnętrzna, 2023).',
  'answer.point.activate_first': 'Przed użyciem trzeba je aktywować.',
  'answer.point.pmc':
    'PMC (Partner Membership Center) wycofano w maju 2022 r. Jego miejsce zajęło Centrum partnerskie.',
  'answer.point.decided':
    'Decyzji nie można tu cofnąć. Zatwierdzono przez pomyłkę? Napisz od razu na adres ftsmeassign@microsoft.com. Po zwrocie lub odrzuceniu partner może złożyć wniosek ponownie.',
  'answer.point.competencies':
    'Kompetencje Silver i Gold zakończyły się 30 września 2022 r. (informacja zewnętrzna, 2025).',
  'fact.SME-01':
    'Eksperci udzielają FRP i klientom pogłębionych wskazówek technicznych i wdrożeniowych. Każdy zna się na jednym obciążeniu, na obszarze podstawowym (core) albo na zabezpieczeniach i zgodności.',
  'fact.IR-11.address':
    'W niektórych krajach i regionach adres wpisany ręcznie jest sprawdzany: jeśli się różni, Microsoft proponuje zapis używany przez pocztę.',
  'fact.EXT-12.zone':
    'Informacja zewnętrzna (dokumentacja Centrum partnerskiego): wszystkie daty i godziny są tam w UTC. U Ciebie dzień może się zaczynać lub kończyć o innej porze.',
} as const;
