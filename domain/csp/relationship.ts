/** How far a provider and a reseller are with each other (IR-17, IP-06). */
export const RELATIONSHIP = ['invited', 'authorized', 'listed'] as const;
export type RelationshipState = (typeof RELATIONSHIP)[number];

/** The step of each side's guide after which each state is reached. */
const REACHED_BY: Readonly<Record<string, Readonly<Record<RelationshipState, string>>>> = {
  reseller_connect: {
    invited: 'receive_invitation',
    authorized: 'authorize_provider',
    listed: 'see_partnership',
  },
  provider_connect: {
    invited: 'send_with_link',
    authorized: 'reseller_accepts',
    listed: 'see_reseller_in_list',
  },
};

/** The states reached so far; `undefined` for a guide that is about no relationship. */
export function relationship(guideId: string, done: readonly string[]): RelationshipState[] | undefined {
  const steps = REACHED_BY[guideId];
  return steps && RELATIONSHIP.filter(state => done.includes(steps[state]));
}
