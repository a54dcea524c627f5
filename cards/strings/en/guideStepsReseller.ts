/** The steps of an indirect reseller's guides (document 002): what to do, what to have ready, where, and when it is done. */
export const guideStepsReseller = {
  'step.reseller_register.gather_info': 'Gather what you need',
  'step.reseller_register.gather_info.ready':
    'Sign-in of a Global admin of your work account; legal business name and address; the primary contact; details of your customer support',
  'step.reseller_register.gather_info.when': 'You have all of it at hand.',
  'step.reseller_register.gather_info.note':
    'The source also lists a login for the Partner Membership Center (PMC). Leave it out: PMC was retired in May 2022.',
  'step.reseller_register.welcome': 'Open the Welcome page',
  'step.reseller_register.welcome.where': 'The Welcome page for indirect resellers in Partner Center',
  'step.reseller_register.welcome.when': 'You have seen there that nothing is missing.',
  'step.reseller_register.sign_in_global_admin': 'Sign in as Global admin',
  'step.reseller_register.sign_in_global_admin.ready':
    'The work account for Office 365, Azure or Dynamics CRM. None yet? Choose “Create one” there.',
  'step.reseller_register.sign_in_global_admin.where': 'On the Welcome page',
  'step.reseller_register.sign_in_global_admin.when': 'You are signed in with Global admin credentials.',
  'step.reseller_register.associate_partner_id': 'Associate the PartnerID',
  'step.reseller_register.associate_partner_id.ready':
    'Your sign-in for the Microsoft AI Cloud Partner Program; it may differ from the one for CSP',
  'step.reseller_register.associate_partner_id.where':
    'Settings (gear) > Account settings > Organization profile > Identifiers: the PartnerID with Type = Location',
  'step.reseller_register.associate_partner_id.when':
    'A PartnerID in the country or region of the CSP account is associated with it.',
  'step.reseller_register.associate_partner_id.note':
    'You may leave this for later, but until it is done you can neither sign the MPA nor transact in CSP.',
  'step.reseller_register.profile_and_contact': 'Enter profile and contacts',
  'step.reseller_register.profile_and_contact.ready':
    'DUNS ID, or the legal data to enter by hand; a primary contact with an address on your own domain; details of your customer support',
  'step.reseller_register.profile_and_contact.where': 'In the enrolment, after signing in',
  'step.reseller_register.profile_and_contact.when':
    'Everything is saved. If Microsoft suggests a validated address, you have compared it with yours.',
  'step.reseller_register.primary_contact_verified': 'The primary contact confirms',
  'step.reseller_register.primary_contact_verified.where':
    'In the e-mail that Microsoft sends to the primary contact',
  'step.reseller_register.primary_contact_verified.when':
    'The primary contact has confirmed that they signed up and that the address belongs to the company. The review goes on only after that.',
  'step.reseller_register.microsoft_verification': 'Microsoft verifies the enrolment',
  'step.reseller_register.microsoft_verification.where': 'News comes to the primary contact’s address',
  'step.reseller_register.microsoft_verification.when':
    'Microsoft has written that the verification is complete.',
  'step.reseller_register.sign_mpa': 'Sign the MPA',
  'step.reseller_register.sign_mpa.ready':
    'Global admin credentials. With “View” you can read or download the agreement first.',
  'step.reseller_register.sign_mpa.where': 'Partner Center: the Agreements page > “Accept”',
  'step.reseller_register.sign_mpa.when': 'The Microsoft Partner Agreement (MPA) is accepted.',
  'step.reseller_register.confirm_status_active': 'Check that the status is Active',
  'step.reseller_register.confirm_status_active.where': 'Partner Center: Legal info > Program info',
  'step.reseller_register.confirm_status_active.when':
    'It shows the MPA as signed and the Indirect reseller status as Active.',
  'step.reseller_register.admin_agent_group': 'Join the Admin agent group',
  'step.reseller_register.admin_agent_group.where':
    'Settings (gear) > Account settings > User management > your name > Admin agent > Update',
  'step.reseller_register.admin_agent_group.when':
    'You are in the group. You need it to finish the setup and to add users.',

  'step.reseller_existing.support_contact_info': 'Give your customer-support contact',
  'step.reseller_existing.support_contact_info.ready': 'Contact details of your customer support',
  'step.reseller_existing.support_contact_info.where':
    'Partner Center, in the enrolment as an indirect reseller',
  'step.reseller_existing.support_contact_info.when': 'The reseller account is there.',
  'step.reseller_existing.support_contact_info.note':
    'The source says that this “may” be all. If Partner Center asks for more, use the long guide.',

  'step.reseller_connect.find_provider': 'Find a provider',
  'step.reseller_connect.find_provider.ready':
    'Your legal business location: it decides which providers and regions are possible',
  'step.reseller_connect.find_provider.where':
    'Microsoft’s list of official providers; then ask them directly',
  'step.reseller_connect.find_provider.when':
    'You agree on the reseller programme, the support and the terms.',
  'step.reseller_connect.receive_invitation': 'The provider invites you',
  'step.reseller_connect.receive_invitation.where':
    'An e-mail from the provider, with a link to Partner Center',
  'step.reseller_connect.receive_invitation.when': 'The invitation has arrived.',
  'step.reseller_connect.follow_link': 'Follow the link',
  'step.reseller_connect.follow_link.where': 'The link in the e-mail; you may have to sign in again',
  'step.reseller_connect.follow_link.when': 'Partner Center shows the provider that wants to be authorized.',
  'step.reseller_connect.authorize_provider': 'Authorize the provider',
  'step.reseller_connect.authorize_provider.where': 'Tick the box and choose “Authorize indirect provider”',
  'step.reseller_connect.authorize_provider.when': 'The provider is authorized.',
  'step.reseller_connect.see_partnership': 'See the partnership',
  'step.reseller_connect.see_partnership.where':
    'Partner Center: Indirect providers. “View customers” lists the customers you share.',
  'step.reseller_connect.see_partnership.when':
    'The provider is on your Indirect providers page, and you are on its Indirect resellers page.',
  'step.reseller_connect.remove_provider_admin': 'Take back the admin access',
  'step.reseller_connect.remove_provider_admin.where': 'In the Office 365 portal',
  'step.reseller_connect.remove_provider_admin.when':
    'The provider has no admin access to your work account any more. What else that changes, the source doesn’t say: ask the provider.',
  'step.reseller_connect.invite_customers': 'Invite new customers',
  'step.reseller_connect.invite_customers.ready': 'The customer’s e-mail address',
  'step.reseller_connect.invite_customers.where':
    'Partner Center: Indirect providers > “Invite new customers”',
  'step.reseller_connect.invite_customers.when':
    'The customer has accepted. The provider needs that to order for them.',
} as const;
