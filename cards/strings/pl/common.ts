import type { common as english } from '../en/common.ts';
import type { Like } from '../like.ts';

export const common: Like<typeof english> = {
  'desk.name': 'SME Desk',

  'button.check': 'Sprawdź kwalifikację',
  'button.review': 'Podgląd',
  'button.edit': 'Zmień odpowiedzi',
  'button.submit': 'Prześlij',
  'button.discard': 'Odrzuć wersję roboczą',
  'button.approve': 'Zatwierdź',
  'button.reject': 'Odrzuć',
  'button.return': 'Zwróć do poprawy',
  'button.correct': 'Popraw i prześlij ponownie',
  'button.open': 'Otwórz {id}',
  'button.new_request': 'Poproś o eksperta',
  'button.my_requests': 'Moje wnioski',
  'button.queue': 'Moja kolejka',
  'button.renewals': 'Kiedy odnowienie specjalizacji?',
  'button.help': 'Co potrafisz?',
  'button.guide': 'Przewodnik wdrożenia',

  'label.none': 'brak',
  'source.line': '{title} ({age})',
  'source.playbook': 'Podręcznik partnera FastTrack: zasoby ekspertów merytorycznych',
  'source.playbook.age': 'ostatnia aktualizacja 30 kwietnia 2020 r.',
  'source.specializations': 'Dokumentacja Centrum partnerskiego: omówienie specjalizacji',
  'source.specializations.age': 'bez daty; przykłady z lat 2025–2027',
  'source.reseller': 'Dokumentacja Centrum partnerskiego: praca z dostawcami pośrednimi w programie CSP',
  'source.reseller.age': 'bez daty; po maju 2022 r.',
  'source.provider':
    'Dokumentacja Centrum partnerskiego: współpraca z odsprzedawcami pośrednimi w programie CSP',
  'source.provider.age': 'kwiecień 2018 r.',
  'source.support': 'Pomoc techniczna Microsoft: aktywacja umowy o wsparcie Microsoft Partner Network',
  'source.support.age': 'bez daty; ok. 2018–2020',
};
