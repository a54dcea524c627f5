import type { reminders as english } from '../en/reminders.ts';
import type { Like } from '../like.ts';

export const reminders: Like<typeof english> = {
  'digest.title': 'Co na Ciebie czeka: {date}',
  'digest.count':
    '{count, plural, one {Na Twoją decyzję czeka # wniosek{late, plural, =0 {.} one {, już po terminie.} few {, już po terminie.} many {, już po terminie.} other {, już po terminie.}}} few {Na Twoją decyzję czekają # wnioski{late, plural, =0 {.} one {, w tym # po terminie.} few {, w tym # po terminie.} many {, w tym # po terminie.} other {, w tym # po terminie.}}} many {Na Twoją decyzję czeka # wniosków{late, plural, =0 {.} one {, w tym # po terminie.} few {, w tym # po terminie.} many {, w tym # po terminie.} other {, w tym # po terminie.}}} other {Na Twoją decyzję czeka # wniosku{late, plural, =0 {.} one {, w tym # po terminie.} few {, w tym # po terminie.} many {, w tym # po terminie.} other {, w tym # po terminie.}}}}',
  'digest.more':
    '{count, plural, one {Pokazano tylko najpilniejszy.} few {Pokazano tylko # najpilniejsze.} many {Pokazano tylko # najpilniejszych.} other {Pokazano tylko # najpilniejszego.}}',
  'digest.delayed': 'Przychodzi później niż o 8:30, bo wtedy SME Desk nie działał.',
  'digest.why': 'Wysyłane o 8:30 Twojego czasu w dni robocze, gdy coś czeka.',
  'button.digest_off': 'Wyłącz przegląd poranny',
  'say.digest_off': 'wyłącz przegląd poranny',
  'say.digest_on': 'włącz przegląd poranny',
  'say.reminders_off': 'wyłącz przypomnienia',
  'say.reminders_on': 'włącz przypomnienia',

  'wish.digest.off': 'Przegląd poranny wyłączony. Napisz „włącz przegląd poranny”, aby znów go dostawać.',
  'wish.digest.on': 'W dni robocze o 8:30 dostaniesz przegląd, jeśli coś czeka na Twoją decyzję.',
  'wish.digest.not_fpm': 'Przegląd poranny dostają tylko FPM: pokazuje, co czeka na ich decyzję.',
  'wish.renewals.off':
    'Przypomnienia o odnowieniach wyłączone. Napisz „włącz przypomnienia”, aby znów je dostawać.',
  'wish.renewals.on':
    'Będę przypominać o odnowieniach specjalizacji firmy {partner}: 120, 90, 60 i 30 dni przed rocznicą, w jej dniu i w okresie karencji.',
  'wish.renewals.no_partner':
    'Nie znam jeszcze Twojej firmy, więc nie mogę przypominać o jej odnowieniach. Zapytaj FPM.',

  'ladder.title.before': '{specialization}: rocznica {when}',
  'ladder.title.grace': '{specialization}: okres karencji kończy się {when}',
  'ladder.last_day': 'Ostatni dzień karencji to {date} ({when}).',
  'ladder.ours': 'To przypomnienie jest moje: w połowie karencji program żadnego nie wysyła.',
  'ladder.programme': 'Sam program wysyła co najmniej trzy e-maile, do osób z rolą administratora partnera.',
  'ladder.why': 'Dostajesz to jako administrator partnera ({partner}) albo na własną prośbę.',
  'ladder.snoozed': 'Następne przypomnienie o {specialization}: {date}.',
  'ladder.done':
    'Do następnej rocznicy {specialization} nie będzie więcej przypomnień. Odnowienie nie zostało zapisane.',
  'button.snooze': 'Przypomnij za 7 dni',
  'button.ladder_done': 'W tym roku gotowe',
  'button.reminders_off': 'Wyłącz wszystkie przypomnienia',
  'button.reminders_on': 'Włącz przypomnienia',
};
