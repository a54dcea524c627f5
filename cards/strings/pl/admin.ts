import type { admin as english } from '../en/admin.ts';
import type { Like } from '../like.ts';

export const admin: Like<typeof english> = {
  'column.person.id': 'Identyfikator obiektu Entra',
  'column.person.name': 'Imię i nazwisko',
  'column.person.email': 'Adres e-mail',
  'column.person.roles': 'Role',
  'column.person.partnerId': 'Identyfikator partnera',
  'column.person.locale': 'Język',
  'column.person.zone': 'Strefa czasowa',
  'column.person.alternateEmail': 'Zapasowy adres e-mail',
  'column.partner.id': 'Identyfikator partnera',
  'column.partner.name': 'Nazwa partnera',
  'column.partner.country': 'Kraj',
  'column.partner.isFrp': 'Partner FastTrack Ready (FRP)',
  'column.partner.fpmId': 'FPM (identyfikator obiektu Entra)',
  'column.partner.tenantId': 'Identyfikator dzierżawy',
  'column.partner.aliases': 'Inne nazwy',

  'column.request.id': 'Numer wniosku',
  'column.request.state': 'Stan',
  'column.request.firstSubmitted': 'Pierwsze złożenie (UTC)',
  'column.request.submitted': 'Złożono (UTC)',
  'column.request.triageDue': 'Termin kwalifikacji wstępnej',
  'column.request.decisionDue': 'Termin decyzji',
  'column.request.decidedBy': 'Kto zdecydował',
  'column.request.decidedAt': 'Kiedy zdecydowano (UTC)',
  'column.request.message': 'Wiadomość dla partnera',
  'column.request.sme': 'Ekspert (SME)',
  'column.request.contactedAt': 'Pierwszy kontakt (UTC)',
  'column.request.changed': 'Ostatnia zmiana (UTC)',
};
