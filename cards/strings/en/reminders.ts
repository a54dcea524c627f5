export const reminders = {
  'digest.title': 'What waits for you: {date}',
  'digest.count':
    '{count, plural, one {One request waits for your decision{late, plural, =0 {.} one {, past its date.} other {, past its date.}}} other {# requests wait for your decision.{late, plural, =0 {} one { One of them is late.} other { # of them are late.}}}}',
  'digest.more': 'Here are the {count} most urgent.',
  'digest.delayed': 'This comes later than 08:30, as the desk was not running then.',
  'digest.why': 'Sent at 08:30 of your time on business days, when something waits.',
  'button.digest_off': 'Stop the digest',
  'say.digest_off': 'stop the digest',
  'say.digest_on': 'start the digest',
  'say.reminders_off': 'stop the reminders',
  'say.reminders_on': 'start the reminders',

  'wish.digest.off': 'You get no morning digest any more. Write “start the digest” to get it again.',
  'wish.digest.on': 'You get a digest at 08:30 on business days when something waits for your decision.',
  'wish.digest.not_fpm': 'Only FPMs get a morning digest: it lists what waits for their decision.',
  'wish.renewals.off':
    'You get no renewal reminders any more. Write “start the reminders” to get them again.',
  'wish.renewals.on':
    "You get reminders of the renewals of {partner}'s specializations: 120, 90, 60 and 30 days before the anniversary, on the day, and in grace.",
  'wish.renewals.no_partner':
    "I don't know your company yet, so I can't remind you of its renewals. Ask your FPM.",

  'ladder.title.before': '{specialization}: anniversary {when}',
  'ladder.title.grace': '{specialization}: the grace period ends {when}',
  'ladder.last_day': 'The last day of grace is {date} ({when}).',
  'ladder.ours': 'This reminder is mine: the programme sends none in the middle of grace.',
  'ladder.programme':
    'The programme itself sends at least three e-mails, to people with the partner admin role.',
  'ladder.why': 'You get this as you are a partner admin of {partner} or asked for it.',
  'ladder.snoozed': 'I remind you of {specialization} again on {date}.',
  'ladder.done':
    'No more reminders of {specialization} before its next anniversary. I have not recorded a renewal.',
  'button.snooze': 'Again in 7 days',
  'button.ladder_done': 'Done for this year',
  'button.reminders_off': 'Stop all reminders',
  'button.reminders_on': 'Start the reminders',
} as const;
