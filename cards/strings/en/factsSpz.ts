/** What the sources say about specializations (document 001), and where they contradict themselves. */
export const factsSpz = {
  'fact.SPZ-01': 'The page names one appropriate role: Microsoft AI Cloud Partner Program partner admin.',
  'fact.SPZ-01.yours': 'My records show you with this role. What counts is the role in Partner Center.',
  'fact.SPZ-02':
    'If you are enrolled in the Solutions Partner designation program, you don’t buy a specialization separately.',
  'fact.SPZ-02.after': 'A specialization comes after a Solutions Partner designation.',
  'fact.SPZ-04.category': '{category} ({count}): {names}.',
  'fact.SPZ-04.formerly': 'The catalogue itself adds the former name: “{former}”.',
  'fact.SPZ-05.audit':
    'Azure: meet the qualification requirements (aligned designation, performance and skilling), then schedule and pass an audit. It can be scheduled only after the qualification is met.',
  'fact.SPZ-05.customer_references':
    'Modern Work and Security: meet the qualification requirements (aligned designation, performance and skilling), then submit customer references and get them approved. They can be submitted only after the qualification is met.',
  'fact.SPZ-05.automatic':
    'Business Applications: meet the qualification requirements (aligned designation, performance and skilling), and you are enrolled automatically. No audit or customer reference is listed.',
  'fact.SPZ-05.steps':
    'Azure asks for an audit, Modern Work and Security for customer references. For Business Applications neither is listed.',
  'fact.SPZ-06':
    'You need the relevant Solutions Partner designation, and you must have chosen Solutions Partner benefits and paid for them. The incremental benefits then come when you earn the specialization and run through the next Solutions Partner designation anniversary date.',
  'fact.SPZ-06.guide':
    'A timeline and an example stand in the Microsoft AI Cloud Partner Program benefits guide, under “Illustrative example”.',
  'fact.SPZ-07':
    'Once enrolled, you stay enrolled until the “active through” date, even if you stop meeting all requirements.',
  'fact.SPZ-07.renew':
    'To be enrolled again, you must meet all qualification requirements after the renewal window has opened.',
  'fact.SPZ-07.lapsed':
    'Day 30 is the “active through” date. The source describes no way to renew after it, so you would have to earn the specialization again. Check Partner Center.',
  'fact.SPZ-08':
    'This is the page’s own example: enrolled on 1 January 2025, enrolled until 31 January 2026 including the 30-day grace period.',
  'fact.SPZ-10': 'You find the anniversary date of a specialization in Partner Center.',
  'fact.SPZ-10.msp': 'The renewal process for specializations does not include Azure Expert MSP.',
  'fact.SPZ-11': 'The qualification is valid for one year, an audit or customer references for two.',
  'fact.AMB-10.own':
    'I can remind you myself: 120, 90, 60 and 30 days before the anniversary, on the day, and 15 and 30 days after it.',
  'fact.SPZ-14':
    'They come at several points, for example 120, 90, 60 and 30 days before the anniversary and 30 days after it. People with the partner admin role get them; they also show in Partner Center.',
  'fact.SPZ-15':
    'The window opens 60 days before the anniversary and closes on it, with a 30 calendar-day grace period. The requirements must be met within these 90 days.',
  'fact.SPZ-15.tell':
    'Tell me the day you enrolled, for example “enrolled on 15 March 2024”, and I count the dates.',
  'fact.SPZ-16.odd':
    'Anniversaries 1, 3, 5 and so on: once you meet the qualification requirements, you are re-enrolled automatically.',
  'fact.SPZ-16.even':
    'Anniversaries 2, 4, 6 and so on: you must meet the qualification requirements and pass an audit or have customer references approved, depending on the specialization.',
  'fact.SPZ-17.any': 'Where the mapping table names several designations, any one of them is enough.',
  'fact.SPZ-17.needs': 'The mapping table asks for the designation {designations}.',
  'fact.SPZ-17.needs_any': 'The mapping table asks for any one of these designations: {designations}.',
  'fact.SPZ-17.category': '{category}: {designations}.',
  'fact.SPZ-17.opens': 'By the mapping table: {names}.',
  'fact.SPZ-17.tell': 'Tell me the specialization and the designations you hold, and I check it for you.',
  'fact.SPZ-18':
    'Missing a requirement after you have enrolled does not affect the enrolment before the anniversary.',
  'fact.SPZ-19': 'Caps for product benefits, by category: {caps}.',
  'fact.SPZ-19.msp': 'The table of caps names Azure Expert MSP in the Azure category.',
  'fact.SPZ-20':
    'The source’s example: three Security specializations bring three benefits; a fourth, such as Threat Protection, brings none.',
  'fact.SPZ-21':
    'Specialization benefits come when Solutions Partner benefits are purchased, and last until the Solutions Partner membership ends. Benefits added later are valid for the rest of that time.',

  'fact.D2.dates':
    'Counted from your enrolment on {enrolled}: the anniversary is {anniversary}, the window opens 60 days before it, and grace ends 30 days after it.',
  'fact.D2.window': 'The renewal window opens on {opens}; the last day, with grace, is {closes}.',
  'fact.D2.today': '{phase} {next}',
  'fact.D2.current':
    'That is over. Next comes {nth}: the window opens on {opens}, and the last day is {closes}.',
  'fact.D2.renewed': 'If you have renewed since then, you are in until {closes} (counting {nth}).',

  'fact.AMB-14': 'The source’s mapping table lists it as “{name}”. It is the same item.',
  'fact.AMB-14.pairs':
    'The mapping table says Windows Virtual Desktop, Customer Solutions and Low Code; the catalogue says Azure Virtual Desktop, Custom Solutions and Microsoft Low Code. They are the same items.',
  'fact.AMB-15.unnamed':
    '{name} is in the catalogue, but the table of caps does not name it. It counts towards the {category} limit at most; confirm it in the benefits guide.',
  'fact.AMB-15.cap_name': 'The table of caps calls it “{name}”.',
  'fact.AMB-15.renamed': '“{former}” stands only in the table of caps. The catalogue has “{name}”.',
  'fact.AMB-15.retired':
    '“{former}” stands only in the table of caps: it is not in the current catalogue and has no mapping, so I can’t advise you to enrol in it.',
  'fact.AMB-16.specialization': 'The anniversary of a specialization decides when you renew it.',
  'fact.AMB-16.designation':
    'The anniversary of your Solutions Partner designation decides about the fee and how long benefits last.',

  'fact.EXT-01.mapping':
    'External note (2023): an English edition of the page did not list {designations} for {spec} yet. Confirm it in Partner Center.',
  'fact.EXT-01.opens':
    'External note (2023): an English edition of the page did not list all of these yet. Confirm it in Partner Center.',
  'fact.EXT-01.reminders': 'External note (2023): the English edition also names the anniversary itself.',
  'fact.EXT-01.role': 'External note (2023): an English edition named Global admin or MPN partner admin.',
  'fact.EXT-01.arc':
    'External note (October 2023): the English edition of that time still had it in the mapping.',
  'fact.EXT-02.audit':
    'External note (2023): a third party does the audit. In Partner Center, “Schedule audit” stays disabled until the requirements are met.',
  'fact.EXT-02.customer_references':
    'External note (2023): Microsoft’s example of an application asks for three customer references.',
  'fact.EXT-02.none':
    'External note (2023): another Microsoft page says that the eight Business Applications specializations need neither an audit nor references.',
  'fact.EXT-03.web': 'External note (July 2023): “{former}” was renamed “{name}”, effective 11 July 2023.',
  'fact.EXT-03.merged': 'External note (January 2023): it replaced {formers}.',
  'fact.EXT-04':
    'External note (2022–23): one designation fee of USD 4,730 covered all designations. Look up today’s fee in Partner Center.',
  'fact.EXT-12': 'External note (a later Microsoft page): it is called “{later}” now.',

  'caveat.AMB-10':
    'The source garbles the list of days. Six points are possible (120, 90, 60 and 30 days before, on the anniversary, 30 days after), but only three e-mails are certain. Day 30 after is also the last day to renew.',
  'caveat.AMB-12':
    'The page lists seven “solution areas” in a row. Three of them (Data & AI, Digital & App Innovation, Infrastructure) belong to Azure, so I count four categories and six designations.',
  'caveat.AMB-15':
    'The table of caps and the catalogue don’t match everywhere; some names stand in only one of them.',
  'caveat.AMB-16':
    'Don’t mix up two dates: the specialization’s anniversary (renewal) and the Solutions Partner designation’s anniversary (benefits).',
  'caveat.AMB-16a':
    'Which specializations get the benefits is not stated. By the source’s example those that you enrolled in first.',
  'caveat.AMB-35':
    'The source words the end in two ways: “through the next Solutions Partner designation anniversary” and “until the Solutions Partner membership ends”. I take both for the same day, unless you renew.',
} as const;
