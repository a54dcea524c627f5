import type { clocks as english } from '../en/clocks.ts';
import type { Like } from '../like.ts';

export const clocks: Like<typeof english> = {
  'clock.late': 'Czeka na decyzję, po terminie',
  'clock.late.since': 'Decyzja miała zapaść do {date}.',
  'clock.late.requester':
    'Źródło nie mówi, czy te 5 dni to dni robocze; 5 dni roboczych mija {date}. Mimo to możesz zapytać już teraz: {fpm}.',
  'clock.escalate.requester':
    'Minęło ponad 5 dni roboczych bez decyzji. Najpierw zapytaj FPM: {fpm}. Możesz też napisać do zespołu przydzielającego ekspertów FastTrack SME: ftsmeassign@microsoft.com.',

  'reminder.half': 'Przypomnienie: minęła połowa czasu na tę decyzję.',
  'reminder.soon': 'Przypomnienie: czas na tę decyzję prawie minął.',
  'reminder.due': 'Przypomnienie: czas na tę decyzję minął.',
  'reminder.escalated': 'Do Ciebie, bo decyzja nie zapadła w terminie (FPM: {fpm}).',
  'reminder.late': 'To przypomnienie jest spóźnione: miało przyjść {at}.',
  'reminder.summary': 'Przypomnienie: {id}, decyzja do {date}. {partner}, {workload}',
  'reminder.summary.late': 'Po terminie: {id}, decyzja miała zapaść do {date}. {partner}, {workload}',
  'reminder.summary.requester': '{id} czeka ponad 5 dni roboczych: co możesz zrobić',
};
