export const answersSme = {
  'answer.sme.timeline': 'Triage takes one business day, the decision at most five days.',
  'answer.sme.timeline.dated': 'Submitted on {submitted}: expect the decision by {decision}.',
  'answer.sme.overdue': 'The decision is overdue. Ask your FPM now.',
  'answer.sme.overdue.not_yet': 'It is not overdue yet by business days, but you may ask your FPM.',
  'answer.sme.no_email':
    'Contact your FPM and the SME assignment team: the e-mail should come within 5 minutes.',

  'fact.SME-16':
    'Within 5 minutes of submitting, an automatic e-mail proves that the request arrived. If none comes, contact your FPM and the FastTrack SME assignment team, ftsmeassign@microsoft.com.',
  'fact.SME-16.assignment_team': 'The FastTrack SME assignment team: ftsmeassign@microsoft.com.',
  'fact.SME-17': 'Triage is done within 1 business day; you are told if more information is needed.',
  'fact.SME-17.dated': 'Triage is done by {date} (1 business day).',
  'fact.SME-18':
    'Within 5 days of submission the request is approved and a resource is then assigned, or you are told that it was declined.',
  'fact.SME-18.dated': 'The decision comes by {date} (5 days). Five business days would be {escalation}.',
  'fact.SME-24.questions': 'Your FPM handles questions, concerns and escalations about SME requests.',

  'caveat.AMB-06':
    'The source says 5 days without saying business days; triage is in business days. It states no time zone and no holidays.',
  'caveat.AMB-07': 'The source states no deadline for assigning the SME after the approval.',
} as const;
