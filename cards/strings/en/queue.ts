export const queue = {
  'queue.filter': 'Filter',
  'queue.filter.partner': 'Partner',
  'queue.filter.all': 'All partners',
  'queue.filter.state': 'State',
  'queue.filter.late': 'Past the due date',
  'queue.filter.late.hint': 'Only those that wait too long',
  'queue.filter.apply': 'Show',
  'queue.last': 'That was the last one in your queue.',
  'queue.first': 'That was the first one in your queue.',
  'queue.empty.filtered': 'Nothing matches this filter.',
  'button.previous': 'Previous',
  'button.next': 'Next',
  'move_several.button': 'Give several away',
  'move_several.title': 'Give several requests to another FPM',
  'move_several.note': "Each partner is told who decides now. The clock doesn't start anew.",
  'move_several.requests': 'Requests',
  'move_several.line': '{customer} · {partner} · {workload} · {due}',
  'move_several.nothing': 'Please choose at least one request and an FPM.',
  'move_several.done':
    '{count, plural, one {# request is now with {name}} other {# requests are now with {name}}}.',
  'move_several.partly':
    "{count, plural, one {# request is now with {name}} other {# requests are now with {name}}}. {left, plural, one {# was not moved: it has} other {# were not moved: they have}} changed meanwhile, or can't go there.",
} as const;
