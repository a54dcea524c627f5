/**
 * Which record a message or a card is about: what kind of record it is, in whose partition it stands, and its id
 * there. Whatever has an audit and tells people something is a subject: requests are, and so is everything like them.
 */
export interface Subject {
  readonly kind: string;
  /** Whose partition holds the record: a partner's id, or a person's. */
  readonly home: string;
  readonly id: string;
}

export const REQUEST = 'request';
/** Something that somebody is told because its time has come; it stands in its reader's partition. */
export const REMINDER = 'reminder';

/** An SME request stands in its partner's partition. */
export const requestSubject = ({
  id,
  partnerId,
}: {
  readonly id: string;
  readonly partnerId: string;
}): Subject => ({
  ...{ kind: REQUEST, home: partnerId, id },
});

export const ACCESS = 'access';

/** A registration stands in the partition of the person whom it is about. */
export const accessSubject = (personId: string): Subject => ({ kind: ACCESS, home: personId, id: personId });

export const GUIDE = 'guide';

/** One run of a guide. */
export interface RunOfGuide {
  readonly guideId: string;
  readonly run: number;
}

/** How far a partner is in a run of a guide stands in the partner's partition. */
export const guideSubject = ({
  guideId,
  run,
  partnerId,
}: RunOfGuide & { readonly partnerId: string }): Subject => ({
  ...{ kind: GUIDE, home: partnerId, id: `${guideId}.${run}` },
});

/** The run that a subject's id names. */
export function runOf(id: string): RunOfGuide {
  const [guideId = '', run = ''] = id.split('.');
  return { guideId, run: Number(run) };
}

export const ENGAGEMENT = 'engagement';

/** An engagement stands in its partner's partition, whether it comes from a request or not. */
export const engagementSubject = ({
  id,
  partnerId,
}: {
  readonly id: string;
  readonly partnerId: string;
}): Subject => ({
  ...{ kind: ENGAGEMENT, home: partnerId, id },
});
