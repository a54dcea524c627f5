export const clocks = {
  'clock.late': 'Waiting for a decision, and late',
  'clock.late.since': 'The decision was due by {date}.',
  'clock.late.requester':
    "The source doesn't say whether the 5 days are business days; 5 business days end on {date}. You may ask {fpm} now all the same.",
  'clock.escalate.requester':
    'More than 5 business days have passed without a decision. Ask {fpm} (FPM) first; you can also write to the FastTrack SME assignment team, ftsmeassign@microsoft.com.',

  'reminder.half': 'Reminder: half of the time for this decision is over.',
  'reminder.soon': 'Reminder: the time for this decision is nearly over.',
  'reminder.due': 'Reminder: the time for this decision is over.',
  'reminder.escalated': 'For you, as {fpm} has not decided in time.',
  'reminder.late': 'This reminder comes late: it was meant for {at}.',
  'reminder.summary': 'Reminder: {id} is to be decided by {date}. {partner}, {workload}',
  'reminder.summary.late': 'Late: {id} was to be decided by {date}. {partner}, {workload}',
  'reminder.summary.requester': '{id} has waited for more than 5 business days: what you can do',
} as const;
