/** Words of the programme in one or two sentences. Which names lead here: `dialogs/answers/meta/glossary.ts`. */
export const glossary = {
  'term.FPM':
    'FPM means FastTrack Partner Manager: the person who approves your SME requests and whom you ask first. The role was formerly called Partner Success Manager (PSM).',
  'term.SME':
    'SME means subject matter expert: an expert in one workload, in core, or in security and compliance, who gives deep technical or deployment guidance.',
  'term.FRP':
    'FRP means FastTrack Ready Partner: a partner that may request SMEs and that leads the engagement with the customer.',
  'term.request_page':
    'The FTC Resource Request page (https://aka.ms/frpsmerequest) is where you request an SME. “Nexus FTC Resource Request tool” is another name for it; the source spells out neither FTC nor Nexus.',
  'term.FTOP':
    'FTOP means FastTrack Orchestration Portal. A request names the customer as FTOP does, and the SME writes the summary of an engagement there.',
  'term.segment':
    "SMC and Enterprise are the two tenant segments in the request form, by the customer's size. The source neither spells out SMC nor names a limit: ask your FPM.",
  'term.FE': 'The source speaks of “FE shadowing” and never says what FE stands for. Ask your FPM.',
  'term.delivery_team':
    "“FTP Partner” is what a partner chooses in the request form as “Your delivery team”. The source doesn't spell it out.",
  'term.seat': 'A seat is one active licence of the requested workload that the customer owns.',
  'term.workload':
    'A workload is the product that an SME helps with, for example MDATP or Exchange. A request names one.',
  'term.tenant':
    "A tenant is an organization's own place in Microsoft's cloud. A request needs the customer's tenant ID and tenant name.",
  'term.regions':
    'Amer is the Americas, APJ is Asia Pacific and Japan, EMEA is Europe, the Middle East and Africa: where the customer of an SME request is located. Support contracts use other regions.',
  'term.triage':
    "Triage is the first check of a request after you submit it, done within 1 business day. The source doesn't say who does it.",
  'term.engagement':
    'An engagement is the work with an assigned SME. It lasts until its exit criteria are met, even if the request is closed before.',
  'term.exit_criteria':
    "Exit criteria say when the SME's work is done. FRP, FPM and SME agree on them at the beginning.",
  'term.assignment_team':
    'The FastTrack SME assignment team (ftsmeassign@microsoft.com) is whom you contact, with your FPM, when the automatic e-mail does not come.',
  'term.sme_roles':
    'A FastTrack Engineer SME helps with any FRP workload; a FastTrack Migration Resource is for migrations and answers Exchange migration questions.',
  'term.self_deployment':
    'Self-deployment means that no people are available for a workload: the customer follows a guide.',
  'term.proactive':
    'A proactive assignment is an SME whom Microsoft assigns without a request, in agreement with the partner, for a limited time and with agreed outcomes.',
  'term.ftc_languages':
    '“WW FTC supported” means the languages that FTC supports. The list is not in the source: confirm a language with your FPM.',
  'term.program':
    'MPN, the Microsoft Partner Network, is the old name of the Microsoft AI Cloud Partner Program (MAICPP).',
  'term.partner_center':
    'Partner dashboard and Partner Center are the same portal at different times. Today it is called Partner Center.',
  'term.PMC': 'PMC means Partner Membership Center: the former portal for memberships, retired in May 2022.',
  'term.MPA':
    'MPA means Microsoft Partner Agreement. Until a Global admin has signed it, you cannot transact in CSP.',
  'term.CSP':
    'CSP means Cloud Solution Provider: the programme in which partners sell Microsoft cloud services to customers.',
  'term.indirect_reseller':
    'An indirect reseller sells Microsoft cloud services that it gets from an indirect provider. All partners who are new to CSP since October 2020 enrol as one.',
  'term.indirect_provider':
    'An indirect provider, or distributor, buys from Microsoft directly and lets indirect resellers sell on; it can supply support, pricing and billing.',
  'term.two_tier':
    'In the two-tier model the indirect provider buys from Microsoft, and its indirect resellers sell to the customers.',
  'term.partner_id':
    "A PartnerID is the identifier of a company or location in Partner Center. For CSP you need one of the type “Location” in the CSP account's country.",
  'term.primary_contact':
    'They are two people: the primary contact is whom Microsoft contacts about a CSP application; the primary program contact receives the Access ID and Contract ID of a support contract.',
  'term.global_admin':
    'Global admin is a role of the work account. You need it to enrol as an indirect reseller and to sign the MPA.',
  'term.admin_agent':
    'Admin agent is a group of users in Partner Center. You need it to finish the setup as an indirect reseller and to add users.',
  'term.partner_admin':
    'Partner admin is the role in the partner programme for specializations. Whoever has it gets the renewal reminders.',
  'term.tenant_owner':
    "Tenant owner is the permission by which a provider lets a reseller manage a customer's Azure account. It is broad: give no more than needed.",
  'term.DUNS':
    'A DUNS ID is the number of a company at Dun & Bradstreet. With it you can look up your legal business profile.',
  'term.specialization':
    'A specialization shows deep experience in one area, and comes after a Solutions Partner designation. There are 31.',
  'term.designation':
    'A Solutions Partner designation comes before a specialization. There are six: Data & AI, Digital & App Innovation, Infrastructure, Business Applications, Modern Work and Security.',
  'term.renewal_window':
    'The renewal window opens 60 days before the anniversary of a specialization and closes on it; 30 days of grace follow.',
  'term.grace':
    'The grace period is the 30 calendar days after the anniversary of a specialization, in which you can still meet the requirements.',
  'term.active_through':
    'The “active through” date is the last day of an enrolment: 30 days after the anniversary.',
  'term.manual_check':
    'Azure specializations ask for an audit, Modern Work and Security for approved customer references: when you enrol, and at every second anniversary.',
  'term.cap':
    'The cap is how many specializations of a category can receive product benefits: Azure 5, Business Applications 1, Modern Work 3, Security 3.',
  'term.expert_msp':
    'Azure Expert MSP is an expert programme and not a specialization. It counts toward the cap of Azure.',
  'term.competency': 'Competencies, Silver or Gold, come from the old Microsoft Partner Network (MPN).',
  'term.action_pack':
    'Action Pack (MAPS) is a package of benefits of the old Microsoft Partner Network. Its support contract has to be activated by request.',
  'term.network_member':
    'A network member without MAPS is a partner without a paid package, and is not entitled to a support contract.',
  'term.ABTK':
    'ABTK is an additional set of core benefits that partners with more competencies at a location could buy. It has to be activated as well.',
  'term.access_id':
    'With the Access ID and Contract ID of an activated support contract you create incidents. Never write them here.',
  'term.blank': '“(blank)” in “Benefits and activity” means that the support contract is not activated.',
  'term.incident':
    'An incident is a case that you open with technical support. Advisory hours are hours of advice, and can be requested before the activation.',
  'term.program_office':
    'The Microsoft Certified program office, or Regional Service Center, activates support contracts in most regions.',
  'term.support_contact':
    'The designated support contact is the reseller to whom a provider delegates customer support for a subscription.',
  'term.incentive':
    'An incentive is a credit for the reseller. To give it, the provider associates the reseller with the subscription.',
  'term.anniversary':
    'An anniversary is counted from an enrolment. That of a specialization decides its renewal; that of the Solutions Partner designation decides how long the benefits last.',
  'term.qualification':
    'Qualification requirements are what a specialization asks for before an audit or a reference: the designation, performance, skilling and, where it applies, published offers.',
  'term.work_account':
    'A work account is the account for Office 365, Azure or Dynamics CRM. Enrolling in CSP needs its Global admin.',
  'term.core_benefits':
    'Core benefits came with a competency at headquarters (https://aka.ms/CoreBenefits). The technical ones among them have to be activated before use.',
  'term.security_compliance':
    '“Security and Compliance” is what you select in the request tool for MIG, MCAS and AATP.',
} as const;
