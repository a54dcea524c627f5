import { type FormAnswers, type FormField, PARTY_FIELDS } from '../cards/engagementForm.ts';
import { message } from '../dialogs/answers/message.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { KnownSpeaker } from '../dialogs/speaker.ts';
import { isTermField } from '../domain/engagement/terms.ts';
import type { EngagementRooms } from './commands/engagement/rooms.ts';
import { type Handlers, handle, isVerbOf, type VerbsOf } from './handlers.ts';
import { only, typedIn } from './typed.ts';

export type EngagementVerb = VerbsOf<'engagement'>;

export const isEngagementVerb = (verb: unknown): verb is EngagementVerb => isVerbOf('engagement', verb);

/** The buttons of engagements. Their data is not believed: everything is judged on what is stored. */
export class EngagementActions {
  readonly #rooms: EngagementRooms;
  readonly #handlers: Handlers<EngagementVerb>;

  constructor(rooms: EngagementRooms) {
    const { engaging, settingUp, proactive, revising, lookingUp } = rooms;
    this.#rooms = rooms;
    this.#handlers = {
      'engagement.open': (speaker, { requestId }) => settingUp.open(speaker, requestId),
      'engagement.set_up': (speaker, data) => settingUp.setUp(speaker, data.requestId, typed(data)),
      'engagement.show': (speaker, { engagementId }) => engaging.current(speaker, engagementId),
      'engagement.request': (speaker, { engagementId }) => rooms.requestOf(speaker, engagementId),
      'engagement.terms': (speaker, data) => revising.edit(speaker, data),
      'engagement.revise': (speaker, data) => revising.revise(speaker, data, typed(data)),
      'engagement.agree': (speaker, data) => revising.give(speaker, 'agree', data),
      'engagement.complete': (speaker, data) => revising.complete(speaker, data),
      'engagement.archive': (speaker, data) => revising.give(speaker, 'archive', data),
      'engagement.contact': (speaker, data) => lookingUp.contact(speaker, data),
      'engagement.proactive': speaker => proactive.choose(speaker),
      'engagement.partner': (speaker, { partner }) => proactive.form(speaker, partner),
      'engagement.start': (speaker, data) =>
        proactive.start(speaker, data.partnerId, data.engagementId, typed(data)),
    };
  }

  press(speaker: KnownSpeaker, verb: EngagementVerb, data: unknown): Promise<Reply> {
    return handle(this.#handlers, speaker, verb, data) ?? this.#malformed(speaker, data);
  }

  /** Changes nothing and shows how the engagement stands, if the data names one at all. */
  async #malformed(speaker: KnownSpeaker, data: unknown): Promise<Reply> {
    const { engaging, settingUp } = this.#rooms;
    const named = Object(data) as { engagementId?: unknown; requestId?: unknown };
    if (typeof named.engagementId === 'string')
      return engaging.current(speaker, named.engagementId, 'malformed');
    if (typeof named.requestId === 'string') return settingUp.open(speaker, named.requestId);
    return message(speaker, 'info', 'refused.unknown_button');
  }
}

const isFormField = (key: string): key is FormField =>
  isTermField(key) || PARTY_FIELDS.some(field => field === key);

/** The typed answers by field; what is no field of this form is left out. */
const typed = (data: Readonly<Record<string, unknown>>): FormAnswers => only(typedIn(data), isFormField);
