import { VERBS, type Verb, type VerbData } from '../cards/verbs.ts';
import { message } from '../dialogs/answers/message.ts';
import type { Reply } from '../dialogs/reply.ts';
import { isKnown, type KnownSpeaker, type Speaker } from '../dialogs/speaker.ts';
import { type AccessAnswers, isAccessField } from '../domain/access/fields.ts';
import type { Admission } from './commands/access/admitting.ts';
import type { AccessRooms } from './commands/access/rooms.ts';
import { only, typedIn } from './typed.ts';

export type AccessVerb = Extract<Verb, `access.${string}`>;
type FpmVerb = 'access.approve' | 'access.decline';
type GuestVerb = Exclude<AccessVerb, FpmVerb | 'access.show'>;

type Guests = { readonly [V in GuestVerb]: (speaker: Speaker, data: VerbData<V>) => Promise<Reply> };

export const isAccessVerb = (verb: unknown): verb is AccessVerb =>
  typeof verb === 'string' && verb.startsWith('access.') && Object.hasOwn(VERBS, verb);

const DECISIONS: Readonly<Record<FpmVerb, Admission['type']>> = {
  'access.approve': 'approve',
  'access.decline': 'decline',
};

const isDecision = (verb: AccessVerb): verb is FpmVerb => Object.hasOwn(DECISIONS, verb);

/** The buttons of getting access: the only ones that somebody unknown can press. Their data is not believed either. */
export class AccessActions {
  readonly #rooms: AccessRooms;
  readonly #guests: Guests;

  constructor(rooms: AccessRooms) {
    const { applying, describing, joining } = rooms;
    this.#rooms = rooms;
    this.#guests = {
      'access.ask': speaker => applying.ask(speaker),
      'access.submit': (speaker, data) => describing.submit(speaker, typed(data)),
      'access.withdraw': speaker => applying.withdraw(speaker),
      'access.accept': (speaker, { revision }) => joining.accept(speaker, revision),
    };
  }

  async press(speaker: Speaker, verb: AccessVerb, data: unknown): Promise<Reply> {
    if (isDecision(verb)) {
      if (!isKnown(speaker)) return message(speaker, 'warning', 'refused.not_found');
      return this.#decide(speaker, DECISIONS[verb], VERBS[verb].safeParse(data).data, data);
    }
    if (verb === 'access.show') {
      const personId = VERBS[verb].safeParse(data).data?.personId;
      if (!isKnown(speaker)) return message(speaker, 'warning', 'refused.not_found');
      return this.#rooms.admitting.current(speaker, personId ?? '');
    }
    const parsed = VERBS[verb].safeParse(data);
    if (!parsed.success) return this.#rooms.applying.current(speaker, 'refused.malformed');
    return (this.#guests[verb] as (speaker: Speaker, data: unknown) => Promise<Reply>)(speaker, parsed.data);
  }

  #decide(
    speaker: KnownSpeaker,
    type: Admission['type'],
    parsed: VerbData<FpmVerb> | undefined,
    data: unknown,
  ): Promise<Reply> {
    const { admitting } = this.#rooms;
    if (parsed) return admitting.decide(speaker, { type, ...parsed, note: parsed.note ?? '' });
    const personId =
      typeof data === 'object' && data !== null && 'personId' in data ? data.personId : undefined;
    return admitting.current(speaker, String(personId), 'refused.malformed');
  }
}

/** The typed answers by field; what is no field of this form is left out. */
const typed = (data: VerbData<'access.submit'>): AccessAnswers => only(typedIn(data), isAccessField);
