import type { talk as english } from '../en/talk.ts';
import type { Like } from '../like.ts';

export const talk: Like<typeof english> = {
  'help.title': 'W czym mogę pomóc',
  'help.hello': 'Dzień dobry, {name}. Tu SME Desk.',
  'help.hello.guest':
    'Dzień dobry. Tu SME Desk. Jeszcze się nie znamy: możesz pytać, ale nie składać wniosków.',
  'help.file':
    'Wniosek o eksperta: napisz np. „potrzebny ekspert MDATP dla Contoso, 400 licencji w Niemczech”.',
  'help.ask': 'Pytania o kwalifikację: „czy 150 licencji MDE wystarczy?”',
  'help.renew': 'Pytania o program: „kiedy odnawia się nasza specjalizacja?”',
  'help.track': 'Śledzenie wniosków: „moje wnioski” albo „status SME-…”.',
  'help.decide': 'Decyzje: karty przychodzą same; „moja kolejka” pokazuje, co czeka.',
  'help.language':
    'Języki: English, 简体中文, 繁體中文, 日本語 i polski. Napisz „mów po angielsku”, aby zmienić.',
  'help.limits':
    'Doradzam i prowadzę zapisy. Nie czytam ani nie zmieniam niczego w FTOP, narzędziu FTC ani w Centrum partnerskim.',

  'language.button': 'Odpowiadaj po polsku',
  'language.say': 'mów po polsku',
  'say.help': 'pomoc',
  'say.request': 'nowy wniosek o SME',
  'say.my_requests': 'moje wnioski',
  'say.queue': 'moja kolejka',
  'say.renewals': 'kiedy odnawiają się nasze specjalizacje?',

  'ask.moves': '„Pomiń” zostawia pytanie na później, „wstecz” wraca do poprzedniego, „anuluj” przerywa.',
  'ask.skipped': 'Na razie puste: {field}. Możesz to uzupełnić w formularzu na końcu.',
  'ask.first': 'To jest pierwsze pytanie.',
  'ask.so_far': 'Dotychczas: {answer}',
  'ask.kept': 'Zapisane: {fields}.',
  'reply.lost':
    'Nie rozumiem. Odpowiadam na pytania o wnioski SME, specjalizacje, partnerstwa CSP i umowy o wsparcie.',
  'reply.otherwise': 'Nie o to chodziło? Może: {questions}',
  'reply.unsure': 'Czy chodzi o jedną z tych spraw?',
  'reply.cancelled': 'Przerwano. Wersja robocza została zachowana; napisz „kontynuuj”, aby do niej wrócić.',
  'reply.nothing_to_cancel':
    'Nie ma czego przerywać. Rozpoczęty wniosek czeka jako wersja robocza w „Moje wnioski”.',
  'reply.language': 'Od teraz piszę po polsku.',
  'reply.fault': 'Coś poszło nie tak po mojej stronie. Spróbuj ponownie za minutę. Numer sprawy: {reference}',
  'reply.thanks': 'Nie ma za co.',
  'reply.mistyped_id':
    '{id} to nie jest numer wniosku: musi być w nim błąd. Numer wygląda tak: SME-3XC9-PJD4.',
};
