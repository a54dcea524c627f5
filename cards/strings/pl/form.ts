import type { form as english } from '../en/form.ts';
import type { Like } from '../like.ts';

export const form: Like<typeof english> = {
  'form.title': 'Wniosek o eksperta (SME)',
  'form.title.correction': 'Popraw wniosek {id}',
  'form.intro':
    'Wpisz to, co wiesz. Każdy przycisk zapisuje odpowiedzi, więc możesz przerwać i wrócić później.',
  'form.errors':
    '{count, plural, one {# odpowiedź wymaga poprawy} few {# odpowiedzi wymagają poprawy} many {# odpowiedzi wymaga poprawy} other {# odpowiedzi wymaga poprawy}}. Wszystko, co wpisano, zostało zachowane.',
  'form.changed':
    'Formularz zmienił się od czasu otwarcia. Odpowiedzi zostały zachowane. Sprawdź je jeszcze raz.',
  'form.understood': 'Wypełnione na podstawie wiadomości: {fields}. Sprawdź.',
  'form.returned': '{name} prosi o poprawienie:',
  'form.earlier': 'Klient z wcześniejszego wniosku',
  'form.earlier.hint': 'Wybór wypełni pola tej części po sprawdzeniu lub podglądzie.',
  'form.optional': '{label} (opcjonalnie)',
  'form.group.customer': 'Klient',
  'form.group.need': 'Potrzebna pomoc',
  'form.group.partner': 'Ty i Twój FPM',
  'form.group.more': 'Dodatkowe informacje',
  'form.prevention':
    'Wnioski są często odrzucane, gdy brakuje uzasadnienia albo gdy ten sam temat wraca dla kolejnego klienta. Najpierw porozmawiaj ze swoim FPM.',

  'field.tenantId': 'Identyfikator dzierżawy',
  'field.tenantId.hint': 'Identyfikator dzierżawy klienta, np. 1f2e3d4c-0000-4000-8000-123456789abc',
  'field.tenantName': 'Nazwa dzierżawy',
  'field.tenantName.hint': 'Nazwa klienta tak, jak widnieje w FTOP',
  'field.tenantSegment': 'Segment dzierżawy',
  'field.tenantSegment.hint':
    'Według wielkości klienta. Źródło nie podaje granicy, w razie wątpliwości zapytaj FPM.',
  'field.seats': 'Liczba licencji',
  'field.seats.hint': 'Aktywne licencje tego obciążenia, które ma klient, np. 400 lub 12 tys.',
  'field.deliveryTeam': 'Zespół realizujący',
  'field.partnerName': 'Nazwa partnera',
  'field.partnerName.hint': 'Nie ma Twojej firmy na liście? Skontaktuj się ze swoim FPM.',
  'field.region': 'Region',
  'field.region.hint': 'Gdzie znajduje się klient',
  'field.partnerEmail': 'Adres e-mail partnera',
  'field.partnerEmail.hint': 'Z kim FPM skontaktuje się w razie pytań',
  'field.role': 'Rola',
  'field.role.hint': 'Migration Resource do migracji, Engineer SME do wszystkiego innego',
  'field.workload': 'Obciążenie',
  'field.workload.hint': 'Jedno obciążenie na wniosek',
  'field.otherWorkload': 'Inne obciążenie',
  'field.otherWorkload.hint': 'Jeśli nie ma go na liście, np. Intune lub migracja Exchange',
  'field.primaryLanguage': 'Pierwszy język',
  'field.primaryLanguage.hint': 'Język, w którym ekspert ma pracować',
  'field.secondLanguage': 'Drugi język',
  'field.secondLanguage.hint': 'Inny język, w którym ekspert może pracować',
  'field.fpmId': 'FPM, który ma otrzymać wniosek',
  'field.fpmId.hint': 'Decyzję podejmuje Twój menedżer partnera FastTrack',
  'field.justification': 'Dlaczego potrzebny jest ekspert',
  'field.justification.hint':
    'Co już zrobiono, co blokuje, co ekspert ma osiągnąć. Nie wpisuj haseł ani Access ID.',
  'field.emailSource': 'Źródło poczty',
  'field.emailSource.hint': 'Przy migracji: Lotus Notes, Gmail, Exchange 2013 …',
  'field.discussedWithFpm': 'Ten wniosek został omówiony z moim FPM',
  'field.discussedWithFpm.hint': 'Przed przesłaniem FPM uzgadnia z Tobą rolę i oczekiwania.',

  'option.Amer': 'Amer (obie Ameryki)',
  'option.APJ': 'APJ (Azja i Pacyfik oraz Japonia)',
  'option.EMEA': 'EMEA (Europa, Bliski Wschód, Afryka)',
  'option.SMC': 'SMC',
  'option.Enterprise': 'Enterprise',
  'option.other_workload': 'Inne obciążenie',
  'option.workload': '{acronym} ({product})',
  'option.yes': 'Tak',

  'error.required': 'Uzupełnij to pole.',
  'error.too_long': 'Skróć do {max} znaków.',
  'error.not_an_option': 'Wybierz jedną z opcji.',
  'error.not_a_guid':
    'Identyfikator dzierżawy wygląda tak: 1f2e3d4c-0000-4000-8000-123456789abc. Klient znajdzie go w centrum administracyjnym Entra.',
  'error.own_tenant': 'To Wasza własna dzierżawa. Potrzebna jest dzierżawa klienta.',
  'error.not_a_seat_count': 'Wpisz liczbę całkowitą, np. 400 lub 12 tys.',
  'error.not_an_email': 'Wpisz adres e-mail, np. imie@firma.pl.',
  'error.too_thin': 'Dopisz zdanie lub dwa: zbyt krótkie uzasadnienie to częsty powód odrzucenia.',
  'error.same_language': 'Drugi język jest taki sam jak pierwszy.',
  'error.role_does_not_fit':
    'To obciążenie wymaga roli FastTrack Engineer SME. Migration Resource służy do migracji.',
  'error.not_ticked': 'Najpierw omów wniosek ze swoim FPM, potem zaznacz to pole.',
  'error.secret': 'To wygląda na hasło lub klucz dostępu. Usuń je: desk nie przechowuje takich danych.',

  'review.title': 'Sprawdź przed przesłaniem',
  'review.intro': 'Nic jeszcze nie zostało wysłane.',
  'review.decides': 'Decyduje {name} (FPM). Kwalifikacja wstępna do {triage}, decyzja do {decision}.',

  'similar.asked':
    '{count, plural, one {Był już podobny wniosek} few {Były już # podobne wnioski} many {Było już # podobnych wniosków} other {Było już # podobnego wniosku}}',
  'similar.told':
    '{count, plural, one {Podobny do wcześniejszego wniosku} few {Podobny do # wcześniejszych wniosków} many {Podobny do # wcześniejszych wniosków} other {Podobny do # wcześniejszego wniosku}}',
  'similar.because': 'Różnica: {because}',
  'similar.line': '{id} · {customer} · {state} · {at}',
  'similar.different': 'Co jest inne tym razem?',
  'similar.different.hint': 'Przeczyta to FPM. Powtórki tego samego tematu są często odrzucane.',
  'form.asked': '{name}: {note}',
  'form.intro.correction': 'Otwarte są tylko pola do poprawy. Pozostałe odpowiedzi się nie zmienią.',
  'button.whole': 'Zmień też inne odpowiedzi',
};
