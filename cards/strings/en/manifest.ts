/** What Teams shows of the desk before anybody talks to it; Teams limits most of these (appPackage/checks.ts). */
export const manifest = {
  'manifest.name': 'SME Desk: expert requests and programme answers for partners',
  'manifest.about': 'Request an SME, follow the decision, ask about your partner programme.',
  'manifest.about.long':
    'SME Desk takes requests for FastTrack subject matter experts (SMEs). Say what you need in one sentence or fill in a form: the desk checks eligibility, brings the request to your FastTrack Partner Manager and tells everybody concerned what was decided.\n\nIt also answers questions about specializations and their renewal dates, CSP partnerships and support contracts, and names the source of every rule.\n\nIt speaks English, 简体中文, 繁體中文, 日本語 and polski.\n\nSME Desk guides and keeps track. It doesn’t read or change anything in FTOP, the FTC tool or Partner Center.',
  'manifest.command.help': 'What the desk can do for you',
  'manifest.command.request': 'Open the form for a new request',
  'manifest.command.my_requests': 'Your requests and where they stand',
  'manifest.command.queue': 'For FPMs: the requests that wait for your decision',
  'manifest.command.renewals': 'The renewal dates of your company’s specializations',
} as const;
