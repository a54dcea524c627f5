/** Answers about specializations (document 001): what is said first, and the questions on buttons. */
export const answersSpz = {
  'intent.spz.list': 'Which specializations are there?',
  'intent.spz.mapping': 'Which designation does SAP need?',
  'meant.spz.mapping': 'Which designation does it need?',
  'intent.spz.eligible': 'What can Infrastructure get us?',
  'meant.spz.eligible': 'What can our designation get us?',
  'intent.spz.enroll': 'How do we enrol in specializations?',
  'intent.spz.cost': 'What does a specialization cost?',
  'intent.spz.renewal_dates': 'When do our specializations renew?',
  'intent.spz.renewal_requirements': 'What does the 2nd renewal need?',
  'meant.spz.renewal_requirements': 'What does this renewal need?',
  'intent.spz.phase': 'Are we too late to renew?',
  'intent.spz.keep_enrolled': 'What if we miss a requirement?',
  'intent.spz.reminders': 'Who gets the renewal reminders?',
  'intent.spz.cap': 'How many benefits can we get?',
  'intent.spz.benefits': 'How long do the benefits last?',
  'intent.spz.names': 'Is WVD the same as AVD?',
  'meant.spz.names': 'Are these names the same thing?',
  'intent.spz.role': 'Which role sees specializations?',
  'intent.spz.anniversary_which': 'Which anniversary counts?',

  'spz.or': '{one} or {other}',
  'spz.and': '{one}, {other}',
  'spz.both_names': '{local} ({english})',
  'spz.count': '{name} {count}',
  'spz.nth': 'the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} anniversary',
  'spz.nth.dated': 'the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} anniversary ({date})',

  'answer.spz.list': 'There are {total} specializations: {counts}.',
  'answer.spz.list.category': '{category} has {count} specializations.',

  'answer.spz.mapping': '{spec} needs the Solutions Partner designation {designations}.',
  'answer.spz.mapping.any': '{spec} needs any one of these Solutions Partner designations: {designations}.',
  'answer.spz.mapping.which': 'Which designation is needed depends on the specialization.',

  'answer.spz.eligible.yes': 'Yes, by the mapping table {held} opens the way to {spec}.',
  'answer.spz.eligible.no': 'No. {spec} needs {designations}; {held} is not enough.',
  'answer.spz.eligible.opens':
    'With {held} you can go for {count, plural, one {# specialization} other {# specializations}}.',
  'answer.spz.eligible.which': 'You need a matching Solutions Partner designation first.',

  'answer.spz.enroll': 'First meet the qualification requirements. What follows depends on the category.',
  'answer.spz.enroll.audit':
    '{asked, select, yes {Yes. } no {No. } other {}}{name}: first meet the qualification requirements, then schedule and pass an audit.',
  'answer.spz.enroll.customer_references':
    '{asked, select, yes {Yes. } no {No. } other {}}{name}: first meet the qualification requirements, then submit customer references and get them approved.',
  'answer.spz.enroll.automatic':
    '{asked, select, yes {Yes. } no {No. } other {}}{name}: meet the qualification requirements, and you are enrolled automatically.',
  'answer.spz.enroll.too_soon.audit':
    'No. You can schedule the audit only after you meet all qualification requirements, skilling included.',
  'answer.spz.enroll.too_soon.customer_references':
    'No. You can submit customer references only after you meet all qualification requirements, skilling included.',

  'answer.spz.cost': 'Nothing extra: you don’t buy a specialization separately.',
  'answer.spz.role': 'You need the Microsoft AI Cloud Partner Program partner admin role.',
  'answer.spz.reminders':
    'At least three e-mails, to the people in your company who have the partner admin role.',
  'answer.spz.anniversary_which': 'Which one do you mean? You have two kinds of anniversary.',

  'answer.spz.renewal_dates':
    'For {nth}, the renewal window opens on {opens}; the last day, with grace, is {closes}.',
  'answer.spz.renewal_dates.around':
    'For the anniversary on {anniversary}, the renewal window opens on {opens}; the last day, with grace, is {closes}.',
  'answer.spz.no_record': 'I have no record of {spec} for {partner}.',

  'answer.spz.keep_enrolled': 'You don’t lose it at once: you stay enrolled until the “active through” date.',
  'answer.spz.keep_enrolled.dated':
    'Enrolled on {enrolled}, you are in until {closes}, 30 days of grace included.',

  'answer.spz.phase.enrolled': 'It is too early: your renewal window opens {when}.',
  'answer.spz.phase.window_open':
    'You are in time: the renewal window is open, and the anniversary is {when}.',
  'answer.spz.phase.grace':
    'It is not too late: this is day {day} of the 30 calendar days of grace, so you can still renew. {left, plural, =0 {Today is the last day.} one {# day is left.} other {# days are left.}}',
  'answer.spz.phase.lapsed': 'By the rule it is too late: the 30 days of grace ended {when}.',

  'answer.spz.requirements.none':
    '{asked, select, yes {Yes. } no {No. } other {}}For {nth} you need the qualification requirements only: no audit and no customer references.',
  'answer.spz.requirements.audit':
    '{asked, select, yes {Yes. } no {No. } other {}}For {nth}, an even one, you need the qualification requirements and an audit.',
  'answer.spz.requirements.customer_references':
    '{asked, select, yes {Yes. } no {No. } other {}}For {nth}, an even one, you need the qualification requirements and customer references.',
  'answer.spz.requirements.none_listed':
    '{asked, select, yes {Yes. } no {No, as far as the source shows. } other {}}For {nth} you need the qualification requirements: no audit or customer reference is listed for Business Applications.',
  'answer.spz.requirements.by_category':
    'For {nth}, an even one, you need the qualification requirements. Whether an audit or customer references come on top depends on the category.',
  'answer.spz.requirements.every_year':
    'Every year the qualification requirements; every other year an audit or customer references as well.',
  'answer.spz.requirements.every_year.audit':
    '{name}: every year the qualification requirements; at even anniversaries an audit as well.',
  'answer.spz.requirements.every_year.customer_references':
    '{name}: every year the qualification requirements; at even anniversaries customer references as well.',
  'answer.spz.requirements.every_year.none_listed':
    '{name}: every year the qualification requirements. No audit or customer reference is listed for Business Applications.',

  'answer.spz.cap': 'That depends on the category. The caps: {caps}.',
  'answer.spz.cap.category':
    'In {category}, at most {cap, plural, one {one specialization or expert program brings} other {# specializations and expert programs bring}} product benefits.',
  'answer.spz.cap.all':
    '{count, plural, one {Yes, for that one} =2 {Yes, for both} other {Yes, for all #}}: the cap for {category} is {cap}.',
  'answer.spz.cap.limited': 'No more than {cap}, not {count}: the cap for {category} is {cap}.',
  'answer.spz.cap.counts': 'Yes, {name} counts in the {category} category. The cap there is {cap}.',
  'answer.spz.cap.unnamed':
    'The table of caps does not name {name}. It counts towards the {category} cap ({cap}) at most.',

  'answer.spz.benefits':
    'Specialization benefits last until the anniversary of your Solutions Partner designation, not of the specialization.',
  'answer.spz.benefits.legacy': 'Not by the rule: legacy benefits bring no specialization benefits.',
  'answer.spz.benefits.none':
    'No. Specialization benefits come only with Solutions Partner benefits that are chosen and paid.',
  'answer.spz.benefits.solutions_partner':
    'Yes, up to the cap of the category, if you hold the relevant designation and have paid.',

  'answer.spz.names.catalogue': 'The catalogue calls it “{name}”.',
  'answer.spz.names.same': 'It is the same item. The catalogue calls it “{name}”.',
  'answer.spz.names.renamed': '“{former}” is no longer in the catalogue; it has “{name}”.',
  'answer.spz.names.retired': '“{former}” is no longer in the catalogue.',
  'answer.spz.names.expert_program': '“{former}” is an expert program, not a specialization.',
  'answer.spz.names.which': 'Which name do you mean? Tell me, and I look it up in the catalogue.',
} as const;
