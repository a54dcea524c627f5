import { execute, openUrl, say } from '../../cards/parts/button.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import { hasRole } from '../../domain/people.ts';
import { parseRequestId } from '../../domain/request/requestId.ts';
import { carriesSecret } from '../../domain/secrets.ts';
import { shortened } from '../../domain/shortened.ts';
import type { Speaker } from '../speaker.ts';

/** Where SMEs are requested (SME-03). */
const REQUEST_PAGE = 'https://aka.ms/frpsmerequest';

export const requestPage = ({ words }: Speaker): object =>
  openUrl(words.say('button.request_page'), REQUEST_PAGE);

/** A new request with what is known already, for those who may file. */
export const newRequest = (
  { words, person }: Speaker,
  known: Readonly<Record<string, string>> = {},
  title: MessageKey = 'button.new_request',
): object[] =>
  person && hasRole(person, 'requester')
    ? [execute({ title: words.say(title), verb: 'draft.new', style: 'positive', data: known })]
    : [];

/** The request that was named, by saying its id; nothing when the id is mistyped. */
export function namedRequest({ words }: Speaker, requestId: string | undefined): object[] {
  const id = parseRequestId(requestId ?? '');
  return id.ok ? [say(words.say('button.open', { id: id.value }), id.value)] : [];
}

export const myRequests = ({ words, person }: Speaker): object[] =>
  person && hasRole(person, 'requester')
    ? [say(words.say('button.my_requests'), words.say('say.my_requests'))]
    : [];

export const myQueue = ({ words }: Speaker): object => say(words.say('button.queue'), words.say('say.queue'));

/** Step by step through it, for those whose company can have a guide here, or who look after one. */
export const startGuide = ({ words, person }: Speaker, guideId: string): object[] =>
  person && (person.partnerId !== undefined || hasRole(person, 'fpm'))
    ? [execute({ title: words.say('button.guide_start'), verb: 'guide.open', data: { guideId } })]
    : [];

/** The desk's own reminders of renewals, for a partner's people. */
export const startReminders = ({ words, person }: Speaker): object[] =>
  person?.partnerId === undefined
    ? []
    : [say(words.say('button.reminders_on'), words.say('say.reminders_on'))];

/** Longer than a question that somebody types into a chat, and short enough for a link. */
const MOST_ASKED = 300;

/** Whom to ask what the sources leave open: for people of a partner, with their question; a secret is not passed on. */
export const askFpm = ({ words, person }: Speaker, about: string): object[] =>
  person?.partnerId !== undefined
    ? [
        execute({
          ...{ title: words.say('button.ask_fpm'), verb: 'fpm.ask' },
          data: carriesSecret(about) ? {} : { about: shortened(about, MOST_ASKED) },
        }),
      ]
    : [];

/** The way to being known, for somebody who is not (SME-13). */
export const askAccess = ({ words, person }: Speaker): object[] =>
  person
    ? []
    : [execute({ title: words.say('button.access'), verb: 'access.ask', data: {}, style: 'positive' })];
