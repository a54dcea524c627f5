import type { Activity } from 'botbuilder';
import { message } from '../dialogs/answers/message.ts';
import { Conversation, type Report } from '../dialogs/conversation.ts';
import { understand } from '../dialogs/understanding/understand.ts';
import { plainDate } from '../domain/calendar.ts';
import { AccessActions } from './accessActions.ts';
import { DeskAdapter } from './adapter.ts';
import { authoriseBy, createAuthentication } from './authentication.ts';
import { CardActions } from './cardActions.ts';
import { type Clock, clockShowing, systemClock } from './clock.ts';
import { createScheduler } from './clocks/clocks.ts';
import { Planning } from './clocks/planning.ts';
import { accessRooms } from './commands/access/rooms.ts';
import { Announcing } from './commands/announcing.ts';
import { AskingFpm } from './commands/askingFpm.ts';
import { BeingAway } from './commands/beingAway.ts';
import { Committing } from './commands/committing.ts';
import { engagementRooms } from './commands/engagement/rooms.ts';
import { guideRooms } from './commands/guides/rooms.ts';
import { Pausing } from './commands/pausing.ts';
import { peopleRooms } from './commands/people/rooms.ts';
import { recordRooms } from './commands/records/rooms.ts';
import { requestRooms } from './commands/requestRooms.ts';
import { Standing } from './commands/standing.ts';
import { Wishing } from './commands/wishing.ts';
import type { Config } from './config.ts';
import { Connector } from './connector.ts';
import { Conversations } from './conversations.ts';
import { DeskBot } from './deskBot.ts';
import { type Endings, endWithin } from './ending.ts';
import { EngagementActions } from './engagementActions.ts';
import { Giving, type KeepFile } from './files/giving.ts';
import { fileMakers } from './files/makers.ts';
import { following } from './following.ts';
import { GuideActions } from './guideActions.ts';
import { deskOf } from './house.ts';
import { invokeTable } from './invokeTable.ts';
import { Invoking } from './invoking.ts';
import { createLog, type Log } from './log.ts';
import { Messenger } from './messenger.ts';
import { Notifier } from './notifier.ts';
import { Outbox } from './outbox.ts';
import { People } from './people.ts';
import { Readers } from './readers.ts';
import { askAzureOpenAi } from './recognizing/azureOpenAi.ts';
import { secondOpinion } from './recognizing/secondOpinion.ts';
import { Repeating } from './repeating.ts';
import { Replies } from './replies.ts';
import type { Scheduler } from './scheduler.ts';
import { chatAbout } from './search/links.ts';
import { Sharing } from './search/sharing.ts';
import { closed, createServer, listening } from './server.ts';
import { createStores, type Stores } from './storage/stores.ts';
import { createSubjects } from './subjects/subjects.ts';
import { admission } from './tenants.ts';

/** What a caller may bring instead of the real thing, or wants to see. */
export interface AppParts {
  readonly clock?: Clock;
  readonly log?: Log;
  /** `false`: nothing that comes due is looked at unless somebody says so. */
  readonly looksByItself?: boolean;
  /** Keeps files on this machine where the client cannot ask for them to be accepted. */
  readonly keepFile?: KeepFile;
  /** Is told what each message was taken for, and on which facts the answer rests. */
  readonly observe?: (activity: Activity, report: Report) => void;
}

export interface App {
  readonly clock: Clock;
  readonly stores: Stores;
  readonly outbox: Outbox;
  readonly scheduler: Scheduler;
  /** Makes sure that the storage answers, listens, and begins to sweep. Resolves to the URL. */
  start(): Promise<string>;
  /** Takes no more requests, finishes what is under way, though not for ever, and stops. */
  stop(): Promise<void>;
}

const SWEEP_EVERY_MS = 5_000;
const LOOK_EVERY_MS = 30_000;

/** The composition root: everything is made here, once, and handed on by constructor arguments. */
export function createApp(config: Config, parts: AppParts = {}): App {
  const clock = parts.clock ?? (config.today ? clockShowing(plainDate(config.today)) : systemClock);
  const log = parts.log ?? createLog(config.logLevel);
  const stores = createStores(
    config.storage,
    () => clock.now(),
    (at, err) => log.error({ ...at, err }, 'a row cannot be read and is left out'),
  );

  const authentication = createAuthentication(config.identity);
  const connector = new Connector(authoriseBy(authentication, config.identity?.appId));
  const messenger = new Messenger(connector);
  const standing = new Standing(stores, clock);
  const sharing = new Sharing(stores, standing, config.identity?.appId);
  const subjects = createSubjects(stores, standing, sharing, clock, config.holidays);
  const readers = new Readers(stores);
  const notifier = new Notifier(readers, stores.parked, messenger, log);
  const outbox = new Outbox(stores, subjects, notifier, clock, log);
  const scheduler = createScheduler({ stores, outbox, holidays: config.holidays, clock, log });
  const repeated = [
    new Repeating(() => outbox.sweep(), SWEEP_EVERY_MS, clock, log),
    ...(parts.looksByItself === false
      ? []
      : [new Repeating(() => scheduler.tick(), LOOK_EVERY_MS, clock, log)]),
  ];

  const committing = new Committing(stores, outbox, standing);
  const { holidays } = config;
  const requests = requestRooms({ stores, standing, committing, clock, holidays });
  const access = accessRooms(stores, outbox, standing);
  const engagement = engagementRooms(stores, outbox, standing, committing);
  const records = recordRooms(stores, clock);
  const persons = peopleRooms(stores);
  const guides = guideRooms({ stores, outbox, standing, filing: requests.filing, holidays });
  const planning = new Planning(stores, clock);
  const wishing = new Wishing(stores, planning);
  const beingAway = new BeingAway(stores, clock, planning);
  const pausing = new Pausing(stores, (speaker, spec) =>
    records.renewals.answer(speaker, { text: '', spec }, () =>
      message(speaker, 'info', 'refused.unknown_button'),
    ),
  );
  const announcing = new Announcing(stores.channel);
  const askingFpm = new AskingFpm(stores);
  const house = deskOf({
    announcing,
    askingFpm,
    stores,
    ...requests,
    committing,
    wishing,
    beingAway,
    access,
    records,
    engagement,
    people: persons,
    guides,
  });

  const { secondRecognizer } = config;
  const second = secondRecognizer && secondOpinion(askAzureOpenAi(secondRecognizer), clock, log);
  const conversation = new Conversation(house, understand, second);

  const replies = new Replies(subjects, readers, messenger);
  const people = new People(stores, clock);
  const accessActions = new AccessActions(access);
  const giving = new Giving(fileMakers(stores, standing), parts.keepFile);
  const cardActions = new CardActions({
    ...{ ...requests, committing, pausing, wishing, beingAway, records, giving },
    askingFpm,
    ...{ access: accessActions, people: persons },
    engagement: new EngagementActions(engagement),
    guides: new GuideActions(guides),
    follow: following(subjects),
  });
  const { finding } = requests;
  const rooms = { cardActions, replies, messenger, giving, finding, sharing, stores, log };
  const invoking = new Invoking(invokeTable(rooms, config), people, clock, log);
  const bot = new DeskBot({
    ...{ people, cardActions, invoking },
    conversations: new Conversations(stores.botState, conversation, replies, log),
    ...{ replies, outbox, planning, log, admits: admission(config), observe: parts.observe },
  });
  const adapter = new DeskAdapter(authentication, connector, log);
  const server = createServer({
    receive: (body, authorization) => adapter.receive(body, authorization, context => bot.run(context)),
    ready: () => stores.answer(),
    linkTo: id => chatAbout(config.identity?.appId, id),
    log,
  });

  return {
    clock,
    stores,
    outbox,
    scheduler,
    start: async () => {
      await stores.ensure();
      await stores.schedule.begin();
      await stores.intents.takeUp();
      await listening(server, config);
      for (const each of repeated) each.start();
      return server.url;
    },
    stop: () => {
      const endings: Endings = [
        ['requests', () => closed(server)],
        ['sweeps and looks', () => Promise.all(repeated.map(each => each.stop()))],
        ['work behind answers', () => invoking.idle()],
        ['the lease of the clocks', () => scheduler.stop()],
        ['deliveries', () => outbox.idle()],
      ];
      return endWithin(config.stopSeconds, endings, clock, log);
    },
  };
}
