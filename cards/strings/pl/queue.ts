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
  'queue.access': 'prosi o dostęp',
  'queue.access.open': 'Otwórz tę prośbę',
  'queue.last': 'To był ostatni wniosek w Twojej kolejce.',
  'queue.first': 'To był pierwszy wniosek w Twojej kolejce.',
  'queue.stands_in':
    'Zastępstwo: {names}. Ta lista obejmuje też wnioski, o których decydujesz w zastępstwie.',
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

  'say.away': 'poza biurem',
  'button.away': 'Poza biurem',
  'away.title': 'Poza biurem',
  'away.intro':
    'W tych dniach decyzje podejmuje za Ciebie inny FPM. Nadal odpowiadasz za wnioski, dostajesz wszystkie powiadomienia, a terminy biegną dalej.',
  'away.check': 'Nic jeszcze nie zapisano. Jeśli wszystko się zgadza, naciśnij „Zapisz”.',
  'away.now': '{name} decyduje za Ciebie {days}.',
  'away.delegate': 'Kto decyduje w tym czasie',
  'away.from': 'Pierwszy dzień nieobecności',
  'away.until': 'Ostatni dzień nieobecności',
  'away.save': 'Zapisz',
  'away.end': 'Już jestem',
  'away.not_fpm': 'Tylko FPM może wskazać osobę, która za niego decyduje.',
  'away.saved':
    '{name} decyduje za Ciebie {days}. Powiadomienia o nowych wnioskach trafią i do Ciebie, i do tej osoby.',
  'away.back': 'Witaj z powrotem. Znów decydujesz samodzielnie.',
  'away.not_away': 'Nie masz tu wpisanej nieobecności. W czym mogę pomóc?',
  'away.days': 'od {from} do {until}',
  'away.days.one': '{day}',
  'away.deputy.begins': 'Zastępujesz FPM ({fpm}) {days}.',
  'away.deputy.begins.next':
    'W tym czasie możesz decydować w zastępstwie, a wnioski czekają także w Twojej kolejce. {fpm} nadal za nie odpowiada i dostaje wszystkie powiadomienia.',
  'away.deputy.over': 'Koniec zastępstwa ({fpm}).',
  'away.deputy.over.next': 'Wnioski, o których decyduje {fpm}, nie trafiają już do Ciebie.',
  'away.error.which_delegate': 'Kto ma decydować za Ciebie? Wskaż tę osobę tutaj.',
  'away.error.no_delegate': 'Wybierz innego FPM, który będzie decydować za Ciebie.',
  'away.error.not_a_date': 'Wybierz obie daty.',
  'away.error.ends_before': 'Ostatni dzień jest przed pierwszym.',
  'away.error.past': 'Ostatni dzień już minął.',
  'away.error.too_long': 'Najwyżej 180 dni. Na dłużej partnerzy potrzebują innego FPM.',
};
