/** The first sentence where a question asks for one point of a rule, and what else rests on that point. */
export const points = {
  'answer.point.contact_after':
    'Ask your FPM first: once the engagement has ended, that comes before contacting the SME.',
  'answer.point.no_waiver':
    'The source names no exception: Azure asks for the audit, Modern Work and Security for customer references.',
  'answer.point.audit_cost':
    'The source names no price for the audit. The specialization itself is not bought separately.',
  'answer.point.who_sees':
    'The people of your company, the FPM who decides and whoever stands in for them; after the approval also the assignment team and the SME. Nobody else.',
  'answer.point.which_days':
    'The source doesn’t say: it has just “5 days”. Only the triage is given in business days: one.',
  'answer.point.assignment': 'No deadline is stated for that: an SME is assigned after the approval.',
  'answer.point.who_submits':
    'Only a contact or requester whom your company (the FRP) has assigned may submit.',
  'answer.point.fpm_first':
    'Talk to your FPM before you submit: agree the role requirements and your expectations.',
  'answer.point.incomplete': 'It comes back to you for more detail, and that costs time.',
  'answer.point.agreeing':
    'Four things: expectations, outcomes, exit criteria and the timeline. FRP, FPM and SME set them together.',
  'answer.point.not_mail':
    'By the form it is “FastTrack Migration Resource”. But this isn’t mail, so confirm the role with your FPM.',
  'answer.point.areas':
    'I count six designations in four categories. The page’s row of seven “solution areas” mixes the two.',
  'answer.point.msp': 'Azure Expert MSP is left out: the renewal process does not include it.',
  'answer.point.zone': 'UTC, by an external note.',
  'answer.point.same_day':
    'The source doesn’t say. In its example the date stays the same after grace, so I keep the original day.',
  'answer.point.last_day':
    'Day 30 after the anniversary: the window closes on the anniversary, and 30 days of grace follow.',
  'answer.point.duns':
    'Either will do: look your company up, which gives its DUNS ID, or choose “Enter manually”.',
  'answer.point.already_in_csp':
    'Perhaps not everything: for a company that is in CSP already, customer-support contact information may be enough.',
  'answer.point.new_to_csp':
    'Since October 2020 every partner who is new to CSP enrols as an indirect reseller.',
  'answer.point.no_account':
    'Choose “Create one” while you register, then sign in as the new account’s Global admin.',
  'answer.point.choose_provider':
    'Compare the providers in your area, and ask each about its reseller programmes, support and terms.',
  'answer.point.confirm':
    'The review goes on only after the primary contact has confirmed Microsoft’s e-mail.',
  'answer.point.postpone':
    'You may associate it later, but until then you can neither sign the MPA nor transact in CSP.',
  'answer.point.two_roles':
    'They are two roles: Global admin enrols the company and signs the MPA, Admin agent finishes the set-up.',
  'answer.point.order_needs':
    'The provider needs a reseller relationship with your customer before it can order for them.',
  'answer.point.accepted':
    'Now you can work for it: add customers, order for its customers, tie it to subscriptions, make it their support contact.',
  'answer.point.renamed': 'It may well have another name today.',
  'answer.point.where_blank':
    'On “Benefits and activity” (aka.ms/MySupport): if it shows (blank), the contract is not activated.',
  'answer.point.hours':
    'By an external note of 2023: 50 hours with a designation or Gold, 20 with Silver, 5 with Action Pack.',
  'answer.point.designation_cost':
    'By an external note (2022–23) a designation cost USD 4,730. A specialization costs nothing on top.',
  'answer.point.how_many_references':
    'The source gives no number. Microsoft’s example of an application asks for three (external note, 2023).',
  'answer.point.activate_first': 'It must be activated before you use it.',
  'answer.point.pmc': 'PMC (Partner Membership Center) was retired in May 2022. Its place is Partner Center.',
  'answer.point.decided':
    "A decision can't be taken back here. Approved by mistake? Write to ftsmeassign@microsoft.com at once. After a return or a rejection the partner can send a request again.",
  'answer.point.competencies':
    'The Silver and Gold competencies ended on 30 September 2022 (external note, 2025).',
  'fact.SME-01':
    'SMEs give deep technical or deployment guidance to FRPs and customers. Each is an expert in one workload, in core, or in security and compliance.',
  'fact.IR-11.address':
    'In some countries and regions an address entered by hand is validated: if it differs, Microsoft suggests the form that the postal authority uses.',
  'fact.EXT-12.zone':
    'External note (Partner Center documentation): all dates and times there are UTC. A day may begin or end earlier or later for you.',
} as const;
