import type { people as english } from '../en/people.ts';
import type { Like } from '../like.ts';

export const people: Like<typeof english> = {
  'say.people': 'osoby',
  'button.people': 'Osoby i role',
  'help.people': 'Osoby i role: „osoby” znajduje ludzi i pokazuje, co im wolno.',
  'people.title': 'Osoby i role',
  'people.wanted': 'Adres e-mail albo pełna nazwa partnera',
  'people.wanted.hint': 'anna@contoso.com albo Contoso',
  'people.find': 'Znajdź',
  'people.open': 'Otwórz: {email}',
  'people.nobody':
    'Nikogo nie znaleziono. Osoby, których tu jeszcze nie ma, same proszą o dostęp albo trafiają tu przez import.',
  'people.more':
    '{count, plural, one {Pokazano tylko pierwszy wynik.} few {Pokazano tylko # pierwsze wyniki.} many {Pokazano tylko # pierwszych wyników.} other {Pokazano tylko # pierwszego wyniku.}}',
  'people.not_admin': 'Osoby i role widzą i zmieniają tylko administratorzy desku.',
  'role.requester': 'Wnioskodawca',
  'role.partner_admin': 'Administrator partnera',
  'role.fpm': 'FPM',
  'role.assignment_team': 'Zespół przydzielający SME',
  'role.sme': 'SME',
  'role.desk_admin': 'Administrator desku',
  'role.none': 'Bez roli: może tylko zadawać pytania',
  'person.partner': 'Partner',
  'person.save': 'Zapisz role',
  'person.others': 'Ktoś inny',
  'person.saved': 'Zapisano. Obowiązuje od następnej wiadomości lub kliknięcia.',
  'person.stale': 'Dane tej osoby zmieniły się w międzyczasie. Oto stan obecny.',
  'person.last_admin':
    'Nie zostałby nikt, kto zarządza deskiem. Najpierw nadaj rolę administratora komuś innemu.',
  'person.needs_partner':
    'Rola „{role}” wymaga partnera, a ta osoba nie należy do żadnego. Niech poprosi o dostęp jako pracownik swojej firmy albo dodaj tę osobę importem.',
  'person.still_decides':
    'To nadal FPM tych partnerów: {partners}. Najpierw przypisz im innego FPM (importem).',
  'person.history': 'Ostatnie zmiany',
  'person.added': 'Nadano: {roles}',
  'person.removed': 'Odebrano: {roles}',
  'person.other_change': 'Inna zmiana danych',
  'person.history.import': '{name}, {at}, import',
};
