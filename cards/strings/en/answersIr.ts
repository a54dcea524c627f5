/** Answers to indirect resellers (document 002). */
export const answersIr = {
  'intent.ir.enroll': 'How do we enrol as a reseller?',
  'intent.ir.when': 'Is the indirect model right for us?',
  'intent.ir.prereqs': 'What do I need to enrol in CSP?',
  'intent.ir.email': 'Is web mail accepted?',
  'intent.ir.partnerid': 'How do I associate our PartnerID?',
  'intent.ir.verification': 'How long does verification take?',
  'intent.ir.mpa': 'How do I sign the MPA?',
  'intent.ir.admin_agent': 'How do I become an Admin agent?',
  'intent.ir.connect': 'How do I connect with a provider?',
  'intent.ir.provider_access': 'What access does the provider get?',
  'intent.ir.customers': 'How do I invite a new customer?',
  'intent.ir.regions': 'Which providers can we work with?',
  'intent.ir.status': 'Where do I see our reseller status?',

  'answer.ir.enroll': 'Register on the Welcome page, signed in as Global admin. These are the steps.',
  'answer.ir.when':
    'The indirect model is for partners who want to sell without handling many vendors, billing and support on their own.',
  'answer.ir.prereqs':
    'Have your Global admin sign-in and your company’s legal details ready. You don’t need a PMC login.',
  'answer.ir.email': 'Use an address on your company’s own domain: web mail is not accepted.',
  'answer.ir.email.ok': 'Yes, as far as the source goes: {email} is no web mail that I know of.',
  'answer.ir.email.named': '{email} won’t do: it is web mail, and web mail is not accepted.',
  'answer.ir.email.alike':
    'Better not: {email} is web mail too. Use an address on your company’s own domain.',
  'answer.ir.partnerid':
    'Only a PartnerID in the same country or region as your CSP account will do. Any other: no.',
  'answer.ir.partnerid.fits': 'That fits: PartnerID and CSP account have the same country or region.',
  'answer.ir.partnerid.add_location': 'That doesn’t fit: PartnerID {partnerId}, CSP account {csp}.',
  'answer.ir.verification': 'Verification takes 3 to 5 business days.',
  'answer.ir.verification.wait':
    'Not late yet: {days, plural, =0 {it has only just begun} one {# business day has passed} other {# business days have passed}}. Verification takes 3 to 5 business days.',
  'answer.ir.verification.late':
    'That is late: {days, plural, one {# business day} other {# business days}} instead of 3 to 5. Read the article “account verification process”.',
  'answer.ir.mpa': 'Four things must be in place before you can sign the MPA. Check them in this order.',
  'answer.ir.admin_agent': 'You need the Admin agent role to finish the set-up, which includes adding users.',
  'answer.ir.connect':
    'The provider invites you by e-mail; you follow the link and choose “Authorize indirect provider”.',
  'answer.ir.provider_access':
    'Authorizing gives the provider admin access to your work account. Yes, you can remove it afterwards.',
  'answer.ir.customers':
    'With “Invite new customers” a customer authorizes you and the provider at the same time.',
  'answer.ir.regions':
    'Your legal business location decides which providers you can work with and where you may sell.',
  'answer.ir.regions.country':
    '{country}: what counts is your legal business location. The source has no list of countries or providers.',
  'answer.ir.status': 'In Partner Center, under Legal info > Program info: the status should be Active.',

  'fact.IR-02':
    'You can enrol as an indirect reseller when you are ready to enter the market but don’t want to manage several vendors, or have no end-to-end infrastructure for customer relationships.',
  'fact.IR-03':
    'In this two-tier model the provider (distributor) deals directly with Microsoft: it buys the cloud solutions and you resell them to your customers. The provider can supply customer support, pricing and billing.',
  'fact.IR-04':
    'Providers differ, so compare those in your area. Most give technical training and help, help with marketing, and help to arrange financing and credit terms.',
  'fact.IR-04.find':
    'No provider yet? Search the list of official Microsoft providers, then ask them directly about their reseller programmes, support and terms.',
  'fact.IR-05':
    'Already enrolled in CSP? Then you may only need to give customer-support contact information to create the reseller account.',
  'fact.IR-06':
    'Since October 2020 every partner who is new to CSP enrols as an indirect reseller and then creates a Partner Center account.',
  'fact.IR-07.sign_in':
    'Global admin credentials for your work account, the one for Office 365, Azure or Dynamics CRM. No work account? You can create one while you enrol.',
  'fact.IR-07.company':
    'Your company’s legal business name, address, primary contact and support details. Microsoft may take several days to review them and e-mails the primary contact when done.',
  'fact.IR-07.pmc':
    'The Partner Membership Center (PMC) was retired in May 2022. Skip that step: its login only served to link your PartnerID.',
  'fact.IR-08':
    'Go to the Welcome page, check there that you have everything, and sign in with the Global admin account for Office 365, Azure or Dynamics CRM.',
  'fact.IR-10':
    'Associate your PartnerID with the CSP account. Both must be in the same country or region, and the PartnerID must be in Partner Center: look for Type = Location under Settings > Account settings > Organization profile > Identifiers.',
  'fact.IR-10.same_country': 'PartnerID and CSP account must be in the same country or region.',
  'fact.IR-10.sign_in':
    'Sign in there with your Microsoft AI Cloud Partner Program credentials. They may differ from the CSP ones.',
  'fact.IR-10.add_location':
    'If no PartnerID is in the right country, add a new location: that creates a new PartnerID.',
  'fact.IR-10.postpone':
    'Your PartnerID must be associated with the CSP account. You may postpone that, but until it is done you can neither sign the Microsoft Partner Agreement (MPA) nor transact in CSP.',
  'fact.IR-11':
    'Enter your legal business profile (by DUNS ID or by hand), the primary contact and your customer-support details. Then the primary contact confirms an e-mail from Microsoft.',
  'fact.IR-12':
    'For the primary contact Microsoft accepts no web mail such as Gmail, Yahoo! Mail, iCloud Mail, AOL Mail or Outlook Mail.',
  'fact.IR-13':
    'Microsoft e-mails the primary contact, who must confirm that they signed up and that the address belongs to your company.',
  'fact.IR-13.first':
    'Check that the primary contact has confirmed Microsoft’s e-mail: the review goes on only after that, and news about it goes to that address.',
  'fact.IR-14':
    'Verification takes 3 to 5 business days. Then sign the MPA: on the Agreements page choose “Accept”, with Global admin credentials.',
  'fact.IR-14.dated':
    'If the primary contact confirms today, expect it to be done between {earliest} and {latest}.',
  'fact.IR-14.since':
    'If the primary contact confirmed on {confirmed}, it should end between {earliest} and {latest}.',
  'fact.IR-14.stuck':
    'Still stuck after five business days? Microsoft’s article on the account verification process tells what to do.',
  'fact.IR-14.global_admin':
    'Whoever accepts needs Global admin credentials. “View” lets you read and download the MPA first.',
  'fact.IR-15':
    'On the Legal info page, Program info shows that the MPA is signed, and the Indirect reseller status should be Active.',
  'fact.IR-15.not_active':
    'Not Active? Check what comes before it: PartnerID associated, verification done, MPA signed. I can’t look into Partner Center myself.',
  'fact.IR-16':
    'When the account is ready, check that you are in the Admin agent group: Settings > Account settings > User management > your name > Admin agent > Update.',
  'fact.IR-17':
    'The provider e-mails you an invitation with a link to Partner Center. Follow it (you may have to sign in again), tick the box and choose “Authorize indirect provider”.',
  'fact.IR-17.listed':
    'The provider then appears on your Indirect providers page, and you on its Indirect resellers page.',
  'fact.IR-18':
    'With that the provider may submit orders and add subscriptions on behalf of your customers, and it gets administrator access to your company’s work account.',
  'fact.IR-18.remove':
    'Once the partnership is established, you can remove the provider’s admin access to your work account in the Office 365 portal.',
  'fact.IR-18.unsaid':
    'The source doesn’t say what the provider can see in detail, or what else changes when you remove the access. Ask the provider before you authorize.',
  'fact.IR-19':
    'In Partner Center open Indirect providers. “View customers” lists the customers that you share with a provider.',
  'fact.IR-19.invite':
    '“Invite new customers” asks a new customer to authorize reseller relationships with you and the provider at the same time. Have the customer’s e-mail address ready.',
  'fact.IR-20':
    'The provider can order for your customers only if it has a reseller relationship with them too.',
  'fact.IR-21':
    'As a reseller your legal business location determines which indirect providers you can work with, and in which regions you can do CSP business. See Microsoft’s page on CSP regional markets and currencies.',
  'fact.EXT-05.minimum':
    'External note (2024): from 1 April 2024, a reseller with less than USD 1,000 of revenue in twelve months may lose its authorization, with a year’s wait.',
  'fact.EXT-05.fix_now':
    'External note (about 2023): Partner Center shows the state (Pending, Accepted or Rejected). If it offers “Fix now”, start there.',
  'fact.AMB-20.own_domain':
    '“Outlook Mail” means Outlook.com. A company domain is fine, also if you read it in Outlook.',
  'fact.AMB-21.reseller':
    'These are two roles: Global admin enrols the company and signs the MPA, Admin agent finishes the set-up. Check for both.',
  'fact.AMB-33.csp':
    'Keep sign-ins out of this chat: I never collect, keep or repeat passwords, temporary passwords, Access IDs or Contract IDs.',

  'caveat.AMB-17':
    'The source still lists the PMC login among the things to gather, and then says that PMC is retired.',
  'caveat.AMB-18':
    'The source also says “several days” for the review. I count the business days from the day on which the primary contact confirms.',
  'caveat.AMB-20':
    'The source’s list of web mail says “such as”. I treat similar services (Hotmail, GMX, QQ, wp.pl …) alike; that is my reading.',
} as const;
