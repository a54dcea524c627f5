import type { queue as english } from '../en/queue.ts';
import type { Like } from '../like.ts';

export const queue: Like<typeof english> = {
  'queue.filter': 'Filtruj',
  'queue.filter.partner': 'Partner',
  'queue.filter.all': 'Wszyscy partnerzy',
  'queue.filter.state': 'Stan',
  'queue.filter.late': 'Po terminie',
  'queue.filter.late.hint': 'Tylko te, które czekają za długo',
  'queue.filter.apply': 'Pokaż',
  'queue.last': 'To był ostatni wniosek w Twojej kolejce.',
  'queue.first': 'To był pierwszy wniosek w Twojej kolejce.',
  'queue.empty.filtered': 'Nic nie pasuje do tego filtra.',
  'button.previous': 'Poprzedni',
  'button.next': 'Następny',
  'move_several.button': 'Przekaż kilka',
  'move_several.title': 'Przekaż kilka wniosków innemu FPM',
  'move_several.note': 'Każdy partner dowie się, kto teraz decyduje. Termin nie liczy się od nowa.',
  'move_several.requests': 'Wnioski',
  'move_several.line': '{customer} · {partner} · {workload} · {due}',
  'move_several.nothing': 'Wybierz co najmniej jeden wniosek i FPM.',
  'move_several.done':
    '{count, plural, one {# wniosek przekazano} few {# wnioski przekazano} many {# wniosków przekazano} other {# wniosku przekazano}}: {name}.',
  'move_several.partly':
    '{count, plural, one {# wniosek przekazano} few {# wnioski przekazano} many {# wniosków przekazano} other {# wniosku przekazano}}: {name}. {left, plural, one {# został} few {# zostały} many {# zostało} other {# zostało}}: coś się w międzyczasie zmieniło albo ta osoba nie może ich przejąć.',
};
