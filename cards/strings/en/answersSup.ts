/** Answers about support contracts (document 004): what is said first, and the questions on buttons. */
export const answersSup = {
  'intent.sup.blank': 'What does (blank) mean?',
  'intent.sup.activate': 'How do we activate our support?',
  'intent.sup.contact': 'Whom do we contact for activation?',
  'intent.sup.checklist': 'Why can’t I see our support benefits?',
  'intent.sup.delay': 'How long until the balance shows?',
  'intent.sup.abtk': 'What is ABTK?',
  'intent.sup.ids': 'Who receives the Access ID?',
  'intent.sup.action_pack': 'How to use Action Pack incidents?',
  'intent.sup.advisory': 'Advisory requests before activation?',
  'intent.sup.csp_azure': 'Which plan for a CSP Azure ticket?',
  'intent.sup.dashboard': 'How do I activate in Partner Center?',
  'intent.sup.privacy': 'Who sees my e-mail address?',
  'intent.sup.eligibility': 'Are we entitled to support?',
  'intent.sup.legacy': 'Does Action Pack still exist?',

  'button.my_support': 'Open Benefits and activity',
  'button.core_benefits': 'Open the core benefits page',

  'membership.gold': 'Gold',
  'membership.silver': 'Silver',
  'membership.action_pack': 'Action Pack',
  'membership.network_member': 'network members',
  'sup.office.program_office': 'the Microsoft Certified program office (Regional Service Center)',
  'sup.office.technical_support': 'Technical Support',
  'sup.region.emea': 'EMEA',
  'sup.email.partner_id': 'Partner ID',
  'sup.email.mpn_email': 'the e-mail address tied to the MPN',
  'sup.email.name': 'your name',
  'sup.email.company_name': 'company name',
  'sup.email.phone_number': 'phone number',
  'sup.email.city': 'city',
  'sup.email.country': 'country',
  'sup.ids.primary_program_contact_at_headquarters': 'the primary program contact at headquarters',
  'sup.ids.primary_program_contact_at_location': 'the primary program contact at the location',
  'sup.ids.signed_in_user_or_alternate_email':
    'the e-mail address of the user who signed in, or an alternate one',

  'answer.sup.blank': '(blank) means that the support contract is not activated.',
  'answer.sup.blank.field': '(blank) under “{field}” means that the support contract is not activated.',

  'answer.sup.activate': 'Activate it in Partner Center, or ask the contact of your region to do it.',
  'answer.sup.activate.maybe_automatic':
    '{membership}: it may happen automatically, but only in some countries. If not, activate it in Partner Center.',
  'answer.sup.activate.request':
    '{membership}: it does not happen by itself. Request the activation, best in Partner Center.',
  'answer.sup.activate.none':
    'There is nothing to activate: network members without MAPS (Action Pack) are not entitled to a support contract.',

  'answer.sup.contact': 'Try Partner Center first. Your contact for {place} is {office}.',
  'answer.sup.contact.tell':
    'Try Partner Center first. Otherwise your region decides whom to ask. Tell me your country, and I name the contact.',
  'answer.sup.contact.address':
    'The source has no address. Another Microsoft page (2020, perhaps out of date) gives regform@msdirectservices.com for EMEA.',
  'answer.sup.contact.email': 'Put this into the e-mail: {fields}.',

  'answer.sup.checklist':
    'Your support benefits show only if all four of these hold. Go through them in this order.',

  'answer.sup.delay': 'The balance shows 2 to 3 days after activation. You can use incidents before that.',
  'answer.sup.delay.wait':
    'That is normal: the balance shows 2 to 3 days after activation. Expect it by {by}; you can use incidents already.',
  'answer.sup.delay.check':
    'It should show by now: it takes 2 to 3 days, and {days} have passed. Go through the checklist.',

  'answer.sup.abtk':
    'ABTK is an additional set of core benefits that a location can buy. It must be activated too.',
  'answer.sup.ids': 'They go to {byContact}. If you activated in Partner Center: to {inDashboard}.',
  'answer.sup.action_pack':
    'Request activation of the support contract first; then you can use the incidents.',
  'answer.sup.advisory': 'You can send advisory requests right away, even before the contract is activated.',
  'answer.sup.csp_azure': 'Use “Cloud Solution Provider” support.',
  'answer.sup.dashboard':
    'In Partner Center (the source calls it Partner Dashboard), on the Technical benefits tab. These are the steps.',
  'answer.sup.privacy':
    'Yes. Once the request is submitted, other users see the assigned user’s e-mail and the alternate e-mail.',

  'answer.sup.eligibility':
    'That depends on your membership. aka.ms/CoreBenefits shows what you are entitled to.',
  'answer.sup.eligibility.yes': 'Yes, {membership} partners are entitled to a support contract.',
  'answer.sup.eligibility.no':
    'No. Network members without MAPS (Action Pack) are not entitled to a support contract.',

  'answer.sup.legacy.available':
    'Yes, but not for long: Action Pack and the legacy Gold and Silver benefits can be bought or renewed until {last}.',
  'answer.sup.legacy.running_out':
    'No, not to buy or renew: Action Pack and the legacy Gold and Silver benefits ended on {last}. What you bought before can run until {until} at the latest.',
  'answer.sup.legacy.ended':
    'No. Action Pack and the legacy Gold and Silver benefits could last be bought or renewed on {last}, and by now they have run out.',
} as const;
