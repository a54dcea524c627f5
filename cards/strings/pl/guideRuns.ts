import type { guideRuns as english } from '../en/guideRuns.ts';
import type { Like } from '../like.ts';

export const guideRuns: Like<typeof english> = {
  'button.guide_others.reseller': 'Inni odsprzedawcy',
  'button.guide_others.provider': 'Inni dostawcy',
  'button.guide_others.customer': 'Inni klienci',
  'button.guide_others.location': 'Inne lokalizacje',
  'button.guide_begin': 'Zacznij',
  'button.guide_choose': 'Otwórz',
  'button.guide_close': 'Odłóż',
  'button.guide_manage': 'Zmień nazwę lub odłóż',
  'button.guide_name': 'Zapisz nazwę',
  'guide.of': '{guide}: {name}',
  'guide.name.reseller': 'Z którym odsprzedawcą?',
  'guide.name.provider': 'Z którym dostawcą?',
  'guide.name.customer': 'Dla którego klienta?',
  'guide.name.location': 'Dla której lokalizacji?',
  'guides.another.reseller': 'Zacznij z kolejnym odsprzedawcą',
  'guides.another.provider': 'Zacznij z kolejnym dostawcą',
  'guides.another.customer': 'Zacznij dla kolejnego klienta',
  'guides.another.location': 'Zacznij dla kolejnej lokalizacji',
  'guides.more': 'To {count} ostatnio zmienionych. Na liście poniżej są wszystkie.',
  'guides.choose': 'O który chodzi?',
  'guides.unnamed': 'nr {n}, jeszcze bez nazwy',
  'guides.line.several': 'w toku: {count} ({names}{more, select, more { …} other {}})',
  'guide.closed': 'To zostało odłożone i nie ma tego na żadnej liście. Każda czynność tutaj to wznowi.',
  'guide.refused.not_chosen': 'Najpierw wybierz.',
  'guide.refused.name_needed': 'Najpierw wpisz nazwę, żeby dało się to odróżnić od pozostałych.',
  'guide.refused.name_secret':
    'To wyglądało na hasło albo identyfikator. Nie zachowałem tego: wpisz zwykłą nazwę.',
  'guide.refused.name_taken': 'Pod tą nazwą jest już w toku coś innego. Wpisz inną nazwę.',
  'guide.refused.named_already': 'To już jest w toku. Oto obecny stan.',
  'guide.refused.too_many':
    'W toku jest już 40 takich przewodników. Najpierw ukończ lub odłóż któryś z nich.',
  'guide.refused.stale': 'To się tymczasem zmieniło. Oto obecny stan.',
};
