import type { diagnosis as english } from '../en/diagnosis.ts';
import type { Like } from '../like.ts';

export const diagnosis: Like<typeof english> = {
  'say.diagnose': 'dlaczego przy wsparciu widać (blank)?',
  'button.diagnose': 'Znajdź przyczynę',

  'diagnose.ask.account_association':
    'Poszukajmy przyczyny; do sprawdzenia są cztery rzeczy. Czy logujesz się kontem powiązanym z Twoją firmą jako aktywnym partnerem i czy wybrane są wszystkie lokalizacje?',
  'diagnose.ask.eligibility':
    'Czy firmie przysługują incydenty wsparcia, godziny doradcze albo wsparcie chmurowe dla partnerów?',
  'diagnose.ask.contract_activated': 'Czy umowa o wsparcie jest aktywowana?',
  'diagnose.ask.display_delay': 'Którego dnia ją aktywowano? Wystarczy data albo „3 dni temu”.',
  'diagnose.yes': 'Tak',
  'diagnose.no': 'Nie',
  'diagnose.unknown': 'Nie wiem',
  'diagnose.recent': 'Wczoraj',
  'diagnose.long_ago': 'Tydzień temu',

  'diagnose.cause.account_association': 'To jest przyczyna: zaloguj się kontem powiązanym z Twoją firmą.',
  'diagnose.cause.eligibility': 'To jest przyczyna: jeśli nic nie przysługuje, nie ma czego pokazać.',
  'diagnose.cause.contract_activated': 'To jest przyczyna: (blank) znaczy, że umowa nie jest aktywowana.',
  'diagnose.cause.display_delay':
    'Wszystko w porządku: dane widać dopiero po 2–3 dniach. Saldo powinno się pojawić najpóźniej {by}.',
  'diagnose.cause.none':
    'Wszystkie cztery warunki są spełnione, więc saldo powinno być widoczne. Zapytaj kontakt dla swojego regionu, dlaczego się nie pojawia.',
  'diagnose.cause.unsure':
    'Przyczyny jeszcze nie znam. Sprawdź to, czego nie wiesz, w tej kolejności i zapytaj mnie ponownie.',
};
