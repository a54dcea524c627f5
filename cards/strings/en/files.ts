export const files = {
  'button.calendar': 'Calendar file',
  'file.offer': '{name}: accept it below, and I save it in your OneDrive.',
  'file.saved': '{name} is in your OneDrive.',
  'file.declined': 'The file was not saved.',
  'file.failed': 'The file could not be saved. Ask for it again in a moment.',
  'file.none': 'There is nothing to put into this file.',
  'file.unknown': "I don't know which file this was. Ask for it again.",
  'file.kept': 'Saved on this computer: {path}',
  'calendar.name': '{partner}: specialization renewals',
  'calendar.about':
    '{count, plural, one {Renewal dates of one specialization for your calendar} other {Renewal dates of # specializations for your calendar}}',
  'calendar.about.one': 'Renewal dates of {specialization} for your calendar',
  'calendar.opens': '{specialization}: the renewal window opens',
  'calendar.anniversary': '{specialization}: anniversary number {n}',
  'calendar.last_day': '{specialization}: last day of grace (“active through”)',
} as const;
