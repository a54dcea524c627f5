export const request = {
  'state.submitted': 'Waiting for a decision',
  'state.returned': 'Returned for correction',
  'state.approved': 'Approved',
  'state.rejected': 'Rejected',
  'state.assigned': 'SME assigned',
  'state.closed': 'Closed',
  'state.withdrawn': 'Withdrawn',

  'request.title': 'SME request {id}',
  'request.title.decide': 'SME request to decide: {id}',
  'request.summary': '{id}: {state}. {customer}, {workload}',
  'request.summary.decide': '{partner} requests an SME: {workload}, {seats} seats ({id})',

  'request.submitted.requester': '{fpm} (FPM) decides. You are told here.',
  'request.submitted.fpm': '{requester} of {partner} waits for your decision.',
  'request.submitted.deputy': '{requester} of {partner} waits for a decision. You stand in for {fpm} (FPM).',
  'request.submitted.other': '{fpm} (FPM) decides.',
  'request.corrected.fpm': '{requester} of {partner} has corrected the request and waits for your decision.',
  'request.returned': 'Returned by {name} on {at}',
  'request.approved': 'Approved by {name} on {at}',
  'request.rejected': 'Rejected by {name} on {at}',
  'request.assigned': '{sme} was assigned as SME on {at}',
  'request.closed': 'Closed by {name} on {at}',
  'request.withdrawn': 'Withdrawn by {name} on {at}',
  'request.returned.next': 'Correct it and submit it again. The clock starts anew then.',
  'request.approved.next':
    'Next, the FastTrack SME assignment team assigns an SME. The source states no deadline for that. The SME usually contacts you; if you hear nothing, ask {fpm}.',
  'request.rejected.next': 'Talk to {fpm} before you file again.',
  'request.assigned.next': 'The SME usually contacts you. If you hear nothing, ask {fpm}.',
  'request.closed.next':
    'Closed means that the request was fulfilled. The engagement continues until its exit criteria are met.',
  'request.withdrawn.next': 'Talk to {fpm} if you still need help. You can file a new request at any time.',

  'deadline.received': 'Submitted {at}.',
  'deadline.received.requester': 'Submitted {at}. This card is your confirmation.',
  'deadline.triage': 'Triage by {date} (1 business day)',
  'deadline.decision': 'Decision by {date} (5 days)',
  'deadline.honesty':
    "The source doesn't say whether the 5 days are business days. 5 business days would be {date}.",
  'deadline.honesty.requester':
    "The source doesn't say whether the 5 days are business days. 5 business days would be {date}. Ask {fpm} if you hear nothing by then.",
  'deadline.first': 'First submitted {at}',

  'row.requester': 'Requested by',
  'row.fpm': 'FPM',

  'decide.note': 'Message to the partner',
  'decide.note.hint': 'Needed to reject or to return. What should they fix or know?',
  'decide.note.required': 'Please say why, or what to fix: the partner reads it.',
  'decide.check':
    'Check before you approve: will the partner commit people who learn? Is it a repeat of a similar request?',
  'request.moved_on': "SME request {id} doesn't concern you any more.",

  'refused.forbidden': 'Only the FPM of this partner can decide this request.',
  'refused.self_approval': 'Nobody decides their own request. {fpm} has to.',
  'refused.stale': 'This request has changed meanwhile. Here is how it stands now.',
  'refused.wrong_state': 'This was decided already. Here is how it stands now.',
  'refused.approved_already': 'You have approved this already. More approvals are needed.',
  'refused.not_in_contact': "The SME hasn't confirmed the first contact yet, so the request can't be closed.",
  'refused.in_contact': 'The SME is in contact with the partner already.',
  'refused.not_an_sme': "That person can't be this request's SME. Choose somebody else.",
  'refused.not_an_fpm': "That person can't decide this request. Choose another FPM.",
  'refused.malformed':
    "That button carried something the desk can't use, so nothing was changed. Here is how the request stands.",
  'refused.not_found': "I can't find that among the requests you may see. Check the number, or ask your FPM.",
  'refused.unknown_button': "That button doesn't work any more. Write “help” to see what I can do.",
  'refused.later': "I'm still working on that. This card changes as soon as it is done.",
  'refused.fault':
    'Something went wrong on my side and nothing was changed. Please try again in a minute. Reference: {reference}',

  'list.title': 'My requests',
  'list.empty': "You haven't filed a request yet. Write “request an SME” to start.",
  'list.more': 'Only the newest {count} are shown.',
  'list.last': 'That was the last one on the list.',
  'list.first': 'That was the first one on the list.',
  'queue.title': 'My queue',
  'queue.not_fpm': 'Only FPMs have a queue. Write “my requests” for yours.',
  'queue.empty': 'Nothing waits for your decision.',
  'queue.more': 'Only the {count} most urgent are shown.',
  'queue.due': 'due {when}',
  'queue.overdue': 'late: was due {when}',
  'list.line': '{workload} · {seats} seats · {partner}',
  'list.filed': 'submitted {at}',

  'drafts.title': 'Your drafts',
  'drafts.which': 'You have {count} drafts. Which one do you mean? Each can be discarded from its form.',
  'drafts.draft': 'Draft',
  'drafts.correction': 'Correction, not sent yet',
  'drafts.no_customer': 'Customer not named yet',
  'drafts.no_workload': 'No workload chosen yet',
  'drafts.changed': 'changed {at}',
  'drafts.continue': 'Continue {id}',
  'draft.discarded': 'Discarded. Nothing was sent.',
  'draft.gone':
    'That draft is gone: it was submitted or discarded. Write “request an SME” to start a new one.',
  'file.not_a_requester':
    'Your account may ask questions but not file requests. Ask your FPM to have you added as a requester.',
  'file.no_partner': "I don't know your company yet, so I can't file for it. Ask your FPM.",
  'file.not_frp':
    '{partner} is not a FastTrack Ready Partner in my records, and only those can request an SME. Ask your FPM.',
  'file.no_fpm':
    '{partner} has no FPM in my records, so nobody could decide. Write to ftsmeassign@microsoft.com to find yours.',
} as const;
