export const renewal = {
  'renewal.title': 'When your specializations renew',
  'renewal.title.one': 'When {specialization} renews',
  'renewal.none':
    'I have no specialization on record for {partner}. Write, for example, “we enrolled in Threat Protection on 15 March 2024”.',
  'renewal.no_partner':
    "I don't know your company yet, so I can't look up its specializations. Tell me a date: “if we enrolled on 15 March 2024?”.",
  'renewal.phase.enrolled': 'Enrolled. The renewal window is not open yet.',
  'renewal.phase.window_open': 'The renewal window is open.',
  'renewal.phase.grace': 'In the grace period.',
  'renewal.phase.lapsed': 'The grace period has ended.',
  'renewal.row.today': 'Today',
  'renewal.row.enrolled': 'Enrolled',
  'renewal.row.opens': 'Window opens',
  'renewal.row.anniversary': 'Specialization anniversary',
  'renewal.row.last_day': 'Last day of grace (“active through”)',
  'renewal.row.asks': 'This anniversary asks for',
  'renewal.nth': '{date} (number {n})',
  'renewal.left.to_open': 'The window opens {when}.',
  'renewal.left.to_anniversary': 'The anniversary is {when}.',
  'renewal.left.to_end': 'The grace period ends {when}.',
  'renewal.left.ended': 'The grace period ended {when}.',
  'renewal.asks.qualification': 'the qualification requirements only',
  'renewal.asks.audit': 'the qualification requirements and an audit',
  'renewal.asks.customer_references': 'the qualification requirements and customer references',
  'renewal.asks.none_listed':
    'the qualification requirements; the source lists no audit or reference for Business Applications',
  'renewal.unrecorded':
    'I have no record of renewal number {n} ({date}). If it was not done, the enrolment has lapsed; check Partner Center.',
  'renewal.head.anniversary': 'Anniversary',
  'renewal.head.last_day': 'Last day of grace',
  'renewal.asks': 'Number {n} asks for {asks}.',
  'renewal.sentences': '{one} {other}',
  'renewal.more':
    '{count, plural, one {One more is on record. Ask for it by name.} other {# more are on record. Ask for them by name.}}',
  'renewal.missed.enrolled':
    'If you miss a requirement now, you stay enrolled: what counts is what you meet from {opens} on.',
  'renewal.missed.window_open':
    'If a requirement is missing today, you stay enrolled and can still meet it until {closes}.',
  'renewal.missed.grace':
    'If a requirement is missing today, you can still meet it until {closes}, which is also the “active through” date.',
  'renewal.missed.lapsed': 'The “active through” date was {closes}.',
  'renewal.missed.after':
    'If one is still missing after {closes}, the enrolment has ended. The source describes no way to renew later; check Partner Center.',
  'renewal.rule':
    'The window opens 60 days before the anniversary and closes on it, with 30 calendar days of grace. The requirements must be met within these 90 days.',
  'renewal.record': "From {partner}'s record, last changed {at}.",

  'caveat.AMB-08':
    "The page's own example says 1 November 2025 for the first renewal, which is 61 days before; the rule of 60 days gives 2 November. For the renewal of 1 January 2027 it repeats 1 November 2025 to 31 January 2026, a copying error.",
  'caveat.AMB-09': 'The page words the end of the window in two ways; both give the same last day.',
  'caveat.AMB-11':
    'Enrolled before February 2022: the count of anniversaries may start in 2023 instead. Check Partner Center.',
  'caveat.AMB-11a':
    'The last renewal was done in the grace period. Whether that moves the anniversary is not stated; I keep the original day.',
  'caveat.AMB-11b':
    'Enrolled on 29 February: in other years I use the 28th, to be on the safe side. Check Partner Center.',
  'caveat.AMB-13':
    'The source lists no audit or customer reference for Business Applications, although even anniversaries ask for one elsewhere.',
} as const;
