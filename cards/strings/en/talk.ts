export const talk = {
  'help.title': 'What I can do for you',
  'help.hello': 'Hello {name}. I am the SME Desk.',
  'help.hello.guest':
    'Hello. I am the SME Desk. I don’t know you yet: you can ask questions, but not file requests.',
  'help.file':
    'Request an SME: write, for example, “I need an MDATP expert for Contoso, 400 seats in Germany”.',
  'help.ask': 'Ask about eligibility: “do 150 seats of MDE qualify?”',
  'help.renew': 'Ask about your programme: “when does my specialization renew?”',
  'help.track': 'Follow your requests: “my requests”, or “status of SME-…”.',
  'help.decide': 'Decide requests: the cards come to you; “my queue” shows what waits.',
  'help.language': 'I speak English, 简体中文, 繁體中文, 日本語 and polski. Write “speak Polish” to change.',
  'help.limits':
    'I guide and keep track. I don’t read or change anything in FTOP, the FTC tool or Partner Center.',

  'language.button': 'Answer in English',
  'language.say': 'speak English',
  'say.help': 'help',
  'say.request': 'new SME request',
  'say.my_requests': 'my requests',
  'say.queue': 'my queue',
  'say.renewals': 'when do my specializations renew?',

  'ask.moves': '“Skip” leaves a question for later, “back” returns to the one before, “cancel” stops.',
  'ask.skipped': 'Left open for now: {field}. You can fill it in on the form at the end.',
  'ask.first': 'That is the first question.',
  'ask.so_far': 'So far: {answer}',
  'ask.kept': 'Noted: {fields}.',
  'reply.lost':
    "I didn't understand that. I answer questions about SME requests, specializations, CSP partnerships and support contracts.",
  'reply.otherwise': 'Not what you meant? Perhaps: {questions}',
  'reply.unsure': 'Did you mean one of these?',
  'reply.cancelled': 'Stopped. Your draft is kept; write “continue” to go on with it.',
  'reply.nothing_to_cancel':
    'There is nothing to stop. A request that you have begun is kept as a draft, under “My requests”.',
  'reply.language': 'From now on I write to you in English.',
  'reply.fault': 'Something went wrong on my side. Please try again in a minute. Reference: {reference}',
  'reply.thanks': "You're welcome.",
  'reply.mistyped_id': "{id} isn't a request number: one letter must be wrong. It looks like SME-3XC9-PJD4.",
} as const;
