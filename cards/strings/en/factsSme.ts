/** The rules of the playbook (SME) and what its gaps come to (AMB-01 to AMB-07l), as sentences. */
export const factsSme = {
  'fact.SME-02.approval':
    'You (the FRP) request an SME, your FastTrack Partner Manager (FPM) approves the request, and then an SME is assigned.',
  'fact.SME-02.with_frp': 'In most cases the SME works with the FRP, not with the customer.',
  'fact.SME-03.roles':
    'A FastTrack Engineer SME helps with any FRP workload; a FastTrack Migration Resource answers Exchange migration questions.',
  'fact.SME-04': 'Before you submit, agree the role requirements and expectations with your FPM.',
  'fact.SME-04.then_request':
    'Agree the role requirements and your expectations with your FPM first. Then request the SME on the FTC Resource Request page, https://aka.ms/frpsmerequest.',
  'fact.SME-05.row':
    'The table row for {workload}: more than {threshold} seats; Americas, APJ, EMEA; language “{cell}”; Nexus FTC Resource Request tool > select “{pick}”.',
  'fact.SME-05.languages':
    'AADP: “WW FTC supported”. OATP, MDATP, AIP P2 and MIG P2: “English”. MCAS and AATP above 10,000 seats: “English/limited”.',
  'fact.SME-06.languages': 'Self-deployment, and the exception for MIG P1: “English”, or “English only”.',
  'fact.SME-06.below':
    'The table row for {workload} below {threshold} seats: no people resources, a self-deployment guide, English only: {url}',
  'fact.SME-06.unlimited':
    'The table row for {workload}: any number of seats, no people resources, a self-deployment guide in English: {url}',
  'fact.SME-06.exception':
    'The table row for {workload}: more than {threshold} seats; limited, exception-based; English only; Nexus FTC Resource Request tool > select “{pick}”.',
  'fact.SME-07.work':
    'You can ask an SME to help you complete deployments, resolve deployment issues and build your own skills: expertise on complex questions, escalations and scenarios.',
  'fact.SME-07.coaching':
    'The SME gives guidance and coaching on remote workloads, on conversations about business value and adoption, on unblocking workloads, on new workloads and on best practice.',
  'fact.SME-07.migration':
    'The delivery of the FastTrack migration benefit is the scenario in which the SME works directly with the customer.',
  'fact.SME-08':
    "The SME doesn't lead the customer engagement. The SME assists the FRP and doesn't replace the FRP.",
  'fact.SME-09': 'Repeated requests for help on the same topic may be declined.',
  'fact.SME-10': 'A contact or requester whom the FRP has assigned may submit.',
  'fact.SME-11':
    'Incomplete or wrong information delays the process: the request is returned to the requester for more detail.',
  'fact.SME-12': 'The FPM approves or rejects SME requests.',
  'fact.SME-12.emails':
    'When a request is submitted, the FPM gets an e-mail about it and the requester an e-mail notification.',
  'fact.SME-13.steps':
    'To register: click “Request access”, submit the required information, see the completion screen, wait for the invitation e-mail, click its link and accept the permissions, complete the registration (the invitation code is filled in already).',
  'fact.SME-13.mail':
    'If the e-mail address of your user name has no mailbox, you must give an alternate contact e-mail address, so that notifications reach you.',
  'fact.SME-13.fpm': 'Problems with access or its approval go to your FPM.',
  'fact.SME-14.new_item':
    'Sign in to the page. At the bottom left, under “My Resource Requests”, click “New item”.',
  'fact.SME-14.submit':
    'Fill in all required fields, click “Submit”, then follow the request in “My requests”.',

  'fact.SME-15.tenantId': 'Tenant ID: the tenant ID of the customer.',
  'fact.SME-15.tenantName':
    'Tenant name: the customer name as shown in FTOP (FastTrack Orchestration Portal).',
  'fact.SME-15.tenantSegment': "Tenant segment: “SMC” or “Enterprise”, by the customer's size.",
  'fact.SME-15.seats': 'Number of seats: the active licences of this workload that the customer owns.',
  'fact.SME-15.deliveryTeam': 'Your delivery team: choose “FTP Partner” from the list.',
  'fact.SME-15.partnerName':
    'Partner name: choose your company from the list. If it is not there, contact your FPM.',
  'fact.SME-15.region':
    'Region: where the customer is located: Amer (Americas), APJ (Asia Pacific and Japan) or EMEA (Europe, Middle East, Africa).',
  'fact.SME-15.partnerEmail':
    'Partner e-mail address: the point of contact for the request. The FPM contacts this person with questions.',
  'fact.SME-15.role':
    'Role: “FastTrack Migration Resource” for a migration SME, “FastTrack Engineer SME” for a workload. If in doubt, ask your FPM.',
  'fact.SME-15.choose_role': 'Role in the form: “{role}”.',
  'fact.SME-15.workload': 'Requested workload: the workload that needs the SME.',
  'fact.SME-15.primaryLanguage': "Primary language: the SME's primary language.",
  'fact.SME-15.secondLanguage': "Second language: the SME's second language.",
  'fact.SME-15.additionalInfo':
    'Additional information: the FPM who should receive the request, anything important including the reason why you need an SME, and for migrations the e-mail source (Lotus Notes etc.).',
  'fact.SME-15.emailSource':
    'For a migration, write about the e-mail source (Lotus Notes etc.) in the additional information.',
  'fact.SME-15.region_of':
    'SME request: {country} belongs to {region}. The region is where the customer is located: Amer, APJ or EMEA.',

  'fact.SME-16':
    'Within 5 minutes of submitting, an automatic e-mail proves that the request arrived. If none comes, contact your FPM and the FastTrack SME assignment team, ftsmeassign@microsoft.com.',
  'fact.SME-16.assignment_team': 'The FastTrack SME assignment team: ftsmeassign@microsoft.com.',
  'fact.SME-16.unreachable':
    "If your FPM can't be reached: the only other address in the source is that of the FastTrack SME assignment team, ftsmeassign@microsoft.com.",
  'fact.SME-17': 'Triage is done within 1 business day; you are told if more information is needed.',
  'fact.SME-17.dated': 'Triage is done by {date} (1 business day).',
  'fact.SME-18':
    'Within 5 days of submission the request is approved and a resource is then assigned, or you are told that it was declined.',
  'fact.SME-18.dated':
    'The decision comes by {date} (5 calendar days). Five business days would be {escalation}.',
  'fact.SME-19.contact': 'Once assigned, the SME contacts you directly.',
  'fact.SME-19.closed':
    'Once assigned, the SME contacts you directly. Then the FPM closes the request on the site.',
  'fact.SME-20':
    "The aim is to coach the partner through a customer engagement and to raise the partner's skills. Such an engagement has a time limit and agreed outcomes.",
  'fact.SME-21':
    'Requests are declined when “Additional information” is left blank, or when help is asked on the same topic for several customers. Talk to your FPM before you submit.',
  'fact.SME-21.for_fpm':
    'Known reasons for a decline: “Additional information” is blank, or help is asked on the same topic for several customers. The partner should talk to the FPM before submitting.',
  'fact.SME-22.notified':
    'After the assignment the requester is notified of the next steps; the SME may contact the requester.',
  'fact.SME-22.agree': 'FRP, FPM and SME agree on expectations, outcomes, exit criteria and the timeline.',
  'fact.SME-23.first': 'The FRP contacts the FPM first, and keeps the FPM informed.',
  'fact.SME-23.agree':
    'The FRP sets expectations, outcomes, exit criteria and the timeline with the FPM and the SME.',
  'fact.SME-23.learn':
    "The FRP learns from the SME in every engagement, and trains the partner's other people on the topic.",
  'fact.SME-23.after':
    'After the engagement has ended, the FRP consults the FPM before contacting the SME, about new issues and old ones.',
  'fact.SME-23.similar': 'Avoid SME requests for similar scenarios. Data migration is excepted.',
  'fact.SME-24.questions': 'The FPM handles questions, concerns and escalations about SME requests.',
  'fact.SME-24.decides': 'The FPM reviews SME requests and approves or rejects them.',
  'fact.SME-24.learning':
    'The FPM makes sure that the partner commits specific people to learn, takes an active part and owns the learning.',
  'fact.SME-24.agree':
    'The FPM agrees expectations, outcomes, exit criteria and the timeline with the SME and the partner.',
  'fact.SME-24.similar': 'The FPM watches that requests are not repeated for similar scenarios.',
  'fact.SME-25.customer': 'Sometimes the SME works directly with the customer, with the partner in support.',
  'fact.SME-25.service':
    'The SME works with the partner and the FPM, follows the FastTrack service description and keeps the partner to it.',
  'fact.SME-25.ftop':
    'The SME updates FTOP, so that FPM and partner get a summary, and gives feedback to the FPM, who records it in FTOP.',

  'fact.AMB-01':
    'The table says “more than 150”, so exactly 150 is not covered. I neither promise nor refuse it: check with your FPM.',
  'fact.AMB-01.below':
    "150 seats or fewer don't meet the table's threshold. Your FPM may advise what is possible.",
  'fact.AMB-02':
    'Exactly 10,000 seats is in neither row: one says “more than 10,000”, the other “below 10,000”. Ask your FPM, and use the guide meanwhile.',
  'fact.AMB-03':
    'MIG P1 stands in the table of self-deployment and has a request route all the same. So it is an exception: agree it with your FPM first; it is not guaranteed.',
  'fact.AMB-03.below':
    'The only row for MIG P1 begins above 5,000 seats. For 5,000 or fewer no way is described: ask your FPM.',
  'fact.AMB-04':
    '“No limit” means any number of seats, not that people are available. AIP P2 has a row with people, if the customer really owns P2.',
  'fact.AMB-05.not_asked':
    'The source lists English. If another language is needed, write that into the form and ask your FPM; I promise nothing.',
  'fact.AMB-05.not_listed':
    'The source lists English. Write the need for {language} into the form and ask your FPM; I promise nothing.',
  'fact.AMB-05.ftc_supported':
    '“WW FTC supported” means the languages that FTC supports. The list is not in the source, so confirm the language with your FPM.',
  'fact.AMB-05.limited':
    'What “limited” means is not defined: confirm any language but English with your FPM.',
  'fact.AMB-05.form': 'The form asks for a primary and a second language of the SME: write your need there.',
  'fact.AMB-07a':
    "Closing the request doesn't end the engagement: that goes on until its exit criteria are met.",
  'fact.AMB-07e': "The source gives no threshold between the two, and the number of seats doesn't decide it.",
  'fact.AMB-07h': 'Still missing in the form: {missing}. Taken from your record, so please check: {taken}.',
  'fact.AMB-07i': 'Only security and compliance workloads have seat rules in the source.',
  'fact.AMB-07l':
    'Cancelling or editing after you submit is not described in the source. Only a draft can be discarded, and only a request that your FPM returned can be corrected.',
  'fact.EXT-07':
    'External note (about 2024): other FastTrack material expects customers with 150 or more Microsoft 365 licences.',

  'cell.ftc_supported': 'WW FTC supported',
  'cell.english': 'English',
  'cell.english_limited': 'English/limited',
  'cell.english_only': 'English only',

  'caveat.AMB-06':
    'The source says 5 days without saying business days; triage is in business days. It states no time zone and no holidays.',
  'caveat.AMB-07':
    "The source states no deadline for assigning the SME after the approval, and doesn't name who does the triage.",
  'caveat.AMB-07b':
    'The source says that the SME works with the partner, and names exceptions. By default the SME assists the partner and never leads.',
  'caveat.AMB-07c':
    'In one place the source says that the SME contacts you, in another that the SME may. So expect a notification, and ask your FPM if nothing comes.',
  'caveat.AMB-07d':
    "The source doesn't define “the same topic”. I warn, and never block, when a partner asks for the same workload and role again within 12 months; the 12 months are my own limit.",
  'caveat.AMB-07f':
    "In one place the Migration Resource is for Exchange migrations, in another for migrations. For a migration that isn't mail, confirm the role with your FPM.",
  'caveat.AMB-07g':
    'The source calls the tool “FTC Resource Request page” and “Nexus FTC Resource Request tool”. I treat them as one.',
  'caveat.AMB-07h':
    "The source doesn't say which fields are required. I ask for all but the second language, and for one workload in each request.",
  'caveat.AMB-07j':
    'The source uses the old acronyms, and so does the request tool. The product names of today are general knowledge, not from the source.',
  'caveat.AMB-07k': 'FPM and PSM are the same here. External note (2023–24): newer material says PSM again.',
  'caveat.AMB-36': "The source doesn't say what “SMC” or “FE” stands for. Ask your FPM.",
} as const;
