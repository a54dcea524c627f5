import type { eligibility as english } from '../en/eligibility.ts';
import type { Like } from '../like.ts';

export const eligibility: Like<typeof english> = {
  'verdict.sme': '{workload}, licencje: {seats}. Ekspert jest dostępny.',
  'verdict.sme.no_seats': '{workload}: ekspert jest dostępny.',
  'verdict.exception': '{workload}, licencje: {seats}. Możliwe tylko wyjątkowo.',
  'verdict.self_deploy': '{workload}: tylko samodzielne wdrożenie. Jest przewodnik, ale nie ma ekspertów.',
  'verdict.ask_fpm': '{workload}: źródło nie mówi o {seats} licencjach.',
  'verdict.ask_first': 'Przed przesłaniem zapytaj FPM.',
  'verdict.below_threshold': '{workload}: {seats} to za mało licencji. Źródło wymaga więcej niż {threshold}.',
  'verdict.no_seat_rule': '{workload}: źródło nie podaje progu licencji.',
  'verdict.seats_needed': '{workload}: decyduje liczba licencji. Potrzeba więcej niż {threshold}.',

  'verdict.pick': 'W narzędziu żądań zasobów FTC (aka.ms/frpsmerequest) wybierz „{pick}”.',
  'verdict.guide': 'Przewodnik samodzielnego wdrożenia (po angielsku): {url}',
  'verdict.fpm_first': 'Najpierw uzgodnij to z FPM; nie ma gwarancji.',
  'verdict.fpm_advises': 'FPM może doradzić, co jest możliwe.',
  'verdict.engineer': 'FastTrack Engineer SME pomaga przy każdym obciążeniu FRP; uzgodnij wniosek z FPM.',

  'language.listed': 'Język: źródło wymienia angielski.',
  'language.not_listed':
    'Język: źródło wymienia angielski, a nie {language}. Wpisz potrzebę w formularzu i zapytaj FPM; niczego nie obiecuję.',
  'language.list_not_in_source':
    'Język: „obsługiwane przez WW FTC”. Listy nie ma w źródle, więc {language} potwierdź z FPM.',
  'language.limited':
    'Język: „angielski/ograniczony”. Nie wiadomo, co znaczy „ograniczony”, więc {language} potwierdź z FPM.',
  'language.not_asked': 'Język: źródło wymienia angielski. O inny zapytaj FPM.',
  'language.not_asked.ftc_supported': 'Język: „obsługiwane przez WW FTC”; listy nie ma w źródle.',
  'language.not_asked.limited': 'Język: „angielski/ograniczony”, bez wyjaśnienia, co znaczy „ograniczony”.',

  'ask.workload': 'O które obciążenie chodzi?',
  'ask.workload.any': 'Jakiego obciążenia dotyczy pytanie?',
  'ask.file': 'Poproś o tego eksperta',
};
