import type { Desk } from '../dialogs/desk.ts';
import type { AccessRooms } from './commands/access/rooms.ts';
import type { Announcing } from './commands/announcing.ts';
import type { AskingFpm } from './commands/askingFpm.ts';
import type { BeingAway } from './commands/beingAway.ts';
import type { Committing } from './commands/committing.ts';
import type { EngagementRooms } from './commands/engagement/rooms.ts';
import type { Filing } from './commands/filing.ts';
import type { GuideRooms } from './commands/guides/rooms.ts';
import type { Interview } from './commands/interview.ts';
import type { LookingUpNamed } from './commands/lookingUpNamed.ts';
import type { PeopleRooms } from './commands/people/rooms.ts';
import type { Queueing } from './commands/queueing.ts';
import type { Reading } from './commands/reading.ts';
import type { RecordRooms } from './commands/records/rooms.ts';
import type { Wishing } from './commands/wishing.ts';
import type { Stores } from './storage/stores.ts';

export interface Rooms {
  readonly stores: Stores;
  readonly filing: Filing;
  readonly interview: Interview;
  readonly reading: Reading;
  readonly queueing: Queueing;
  readonly lookingUpNamed: LookingUpNamed;
  readonly committing: Committing;
  readonly wishing: Wishing;
  readonly askingFpm: AskingFpm;
  readonly beingAway: BeingAway;
  readonly announcing: Announcing;
  readonly access: AccessRooms;
  readonly records: RecordRooms;
  readonly engagement: EngagementRooms;
  readonly people: PeopleRooms;
  readonly guides: GuideRooms;
}

/** The house as conversations see it: each of their wishes, and the room that grants it. */
export const deskOf = ({
  stores,
  filing,
  interview,
  reading,
  queueing,
  lookingUpNamed,
  committing,
  wishing,
  askingFpm,
  beingAway,
  announcing,
  access,
  records,
  engagement,
  people,
  guides,
}: Rooms): Desk => ({
  openForm: (speaker, known, understood) => filing.open(speaker, known, understood),
  amendForm: (speaker, said) => filing.amend(speaker, said),
  resumeForm: speaker => filing.resume(speaker),
  discardDraft: speaker => filing.discardIt(speaker),
  startAsking: speaker => interview.start(speaker),
  stillAsking: (speaker, draftId, later) => interview.standing(speaker, draftId, later),
  askedBefore: (speaker, draftId, key) => interview.askedBefore(speaker, draftId, key),
  answer: (speaker, draftId, answers, later) => interview.answer(speaker, draftId, answers, later),
  review: (speaker, draftId) => interview.review(speaker, draftId),
  myRequests: speaker => reading.myRequests(speaker),
  queue: (speaker, wanted) => reading.queue(speaker, wanted),
  stepInQueue: (speaker, from, to) => queueing.step(speaker, from, to),
  requestNamed: (speaker, said) => lookingUpNamed.show(speaker, said),
  showRequest: (speaker, requestId) => committing.current(speaker, requestId),
  requestAccess: speaker => access.applying.ask(speaker),
  engagements: speaker => engagement.lookingUp.mine(speaker),
  showEngagement: (speaker, id) => engagement.engaging.current(speaker, id),
  announceHere: speaker => announcing.here(speaker),
  announceNoMore: speaker => announcing.noMore(speaker),
  people: speaker => people.finding.find(speaker),
  askFpm: (speaker, about) => askingFpm.ask(speaker, about),
  away: (speaker, said) => beingAway.said(speaker, said),
  back: speaker => beingAway.back(speaker),
  startProactively: speaker => engagement.proactive.choose(speaker),
  contactSme: (speaker, otherwise) => engagement.lookingUp.contactSme(speaker, otherwise),
  wish: (speaker, topic, wanted) => wishing.wish(speaker, topic, wanted),
  renewals: (speaker, asked, otherwise) => records.renewals.answer(speaker, asked, otherwise),
  records: (speaker, text, wish) => records.book.asked(speaker, text, wish),
  programme: speaker => records.book.programme(speaker),
  recordEnrolment: (speaker, known) => records.enrolments.open(speaker, known),
  recordDesignation: (speaker, known) => records.designations.open(speaker, known),
  removeRecord: (speaker, { specId, area }) =>
    specId === undefined
      ? records.designations.confirm(speaker, area)
      : records.enrolments.confirm(speaker, specId),
  guides: speaker => guides.shelf.show(speaker),
  changeLanguage: ({ person }, locale) => stores.people.speaks(person.id, locale),
});
