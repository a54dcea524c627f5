import { underAssignment } from '../../../domain/engagement/reassigned.ts';
import type { Engagement } from '../../../domain/engagement/record.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';

type Rooms = Pick<Stores, 'engagements' | 'requests'>;

/** An engagement as it is stored, and as it stands under whoever is the SME of its request now. */
export interface Loaded {
  readonly found: Stored<Engagement>;
  readonly engagement: Engagement;
}

/** Two point reads, and one for the request that it comes from. */
export async function findEngagement(stores: Rooms, id: string): Promise<Loaded | undefined> {
  const found = await stores.engagements.find(id);
  return found && under(stores, found);
}

/** The same where the partner is known already: one point read less. */
export async function loadEngagement(
  stores: Rooms,
  partnerId: string,
  id: string,
): Promise<Loaded | undefined> {
  const found = await stores.engagements.load(partnerId, id);
  return found && under(stores, found);
}

async function under({ requests }: Rooms, found: Stored<Engagement>): Promise<Loaded> {
  const { partnerId, requestId } = found.content;
  const request = requestId === undefined ? undefined : await requests.load(partnerId, requestId);
  return { found, engagement: underAssignment(found.content, request?.content.assignment) };
}
