/** The headings of files that admins import and export. */
export const admin = {
  'column.person.id': 'Entra object ID',
  'column.person.name': 'Name',
  'column.person.email': 'E-mail',
  'column.person.roles': 'Roles',
  'column.person.partnerId': 'Partner ID',
  'column.person.locale': 'Language',
  'column.person.zone': 'Time zone',
  'column.person.alternateEmail': 'Alternate e-mail',
  'column.partner.id': 'Partner ID',
  'column.partner.name': 'Partner name',
  'column.partner.country': 'Country',
  'column.partner.isFrp': 'FastTrack Ready Partner (FRP)',
  'column.partner.fpmId': 'FPM (Entra object ID)',
  'column.partner.tenantId': 'Tenant ID',
  'column.partner.aliases': 'Other names',
} as const;
