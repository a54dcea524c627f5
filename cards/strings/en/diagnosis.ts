/** Why support benefits don't show: the four checks as questions, one at a time, and the cause (SUP-08). */
export const diagnosis = {
  'say.diagnose': 'why do our support benefits show (blank)?',
  'button.diagnose': 'Find the cause',

  'diagnose.ask.account_association':
    'Let us find the cause; there are four things to check. Do you sign in with an account that is tied to your company as an active partner, and have you chosen all locations?',
  'diagnose.ask.eligibility':
    'Is your company entitled to support incidents, advisory hours or partner cloud support?',
  'diagnose.ask.contract_activated': 'Has the support contract been activated?',
  'diagnose.ask.display_delay': 'On which day was it activated? A date or “3 days ago” will do.',
  'diagnose.yes': 'Yes',
  'diagnose.no': 'No',
  'diagnose.unknown': 'I don’t know',
  'diagnose.recent': 'Yesterday',
  'diagnose.long_ago': 'A week ago',

  'diagnose.cause.account_association':
    'That is the cause: sign in with an account that is tied to your company.',
  'diagnose.cause.eligibility': 'That is the cause: without an entitlement there is nothing to show.',
  'diagnose.cause.contract_activated': 'That is the cause: (blank) means that the contract is not activated.',
  'diagnose.cause.display_delay':
    'Nothing is wrong: it takes 2 to 3 days to show. Expect the balance by {by}.',
  'diagnose.cause.none':
    'All four hold, so the balance should show. Ask the contact of your region why it doesn’t.',
  'diagnose.cause.unsure':
    'I can’t name the cause yet. Find out what you didn’t know, in this order, and ask me again.',
} as const;
