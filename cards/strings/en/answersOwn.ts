/** Answers from the partner's own enrolments and designations. */
export const answersOwn = {
  'answer.spz.own.benefits':
    '{count, plural, =0 {By what is on record of {partner}, no specialization brings product benefits.} one {By what is on record of {partner}, one specialization brings product benefits.} other {By what is on record of {partner}, # specializations bring product benefits.}}',
  'answer.spz.own.benefits.category':
    '{count, plural, =0 {By what is on record of {partner}, no {category} specialization brings product benefits.} one {By what is on record of {partner}, one {category} specialization brings product benefits.} other {By what is on record of {partner}, # {category} specializations bring product benefits.}}',
  'fact.SPZ-19.no_record': 'I have no specialization on record for {partner}, so I can only tell the rule.',
  'answer.spz.own.eligible':
    '{count, plural, =0 {With {held} no further specialization is open to you.} one {With {held} you can go for one more specialization.} other {With {held} you can go for # more specializations.}}',
  'fact.SPZ-19.own': '{category}: {count} of at most {cap}, in the order of enrolment: {names}.',
  'fact.SPZ-20.own': 'Over the {category} cap of {cap}, so without benefits: {names}.',
  'fact.SPZ-06.own':
    'Without benefits, as no matching designation with chosen and paid Solutions Partner benefits is on record: {names}.',
  'fact.SPZ-07.own':
    'No renewal is on record for an anniversary that has passed: {names}. If it was not done, the enrolment has lapsed; check Partner Center.',
  'fact.SPZ-21.until': '{designation}: benefits until its anniversary on {date}.',
  'fact.SPZ-21.ended':
    '{designation}: the anniversary on record ({date}) has passed. If the membership goes on, record the next one.',
  'fact.SPZ-17.held': '{partner} holds on record: {held}.',
  'fact.SPZ-17.enrolled': 'On record already: {names}.',
  'button.ask_fpm': 'Ask my FPM',
  'ask_fpm.title': 'Your FPM is {fpm}.',
  'ask_fpm.how': 'Your question is in the message already; change it as you like before you send it.',
  'ask_fpm.chat': 'Write in Teams',
  'ask_fpm.none': 'I have no FPM for you on record. Write to ftsmeassign@microsoft.com to find yours.',
} as const;
