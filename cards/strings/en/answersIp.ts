/** Answers to indirect providers (document 003). */
export const answersIp = {
  'intent.ip.profile': 'How do we change our profile?',
  'intent.ip.request': 'How do I invite a reseller?',
  'intent.ip.prereq': 'What must a reseller do first?',
  'intent.ip.add_customer': 'How to add a reseller’s customer?',
  'intent.ip.password': 'Can I see the setup info again?',
  'intent.ip.add_subscription': 'How do I add a subscription?',
  'intent.ip.incentive': 'How does the reseller get incentives?',
  'intent.ip.support_contact': 'How do I set the support contact?',
  'intent.ip.azure': 'How can a reseller manage Azure?',
  'intent.ip.rights': 'Which rights does the reseller get?',
  'intent.ip.cancel': 'What does Cancel do in the order?',

  'answer.ip.profile': 'Send a support request with the new details. The change takes two to three weeks.',
  'answer.ip.request': 'Send it from your Indirect resellers page. You may edit the text, but keep the link.',
  'answer.ip.prereq':
    'No orders before the reseller is enrolled in CSP as an indirect reseller and has an account.',
  'answer.ip.add_customer':
    'For a new customer, begin on the Indirect resellers page. For an existing one the source has no steps.',
  'answer.ip.password':
    'The admin user name and password can’t be shown again once the Confirmation page is closed.',
  'answer.ip.add_subscription': 'Order it in the customer’s record, under Customers.',
  'answer.ip.add_subscription.licences':
    'Order {licences, plural, one {the extra licence} other {the # licences}} in the customer’s record, under Customers.',
  'answer.ip.incentive': 'Associate the reseller with the subscription: that gives the incentive credit.',
  'answer.ip.support_contact':
    'Choose the reseller as Designated support contact, for each subscription separately.',
  'answer.ip.azure':
    'In the Azure portal, User settings: give the reseller tenant owner permission. It is a broad right.',
  'answer.ip.rights':
    'Admin rights, if you associate the reseller with the customer account. A subscription alone gives none.',
  'answer.ip.cancel': 'There is no step back: Cancel ends the whole operation, and you start over.',

  'fact.IP-03.review': 'Look your profile up on Microsoft’s official list of indirect providers.',
  'fact.IP-03.partnership':
    'You also need a partnership with the reseller before you interact or transact. Once the reseller accepts your request, it appears in your Indirect resellers list.',
  'fact.IP-04':
    'Submit a partner dashboard support request with your company name, logo and target URL for each location. Microsoft updates the profile in two to three weeks.',
  'fact.IP-05':
    'Before you work together, the reseller must be enrolled in CSP as an indirect reseller and have a partner dashboard (Partner Center) account. Point it to “Partner with indirect providers in CSP”.',
  'fact.IP-06':
    'Have the reseller’s e-mail address ready. Dashboard > Indirect resellers > “Request a reseller relationship”. Then “Open in email”, or “Copy to clipboard” and paste; last, “Done”.',
  'fact.IP-06.link':
    'You may edit the text of the e-mail, but the link must stay: it is personalised to your account.',
  'fact.IP-07':
    'When the reseller accepts, it appears in your list. Then you can add customers for it, order for its customers, tie it to subscriptions and make it their support contact.',
  'fact.IP-08.manage_customer':
    'Admin over the customer account: when you add the customer, associate the reseller with the customer account on the New customer page.',
  'fact.IP-08.manage_azure':
    'When you add the customer, associate the reseller with the Azure customer account. Then give it tenant owner permission: Azure portal > User settings.',
  'fact.IP-08.incentives':
    'Incentive credit: associate the reseller with the subscription, new or existing, on the New subscription page.',
  'fact.IP-08.support':
    'Customers > the customer > Subscriptions > the subscription: on its detail page, select the reseller in the Designated support contact list.',
  'fact.IP-08.apart':
    'It counts for that subscription only. It brings neither admin rights nor incentives; those are set elsewhere.',
  'fact.IP-09':
    'That hands account and subscription management to the reseller: it gets administrator access to the customer’s subscriptions and services.',
  'fact.IP-09.unsaid':
    'The source describes no narrower right and no way to take it back. Ask Partner Center support for that.',
  'fact.IP-10.start':
    'Dashboard > Indirect resellers: find the reseller and choose “Add new customer”. The reseller is already selected. Enter the details, then “Next: Subscriptions”.',
  'fact.IP-10.order':
    'On the New subscription page choose the subscriptions and the number of licences, then “Next: Review”.',
  'fact.IP-10.review':
    'If the order is correct, choose “Submit”. If it isn’t, “Cancel” cancels the whole operation, and you start over.',
  'fact.IP-10.setup_info':
    'The Confirmation page shows the admin user name and temporary password under Setup info. Copy them and send them to the customer: once the page is closed, they can’t be retrieved.',
  'fact.IP-10.done':
    '“Done”: the customer is now in your own list, associated with the reseller, which has admin access to the account and its subscriptions.',
  'fact.IP-10.lost':
    'The source describes no way to get them back. Ask Partner Center support how the customer can get a new password.',
  'fact.IP-10.submitted':
    'Already submitted? The source says nothing about changing the order then. Ask Partner Center support.',
  'fact.IP-11':
    'Dashboard > Customers: find the customer (you can filter by indirect reseller), expand the record with the down arrow and choose “Add subscription”. It is the same for new subscriptions, upgrades and extra licences.',
  'fact.IP-11.order':
    'On the New subscription page choose the subscription, enter the number of licences, choose the reseller from the list (for incentives, if any) and “Submit”.',
  'fact.IP-11.support':
    'Optional: select the new subscription in the list, choose the reseller as Designated support contact, and “Submit”.',
  'fact.IP-11.choose':
    'When you order, choose the reseller’s name from the list before “Submit”. The source says “incentives, if any” and nothing about paying later for what was missed.',
  'fact.IR-19.from_reseller':
    'On its side the reseller has “Invite new customers”: the customer authorizes the reseller and you at the same time. Otherwise ask Partner Center support.',
  'fact.EXT-05.profile':
    'External note (September 2023): a newer edition of the page says to contact your Microsoft representative instead.',
  'fact.EXT-05.request':
    'External note (September 2023): a newer edition calls the button “Request a partnership”.',
  'fact.EXT-05.partner_id':
    'External note (September 2023): a newer edition has a field Reseller (PartnerID) on the subscription for this.',
  'fact.AMB-23':
    'Existing customers: the source lists “establish reseller relationships with existing customers” as a task, but describes no procedure.',
  'fact.AMB-24.tenant_owner':
    'Tenant owner is a very broad right, and this advice is from 2018. Give the reseller only what its work needs (least privilege).',

  'caveat.AMB-22':
    'The source contradicts itself: a list says that associating a subscription lets the reseller manage it, its table names only incentive credit for that. I follow the table.',
  'caveat.AMB-24':
    'The source is from 2018: its “partner dashboard” is Partner Center today, and labels may read differently.',
} as const;
