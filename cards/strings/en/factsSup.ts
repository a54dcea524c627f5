/** What the source says about support contracts (document 004), and where it contradicts itself. */
export const factsSup = {
  'fact.SUP-01':
    'Technical benefits must be activated before you use them, for Azure or on-premises products.',
  'fact.SUP-01.incidents': 'Incidents are different: the benefits must be activated before you use them.',
  'fact.SUP-02.competency':
    'The contract of Gold and Silver (competency) partners may be activated proactively within 1 month of enrolment, or it may need activating.',
  'fact.SUP-02.action_pack':
    'Action Pack partners must request activation of the support contract before they use product support incidents.',
  'fact.SUP-03':
    'CSPs that raise Azure requests on behalf of customers use “Cloud Solution Provider” support.',
  'fact.SUP-05':
    'The balance stands on “Benefits and activity” in the partner portal, a few days after activation.',
  'fact.SUP-06':
    'Look under Support > Benefits and activity in the partner portal, or at aka.ms/MySupport. (blank) there means: not activated.',
  'fact.SUP-08':
    'Benefits show only if all of this holds: you are signed in with an account tied to an active partner company, with all locations chosen; your company is eligible (aka.ms/CoreBenefits); the contract is activated; 2 to 3 days have passed since.',
  'fact.SUP-08.account_association':
    'Account: you are signed in to the partner portal with a Microsoft account tied to an active partner company. Choose all locations to see the whole organisation’s list.',
  'fact.SUP-08.eligibility':
    'Eligibility: your company is entitled to support incidents, advisory hours or partner cloud support. See aka.ms/CoreBenefits.',
  'fact.SUP-08.contract_activated':
    'Activation: the contract is activated. For Gold and Silver that happens as a core benefit in some countries; Action Pack partners must do it themselves; network members without MAPS (Action Pack) are not entitled.',
  'fact.SUP-08.display_delay':
    'Time: incidents can be used as soon as the contract is activated, but incidents and advisory hours do not show online until 2 to 3 days later.',
  'fact.SUP-08.shown':
    'Incidents can be used as soon as the contract is activated, but incidents and advisory hours do not show online until 2 to 3 days later.',
  'fact.SUP-08.core_benefits': 'What your company is entitled to stands at aka.ms/CoreBenefits.',
  'fact.SUP-09':
    'Competency partners that earned additional competencies at location level may buy ABTK. It must be activated like the core benefits.',
  'fact.SUP-09.price': 'The source names no price and no place to buy it. Ask the program office.',
  'fact.SUP-10':
    'The Regional Service Center or Technical Support can activate it too, depending on your region. Tell me your country, and I name the contact.',
  'fact.SUP-10.ids':
    'Activated by the contact of your region: Access ID and Contract ID go to the primary program contact at headquarters (core benefits) or at the location (ABTK).',
  'fact.SUP-11.program_office':
    'North America, Latin America and EMEA (Europe, Middle East and Africa) contact the Microsoft Certified program office (Regional Service Center).',
  'fact.SUP-11.technical_support':
    'Asia Pacific and Greater China contact Technical Support. Only Australia, New Zealand and Taiwan must contact the program office.',
  'fact.SUP-11.exception':
    'Australia, New Zealand and Taiwan must contact the program office; the rest of Asia Pacific and Greater China contacts Technical Support.',
  'fact.SUP-12': 'In EMEA you can also ask by e-mail. It must include {fields}.',
  'fact.SUP-12.only':
    'That e-mail is only for contract activation. Ask the program office about anything else.',
  'fact.SUP-13': 'Advisory requests can be submitted before the contract is activated.',
  'fact.SUP-14':
    'In Partner Center, sign in as Global admin or MPN admin, open Benefits > Technical benefits, expand the benefit and start the activation.',
  'fact.SUP-14.sign_in': '1. Sign in as Global admin or MPN admin.',
  'fact.SUP-14.open': '2. Choose Benefits, then the Technical benefits tab.',
  'fact.SUP-14.expand': '3. Expand the benefit, for example Microsoft Action Pack, and start the activation.',
  'fact.SUP-14.details':
    '4. The contract details go to the signed-in user’s e-mail address or to an alternate one.',
  'fact.SUP-14.ids':
    'Activated in Partner Center: the contract details go to the signed-in user’s e-mail address or to an alternate one.',
  'fact.SUP-15':
    'Once a request is submitted, the assigned user’s e-mail and alternate e-mail are visible to other users.',
  'fact.SUP-15.choose': 'So give an address that your colleagues may see.',

  'fact.D2.shown':
    'Activated on {activated}: incidents can be used from that day, and the balance shows from {from} to {by}.',

  'fact.AMB-28':
    'Gold and Silver: activation may be automatic, in some countries and within up to 1 month. If it still shows (blank) after that, request activation.',
  'fact.AMB-33.ids':
    'Don’t send them to me: I never ask for, keep or show Access IDs, Contract IDs or passwords. Look them up in the portal.',

  'fact.EXT-06':
    'External note (2020): another Microsoft page gives regform@msdirectservices.com for EMEA. It may be out of date.',
  'fact.EXT-10':
    'External note (2025): Action Pack and the legacy Silver and Gold benefits could last be bought or renewed on 21 January 2025. What was bought runs until it expires, at most one year later.',
  'fact.EXT-10.instead':
    'External note (2025): Microsoft recommends Partner Success Core or Expanded Benefits instead. The Silver and Gold competencies ended on 30 September 2022.',
  'fact.EXT-11.incidents':
    'External note (2023): product support incidents were 20 with a Solutions Partner designation or Gold, 15 with Silver and 10 with Action Pack.',
  'fact.EXT-11.advisory':
    'External note (2023): advisory hours were 50 with a designation or Gold, 20 with Silver and 5 with Action Pack, and they were activated automatically.',
  'fact.EXT-11.csp':
    'External note (2023): choose the “Cloud Solution Provider” plan; no contract has to be added.',
  'fact.EXT-11.button':
    'External note (2023): the page is now Benefits > Technical support & consultation. “Activate” is dimmed unless you are Global admin or partner admin.',
  'fact.EXT-11.ids': 'External note (2023): after activation all users see both IDs in Partner Center.',

  'caveat.AMB-26':
    'The source says that benefits must be activated before use, and also that advisory requests may come earlier. I read it so: incidents need activation, advisory requests don’t.',
  'caveat.AMB-27': 'The e-mail address itself is missing from the source.',
  'caveat.AMB-28':
    'The source says two things in two ways: the balance shows after “a few days” or “2 to 3 days”; Gold and Silver “may be” activated, or “are” in some countries.',
  'caveat.AMB-29':
    'This page is old, and its programs (Gold, Silver, Action Pack, the MPN portal) have ended. Start with Partner Center, which still works.',
  'caveat.AMB-34': 'Who gets the IDs depends on the way the contract was activated.',
  'caveat.AMB-37':
    'The source names only Australia, New Zealand and Taiwan; any other country I place by its region.',
} as const;
