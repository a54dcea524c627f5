import type { request as english } from '../en/request.ts';
import type { Like } from '../like.ts';

export const request: Like<typeof english> = {
  'state.submitted': 'Czeka na decyzję',
  'state.returned': 'Zwrócony do poprawy',
  'state.approved': 'Zatwierdzony',
  'state.rejected': 'Odrzucony',
  'state.assigned': 'Przydzielono SME',
  'state.closed': 'Zamknięty',
  'state.withdrawn': 'Wycofany',

  'request.title': 'Wniosek {id}',
  'request.title.decide': 'Wniosek do decyzji: {id}',
  'request.summary': '{id}: {state}. {customer}, {workload}',
  'request.summary.decide': '{partner} prosi o eksperta: {workload}, licencje: {seats} ({id})',

  'request.submitted.requester': 'Decyduje {fpm} (FPM). Odpowiedź przyjdzie tutaj.',
  'request.submitted.fpm': '{requester} ({partner}) czeka na Twoją decyzję.',
  'request.submitted.deputy':
    '{requester} ({partner}) czeka na decyzję. Decydujesz w zastępstwie: {fpm} (FPM).',
  'request.submitted.other': 'Decyduje {fpm} (FPM).',
  'request.corrected.fpm': 'Wniosek jest poprawiony: {requester} ({partner}) czeka na Twoją decyzję.',
  'request.returned': 'Zwrot do poprawy: {name}, {at}',
  'request.approved': 'Zatwierdzenie: {name}, {at}',
  'request.rejected': 'Odrzucenie: {name}, {at}',
  'request.assigned': 'SME: {sme}, przydział: {at}',
  'request.closed': 'Zamknięcie: {name}, {at}',
  'request.withdrawn': 'Wycofanie: {name}, {at}',
  'request.returned.next': 'Popraw wniosek i prześlij go ponownie. Terminy liczą się wtedy od nowa.',
  'request.approved.next':
    'Teraz zespół przydzielający ekspertów FastTrack SME wyznacza eksperta. Źródło nie podaje na to terminu. Ekspert zwykle sam się odzywa; jeśli nie, zapytaj: {fpm}.',
  'request.rejected.next': 'Zanim złożysz kolejny wniosek, porozmawiaj z FPM: {fpm}.',
  'request.assigned.next':
    'Zwykle SME kontaktuje się bezpośrednio. Jeśli nikt się nie odezwie, zapytaj: {fpm}.',
  'request.closed.next':
    'Zamknięcie oznacza, że wniosek został zrealizowany. Współpraca trwa do spełnienia kryteriów zakończenia.',
  'request.withdrawn.next':
    'Jeśli nadal potrzebujesz pomocy, porozmawiaj z FPM: {fpm}. Nowy wniosek można złożyć w każdej chwili.',

  'deadline.received': 'Przesłano {at}.',
  'deadline.received.requester': 'Przesłano {at}. Ta karta jest potwierdzeniem.',
  'deadline.triage': 'Kwalifikacja wstępna do {date} (1 dzień roboczy)',
  'deadline.decision': 'Decyzja do {date} (5 dni)',
  'deadline.honesty': 'Źródło nie mówi, czy te 5 dni to dni robocze. 5 dni roboczych mija {date}.',
  'deadline.honesty.requester':
    'Źródło nie mówi, czy te 5 dni to dni robocze. 5 dni roboczych mija {date}. Jeśli do tego czasu nie będzie odpowiedzi, zapytaj FPM: {fpm}.',
  'deadline.first': 'Pierwsze przesłanie: {at}',

  'row.requester': 'Wnioskuje',
  'row.fpm': 'FPM',

  'decide.note': 'Wiadomość do partnera',
  'decide.note.hint': 'Wymagana przy odrzuceniu i zwrocie. Co partner ma poprawić lub wiedzieć?',
  'decide.note.required': 'Napisz, dlaczego albo co poprawić: partner to przeczyta.',
  'decide.check':
    'Przed zatwierdzeniem: czy partner wyznaczy osoby, które będą się uczyć? Czy to nie powtórka podobnego wniosku?',
  'request.moved_on': 'Wniosek {id} już Cię nie dotyczy.',

  'refused.forbidden': 'Ten wniosek może rozstrzygnąć tylko FPM tego partnera.',
  'refused.self_approval': 'Nikt nie rozstrzyga własnego wniosku. Decyduje {fpm}.',
  'refused.stale': 'Ten wniosek zmienił się w międzyczasie. Oto jego obecny stan.',
  'refused.wrong_state': 'Decyzja już zapadła. Oto obecny stan wniosku.',
  'refused.approved_already': 'Ten wniosek ma już Twoją akceptację. Potrzebne są kolejne.',
  'refused.not_in_contact':
    'SME nie potwierdził jeszcze pierwszego kontaktu, więc wniosku nie można zamknąć.',
  'refused.in_contact': 'SME jest już w kontakcie z partnerem.',
  'refused.not_an_sme': 'Ta osoba nie może być SME w tym wniosku. Wybierz kogoś innego.',
  'refused.not_an_fpm': 'Ta osoba nie może zdecydować o tym wniosku. Wybierz innego FPM.',
  'refused.malformed':
    'Przycisk przekazał dane, których nie da się użyć, więc nic się nie zmieniło. Oto obecny stan wniosku.',
  'refused.not_found': 'Nie ma tego wśród wniosków, które możesz zobaczyć. Sprawdź numer albo zapytaj FPM.',
  'refused.unknown_button': 'Ten przycisk już nie działa. Napisz „pomoc”, aby zobaczyć, co potrafię.',
  'refused.later': 'Jeszcze nad tym pracuję. Karta zmieni się, gdy tylko skończę.',
  'refused.fault':
    'Coś poszło nie tak po mojej stronie i nic się nie zmieniło. Spróbuj ponownie za minutę. Numer sprawy: {reference}',

  'list.title': 'Moje wnioski',
  'list.empty': 'Nie masz jeszcze wniosków. Napisz „poproś o eksperta”, aby zacząć.',
  'list.more':
    '{count, plural, one {Pokazano tylko najnowszy.} few {Pokazano tylko # najnowsze.} many {Pokazano tylko # najnowszych.} other {Pokazano tylko # najnowszego.}}',
  'list.last': 'To był ostatni wniosek na liście.',
  'list.first': 'To był pierwszy wniosek na liście.',
  'queue.title': 'Moja kolejka',
  'queue.not_fpm': 'Kolejkę mają tylko FPM. Napisz „moje wnioski”, aby zobaczyć swoje.',
  'queue.empty': 'Nic nie czeka na Twoją decyzję.',
  'queue.more':
    '{count, plural, one {Pokazano tylko najpilniejszy.} few {Pokazano tylko # najpilniejsze.} many {Pokazano tylko # najpilniejszych.} other {Pokazano tylko # najpilniejszego.}}',
  'queue.due': 'termin: {when}',
  'queue.overdue': 'po terminie: {when}',
  'list.line': '{workload} · licencje: {seats} · {partner}',
  'list.filed': 'przesłano {at}',

  'drafts.title': 'Twoje wersje robocze',
  'drafts.which': 'Masz ich {count}. O którą chodzi? Każdą można odrzucić z jej formularza.',
  'drafts.draft': 'Wersja robocza',
  'drafts.correction': 'Poprawka, jeszcze niewysłana',
  'drafts.no_customer': 'Klient jeszcze niepodany',
  'drafts.no_workload': 'Obciążenie jeszcze niewybrane',
  'drafts.changed': 'zmiana: {at}',
  'drafts.continue': 'Kontynuuj {id}',
  'draft.discarded': 'Odrzucono wersję roboczą. Nic nie zostało wysłane.',
  'draft.gone':
    'Tej wersji roboczej już nie ma: została przesłana albo odrzucona. Napisz „poproś o eksperta”, aby zacząć nową.',
  'file.not_a_requester':
    'Z tego konta można pytać, ale nie składać wniosków. Poproś FPM o dodanie Cię jako wnioskodawcy.',
  'file.no_partner': 'Nie znam jeszcze Twojej firmy, więc nie mogę złożyć wniosku. Zapytaj FPM.',
  'file.not_frp':
    'Według moich danych {partner} nie jest partnerem FastTrack Ready, a tylko tacy mogą prosić o eksperta. Zapytaj FPM.',
  'file.no_fpm':
    'Według moich danych {partner} nie ma FPM, więc nikt nie mógłby zdecydować. Napisz na ftsmeassign@microsoft.com, aby go ustalić.',
};
