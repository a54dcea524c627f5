import type { Instant } from '../../domain/calendar.ts';
import { AccessStore } from './accessStore.ts';
import { Archive } from './archive.ts';
import { AuditTrail } from './auditTrail.ts';
import { BotStorage } from './botStorage.ts';
import { ChannelStore } from './channelStore.ts';
import { connect, type StorageConfig } from './connection.ts';
import { DraftStore } from './draftStore.ts';
import { DueStore } from './dueStore.ts';
import { EngagementLists } from './engagementLists.ts';
import { EngagementStore } from './engagementStore.ts';
import { ExportLog } from './exportLog.ts';
import { GuideStore } from './guideStore.ts';
import { Intents } from './intents.ts';
import { joinKey } from './keys.ts';
import { RequestLists } from './lists.ts';
import { ParkedStore } from './parkedStore.ts';
import { PartnerStore } from './partnerStore.ts';
import { PeopleStore } from './peopleStore.ts';
import { RecordStore } from './recordStore.ts';
import { ReminderStore } from './reminderStore.ts';
import { RequestStore } from './requestStore.ts';
import { ScheduleStore } from './scheduleStore.ts';
import type { OnBroken } from './table.ts';
import { WishStore } from './wishStore.ts';

/** Nothing stands there. */
const PROBED = 'readyz';

const TABLES = [
  ...['requests', 'whereabouts', 'intents', 'lists', 'parked'],
  ...['drafts', 'people', 'partners', 'botstate', 'due', 'reminders'],
  ...['engagements', 'guides'],
];

export interface Stores {
  readonly requests: RequestStore;
  /** The requests' audit as it stands in the table, for whoever checks it. */
  readonly auditTrail: AuditTrail;
  readonly access: AccessStore;
  readonly engagements: EngagementStore;
  readonly engagementLists: EngagementLists;
  readonly guides: GuideStore;
  /** Everything that is kept, row by row, for exports. */
  readonly archive: Archive;
  readonly lists: RequestLists;
  readonly intents: Intents;
  readonly parked: ParkedStore;
  readonly drafts: DraftStore;
  readonly people: PeopleStore;
  /** Where arriving requests are shown to a team. */
  readonly channel: ChannelStore;
  /** Who took what out of the desk. */
  readonly exports: ExportLog;
  readonly partners: PartnerStore;
  readonly records: RecordStore;
  readonly botState: BotStorage;
  readonly dues: DueStore;
  readonly schedule: ScheduleStore;
  readonly wishes: WishStore;
  readonly reminders: ReminderStore;
  /** Creates the tables that are missing, and so shows that the account answers. */
  ensure(): Promise<void>;
  /** Whether the account answers now. */
  answer(): Promise<boolean>;
}

/**
 * Everything that the desk keeps, over one storage account. `tell` hears once of each row in the lists of work that
 * cannot be read and is left out.
 */
export function createStores(config: StorageConfig, now: () => Instant, tell?: OnBroken): Stores {
  const connection = connect(config);
  const onBroken = tell && tellingOnce(tell);
  const intents = new Intents(connection, now, onBroken);
  const botState = new BotStorage(connection);
  const dues = new DueStore(connection, now, onBroken);
  return {
    requests: new RequestStore(connection, intents),
    auditTrail: new AuditTrail(connection),
    access: new AccessStore(connection, intents),
    engagements: new EngagementStore(connection, intents),
    engagementLists: new EngagementLists(connection),
    guides: new GuideStore(connection, intents, dues),
    archive: new Archive(connection),
    lists: new RequestLists(connection),
    intents,
    parked: new ParkedStore(connection),
    drafts: new DraftStore(connection),
    people: new PeopleStore(connection),
    channel: new ChannelStore(connection),
    exports: new ExportLog(connection),
    partners: new PartnerStore(connection, dues),
    records: new RecordStore(connection, dues),
    botState,
    dues,
    schedule: new ScheduleStore(connection, now),
    wishes: new WishStore(connection),
    reminders: new ReminderStore(connection, intents),
    ensure: () => connection.ensure(TABLES),
    // One point read, whatever stands there: a probe comes often, and nobody is authenticated who sends it.
    answer: () =>
      botState.read([PROBED]).then(
        () => true,
        () => false,
      ),
  };
}

/** A list of work is read every few seconds, and finds the same rows each time. */
function tellingOnce(tell: OnBroken): OnBroken {
  const told = new Set<string>();
  return (at, error) => {
    const place = joinKey(at.partition, at.row);
    if (!told.has(place)) tell(at, error);
    told.add(place);
  };
}
