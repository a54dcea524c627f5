/** The steps of an indirect provider's guides (document 003), with the labels of 2018 and what they read today (AMB-24). */
export const guideStepsProvider = {
  'step.provider_profile.review_profile': 'Look at your profile',
  'step.provider_profile.review_profile.where': 'Microsoft’s official list of indirect providers',
  'step.provider_profile.review_profile.when': 'You know what has to change.',
  'step.provider_profile.request_profile_update': 'Request the change',
  'step.provider_profile.request_profile_update.ready': 'Company name, logo and target URL for each location',
  'step.provider_profile.request_profile_update.where':
    'A support request in Partner Center (2018: partner dashboard). A newer page says: contact your Microsoft representative.',
  'step.provider_profile.request_profile_update.when':
    'The list shows the new profile, two to three weeks later.',

  'step.provider_connect.check_reseller_is_ready': 'Check that the reseller is ready',
  'step.provider_connect.check_reseller_is_ready.where':
    'Ask the reseller, and point to the page “Partner with indirect providers in CSP”',
  'step.provider_connect.check_reseller_is_ready.when':
    'The reseller is enrolled in CSP as an indirect reseller and has a Partner Center account.',
  'step.provider_connect.open_indirect_resellers': 'Open Indirect resellers',
  'step.provider_connect.open_indirect_resellers.ready': 'The reseller’s e-mail address',
  'step.provider_connect.open_indirect_resellers.where':
    'Partner Center (2018: partner dashboard) > Indirect resellers',
  'step.provider_connect.open_indirect_resellers.when': 'The page is open.',
  'step.provider_connect.request_relationship': 'Request the relationship',
  'step.provider_connect.request_relationship.where':
    '“Request a reseller relationship”; today it may read “Request a partnership”',
  'step.provider_connect.request_relationship.when': 'Partner Center shows a draft of the e-mail.',
  'step.provider_connect.send_with_link': 'Send the e-mail with its link',
  'step.provider_connect.send_with_link.where':
    '“Open in email”, or “Copy to clipboard” and paste; then “Done”',
  'step.provider_connect.send_with_link.when': 'The e-mail is sent, and your personal link is in it.',
  'step.provider_connect.reseller_accepts': 'The reseller accepts',
  'step.provider_connect.reseller_accepts.where':
    'The reseller follows your link and chooses “Authorize indirect provider”',
  'step.provider_connect.reseller_accepts.when': 'The reseller has told you that it authorized you.',
  'step.provider_connect.see_reseller_in_list': 'See the reseller in your list',
  'step.provider_connect.see_reseller_in_list.where': 'Partner Center > Indirect resellers',
  'step.provider_connect.see_reseller_in_list.when':
    'The reseller is in the list. Now you can add customers for it, order for its customers and associate it with subscriptions.',

  'step.provider_add_customer.find_reseller': 'Find the reseller',
  'step.provider_add_customer.find_reseller.where':
    'Partner Center (2018: partner dashboard) > Indirect resellers',
  'step.provider_add_customer.find_reseller.when': 'You have found its entry.',
  'step.provider_add_customer.add_new_customer': 'Enter the customer',
  'step.provider_add_customer.add_new_customer.ready': 'Details of the customer',
  'step.provider_add_customer.add_new_customer.where':
    '“Add new customer” at the reseller, then “Next: Subscriptions”',
  'step.provider_add_customer.add_new_customer.when': 'The details are in. The reseller is selected already.',
  'step.provider_add_customer.choose_subscriptions': 'Choose subscriptions',
  'step.provider_add_customer.choose_subscriptions.ready': 'Which subscriptions, and how many licences',
  'step.provider_add_customer.choose_subscriptions.where': 'The New subscription page, then “Next: Review”',
  'step.provider_add_customer.choose_subscriptions.when': 'Subscriptions and numbers of licences are chosen.',
  'step.provider_add_customer.review_order': 'Review the order',
  'step.provider_add_customer.review_order.where': 'The Review page',
  'step.provider_add_customer.review_order.when':
    'Everything is right. You can’t go back: “Cancel” cancels the whole operation.',
  'step.provider_add_customer.submit_order': 'Submit the order',
  'step.provider_add_customer.submit_order.where': '“Submit” on the Review page',
  'step.provider_add_customer.submit_order.when': 'The Confirmation page is there. Leave it open.',
  'step.provider_add_customer.hand_over_setup_info': 'Hand over the setup info',
  'step.provider_add_customer.hand_over_setup_info.where': 'The Confirmation page > Setup info',
  'step.provider_add_customer.hand_over_setup_info.when':
    'User name and temporary password are copied and sent to the customer.',
  'step.provider_add_customer.finish': 'Close the page',
  'step.provider_add_customer.finish.where': '“Done” on the Confirmation page',
  'step.provider_add_customer.finish.when': 'The customer is in your own list, associated with the reseller.',

  'step.provider_add_subscription.open_customers': 'Find the customer',
  'step.provider_add_subscription.open_customers.where':
    'Partner Center (2018: partner dashboard) > Customers; you can filter by indirect reseller',
  'step.provider_add_subscription.open_customers.when': 'You have found the customer.',
  'step.provider_add_subscription.add_subscription': 'Begin the order',
  'step.provider_add_subscription.add_subscription.where':
    'Expand the customer with the down arrow > “Add subscription”',
  'step.provider_add_subscription.add_subscription.when': 'The New subscription page is open.',
  'step.provider_add_subscription.choose_licence_count': 'Choose what to order',
  'step.provider_add_subscription.choose_licence_count.ready': 'Which subscription, and how many licences',
  'step.provider_add_subscription.choose_licence_count.where': 'The New subscription page',
  'step.provider_add_subscription.choose_licence_count.when': 'The number of licences is filled in.',
  'step.provider_add_subscription.choose_reseller_and_submit': 'Choose the reseller, and submit',
  'step.provider_add_subscription.choose_reseller_and_submit.where':
    'The list of resellers there, then “Submit”. A newer page has a field Reseller (PartnerID).',
  'step.provider_add_subscription.choose_reseller_and_submit.when':
    'The order is submitted with the reseller’s name.',
  'step.provider_add_subscription.see_subscription': 'See the subscription',
  'step.provider_add_subscription.see_subscription.where': 'The customer’s list of subscriptions',
  'step.provider_add_subscription.see_subscription.when': 'The new subscription is in the list.',
  'step.provider_add_subscription.designate_support_contact': 'Name the support contact',
  'step.provider_add_subscription.designate_support_contact.where':
    'Select the subscription > Designated support contact > the reseller > “Submit”',
  'step.provider_add_subscription.designate_support_contact.when':
    'The reseller is the support contact of this subscription.',
} as const;
