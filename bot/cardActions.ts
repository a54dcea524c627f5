import type { z } from 'zod';
import { filterFrom } from '../cards/queue.ts';
import { EARLIER, FIX_PREFIX, isVerb, VERBS, type Verb, type VerbData } from '../cards/verbs.ts';
import { guest } from '../dialogs/answers/access.ts';
import { message } from '../dialogs/answers/message.ts';
import type { Reply } from '../dialogs/reply.ts';
import { isKnown, type KnownSpeaker, type Speaker } from '../dialogs/speaker.ts';
import { isFieldKey } from '../domain/request/fields.ts';
import { type AccessActions, type AccessVerb, isAccessVerb } from './accessActions.ts';
import type { AskingFpm } from './commands/askingFpm.ts';
import type { BeingAway } from './commands/beingAway.ts';
import type { Committing } from './commands/committing.ts';
import type { Deciding, Said } from './commands/deciding.ts';
import type { Filing } from './commands/filing.ts';
import type { HandingOver } from './commands/handingOver.ts';
import type { MovingSeveral } from './commands/movingSeveral.ts';
import type { Pausing } from './commands/pausing.ts';
import type { PeopleRooms } from './commands/people/rooms.ts';
import type { Queueing } from './commands/queueing.ts';
import type { RecordRooms } from './commands/records/rooms.ts';
import type { Returning } from './commands/returning.ts';
import type { Telling } from './commands/telling.ts';
import type { Wishing } from './commands/wishing.ts';
import { type EngagementActions, type EngagementVerb, isEngagementVerb } from './engagementActions.ts';
import type { Giving } from './files/giving.ts';
import type { Follow } from './following.ts';
import { type GuideActions, type GuideVerb, isGuideVerb } from './guideActions.ts';
import { peopleHandlers } from './peopleActions.ts';
import { isAboutRecords, recordHandlers } from './recordActions.ts';
import { only, typedIn } from './typed.ts';

type Handler<V extends Verb> = (speaker: KnownSpeaker, data: VerbData<V>) => Promise<Reply>;
type Handlers = { readonly [V in Exclude<Verb, AccessVerb | EngagementVerb | GuideVerb>]: Handler<V> };

/** The rooms that buttons lead to. */
export interface ActionRooms {
  readonly filing: Filing;
  readonly deciding: Deciding;
  readonly returning: Returning;
  readonly committing: Committing;
  readonly handingOver: HandingOver;
  readonly queueing: Queueing;
  readonly beingAway: BeingAway;
  readonly movingSeveral: MovingSeveral;
  readonly telling: Telling;
  readonly pausing: Pausing;
  readonly wishing: Wishing;
  readonly records: RecordRooms;
  readonly people: PeopleRooms;
  readonly access: AccessActions;
  readonly giving: Giving;
  readonly askingFpm: AskingFpm;
  readonly engagement: EngagementActions;
  readonly guides: GuideActions;
  readonly follow: Follow;
}

const verbHandlers = (rooms: ActionRooms): Handlers => {
  const { filing, deciding, returning, committing, handingOver, telling } = rooms;
  const { queueing, movingSeveral, beingAway, pausing, wishing, records, people, giving, askingFpm } = rooms;
  return {
    ...recordHandlers(records, giving),
    ...peopleHandlers(people),
    'draft.new': (speaker, data) => filing.open(speaker, data),
    'draft.check': (speaker, data) => filing.check(speaker, typedForm(data)),
    'draft.review': (speaker, data) => filing.review(speaker, typedForm(data)),
    'draft.whole': (speaker, data) => filing.check(speaker, typedForm(data), { whole: true }),
    'draft.edit': (speaker, { draftId, different }) => filing.edit(speaker, draftId, different),
    'draft.submit': (speaker, data) => filing.submit(speaker, data),
    'draft.discard': (speaker, { draftId }) => filing.discard(speaker, draftId),
    'request.show': (speaker, { requestId }) => committing.current(speaker, requestId),
    'request.view': (speaker, { requestId }) => committing.current(speaker, requestId),
    'request.correct': (speaker, { requestId }) => filing.correct(speaker, requestId),
    'request.approve': saying(deciding, 'approve'),
    'request.reject': saying(deciding, 'reject'),
    'request.fixes': (speaker, { requestId, note }) => returning.open(speaker, requestId, note),
    'request.return': (speaker, data) => returning.send(speaker, returnedBy(data)),
    'request.withdraw': saying(deciding, 'withdraw'),
    'request.remark': saying(deciding, 'remark'),
    'request.note': saying(deciding, 'note'),
    'request.contact': saying(deciding, 'contact'),
    'request.decline': saying(deciding, 'decline'),
    'request.close': saying(deciding, 'close'),
    'request.smes': (speaker, { requestId }) => handingOver.choose(speaker, 'assign', requestId),
    'request.fpms': (speaker, { requestId }) => handingOver.choose(speaker, 'move', requestId),
    'request.assign': (speaker, data) => handingOver.give(speaker, 'assign', data),
    'request.move': (speaker, data) => handingOver.give(speaker, 'move', data),
    'queue.show': (speaker, data) => queueing.show(speaker, filterFrom(data)),
    'queue.next': (speaker, { requestId }) => queueing.step(speaker, requestId, 'next'),
    'queue.previous': (speaker, { requestId }) => queueing.step(speaker, requestId, 'previous'),
    'away.save': (speaker, data) => beingAway.save(speaker, data),
    'away.end': speaker => beingAway.end(speaker),
    'queue.choose': speaker => movingSeveral.choose(speaker),
    'queue.move': (speaker, { requests = '', person }) => movingSeveral.move(speaker, requests, person),
    'fpm.ask': (speaker, { about }) => askingFpm.ask(speaker, about),
    'request.story': (speaker, { requestId }) => telling.story(speaker, requestId),
    'export.csv': (speaker, { what }) => giving.offer(speaker, { kind: 'records', what, format: 'csv' }),
    'export.json': (speaker, { what }) => giving.offer(speaker, { kind: 'records', what, format: 'json' }),
    'renewal.snooze': (speaker, data) => pausing.snooze(speaker, data),
    'renewal.done': (speaker, data) => pausing.done(speaker, data),
    'renewal.stop': speaker => wishing.wish(speaker, 'renewals', false),
  };
};

const saying =
  <V extends `request.${Said}`>(deciding: Deciding, type: Said): Handler<V> =>
  (speaker, { requestId, revision, note = '' }: VerbData<'request.approve'>) =>
    deciding.decide(speaker, { type, requestId, revision, note });

/** The typed answers by field; a field that this form no longer has is left out. */
function typedForm({ draftId, formVersion, ...inputs }: VerbData<'draft.review'>) {
  const typed = typedIn(inputs);
  return { draftId, formVersion, answers: only(typed, isFieldKey), earlier: typed[EARLIER] };
}

/** The notes by field. */
const returnedBy = ({ requestId, revision, note = '', ...inputs }: VerbData<'request.return'>) => ({
  ...{ requestId, revision, note },
  notes: typedIn(inputs, FIX_PREFIX),
});

/** A press on a button: the verb that the card names, and whatever came with it. Nothing in it is believed. */
export interface Press {
  readonly verb: unknown;
  readonly data: unknown;
}

/** From a verb to the command behind it: parse, then load, authorise, decide and commit there (invariants 3, 4). */
export class CardActions {
  readonly #handlers: Handlers;
  readonly #committing: Committing;
  readonly #access: AccessActions;
  readonly #records: RecordRooms;
  readonly #engagement: EngagementActions;
  readonly #guides: GuideActions;
  readonly #follow: Follow;

  constructor(rooms: ActionRooms) {
    this.#handlers = verbHandlers(rooms);
    this.#committing = rooms.committing;
    this.#access = rooms.access;
    this.#records = rooms.records;
    this.#engagement = rooms.engagement;
    this.#guides = rooms.guides;
    this.#follow = rooms.follow;
  }

  /** The card that takes the place of the pressed one. Malformed data changes nothing and shows how things stand. */
  async press(speaker: Speaker, press: Press): Promise<Reply> {
    const reply = await this.#answer(speaker, press);
    const opens = isEngagementVerb(press.verb) || isGuideVerb(press.verb) || press.verb === 'access.show';
    const shows = opens || reply.leaves !== undefined;
    if (isKnown(speaker) && shows) await this.#follow(speaker, reply);
    return reply;
  }

  async #answer(speaker: Speaker, { verb, data }: Press): Promise<Reply> {
    if (isAccessVerb(verb)) return this.#access.press(speaker, verb, data);
    if (!isKnown(speaker))
      return verb === 'draft.new' ? guest(speaker) : message(speaker, 'warning', 'refused.not_found');
    if (isEngagementVerb(verb)) return this.#engagement.press(speaker, verb, data);
    if (isGuideVerb(verb)) return this.#guides.press(speaker, verb, data);
    if (!isVerb(verb)) return this.#malformed(speaker, data, 'refused.unknown_button');
    const parsed: z.ZodSafeParseResult<unknown> = VERBS[verb].safeParse(data);
    if (!parsed.success && isAboutRecords(verb)) {
      return this.#records.book.show(speaker, undefined, { mood: 'warning', key: 'record.malformed' });
    }
    if (!parsed.success) return this.#malformed(speaker, data, 'refused.unknown_button');
    return (
      this.#handlers[verb as keyof Handlers] as (speaker: KnownSpeaker, data: unknown) => Promise<Reply>
    )(speaker, parsed.data);
  }

  #malformed(
    speaker: KnownSpeaker,
    data: unknown,
    otherwise: 'refused.unknown_button',
  ): Promise<Reply> | Reply {
    const requestId =
      typeof data === 'object' && data !== null && 'requestId' in data ? data.requestId : undefined;
    if (typeof requestId !== 'string') return message(speaker, 'info', otherwise);
    return this.#committing.current(speaker, requestId, 'malformed');
  }
}
