/** Searching for requests, and the card of one that stands in a chat with others. */
export const find = {
  'manifest.find': 'Find a request',
  'manifest.find.about': 'Search the requests that you may see and put one into the chat',
  'manifest.find.text': 'Number, customer, status …',
  'manifest.find.text.about': 'A number, customer, partner, workload or status, such as “MDATP approved”',

  'find.empty': 'There are no requests yet that you may see.',
  'find.none': 'I find nothing like that among the requests you may see.',
  'find.none.older':
    'I find nothing like that among the newest {count} requests you may see. For an older one, write its whole number.',
  'find.older': 'Only the newest {count} requests were searched',
  'find.older.how': 'For an older one, write its whole number, such as SME-7KQ4-MXTC.',
  'find.nobody': 'I don’t know you yet, so there are no requests that I may show you. Ask your FPM.',
  'find.later': 'That takes longer than usual. Please try again in a minute.',

  'shared.state': '{state} (as of {date})',
  'shared.safe':
    'Everybody in this chat sees this much and no more. Those who work on the request open their own view.',
  'shared.open': 'Show my view',
  'shared.chat': 'Ask the desk',
  'shared.aside': 'That is for you alone: I have answered in our own chat.',
  'shared.aside.unreachable': 'That is for you alone. Open a chat with me and ask me there.',

  'say.channel_here': 'show requests here',
  'say.channel_no_more': 'show requests no more',
  'channel.here':
    'Requests that come in are shown here from now on, and kept up to date: number, workload and state, nothing that only some may know. Whoever may see more opens their own view with the button. “Show requests no more” ends it.',
  'channel.no_more':
    'Requests are shown in no channel any more. Cards that stand there stay as they are; their button still opens the current view.',
  'channel.not_here': 'Say this in the channel where your team wants to see requests, and mention me there.',
  'channel.not_admin': 'Only desk admins choose the channel in which requests are shown.',
  'help.channel': 'Show requests to a team: add me to it, and say “show requests here” in the channel.',
} as const;
