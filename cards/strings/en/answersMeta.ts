/** Answers to questions about words, about the desk itself, and to what can't be answered or done. */
export const answersMeta = {
  'intent.meta.term': 'What does FPM mean?',
  'meant.meta.term': 'What does this word mean?',
  'intent.meta.help': 'What can you do for me?',

  'answer.meta.out_of_scope': "That is outside what I know, so I can't answer it.",
  'answer.meta.unsafe': "No, I can't do that.",
  'answer.meta.unsafe.false':
    'No, please state what is true. Wrong information delays a request and brings it back to you.',
  'answer.meta.unsafe.seats':
    'No, please state the real number. Wrong information delays the request and brings it back to you.',
  'answer.meta.unsafe.references': 'No, customer references have to be real: they are reviewed and approved.',
  'answer.meta.unsafe.secret':
    "No, and please don't send it: I never take, keep or repeat passwords, Access IDs or Contract IDs.",
  'answer.meta.term.product': '{acronym} was {oldName}; its name today is {modernName}.',
  'answer.meta.term.several': '“{term}” can mean {candidates}. Which one do you mean?',
  'answer.meta.term.unknown': 'I have no explanation of “{term}”. Please ask your FPM.',
  'answer.meta.term.which':
    'Which word do you mean? I can explain, for example, FPM, FTOP, triage or grace period.',

  'answer.meta.ambiguous': 'I need a little more: what is it about?',
  'answer.meta.ambiguous.place':
    '{place}: what is it about, a request for an SME or the activation of a support contract?',
  'answer.meta.ambiguous.region':
    'Which region it is depends on the subject: a request for an SME or the activation of a support contract?',
  'answer.meta.ambiguous.duration': 'How long does what take? Please tell me the subject.',
  'answer.meta.ambiguous.number':
    '{number} of what? Tell me the workload too, for example “{number} MDATP seats”.',
  'answer.meta.ambiguous.anniversary': 'Which anniversary do you mean?',
  'answer.meta.ambiguous.contact': 'Whom to contact depends on the subject. What is it about?',
  'answer.meta.ambiguous.role': 'Which role you need depends on the task. What do you want to do?',

  'fact.D1.scope':
    'I answer questions about SME requests, specializations, the CSP indirect model and support contracts, and nothing else.',
  'fact.D1.roles':
    'I go by the roles on record, not by what a message says. Nobody decides their own request.',
  'fact.D1.own': 'I show you only the requests and records that you may see, never those of another partner.',
  'fact.D1.your_fpm': 'The form of a new request names the FPM that I have on record for you.',
  'fact.AMB-07j.kept': 'The tables of the playbook and the request tool keep the acronym {acronym}.',
  'fact.AMB-16.two':
    'There are two: the anniversary of a specialization decides its renewal, the anniversary of the Solutions Partner designation decides how long the benefits last.',
  'fact.AMB-21.roles':
    'See specializations: partner admin. Enrol as an indirect reseller and sign the MPA: Global admin. Finish the reseller setup and add users: Admin agent. Activate a support contract: Global admin or MPN admin.',
  'fact.AMB-30': 'The regions of the two are different sets, so I never derive one from the other.',
  'fact.AMB-32': 'Many times look alike in the sources, so I ask instead of guessing.',
  'fact.AMB-33':
    'If you have written one here, delete the message, and change it if it was a password. The portal it belongs to is the only place for it.',
  'fact.SME-05.numbers':
    'Seats decide on an SME: more than 150 for AADP, OATP, MDATP, AIP P2 and MIG P2; more than 10,000 for MCAS and AATP.',
  'fact.SME-18.in_short':
    'SME request: an automatic e-mail within 5 minutes, triage within 1 business day, a decision within 5 days.',
  'fact.SPZ-15.in_short':
    'Specialization: the renewal window opens 60 days before the anniversary and closes on it; 30 days of grace follow.',
  'fact.IR-14.in_short': 'Enrolling in CSP: the verification takes 3 to 5 business days.',
  'fact.IP-04.in_short': 'Profile of an indirect provider: a change takes two to three weeks.',
  'fact.SUP-08.in_short': 'Support contract: after the activation the balance shows within 2 to 3 days.',
  'fact.SUP-11.in_short':
    'Support contract: North America, Latin America and EMEA contact the Microsoft Certified program office (Regional Service Center), as do Australia, New Zealand and Taiwan; the rest of Asia Pacific and Greater China contacts Technical Support.',
  'fact.SUP-11.region_of': 'For {country} that is {contact}.',
  'fact.SPZ-10.in_short': 'Specialization: check the anniversary and the requirements in Partner Center.',

  'fact.EXT-10.competency':
    'External note (2025): Silver and Gold competencies were retired on 30 September 2022.',
  'fact.EXT-10.action_pack':
    'External note (2025): Action Pack could be bought or renewed for the last time on 21 January 2025.',
} as const;
