import type { records as english } from '../en/records.ts';
import type { Like } from '../like.ts';

/** Własne zapisy partnera: rejestracje, oznaczenia, odnowienia i ich historia. */
export const records: Like<typeof english> = {
  'say.records': 'nasze zapisy',
  'say.record_history': 'historia naszych zapisów',
  'button.records': 'Wszystkie zapisy',
  'button.renewals.fpm': 'Odnowienia',
  'button.record_history': 'Historia',
  'button.record_enrolment': 'Zapisz rejestrację',
  'button.record_designation': 'Zapisz oznaczenie',
  'button.record_change': 'Zmień',
  'button.record_remove': 'Usuń',
  'button.record_keep': 'Zostaw',
  'button.save': 'Zapisz',
  'button.renewed': 'Oznacz jako odnowioną',

  'record.form.enrolment': 'Zapisz rejestrację specjalizacji',
  'record.form.change': 'Zmień zapis: {name}',
  'record.form.designation': 'Zapisz oznaczenie',
  'record.form.intro':
    'Widzą to tylko osoby z firmy {partner} i Wasz FPM. Niczego nie zmieniam w Centrum partnerskim.',
  'record.field.specId': 'Specjalizacja',
  'record.field.specId.hint': 'Wybierz z katalogu',
  'record.field.enrolledOn': 'Data rejestracji',
  'record.field.area': 'Oznaczenie partnera rozwiązań',
  'record.field.area.hint': 'Wybierz jedno z sześciu',
  'record.field.anniversary': 'Najbliższa rocznica oznaczenia',
  'record.field.benefitChoice': 'Wybrane korzyści',
  'record.field.paid': 'Korzyści są opłacone',
  'record.field.paid.hint':
    'Specjalizacja daje korzyści tylko przy opłaconych korzyściach partnera rozwiązań',
  'record.field.renewal': 'Odnowienie nr {n}, {date}',
  'record.field.manual.audit': 'Audyt do odnowienia nr {n}',
  'record.field.manual.customer_references': 'Referencje klienta do odnowienia nr {n}',
  'record.manual.yes.audit': 'Zaliczony',
  'record.manual.yes.customer_references': 'Zatwierdzone',
  'record.manual.no': 'Jeszcze nie',
  'record.choose': 'Wybierz',
  'record.field.record': 'Który zapis?',

  'benefits.solutions_partner': 'Korzyści partnera rozwiązań',
  'benefits.legacy': 'Starsze korzyści',
  'benefits.none': 'Bez korzyści',

  'record.renewal.done': 'Odnowiona',
  'record.renewal.done_manual.audit': 'Odnowiona, z audytem',
  'record.renewal.done_manual.customer_references': 'Odnowiona, z referencjami klienta',
  'record.renewal.unknown': 'Nie odnowiona albo nie wiem',

  'record.error.required': 'Wypełnij to pole.',
  'record.error.not_a_date': 'To nie jest data.',
  'record.error.future': 'Ten dzień dopiero nadejdzie. Zapisz rejestrację, gdy już nastąpi.',
  'record.error.too_early': 'To data sprzed 2015 roku. Czy rok się zgadza?',
  'record.error.too_far': 'Do tej daty jest więcej niż rok. Czy rok się zgadza?',

  'record.on_record': '{name} jest już w zapisach. To, co tu zapiszesz, zastąpi dotychczasowy wpis.',
  'record.changed_meanwhile': 'Zapis zmienił się w międzyczasie. Niczego nie zapisano; tak wygląda teraz.',
  'record.ask_renewals':
    '{count, plural, one {Od tego czasu minęła # rocznica. Czy było odnowienie?} few {Od tego czasu minęły # rocznice. Które odnowienia się odbyły?} many {Od tego czasu minęło # rocznic. Które odnowienia się odbyły?} other {Od tego czasu minęło # rocznicy. Które odnowienia się odbyły?}}',
  'record.saved': 'Zapisano: {name}.',
  'record.saved.renewal': 'Zapisano: {name}, odnowienie nr {n} jest wykonane.',
  'record.unchanged': 'Nic się nie zmieniło: {name} już tak widnieje w zapisach.',
  'record.gone': 'Nie ma w zapisach: {name}.',
  'record.malformed': 'Nie udało się odczytać tego przycisku, więc nic się nie zmieniło. Oto obecny stan.',
  'record.remove.ask': 'Usunąć z zapisów: {name}?',
  'record.remove.note': 'Przypomnień już nie będzie. Historia zachowa to, co było zapisane.',
  'record.removed': 'Usunięto z zapisów: {name}. Historia to zachowa.',
  'record.renewed.ask': 'Odnowienie nr {n}: {name} ({date})',
  'record.renewed.missing.audit':
    'Nie oznaczono jako odnowionej: ta rocznica wymaga też audytu. Liczy się do {closes}.',
  'record.renewed.missing.customer_references':
    'Nie oznaczono jako odnowionej: ta rocznica wymaga też referencji klienta. Liczą się do {closes}.',
  'record.renewed.too_early':
    'Nie oznaczono jako odnowionej: okno odnowienia nr {n} otwiera się {opens}. To, co spełnione wcześniej, jeszcze się nie liczy.',

  'record.who.admin': 'Te zapisy prowadzi tylko administrator partnera ({partner}). Poproś: {names}.',
  'record.who.nobody':
    'Te zapisy prowadzi tylko administrator partnera ({partner}), a żadnego jeszcze nie znam. Zapytaj FPM, kto nim jest.',
  'record.who.fpm': 'Możesz czytać zapisy swoich partnerów. Prowadzą je administratorzy tych partnerów.',
  'record.who.no_partner': 'Nie znam jeszcze Twojej firmy, więc nie mogę prowadzić jej zapisów. Zapytaj FPM.',

  'records.title': 'Zapisane specjalizacje i oznaczenia',
  'records.of': 'Firma: {partner}',
  'records.enrolments': 'Specjalizacje',
  'records.designations': 'Oznaczenia partnera rozwiązań',
  'records.no_enrolments': 'Nie zapisano żadnej specjalizacji.',
  'records.no_designations': 'Nie zapisano żadnego oznaczenia.',
  'records.enrolled': 'rejestracja {date}',
  'records.anniversary': 'rocznica {date}, {benefits}',
  'records.paid': '{benefits}, opłacone',
  'records.unpaid': '{benefits}, nieopłacone',

  'records.whose': 'O czyje odnowienia chodzi?',
  'records.whose.name': 'Wybierz jednego ze swoich partnerów albo napisz: „odnowienia Fabrikam”.',
  'renewal.none.fpm':
    'Firma {partner} nie ma zapisanej żadnej specjalizacji. Zapisy prowadzą jej administratorzy partnera.',

  'history.title': 'Historia zapisów',
  'history.empty': 'Jeszcze nic nie zapisano.',
  'history.more': 'Oto ostatnie zmiany (liczba: {count}). Starsze też są zachowane.',
  'history.by': '{name}, {at}',
  'history.added': 'Zapisano: {what}',
  'history.removed': 'Usunięto: {what}',
  'history.changed': 'Było: {before}. Jest: {after}',
  'history.renewal': 'odnowienie nr {n} wykonane {on}',
  'history.renewal.manual': 'odnowienie nr {n} wykonane {on} z audytem lub referencjami',
};
