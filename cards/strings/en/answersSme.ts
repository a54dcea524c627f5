/** What the desk answers to questions about SME requests: the verdicts. The rules behind them are in `factsSme.ts`. */
export const answersSme = {
  'intent.sme.eligibility': 'Do 400 seats of MDATP qualify?',
  'meant.sme.eligibility': 'Is there an SME for this?',
  'intent.sme.routing': 'What do I select for MCAS?',
  'meant.sme.routing': 'What do I select in the tool?',
  'intent.sme.language': 'Which languages do SMEs speak?',
  'intent.sme.clarify_workload': 'Can we get an expert for Defender?',
  'meant.sme.clarify_workload': 'Which product is that?',
  'intent.sme.submit_where': 'Where do I submit an SME request?',
  'intent.sme.fields': 'What does the request form ask for?',
  'intent.sme.field_help': 'What counts as a seat in the form?',
  'meant.sme.field_help': 'What goes into this field?',
  'intent.sme.access': 'How do I access the request page?',
  'intent.sme.create_draft': 'I want to request an SME',
  'intent.sme.timeline': 'How long does an SME request take?',
  'intent.sme.no_email': 'No e-mail after submitting?',
  'intent.sme.overdue': 'No decision after 8 business days?',
  'intent.sme.approver': 'Who approves an SME request?',
  'intent.sme.approve_action': 'How do I approve a request?',
  'intent.sme.status': 'What is the status of my request?',
  'intent.sme.closed_meaning': 'Why is my request closed?',
  'intent.sme.contact': 'Will the SME contact me?',
  'intent.sme.reject_reasons': 'Why are requests declined?',
  'intent.sme.repeat': 'May I ask again on the same topic?',
  'intent.sme.scope': 'What does an SME do?',
  'intent.sme.customer_contact': 'Does the SME talk to the customer?',
  'intent.sme.responsibilities': 'Who does what in an engagement?',
  'intent.sme.migration': 'Which SME for Exchange migration?',
  'meant.sme.migration': 'Which SME for a migration?',
  'intent.sme.proactive': 'Can Microsoft send an SME unasked?',
  'intent.sme.escalate': 'Whom do I tell about SME problems?',

  'answer.sme.submit_where':
    'On the FTC Resource Request page, https://aka.ms/frpsmerequest. “New item” is at the bottom left, under “My Resource Requests”.',
  'answer.sme.fields': 'These are the 13 fields of the form. I ask for all but the second language.',
  'answer.sme.access': 'Click “Request access” on the page, then wait for the invitation e-mail.',
  'answer.sme.access.no_mailbox': 'Only if you give another contact e-mail address when you register.',
  'answer.sme.migration': 'Choose the role “FastTrack Migration Resource” and describe the e-mail source.',

  'answer.field.tenantId': "The customer's, not yours.",
  'answer.field.tenantName': 'The name that the customer has in FTOP.',
  'answer.field.tenantSegment':
    "It goes by the customer's size. Ask your FPM where the line is; don't guess.",
  'answer.field.tenantSegment.seats':
    "{seats} seats don't decide that: it goes by the customer's size. Ask your FPM; don't guess.",
  'answer.field.seats': 'Just this workload.',
  'answer.field.deliveryTeam': 'Choose “FTP Partner”.',
  'answer.field.partnerName': 'Contact your FPM if your company is not in the list.',
  'answer.field.region': 'The region where the customer is, not yours.',
  'answer.field.region.country': 'For a customer in {country} choose {region}.',
  'answer.field.region.country.unsure': 'Probably {region} for {country}, but confirm it with your FPM.',
  'answer.field.partnerEmail': 'The address of whoever can answer questions about the request.',
  'answer.field.role': 'Migration Resource for a migration, Engineer SME for anything else.',
  'answer.field.workload': 'The one workload that needs the SME.',
  'answer.field.primaryLanguage': 'The language that the SME should mainly work in.',
  'answer.field.secondLanguage': 'A second language for the SME. You may leave it empty.',
  'answer.field.additionalInfo': 'Name your FPM and say why you need an SME. Never leave it blank.',

  'answer.sme.timeline': 'Triage takes one business day, the decision at most five days.',
  'answer.sme.timeline.dated': 'Submitted on {submitted}: expect the decision by {decision}.',
  'answer.sme.timeline.past':
    'Submitted on {submitted}: the decision was due by {decision}. If you have heard nothing, ask your FPM.',
  'answer.sme.no_email.when':
    'It comes within 5 minutes. If it doesn’t, contact your FPM and the SME assignment team.',
  'answer.sme.no_email': 'Contact your FPM and the SME assignment team: the e-mail is late.',
  'answer.sme.no_email.early': 'Give it a moment: the e-mail may take up to 5 minutes.',
  'answer.sme.overdue':
    'Yes, that is too long: {days} business days, and the decision was due within 5 days. Ask your FPM now.',
  'answer.sme.overdue.not_yet':
    'Not overdue by business days yet: {days} of 5 have passed. You may ask your FPM all the same.',
  'answer.sme.overdue.unknown':
    'If more than 5 business days have passed since you submitted, ask your FPM now.',

  'answer.sme.approver': 'Your FPM. The SME team does not decide; an SME is assigned after the approval.',
  'answer.sme.approve_action':
    "No, I can't decide that. Only the partner's FPM can, with a button on the request's card.",
  'answer.sme.approve_action.fpm':
    "Please decide on the request's card, with “Approve” or “Reject”. I never decide for anybody.",
  'answer.sme.states':
    'First a draft, then “{submitted}”. The decision of the FPM makes it “{approved}”, “{rejected}” or “{returned}”. After approval comes “{assigned}”, in the end “{closed}”.',
  'answer.sme.changing':
    'Until it is decided you can withdraw it: open it and press “{withdraw}”; your FPM is told. To change it, your FPM has to return it.',
  'answer.sme.reject_reasons':
    'For one of two reasons, usually: too little information, or the same topic again.',
  'answer.sme.repeat': 'It may be: the same topic for several customers is a known reason for a decline.',
  'answer.sme.repeat.migration':
    "No, I don't flag it: data migrations are excepted from the rule on similar requests.",

  'answer.sme.closed_meaning': 'That is normal: “closed” ends the request, not the engagement.',
  'answer.sme.contact': 'Wait: the SME usually contacts you. If you hear nothing, ask your FPM.',
  'answer.sme.scope':
    "The SME assists and coaches, but doesn't lead: the engagement with the customer stays yours.",
  'answer.sme.customer_contact': 'Sometimes. In most cases the SME works with you, not with the customer.',
  'answer.sme.responsibilities':
    'You own the engagement, the FPM decides and watches over it, the SME assists.',
  'answer.sme.responsibilities.FRP':
    'As the FRP, talk to your FPM first, agree on the goals and learn from the SME.',
  'answer.sme.responsibilities.FPM':
    'The FPM checks that the request says enough and is no repeat, and that the partner names people who learn.',
  'answer.sme.responsibilities.SME': 'The SME supports the partner and the FPM, and reports at the end.',
  'answer.sme.proactive':
    'Yes. In certain situations Microsoft agrees with a partner to assign an SME without a request.',
  'answer.sme.escalate': 'Your FPM: they take up problems with an SME or a request.',
  'answer.sme.language':
    'That depends on the workload, and only English is listed. For another language, ask your FPM.',
  'answer.sme.language.which': 'I promise no {language}: it depends on the workload. Which one is it?',

  'answer.sme.eligible': 'Yes, {seats} is more than {threshold}: you can request an SME for {workload}.',
  'answer.sme.eligible.but_language':
    "The seats qualify ({seats} > {threshold}), but {language} doesn't match the table for {workload}.",
  'answer.sme.eligible.confirm_language':
    'Yes, there is a way to an SME: {seats} is more than {threshold}. Confirm {language} with your FPM.',
  'answer.sme.exception': 'Only by exception: {workload} with {seats} seats. It is not guaranteed.',
  'answer.sme.self_deploy': 'Self-deployment only: there are no people for {workload}.',
  'answer.sme.self_deploy.below':
    'Self-deployment only: {seats} seats of {workload} are fewer than {threshold}.',
  'answer.sme.ask_fpm':
    'Neither yes nor no: {seats} seats of {workload} are not covered by the table. Ask your FPM before you submit.',
  'answer.sme.below_threshold': 'Not by the table: {seats} is not more than {threshold} for {workload}.',
  'answer.sme.no_seat_rule':
    'There is no seat rule for {workload} in the source. Agree the request with your FPM.',
  'answer.sme.seats_needed':
    'More than {threshold} seats are needed for {workload}. How many does the customer have?',
  'answer.sme.place':
    'Yes, {place} is in a region of the table: {region}. Then the seats decide: more than {threshold} are needed for {workload}. How many are there?',
  'answer.sme.pick': 'Choose “{pick}” in the FTC Resource Request tool.',
  'answer.sme.pick.exception':
    'Choose “{pick}” in the FTC Resource Request tool, as an exception agreed with your FPM.',
  'answer.sme.pick.if_seats':
    'Choose “{pick}” in the FTC Resource Request tool, if there are more than {threshold} seats.',
  'answer.sme.speaks.listed': 'Yes, English is the language in the table for {workload}.',
  'answer.sme.speaks.not_listed': 'I promise no {language}: for {workload} the table lists English.',
  'answer.sme.speaks.list_not_in_source':
    'Perhaps: for {workload} the table says “WW FTC supported”. Confirm {language} with your FPM.',
  'answer.sme.speaks.limited':
    'I promise no {language}: for {workload} the table says “English/limited”. Confirm it with your FPM.',
  'answer.sme.speaks.not_asked': 'For {workload} the table says “{cell}”.',
  'answer.sme.draft.which': '“{name}” can be more than one: {candidates}. Please choose one in the form.',

  'ask.workload.other': 'any other workload: there is no seat rule for it',
  'button.request_page': 'Open the request page',
} as const;
