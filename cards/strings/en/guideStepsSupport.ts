/** The steps that activate a support contract (document 004), and the questions that find out why it doesn't show. */
export const guideStepsSupport = {
  'step.support_activate.sign_in_as_admin': 'Sign in as an admin',
  'step.support_activate.sign_in_as_admin.where': 'Partner Center (in the source: Partner Dashboard)',
  'step.support_activate.sign_in_as_admin.when': 'You are signed in as Global admin or MPN admin.',
  'step.support_activate.open_technical_benefits': 'Open the technical benefits',
  'step.support_activate.open_technical_benefits.where':
    'Benefits > Technical benefits tab; since 2023 it may read Benefits > Technical support & consultation',
  'step.support_activate.open_technical_benefits.when': 'The benefits are in front of you.',
  'step.support_activate.expand_benefit': 'Expand the benefit',
  'step.support_activate.expand_benefit.where': 'The benefit in the list, for example Microsoft Action Pack',
  'step.support_activate.expand_benefit.when': 'You see how to activate it.',
  'step.support_activate.start_activation': 'Start the activation',
  'step.support_activate.start_activation.ready':
    'An e-mail address that colleagues may see: other users see it afterwards',
  'step.support_activate.start_activation.where': 'In the expanded benefit',
  'step.support_activate.start_activation.when': 'The request is submitted.',
  'step.support_activate.receive_ids': 'Receive the IDs',
  'step.support_activate.receive_ids.where': 'The inbox of the signed-in user, or the alternate address',
  'step.support_activate.receive_ids.when': 'Access ID and Contract ID have arrived.',
  'step.support_activate.wait_for_balance': 'Wait for the balance',
  'step.support_activate.wait_for_balance.where': 'Support > Benefits and activity, or aka.ms/MySupport',
  'step.support_activate.wait_for_balance.when': 'The balance shows in place of (blank).',
  'step.support_activate.create_incident': 'Create the first incident',
  'step.support_activate.create_incident.ready':
    'Access ID and Contract ID. Type them into the portal and nowhere else.',
  'step.support_activate.create_incident.where': 'In the support portal',
  'step.support_activate.create_incident.when':
    'The incident is open. Advisory requests don’t need the activation.',
} as const;
