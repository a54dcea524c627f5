import type { find as english } from '../en/find.ts';
import type { Like } from '../like.ts';

export const find: Like<typeof english> = {
  'manifest.find': 'Znajdź wniosek',
  'manifest.find.about': 'Wyszukuje wnioski, które możesz zobaczyć, i wstawia wybrany do czatu',
  'manifest.find.text': 'Numer, klient, stan …',
  'manifest.find.text.about':
    'Numer, klient, partner, obciążenie lub stan wniosku, na przykład „MDATP zatwierdzony”',

  'find.empty': 'Nie ma jeszcze wniosków, które możesz zobaczyć.',
  'find.none': 'Nic takiego nie ma wśród wniosków, które możesz zobaczyć.',
  'find.none.older':
    'Nic takiego nie ma wśród najnowszych wniosków, które możesz zobaczyć (przejrzano: {count}). Starszy znajdziesz po całym numerze.',
  'find.older': 'Przejrzano tylko najnowsze wnioski ({count})',
  'find.older.how': 'Starszy znajdziesz po całym numerze, na przykład SME-7KQ4-MXTC.',
  'find.nobody': 'Jeszcze Cię nie znam, więc nie mogę pokazać żadnych wniosków. Zapytaj swojego FPM.',
  'find.later': 'To trwa dłużej niż zwykle. Spróbuj ponownie za minutę.',

  'shared.state': '{state} (stan na: {date})',
  'shared.safe':
    'Tyle widzą wszyscy w tym czacie i nic więcej. Osoby, które pracują nad wnioskiem, mogą otworzyć własny widok.',
  'shared.open': 'Pokaż mój widok',
  'shared.chat': 'Zapytaj SME Desk',
  'shared.aside': 'To jest tylko dla Ciebie: odpowiedź czeka w naszym czacie.',
  'shared.aside.unreachable': 'To jest tylko dla Ciebie. Otwórz czat ze mną i zapytaj tam.',

  'say.channel_here': 'pokazuj tu wnioski',
  'say.channel_no_more': 'nie pokazuj wniosków',
  'channel.here':
    'Od teraz nowe wnioski będą tu widoczne i aktualne: numer, obciążenie i stan, nic, co jest tylko dla wybranych. Kto może widzieć więcej, otworzy przyciskiem własny widok. „Nie pokazuj wniosków” to wyłącza.',
  'channel.no_more':
    'Wnioski nie są już pokazywane na żadnym kanale. Karty, które tam są, nie będą już aktualizowane; przycisk nadal otwiera bieżący widok.',
  'channel.not_here': 'Napisz to na kanale, na którym Twój zespół chce widzieć wnioski, i oznacz mnie tam.',
  'channel.not_admin': 'Kanał, na którym widać wnioski, wybierają tylko administratorzy desku.',
  'help.channel': 'Wnioski na kanale zespołu: dodaj mnie do zespołu i napisz na kanale „pokazuj tu wnioski”.',
};
