/** Guides as cards: the list, one guide, its questions and what comes of a press. The steps stand in `guideSteps*`. */
export const guides = {
  'say.guides': 'guides',
  'help.guides': 'Go through CSP and support step by step: “guides”.',
  'button.guides': 'All guides',
  'button.guide_start': 'Start the guide',
  'button.guide_done': 'Step {n} is done',
  'button.guide_stuck': 'Stuck at step {n}',
  'button.guide_undo': 'Take back step {n}',
  'button.guide_show_done': 'What is done',
  'button.guide_other.reseller_register': 'Not in CSP yet',
  'button.guide_other.reseller_existing': 'We are in CSP already',
  'button.guide_other.reseller_connect': 'The reseller’s steps',
  'button.guide_other.provider_connect': 'The provider’s steps',

  'guides.title': 'Guides',
  'guides.intro':
    'Step by step through Partner Center. Everybody in the company works on the same list, and can go on where another stopped.',
  'guides.limits': 'I keep track of what you tell me. I don’t see or change anything in Partner Center.',
  'guides.section.reseller': 'As an indirect reseller',
  'guides.section.provider': 'As an indirect provider',
  'guides.section.support': 'Support contract',
  'guides.line.new': 'not started',
  'guides.line.next': '{done} of {all} · next: {step}',
  'guides.line.finished': 'finished',
  'guides.whose': 'Which partner’s guides do you mean?',
  'guides.no_partner': 'I don’t know your company yet, so I can’t keep a guide for it. Ask your FPM.',

  'guide.reseller_register': 'Register as a reseller',
  'guide.reseller_existing': 'Register when already in CSP',
  'guide.reseller_connect': 'Connect with a provider',
  'guide.provider_profile': 'Change the provider profile',
  'guide.provider_connect': 'Connect with a reseller',
  'guide.provider_add_customer': 'Add a customer',
  'guide.provider_add_subscription': 'Add a subscription',
  'guide.support_activate': 'Activate the support contract',

  'guide.progress': '{done} of {all} steps done',
  'guide.step': 'Step {n}: {step}',
  'guide.step.optional': 'Step {n}, optional: {step}',
  'guide.number': 'step {n}',
  'guide.row.who': 'Who',
  'guide.row.ready': 'Have ready',
  'guide.row.where': 'Where',
  'guide.row.when': 'Done when',
  'guide.row.access': 'Who gets which access',
  'guide.row.draft': 'A text for the e-mail',
  'guide.later': 'Later',
  'guide.after': 'after {steps}',
  'guide.done_by': '{name}, {date}',
  'guide.finished': 'Everything is done.',
  'guide.finished.optional': 'Everything is done that has to be. What is left is optional.',

  'guide.party.reseller': 'Indirect reseller',
  'guide.party.provider': 'Indirect provider',
  'guide.party.partner': 'Your company',
  'guide.party.customer': 'Customer',
  'guide.party.microsoft': 'Microsoft',
  'guide.role.global_admin': 'Global admin',
  'guide.role.admin_agent': 'Admin agent',
  'guide.role.primary_contact': 'Primary contact',
  'guide.role.global_or_mpn_admin': 'Global admin or MPN admin',
  'guide.who': '{party}: {role}',

  'guide.ask.day': 'On which day was that?',
  'guide.ask.email':
    'The primary contact’s e-mail address. You may leave it out; I check it and don’t keep it.',
  'guide.ask.country': 'Is the PartnerID in the same country or region as the CSP account?',
  'guide.ask.signer': 'Has a Global admin signed?',
  'guide.answer.choose': 'Choose',
  'guide.answer.yes': 'Yes',
  'guide.answer.no': 'No',

  'guide.wait.verification':
    'Confirmed on {since}. Expect the result from {earliest} to {latest}: 3 to 5 business days. I remind you when it is late.',
  'guide.wait.verification.late':
    'Confirmed on {since}: that is more than 5 business days ago. Read Microsoft’s article on the account verification process, and ask the primary contact whether Microsoft has written.',
  'guide.wait.balance':
    'Activated on {since}. You can use incidents already; the balance shows from {earliest} to {latest}.',
  'guide.wait.balance.late':
    'Activated on {since}: the balance should show by now. Let us look for the cause.',
  'guide.nudge': 'The verification should be over by now',
  'guide.nudge.summary': '{guide}: the verification should be over by now',
  'guide.nudge.why':
    'You get this once, as you started this guide for {partner} or were the last to work on it.',

  'guide.secret.hand_over_setup_info':
    'This page shows the user name and the temporary password once: they can’t be retrieved after you close it. Send them to the customer only. Don’t write them here: I never take, keep or repeat passwords.',
  'guide.secret.receive_ids':
    'Keep both IDs where your company keeps such things. Don’t write them here: I never take, keep or repeat Access IDs and Contract IDs.',

  'grant.provider_orders_for_customers':
    'The provider may submit orders and add subscriptions for the reseller’s customers.',
  'grant.provider_administers_reseller_account':
    'The provider gets admin access to the reseller’s work account.',
  'grant.customer_accepts_both': 'The customer accepts both at once: the reseller and its provider.',
  'grant.reseller_administers_subscriptions':
    'The reseller gets admin access to the customer’s account and subscriptions.',
  'grant.reseller_supports_subscription': 'The reseller supports the customer for this subscription.',
  'grant.line': '{grant} {undo}',
  'grant.undo.office_365_portal': 'To take it back, the reseller removes it in the Office 365 portal.',
  'grant.undo.unsaid': 'The source names no way to take it back.',

  'relationship.invited': 'Invited',
  'relationship.authorized': 'Authorized',
  'relationship.listed': 'Listed on both sides',

  'guide.invitation.hello': 'Hello,',
  'guide.invitation.ask':
    '{partner} would like to work with you as your indirect provider in the Cloud Solution Provider program. Please open this link, sign in to Partner Center as Global admin, tick the box and choose “Authorize indirect provider”:',
  'guide.invitation.link': '[the link that Partner Center has put in]',
  'guide.invitation.meaning':
    'With that you authorize us to order for your customers, and give us admin access to your work account. You can remove that access later in the Office 365 portal.',

  'guide.refused.done_already': 'That step was done already.',
  'guide.refused.blocked': 'That step still waits for others.',
  'guide.refused.not_done': 'That step was taken back already.',
  'guide.refused.rested_on': 'Steps after it are done. Take those back first.',
  'guide.refused.malformed':
    'I could not read that button, so nothing was changed. This is how things stand.',
  'guide.refused.not_found': 'I can’t find that guide among those you may see.',

  'guide.error.answer_needed': 'Please answer this first.',
  'guide.error.not_a_day': 'That isn’t a date.',
  'guide.error.day_to_come': 'That day is still to come.',
  'guide.error.long_ago': 'That is more than six months ago. Is the date right?',
  'guide.error.web_mail':
    'That is web mail, which is not accepted. Use an address on your company’s own domain.',
  'guide.error.no_address': 'That isn’t an e-mail address.',
  'guide.error.secret':
    'That looked like a password or an ID. I have not kept it: it belongs in the portal only.',
  'guide.error.other_country':
    'Then it doesn’t fit. Add a new location in the right country: that creates a new PartnerID.',
  'guide.error.no_global_admin': 'Then it doesn’t count yet: only a Global admin can sign the MPA.',

  'guide.stuck': 'We can’t get on in the guide “{guide}”, at step {n}: {step}. What we have tried:',
  'guide.stuck.topic.reseller': 'CSP: indirect reseller',
  'guide.stuck.topic.provider': 'CSP: indirect provider',
  'guide.stuck.topic.support': 'Support contract',
} as const;
