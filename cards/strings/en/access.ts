/** Becoming known to the desk, after the six steps of SME-13. */
export const access = {
  'say.access': 'request access',
  'button.access': 'Request access',
  'button.access_accept': 'Accept and register',
  'button.access_withdraw': 'Take my request back',

  'access.title': 'Access to SME requests',
  'access.summary': 'Access to SME requests: {status}',
  'access.step.request': 'Request access',
  'access.step.info': 'Give the required information',
  'access.step.submitted': 'Confirmation that it was submitted',
  'access.step.invitation': 'Invitation, after your FPM’s approval',
  'access.step.permissions': 'Accept the permissions',
  'access.step.registration': 'Complete the registration',
  'access.own_register':
    'This is the desk’s own register. It follows the six steps of the FTC Resource Request page and changes nothing there: for the page itself, request access at aka.ms/frpsmerequest.',

  'access.form.intro':
    'Two of six steps: your FPM (FastTrack Partner Manager) decides on what you write here. Nothing is sent before you press “Submit”.',
  'access.field.company': 'Company',
  'access.field.company.hint': 'The partner’s full name, as your FPM knows it',
  'access.field.role': 'Role',
  'access.field.role.hint': 'What you want to do here',
  'access.field.email': 'E-mail address of your user name',
  'access.field.email.hint': 'The address you sign in with',
  'access.field.mailEnabled': 'Mail to this address reaches me',
  'access.field.mailEnabled.hint': 'Mailbox',
  'access.field.alternateEmail': 'Alternate e-mail address',
  'access.field.alternateEmail.hint': 'Needed if your user name has no mailbox',
  'access.role.requester': 'Requester: files SME requests',
  'access.role.partner_admin': 'Partner admin: also looks after the company’s record',
  'error.same_email': 'The alternate address is the same as the first.',
  'error.alternate_needed':
    'Your user name has no mailbox, so please give another address at which notifications reach you.',
  'error.not_listed': 'I know no partner of this name whose people can file here.',

  'access.not_listed': 'I can’t pass this on: “{company}” is not among the partners of this desk.',
  'access.not_listed.next':
    'Check the spelling. If it is right, contact your FPM. If you don’t know who that is, write to ftsmeassign@microsoft.com.',
  'access.missed_often': 'You have named several companies that I don’t know. Please try again tomorrow.',
  'access.rejected_often':
    'Your requests for access were rejected three times within 30 days. Please contact your FPM directly before you ask again.',
  'access.own_chat': 'Access is between you, your FPM and me. Please ask in our one-to-one chat.',
  'access.known': 'You are registered already. This is what you may do here:',

  'access.waiting': 'Waiting for your FPM’s decision',
  'access.waiting.next': 'Submitted {at}. You are told here.',
  'access.invited': 'Approved by {name} on {at}: you are invited',
  'access.invited.next': 'Read what you agree to, then accept.',
  'access.rejected': 'Rejected by {name} on {at}',
  'access.rejected.next': 'Talk to your FPM. You may ask again.',
  'access.withdrawn': 'Taken back on {at}',
  'access.withdrawn.next':
    'Your details are deleted. The audit keeps that you asked. You may ask again at any time.',
  'access.registered': 'Registered on {at}',
  'access.registered.next': 'You can file requests for {company} now.',

  'access.agree': 'What you agree to',
  'access.agree.act':
    'You act for {company} here. Its people and its FPM see what you file, and after an approval the SME assignment team does too.',
  'access.agree.keep':
    'The desk keeps your name, e-mail addresses, company, role, language ({language}), time zone ({zone}) and where it reaches you in Teams.',
  'access.agree.audit': 'What you file and decide is kept with your name and the time.',

  'access.row.person': 'Name in Teams',
  'access.row.partner': 'Partner on record',
  'access.no_mailbox': '{email} (no mailbox)',

  'access.decide.title': 'Request for access to decide',
  'access.decide.summary': '{name} requests access for {company}',
  'access.decide.wants': '{name} wants to act for {company}.',
  'access.decide.check':
    'Do you know this person, and do they work there? The name comes from Teams. The rest is as they typed it: nobody has checked the addresses.',
  'access.decide.note': 'Message to the person',
  'access.decide.note.hint': 'Needed to reject',
  'access.decide.note.required': 'Please say why: the person reads it.',
  'access.moved_on': '{fpm} decides about {name}’s request to act for {company} now.',
  'access.decided.title': 'Request for access: {name}',
  'access.approved': 'Approved by {name} on {at}',
  'access.approved.next': '{name} still has to accept the permissions.',
} as const;
