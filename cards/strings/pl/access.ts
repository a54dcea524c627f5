import type { access as english } from '../en/access.ts';
import type { Like } from '../like.ts';

export const access: Like<typeof english> = {
  'say.access': 'poproś o dostęp',
  'button.access': 'Poproś o dostęp',
  'button.access_accept': 'Akceptuj i zarejestruj',
  'button.access_withdraw': 'Wycofaj prośbę',

  'access.title': 'Dostęp do wniosków o eksperta',
  'access.summary': 'Dostęp do wniosków o eksperta: {status}',
  'access.step.request': 'Prośba o dostęp',
  'access.step.info': 'Podanie wymaganych informacji',
  'access.step.submitted': 'Potwierdzenie przesłania',
  'access.step.invitation': 'Zaproszenie, po zgodzie FPM',
  'access.step.permissions': 'Akceptacja uprawnień',
  'access.step.registration': 'Zakończenie rejestracji',
  'access.own_register':
    'To własny rejestr desku. Odtwarza sześć kroków strony żądań zasobów FTC i niczego tam nie zmienia: o dostęp do samej strony poproś pod adresem aka.ms/frpsmerequest.',

  'access.form.intro':
    'Drugi z sześciu kroków: na podstawie tych danych decyduje FPM (menedżer partnera FastTrack). Nic nie zostanie wysłane, zanim nie naciśniesz „Prześlij”.',
  'access.field.company': 'Firma',
  'access.field.company.hint': 'Pełna nazwa partnera, taka jaką zna FPM',
  'access.field.role': 'Rola',
  'access.field.role.hint': 'Co chcesz tu robić',
  'access.field.email': 'Adres e-mail (nazwa użytkownika)',
  'access.field.email.hint': 'Adres, którym się logujesz',
  'access.field.mailEnabled': 'Poczta na ten adres do mnie dociera',
  'access.field.mailEnabled.hint': 'Skrzynka pocztowa',
  'access.field.alternateEmail': 'Alternatywny adres e-mail',
  'access.field.alternateEmail.hint': 'Wymagany, gdy nazwa użytkownika nie ma skrzynki',
  'access.role.requester': 'Wnioskodawca: składa wnioski o eksperta',
  'access.role.partner_admin': 'Administrator partnera: prowadzi też dane firmy',
  'error.same_email': 'Adres alternatywny jest taki sam jak pierwszy.',
  'error.alternate_needed':
    'Nazwa użytkownika nie ma skrzynki, więc podaj adres alternatywny, na który dotrą powiadomienia.',
  'error.not_listed': 'Nie znam partnera o tej nazwie, którego pracownicy mogą tu składać wnioski.',

  'access.not_listed': 'Nie mogę tego przekazać: „{company}” nie jest partnerem tego desku.',
  'access.not_listed.next':
    'Sprawdź pisownię. Jeśli jest poprawna, skontaktuj się ze swoim FPM. Jeśli nie wiesz, kto to jest, napisz na ftsmeassign@microsoft.com.',
  'access.missed_often': 'Padło kilka nazw firm, których nie znam. Spróbuj ponownie jutro.',
  'access.rejected_often':
    'Prośby o dostęp odrzucono trzy razy w ciągu 30 dni. Zanim poprosisz ponownie, skontaktuj się bezpośrednio ze swoim FPM.',
  'access.own_chat':
    'Dostęp to sprawa między Tobą, FPM i mną. Poproś o niego w naszym czacie jeden na jeden.',
  'access.known': 'Jesteś już w rejestrze. Oto, co możesz tu robić:',

  'access.waiting': 'Oczekuje na decyzję FPM',
  'access.waiting.next': 'Przesłano: {at}. Decyzja przyjdzie tutaj.',
  'access.invited': 'Zgoda: {name}, {at}. Otrzymujesz zaproszenie',
  'access.invited.next': 'Przeczytaj, na co się zgadzasz, a potem zaakceptuj.',
  'access.rejected': 'Odrzucenie: {name}, {at}',
  'access.rejected.next': 'Porozmawiaj ze swoim FPM. Możesz poprosić ponownie.',
  'access.withdrawn': 'Wycofano: {at}',
  'access.withdrawn.next':
    'Podane dane zostały usunięte. W dzienniku zostaje informacja, że była prośba. Możesz poprosić ponownie w każdej chwili.',
  'access.registered': 'Zarejestrowano: {at}',
  'access.registered.next': 'Możesz już składać wnioski w imieniu firmy {company}.',

  'access.agree': 'Na co się zgadzasz',
  'access.agree.act':
    'Działasz tu w imieniu firmy {company}. Twoje wnioski widzą jej pracownicy i jej FPM, a po zatwierdzeniu także zespół przydzielający ekspertów.',
  'access.agree.keep':
    'Desk przechowuje imię i nazwisko, adresy e-mail, firmę, rolę, język ({language}), strefę czasową ({zone}) oraz sposób kontaktu w Teams.',
  'access.agree.audit': 'Twoje wnioski i decyzje są przechowywane wraz z nazwiskiem, datą i godziną.',

  'access.row.person': 'Nazwa w Teams',
  'access.row.partner': 'Partner w rejestrze',
  'access.no_mailbox': '{email} (bez skrzynki)',

  'access.decide.title': 'Prośba o dostęp czeka na decyzję',
  'access.decide.summary': '{name} prosi o dostęp: {company}',
  'access.decide.wants': '{name} chce działać w imieniu firmy {company}.',
  'access.decide.check':
    'Czy znasz tę osobę i czy tam pracuje? Nazwa pochodzi z Teams. Reszta jest taka, jak ją wpisano: nikt nie sprawdził adresów.',
  'access.decide.note': 'Wiadomość do tej osoby',
  'access.decide.note.hint': 'Wymagana przy odrzuceniu',
  'access.decide.note.required': 'Napisz dlaczego: ta osoba to przeczyta.',
  'access.moved_on': 'Prośbę o dostęp ({name}, {company}) rozpatruje teraz {fpm}.',
  'access.decided.title': 'Prośba o dostęp: {name}',
  'access.approved': 'Zgoda: {name}, {at}',
  'access.approved.next': '{name} musi jeszcze zaakceptować uprawnienia.',
};
